using Microsoft.CodeAnalysis.Recommendations;

namespace NewsAnalysis.Notebooks.Session.Editing;

/// <summary>The members, variables and types that fit where the cursor is, over everything the session's cells declared.</summary>
internal sealed class SymbolCompletions
{
    private static readonly IReadOnlyList<string> Keywords =
        [.. SyntaxFacts.GetKeywordKinds().Select(SyntaxFacts.GetText).Where(text => text.Length > 0 && char.IsLetter(text[0]))
            .Distinct(StringComparer.Ordinal)];

    private readonly Lazy<AdhocWorkspace> _workspace = new(() => new AdhocWorkspace());

    /// <summary>Finds them.</summary>
    /// <param name="code">The cell as far as it is written.</param>
    /// <param name="position">The cursor.</param>
    /// <param name="compile">Makes the cell's compilation.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<CompletionList> FindAsync(
        string code, int position, Func<SyntaxTree, CSharpCompilation> compile, CancellationToken cancellationToken)
    {
        var start = position;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(code[start - 1]))
            start--;
        var typed = code[start..position];
        var symbols = await Symbols(code, position, compile, cancellationToken);
        var found = symbols
            .Where(symbol => symbol.CanBeReferencedByName && symbol.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase)
                && !IsHidden(symbol))
            .GroupBy(symbol => symbol.Name, StringComparer.Ordinal)
            .Select(group => new Completion(group.Key, Kind(group.First()), Signature(group.First())));
        var isMember = start > 0 && code[start - 1] == '.';
        if (!isMember && typed.Length > 0)
            found = found.Concat(Keywords.Where(word => word.StartsWith(typed, StringComparison.Ordinal))
                .Select(word => new Completion(word, "keyword", null)));
        var ordered = found.DistinctBy(item => item.Text, StringComparer.Ordinal)
            .OrderBy(item => item.Text.StartsWith(typed, StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(item => item.Text, StringComparer.OrdinalIgnoreCase)
            .ThenBy(item => item.Text, StringComparer.Ordinal);
        return new CompletionList(start, position, [.. ordered]);
    }

    private async Task<IEnumerable<ISymbol>> Symbols(
        string code, int position, Func<SyntaxTree, CSharpCompilation> compile, CancellationToken cancellationToken)
    {
        // The recommender wants a document; what the cell sees comes from the session's own chain of compilations.
        var host = _workspace.Value;
        var project = ProjectId.CreateNewId();
        var id = DocumentId.CreateNewId(project);
        host.AddProject(ProjectInfo.Create(
            project, VersionStamp.Default, "cell", "cell", LanguageNames.CSharp, parseOptions: SubmissionCompiler.ParseOptions,
            isSubmission: true));
        try
        {
            var source = Microsoft.CodeAnalysis.Text.SourceText.From(code);
            host.AddDocument(DocumentInfo.Create(id, "cell", sourceCodeKind: SourceCodeKind.Script,
                loader: TextLoader.From(TextAndVersion.Create(source, VersionStamp.Default))));
            var tree = (await host.CurrentSolution.GetDocument(id)!.GetSyntaxTreeAsync(cancellationToken))!;
            var model = compile(tree).GetSemanticModel(tree);
#pragma warning disable CS0618 // The newer form takes a document alone, which knows nothing of the session.
            return await Recommender.GetRecommendedSymbolsAtPositionAsync(model, position, host, cancellationToken: cancellationToken);
#pragma warning restore CS0618
        }
        finally
        {
            host.TryApplyChanges(host.CurrentSolution.RemoveProject(project));
        }
    }

    private static bool IsHidden(ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name is "EditorBrowsableAttribute" && attribute.ConstructorArguments is [{ Value: 1 }]);

    private static string Kind(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol => "module",
        ITypeSymbol { TypeKind: TypeKind.Interface } => "interface",
        ITypeSymbol { TypeKind: TypeKind.Enum } => "enum",
        ITypeSymbol { TypeKind: TypeKind.Struct } => "struct",
        ITypeSymbol => "class",
        IMethodSymbol => "method",
        IPropertySymbol => "property",
        IEventSymbol => "event",
        IFieldSymbol { ContainingType.IsScriptClass: true } => "variable",
        IFieldSymbol => "field",
        _ => "variable",
    };

    private static string Signature(ISymbol symbol) => symbol.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
