namespace NewsAnalysis.Notebooks.Running;

/// <summary>The cell tagged <c>parameters</c>: plain C# declarations with defaults, which a run may override. The overrides go into a cell
/// of their own after it, tagged <c>injected-parameters</c> (papermill's convention). Where an editor took the tags away, as Polyglot
/// Notebooks does when it saves, both are known by what they hold.</summary>
public static class ParametersCell
{
    /// <summary>The tag of the cell with the defaults.</summary>
    public const string Tag = "parameters";

    /// <summary>The tag of the cell with the overrides.</summary>
    public const string InjectedTag = "injected-parameters";

    private const string InjectedStart = "// Parameters\n";

    private static readonly SymbolDisplayFormat TypeFormat = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The parameters of a notebook in the order of their declaration; none without a parameters cell. Where an earlier run
    /// injected a value, that value is the default.</summary>
    /// <param name="document">The notebook.</param>
    /// <param name="folder">Where its relative paths start; null leaves out the settings of scripts that it imports.</param>
    /// <exception cref="NotebookException">More than one cell is tagged, or a markdown cell is.</exception>
    public static IReadOnlyList<NotebookParameter> Read(NotebookDocument document, string? folder = null)
    {
        if (Find(document) is not { } index)
            return [];
        var injected = Injected(document);
        var own = Declarations(document.Cells[index].Source);
        return [.. own.Concat(Settings(document, folder)).DistinctBy(parameter => parameter.Name, StringComparer.Ordinal)
            .Select(parameter => injected.TryGetValue(parameter.Name, out var value)
                ? parameter with { Default = value.Default, Text = value.Text } : parameter)];
    }

    /// <summary>The index of the parameters cell: the one that is tagged, else the first of plain declarations; null without one.</summary>
    /// <exception cref="NotebookException">More than one cell is tagged, or a markdown cell is.</exception>
    public static int? Find(NotebookDocument document)
    {
        var cells = document.Cells;
        var tagged = Enumerable.Range(0, cells.Count).Where(i => cells[i].HasTag(Tag)).ToList();
        if (tagged.Count > 1)
        {
            throw new NotebookException(
                $"{document.Name}: cells {string.Join(" and ", tagged.Select(i => i + 1))} are tagged '{Tag}'; expected one. "
                    + "Move the declarations together.");
        }
        if (tagged.Count == 1 && cells[tagged[0]].Kind != CellKind.Code)
            throw new NotebookException(
                $"{document.Name}: cell {tagged[0] + 1} is tagged '{Tag}' and holds no code; expected a code cell.");
        if (tagged.Count == 1)
            return tagged[0];
        return Enumerable.Range(0, cells.Count)
            .Where(i => cells[i].Kind == CellKind.Code && !IsInjected(cells[i]) && IsPlain(cells[i].Source)).Cast<int?>().FirstOrDefault();
    }

    /// <summary>Whether the cell holds a run's overrides.</summary>
    public static bool IsInjected(NotebookCell cell) =>
        cell.HasTag(InjectedTag)
            || (cell.Tags.Count == 0 && cell.Kind == CellKind.Code && cell.Source.StartsWith(InjectedStart, StringComparison.Ordinal));

    /// <summary>Puts the overrides into a cell after the parameters cell, in place of one that is there; what that one held and is not
    /// overridden now stays. Without overrides nothing changes.</summary>
    /// <param name="document">Is changed.</param>
    /// <param name="overrides">Values as written on a command line, by parameter.</param>
    /// <param name="folder">Where the notebook's relative paths start; null leaves out the settings of scripts that it imports.</param>
    /// <exception cref="NotebookException">A name is unknown or a value is none of its type.</exception>
    public static void Inject(NotebookDocument document, IReadOnlyDictionary<string, string> overrides, string? folder = null)
    {
        if (overrides.Count == 0)
            return;
        var known = Read(document, folder);
        var unknown = overrides.Keys.FirstOrDefault(name => known.All(parameter => parameter.Name != name));
        if (unknown is not null)
            throw Unknown(document.Name, unknown, known);
        var injected = Injected(document);
        var lines = known
            .Where(parameter => overrides.ContainsKey(parameter.Name) || injected.ContainsKey(parameter.Name))
            .Select(parameter => overrides.TryGetValue(parameter.Name, out var text)
                ? ParameterValue.Declare(document.Name, parameter, text)
                : ParameterValue.Repeat(parameter))
            .ToList();
        var index = Find(document)!.Value;
        for (var i = document.Cells.Count - 1; i >= 0; i--)
        {
            if (IsInjected(document.Cells[i]))
                document.RemoveCell(i);
        }
        index = Find(document)!.Value;
        document.InsertCell(index + 1, NewCell(document, InjectedStart + string.Join('\n', lines)));
    }

    /// <summary>What the scripts declare that the notebook imports: settings that are seldom changed.</summary>
    private static IEnumerable<NotebookParameter> Settings(NotebookDocument document, string? folder) =>
        folder is null ? [] : document.Cells
            .Where(cell => cell.Kind == CellKind.Code).SelectMany(cell => PathRewriter.Imported(cell.Source))
            .Select(path => Path.Combine(folder, path))
            .Where(path => path.EndsWith(".csx", StringComparison.OrdinalIgnoreCase) && File.Exists(path))
            .SelectMany(path => Declarations(File.ReadAllText(path)));

    /// <summary>What an earlier run injected, by name.</summary>
    private static Dictionary<string, NotebookParameter> Injected(NotebookDocument document) => document.Cells
        .Where(IsInjected)
        .SelectMany(cell => Declarations(cell.Source))
        .GroupBy(parameter => parameter.Name, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);

    private static NotebookException Unknown(string name, string unknown, IReadOnlyList<NotebookParameter> known) => new(
        known.Count == 0
            ? $"{name}: unknown parameter '{unknown}'; the notebook has no cell tagged '{Tag}', and none of plain declarations."
            : $"{name}: unknown parameter '{unknown}'; known: {string.Join(", ", known.Select(parameter => parameter.Name))}.");

    /// <summary>Whether the source is nothing but variables with plain values: <c>int top = 20;</c>.</summary>
    private static bool IsPlain(string source)
    {
        var root = SubmissionCompiler.Parse(source, "").GetCompilationUnitRoot();
        return root is { ContainsDirectives: false, ContainsDiagnostics: false, Usings.Count: 0, Members.Count: > 0 }
            && root.Members.All(member => member is FieldDeclarationSyntax field
                && field.Declaration.Variables.All(variable => IsPlain(variable.Initializer?.Value)));
    }

    private static bool IsPlain(ExpressionSyntax? value) =>
        value is LiteralExpressionSyntax or PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax };

    private static List<NotebookParameter> Declarations(string source)
    {
        var tree = SubmissionCompiler.Parse(source, "");
        var compilation = CSharpCompilation.CreateScriptCompilation(
            "Parameters",
            tree,
            FrameworkReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, usings: SubmissionCompiler.Imports));
        var model = compilation.GetSemanticModel(tree);
        var parameters = new List<NotebookParameter>();
        foreach (var field in tree.GetCompilationUnitRoot().Members.OfType<FieldDeclarationSyntax>())
        {
            foreach (var variable in field.Declaration.Variables)
            {
                var type = (model.GetDeclaredSymbol(variable) as IFieldSymbol)?.Type;
                var line = tree.GetLineSpan(variable.Span).StartLinePosition.Line + 1;
                var value = variable.Initializer?.Value;
                parameters.Add(new(variable.Identifier.ValueText, type?.ToDisplayString(TypeFormat) ?? "?", value?.ToString(), line)
                {
                    Text = value is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal
                        ? literal.Token.ValueText : null,
                });
            }
        }
        return parameters;
    }

    /// <summary>The cell that holds a run's overrides.</summary>
    private static JsonObject NewCell(NotebookDocument document, string source)
    {
        var cell = new JsonObject { ["cell_type"] = "code", ["execution_count"] = null };
        // Ids belong to nbformat 4.5; before it they are invalid.
        if (document.Minor >= 5)
            cell["id"] = FreeId(document);
        cell["metadata"] = new JsonObject { ["tags"] = new JsonArray(InjectedTag) };
        cell["outputs"] = new JsonArray();
        cell["source"] = MultilineText.Split(source);
        return cell;
    }

    private static string FreeId(NotebookDocument document)
    {
        var taken = document.Cells.Select(cell => cell.Id).ToHashSet(StringComparer.Ordinal);
        var id = InjectedTag;
        for (var i = 2; taken.Contains(id); i++)
            id = $"{InjectedTag}-{i}";
        return id;
    }
}
