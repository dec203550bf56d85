using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Xml;

namespace NewsAnalysis.Notebooks.Session.Editing;

/// <summary>What stands at the cursor: its declaration and documentation. Inside a call's brackets, the call's.</summary>
internal static class Inspection
{
    private const int MostOverloads = 12;
    private static readonly ConcurrentDictionary<string, string?> FrameworkFiles = new(StringComparer.Ordinal);

    /// <summary>The text; null when nothing is known there.</summary>
    public static string? Describe(SyntaxTree tree, int position, CSharpCompilation compilation)
    {
        var model = compilation.GetSemanticModel(tree);
        var symbols = Symbols(tree.GetRoot(), position, model);
        if (symbols.Length == 0)
            return null;
        var lines = symbols.Take(MostOverloads)
            .Select(symbol => symbol.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)).ToList();
        if (symbols.Length > MostOverloads)
            lines.Add($"… and {symbols.Length - MostOverloads} more");
        // Overloads are mostly told by the same words; those of the first that has any are shown.
        var text = symbols.Select(symbol => DocumentationOf(symbol, compilation)).FirstOrDefault(found => found is not null);
        return text is null ? string.Join('\n', lines) : $"{string.Join('\n', lines)}\n\n{text}";
    }

    private static ImmutableArray<ISymbol> Symbols(SyntaxNode root, int position, SemanticModel model)
    {
        foreach (var at in new[] { position, position - 1 }.Where(at => at >= 0 && at < root.FullSpan.End))
        {
            var token = root.FindToken(at);
            if ((token.IsKind(SyntaxKind.IdentifierToken) || token.IsKind(SyntaxKind.ThisKeyword)
                || SyntaxFacts.IsPredefinedType(token.Kind()))
                && token.Span.Contains(at) && Of(token.Parent!, model) is { Length: > 0 } found)
                return found;
        }
        // The nearest call around the cursor.
        var start = root.FindToken(Math.Max(0, Math.Min(position, root.FullSpan.End) - 1));
        foreach (var list in start.Parent?.AncestorsAndSelf().OfType<ArgumentListSyntax>() ?? [])
        {
            if (list.OpenParenToken.Span.End <= position && (list.CloseParenToken.IsMissing || position <= list.CloseParenToken.SpanStart))
                return list.Parent is InvocationExpressionSyntax call ? Of(call.Expression, model) : Of(list.Parent!, model);
        }
        return [];
    }

    private static ImmutableArray<ISymbol> Of(SyntaxNode node, SemanticModel model)
    {
        if (node is SimpleNameSyntax && node.Parent is MemberAccessExpressionSyntax access && access.Name == node)
            node = access;
        if (model.GetDeclaredSymbol(node) is { } declared)
            return [declared];
        var info = model.GetSymbolInfo(node);
        var group = model.GetMemberGroup(node);
        if (info.Symbol is IMethodSymbol method)
            return [method, .. group.Where(other => !SymbolEqualityComparer.Default.Equals(other, method))];
        if (info.Symbol is not null)
            return [info.Symbol];
        return group.Length > 0 ? group : info.CandidateSymbols;
    }

    /// <summary>The documentation; null where there is none.</summary>
    private static string? DocumentationOf(ISymbol symbol, Compilation compilation)
    {
        var definition = symbol is IMethodSymbol { ReducedFrom: { } reduced } ? reduced : symbol.OriginalDefinition;
        try
        {
            var xml = definition.Locations.Any(location => location.IsInSource)
                ? definition.GetDocumentationCommentXml()
                : Find(definition, compilation);
            return string.IsNullOrWhiteSpace(xml) ? null : Text(XElement.Parse(xml, LoadOptions.PreserveWhitespace));
        }
        catch (XmlException)
        {
            // Documentation that is no XML is as good as none.
            return null;
        }
    }

    /// <summary>The text of a documentation's entry: summary, parameters, what comes back, what is thrown.</summary>
    private static string? Text(XElement member)
    {
        var text = new StringBuilder();
        Add(text, "", member.Element("summary"));
        foreach (var parameter in member.Elements("param"))
            Add(text, $"{(string?)parameter.Attribute("name")}: ", parameter);
        Add(text, "Returns: ", member.Element("returns"));
        foreach (var exception in member.Elements("exception"))
            Add(text, $"Throws {Short((string?)exception.Attribute("cref"))}: ", exception);
        Add(text, "", member.Element("remarks"));
        return text.Length == 0 ? null : text.ToString().TrimEnd();
    }

    private static string? Find(ISymbol symbol, Compilation compilation)
    {
        if (symbol.GetDocumentationCommentId() is not { } id || symbol.ContainingAssembly is not { } assembly
            || (compilation.GetMetadataReference(assembly) as PortableExecutableReference)?.FilePath is not { } path)
            return null;
        var file = string.Equals(Path.GetDirectoryName(path), FrameworkReferences.Folder, StringComparison.Ordinal)
            ? FrameworkFile(symbol)
            : Path.ChangeExtension(path, ".xml");
        return file is null || !File.Exists(file) ? null : Entry(File.ReadAllBytes(file), id);
    }

    // The reference assemblies are cut otherwise than the running ones: the file is found by the type it speaks of.
    private static string? FrameworkFile(ISymbol symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        return type?.OriginalDefinition.GetDocumentationCommentId() is not { } id || FrameworkFolder() is not { } folder
            ? null
            : FrameworkFiles.GetOrAdd(id, key => Directory.EnumerateFiles(folder, "*.xml").Order(StringComparer.Ordinal)
                .FirstOrDefault(file => Entry(File.ReadAllBytes(file), key) is not null));
    }

    private static string? FrameworkFolder()
    {
        // …/shared/Microsoft.NETCore.App/10.0.0 stands beside …/packs/Microsoft.NETCore.App.Ref/10.0.0/ref/net10.0.
        var packs = Path.GetFullPath(Path.Combine(FrameworkReferences.Folder, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        var target = $"net{Environment.Version.Major}.{Environment.Version.Minor}";
        return !Directory.Exists(packs) ? null : Directory.EnumerateDirectories(packs)
            .Select(version => Path.Combine(version, "ref", target))
            .Where(Directory.Exists).Order(StringComparer.Ordinal).LastOrDefault();
    }

    private static string? Entry(ReadOnlySpan<byte> file, string id)
    {
        var start = file.IndexOf(Encoding.UTF8.GetBytes($"<member name=\"{id}\">"));
        if (start < 0)
            return null;
        var length = file[start..].IndexOf("</member>"u8);
        return length < 0 ? null : Encoding.UTF8.GetString(file.Slice(start, length + "</member>".Length));
    }

    private static void Add(StringBuilder text, string title, XElement? part)
    {
        if (part is null)
            return;
        var words = string.Concat(part.Nodes().Select(Written)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 0)
            text.Append(title).AppendJoin(' ', words).Append('\n');
    }

    private static string Written(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { IsEmpty: true } element =>
            Short((string?)element.Attribute("cref") ?? (string?)element.Attribute("langword") ?? (string?)element.Attribute("name")),
        XElement element => string.Concat(element.Nodes().Select(Written)),
        _ => "",
    };

    // T:System.Collections.Generic.List`1 reads List.
    private static string Short(string? reference)
    {
        var name = (reference ?? "").Split('(')[0];
        name = name[(name.LastIndexOf(':') + 1)..];
        return name[(name.LastIndexOf('.') + 1)..].Split('`')[0];
    }
}
