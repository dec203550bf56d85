namespace NewsAnalysis.Notebooks.Session;

/// <summary>The cells that later ones build on, each compiled upon the one before. A cell that is run again hides what it declared before:
/// where all that a cell declared are variables that later cells declare again, and no code that stays names them, nothing can refer to it
/// any more, and it is let go.</summary>
internal sealed class SubmissionChain
{
    private const int Few = 64;

    private readonly List<Link> _links = [];
    private int _enough = Few;

    // So many of the first can neither go nor be put upon others.
    private int _pinned;

    /// <summary>The last one; null before the first.</summary>
    public CSharpCompilation? Last => _links.Count == 0 ? null : _links[^1].Compilation;

    /// <summary>How many there are.</summary>
    public int Count => _links.Count;

    /// <summary>Whether a cell declares something of that name.</summary>
    public bool Declares(string name) => _links.Exists(link => link.Declared.Contains(name, StringComparer.Ordinal));

    /// <summary>Adds a cell.</summary>
    /// <param name="compilation">The cell upon the last one.</param>
    /// <param name="declared">What it declares for later ones.</param>
    /// <param name="makesTypes">Whether the compiler has made types of its own for it, such as those of anonymous objects: their names are
    /// known to this very compilation and hold the cell's place.</param>
    public void Add(CSharpCompilation compilation, IReadOnlyList<ISymbol> declared, bool makesTypes)
    {
        var roots = compilation.SyntaxTrees.Select(tree => tree.GetCompilationUnitRoot()).ToList();
        var isFixed = declared.Any(member => member is not IFieldSymbol) || compilation.References.Any()
            || roots.Exists(SubmissionCompiler.Directs);
        _links.Add(new Link(
            compilation,
            [.. declared.Select(member => member.Name).Distinct(StringComparer.Ordinal)],
            [.. declared.OfType<IFieldSymbol>().Select(field => field.Name)],
            [.. declared.OfType<IFieldSymbol>().Where(field => IsCallable(field.Type)).Select(field => field.Name)],
            [.. roots.SelectMany(Names).Distinct(StringComparer.Ordinal)],
            isFixed,
            roots.Exists(root => root.Members.Count > 0)));
        // The first holds the references and usings of all.
        if (makesTypes || _links.Count == 1)
            _pinned = _links.Count;
    }

    /// <summary>Lets go what nothing can refer to, now and then.</summary>
    /// <param name="tryKeep">Told the names of the assemblies that stay, of cells that have run; whether the others can go.</param>
    public void Shorten(Func<IReadOnlySet<string>, bool> tryKeep)
    {
        if (_links.Count < _enough)
            return;
        var needed = Needed();
        var names = needed.Where(link => link.IsRun).Select(link => link.Compilation.AssemblyName!).ToHashSet(StringComparer.Ordinal);
        if (needed.Count < _links.Count && tryKeep(names))
            Keep(needed);
        _enough = Math.Max(Few, 2 * _links.Count);
    }

    private static IEnumerable<string> Names(SyntaxNode root) =>
        root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText);

    private static bool IsCallable(ITypeSymbol type) => type.TypeKind is TypeKind.Delegate or TypeKind.FunctionPointer or TypeKind.Dynamic;

    /// <summary>From the last to the first: a variable hides those of its name before it, until a cell before that one names it. One that
    /// can be called is hidden by another such alone: where a name is called, the compiler passes over what cannot be.</summary>
    private List<Link> Needed()
    {
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        var uncalled = new HashSet<string>(StringComparer.Ordinal);
        var needed = new List<Link>();
        foreach (var link in _links.Skip(_pinned).Reverse())
        {
            if (!link.IsFixed && hidden.IsSupersetOf(link.Declared) && uncalled.IsSupersetOf(link.Callables))
                continue;
            hidden.ExceptWith(link.Named);
            hidden.UnionWith(link.Variables);
            uncalled.ExceptWith(link.Named);
            uncalled.UnionWith(link.Callables);
            needed.Add(link);
        }
        needed.Reverse();
        return [.. _links.Take(_pinned), .. needed];
    }

    private void Keep(List<Link> needed)
    {
        _links.Clear();
        foreach (var link in needed)
        {
            var compilation = link.Compilation;
            if (compilation.ScriptCompilationInfo!.PreviousScriptCompilation != Last)
            {
                compilation = compilation.WithScriptCompilationInfo(compilation.ScriptCompilationInfo.WithPreviousScriptCompilation(Last));
                // Its references now: else it would ask the one before for them, and that one the one before, as deep as there are cells.
                _ = compilation.Assembly;
                // And the types of its variables, for the same reason.
                foreach (var variable in compilation.ScriptClass!.GetMembers().OfType<IFieldSymbol>())
                    _ = variable.Type;
            }
            _links.Add(link with { Compilation = compilation });
        }
    }

    /// <param name="Compilation">The cell upon the one before.</param>
    /// <param name="Declared">The names of all that it declares for later cells.</param>
    /// <param name="Variables">Those of its variables.</param>
    /// <param name="Callables">Those of the variables that can be called.</param>
    /// <param name="Named">Every name in its code.</param>
    /// <param name="IsFixed">Whether it stays in any case.</param>
    /// <param name="IsRun">Whether it has code that runs; not one of directives and usings alone.</param>
    private sealed record Link(CSharpCompilation Compilation, string[] Declared, string[] Variables, string[] Callables,
        string[] Named, bool IsFixed, bool IsRun);
}
