using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsAnalysis.Notebooks.Session.Editing;

/// <summary>What stands at the cursor: its declaration and documentation. Inside a call's brackets, the call's.</summary>
internal static class Inspection
{
    private const int MostOverloads = 12;

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
        var text = symbols.Select(symbol => Documentation.Of(symbol, compilation)).FirstOrDefault(found => found is not null);
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
}
