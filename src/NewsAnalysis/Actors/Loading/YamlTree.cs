using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsAnalysis.Actors.Loading;

/// <summary>Reads a YAML document into nodes that know their line and column. Iterative, so that no nesting overflows the stack, and
/// without anchors and tags, so that what stands in the file is what is read.</summary>
internal static class YamlTree
{
    private const int MaxDepth = 50;

    /// <summary>The document's root, or null in a file without content.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="fileName">The name that messages begin with.</param>
    /// <param name="entries">What the list holds, for messages.</param>
    /// <exception cref="InputException">The text is no YAML, or uses what this file has no need for (anchors, documents).</exception>
    public static YamlNode? Read(string yaml, string fileName, string entries = "actors")
    {
        var parser = new Parser(new StringReader(yaml));
        var open = new Stack<(YamlNode Node, YamlScalar? Key)>();
        try
        {
            return Build(parser, open, fileName);
        }
        catch (Exception error)
            when (error is YamlException or InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // The parser names the line before a tab, or the first of the file.
            if (TabIn(yaml, error) is { } tab)
                throw new InputException(
                    Problems.At(fileName, tab.Line, tab.Column,
                        "found a tab before the text of the line; expected spaces. Put spaces in its place."), error);
            // The parser answers some broken text with exceptions of its own workings; then what it read last and is
            // still open tells the place.
            var at = (error as YamlException)?.Start
                ?? (open.TryPeek(out var last) ? new Mark(0, last.Node.Line, last.Node.Column) : new Mark(0, 1, 1));
            var what = error is YamlException ? error.InnerException?.Message ?? error.Message : "a list or mapping is not closed";
            throw new InputException(
                Problems.At(fileName, (int)at.Line, (int)at.Column,
                    $"found text that is no YAML ({Plain(what)}); expected a list of {entries}. "
                    + "Check the indentation, colons, brackets and quotes here and in the lines around."),
                error);
        }
    }

    private static (int Line, int Column)? TabIn(string yaml, Exception error)
    {
        if (error is not YamlException broken || !broken.Message.Contains("tab", StringComparison.Ordinal))
            return null;
        var line = 0;
        foreach (var text in yaml.AsSpan().EnumerateLines())
        {
            line++;
            var column = text[..(text.Length - text.TrimStart().Length)].IndexOf('\t');
            if (line >= broken.Start.Line && column >= 0 && column < text.TrimEnd().Length)
                return (line, column + 1);
        }

        return null;
    }

    private static YamlNode? Build(Parser parser, Stack<(YamlNode Node, YamlScalar? Key)> open, string fileName)
    {
        YamlNode? root = null;
        while (parser.MoveNext())
        {
            var (line, column) = ((int)parser.Current!.Start.Line, (int)parser.Current.Start.Column);
            YamlNode? node = parser.Current switch
            {
                Scalar scalar => new YamlScalar(line, column, scalar.Value, scalar.Style != ScalarStyle.Plain),
                SequenceStart => new YamlList(line, column, []),
                MappingStart => new YamlMap(line, column, []),
                AnchorAlias => throw Unsupported(fileName, line, column, "an anchor's alias (*)", "Write the value out."),
                _ => null,
            };
            if (parser.Current is SequenceEnd or MappingEnd)
                open.Pop();
            if (node is null)
                continue;
            if (open.Count == 0 && root is not null)
                throw Unsupported(fileName, line, column, "a second document",
                    "Remove the line '---' and what follows, or join the lists.");
            root ??= node;
            Attach(open, node, fileName);
            if (node is YamlScalar)
                continue;
            if (open.Count >= MaxDepth)
                throw Unsupported(fileName, line, column, $"nesting deeper than {MaxDepth}", "See the keys that an entry may have.");
            open.Push((node, null));
        }

        return root;
    }

    private static void Attach(Stack<(YamlNode Node, YamlScalar? Key)> open, YamlNode node, string fileName)
    {
        if (open.Count == 0)
            return;
        var (parent, key) = open.Pop();
        if (parent is YamlList list)
        {
            list.Items.Add(node);
        }
        else if (key is null)
        {
            key = node as YamlScalar
                ?? throw Unsupported(fileName, node.Line, node.Column, "a list or mapping as a key", "A key is one word.");
            open.Push((parent, key));
            return;
        }
        else
        {
            ((YamlMap)parent).Pairs.Add((key, node));
        }

        open.Push((parent, null));
    }

    private static InputException Unsupported(string fileName, int line, int column, string found, string advice) =>
        new(Problems.At(fileName, line, column, $"found {found}; expected plain lists and values. {advice}"));

    private static string Plain(string message) => message.TrimEnd('.').Replace('\n', ' ').Replace("\r", "", StringComparison.Ordinal);
}
