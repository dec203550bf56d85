using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsAnalysis.Articles.Reading;

/// <summary>The YAML between two <c>---</c> lines at the head of a Markdown file, and the text after it.</summary>
internal sealed record FrontMatter(FoundFacts Found, string Body, int BodyLine, string? Problem)
{
    /// <summary>Reads the front matter; a file without any is all body.</summary>
    public static FrontMatter Read(string text)
    {
        var none = new FrontMatter(new FoundFacts(), text, 1, null);
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
            return none;
        var end = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        if (end < 0)
            return none;
        var yaml = text[4..Math.Max(4, end + 1)];
        var body = text[(end + 5)..];
        try
        {
            return new FrontMatter(Facts(Values(yaml)), body, yaml.Count(c => c == '\n') + 3, null);
        }
        catch (YamlException bad)
        {
            return none with
            {
                Problem = $"line {bad.Start.Line + 1}, column {bad.Start.Column}: the front matter is no YAML ({bad.Message}); "
                    + "expected 'key: value' lines; correct it or remove it",
            };
        }
    }

    /// <summary>The scalar values of the top level; of a list of scalars the values joined by commas.</summary>
    private static Dictionary<string, string> Values(string yaml)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var parser = new Parser(new StringReader(yaml));
        var depth = 0;
        string? key = null;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case Scalar scalar when depth == 1 && key is null:
                    key = scalar.Value;
                    break;
                case Scalar scalar when depth is 1 or 2 && key is not null:
                    values[key] = depth == 2 && values.TryGetValue(key, out var before) ? $"{before}, {scalar.Value}" : scalar.Value;
                    key = depth == 1 ? null : key;
                    break;
                case MappingStart or SequenceStart:
                    depth++;
                    break;
                case MappingEnd or SequenceEnd:
                    key = --depth == 1 ? null : key;
                    break;
            }
        }

        return values;
    }

    private static FoundFacts Facts(Dictionary<string, string> values) => new()
    {
        Title = Value(values, "title", "headline"),
        Author = Value(values, "author", "authors", "byline", "by"),
        Outlet = Value(values, "outlet", "publisher", "publication", "site"),
        Url = Value(values, "url", "canonical", "link", "canonical_url"),
        Language = Value(values, "language", "lang"),
        Published = Date(Value(values, "published", "date", "publishdate", "publish_date", "published_at", "pubdate").Value),
    };

    private static Sourced<string> Value(Dictionary<string, string> values, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (values.TryGetValue(name, out var value) && !UnknownValues.Is(value))
                return Sourced.Text(value, Origin.Page);
        }

        return Sourced.Unknown<string>();
    }

    private static Sourced<ArticleDate> Date(string? text)
    {
        var date = Dates.DateReader.ReadReduced(text);
        return date is null ? Sourced.Unknown<ArticleDate>() : new(date, Origin.Page);
    }
}
