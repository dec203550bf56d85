using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace NewsAnalysis.Notebooks.Session;

/// <summary>Compiles cells, each one seeing what the earlier ones declared.</summary>
internal sealed class SubmissionCompiler
{
    /// <summary>What a cell sees without a <c>using</c>; the names are those of .NET Interactive.</summary>
    public static readonly IReadOnlyList<string> Imports =
    [
        "System", "System.IO", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks",
        "System.Linq", typeof(Scripting.CellFunctions).FullName!,
    ];

    /// <summary>Characters of the longest cell and the longest script that is loaded: for each the compiler takes up to 200 bytes of
    /// memory.</summary>
    public const int MostCode = 1_000_000;

    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    private static readonly EmitOptions PortableSymbols = new(debugInformationFormat: DebugInformationFormat.PortablePdb);
    private readonly CSharpCompilationOptions _options;
    private readonly SessionAssemblies _assemblies;
    private readonly LibraryResolver _libraries;
    private readonly List<MetadataReference> _added = [];
    private readonly SubmissionChain _chain = new();
    private int _count;

    /// <summary>How many cells stay in memory, since later ones may use what they declared.</summary>
    public int Kept => _chain.Count;

    public SubmissionCompiler(string folder)
    {
        _libraries = new LibraryResolver(folder);
        _assemblies = new SessionAssemblies(_libraries);
        _options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Debug,
            allowUnsafe: true,
            // Tasks of the compiler would wait behind those of cells, for ever where a cell holds all threads of the pool.
            concurrentBuild: false,
            sourceReferenceResolver: new Scripts(folder),
            metadataReferenceResolver: _libraries,
            assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default);
    }

    public static SyntaxTree Parse(string code, string path) =>
        CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), ParseOptions, path);

    /// <summary>Makes the libraries of a package known to the cells from the next one on.</summary>
    public void AddPackage(IEnumerable<string> files) => _added.AddRange(_libraries.Add(files));

    /// <summary>Lets go the cells that nothing can refer to any more, now and then.</summary>
    /// <param name="states">Of the cells that ran.</param>
    public void Shorten(SubmissionStates states) => _chain.Shorten(names =>
    {
        if (!states.TryKeep(names))
            return false;
        _assemblies.Keep(names);
        return true;
    });

    /// <summary>Compiles the tree; on success the next one builds on it.</summary>
    public CompileResult Compile(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var compilation = Create(tree);
        if (InterruptionChecks.AreNeeded(tree.GetRoot(cancellationToken))
            && EmitChecked(compilation, tree, cancellationToken) is { } withChecks)
            return withChecks;
        return Emit(compilation, tree, cancellationToken);
    }

    /// <summary>The cell with checks in its loops; null when they do not fit in, or the cell is faulty anyway.</summary>
    private CompileResult? EmitChecked(CSharpCompilation compilation, SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (tree.GetDiagnostics(cancellationToken).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            return null;
        var model = InterruptionChecks.NeedModel(tree.GetRoot(cancellationToken)) ? compilation.GetSemanticModel(tree) : null;
        var withChecks = InterruptionChecks.Add(tree, model);
        var result = Emit(compilation.ReplaceSyntaxTree(tree, withChecks), withChecks, cancellationToken);
        return result.Value is null ? null : result;
    }

    private CompileResult Emit(CSharpCompilation compilation, SyntaxTree tree, CancellationToken cancellationToken)
    {
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(image, symbols, options: PortableSymbols, cancellationToken: cancellationToken);
        var errors = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
            return new CompileResult(null, [.. errors.OrderBy(error => error.Location.SourceSpan.Start)]);
        // A cell that was given up meanwhile must not come between those of the next.
        cancellationToken.ThrowIfCancellationRequested();
        return new CompileResult(Add(compilation, tree, emitted.Success ? CellImage.Read(image, symbols) : null), []);
    }

    /// <summary>The compiled cell, loaded; where it stays, the next ones are compiled upon it.</summary>
    /// <param name="compilation">The cell.</param>
    /// <param name="tree">Its code.</param>
    /// <param name="cell">Its assembly; null where there is nothing to run.</param>
    private Submission Add(CSharpCompilation compilation, SyntaxTree tree, CellImage? cell)
    {
        // What declares nothing is nothing to later cells: with it in their chain they would become slower and more,
        // and none would ever be freed.
        var declared = compilation.ScriptClass!.GetMembers().Where(member => !member.IsImplicitlyDeclared).ToList();
        var stays = _chain.Last is null || declared.Count > 0 || Directs(tree.GetCompilationUnitRoot());
        // Who declares variables again runs a cell again, and may do so many times. What may go costs more memory while it is there.
        var isAgain = declared.TrueForAll(member => member is IFieldSymbol) && declared.Exists(member => _chain.Declares(member.Name));
        _count++;
        // First, since it may fail: what cannot be loaded never runs, and later cells would look for its variables in vain.
        var factory = cell is null ? null : Load(compilation, cell, stays, mayGo: isAgain || !stays);
        if (stays)
        {
            _chain.Add(compilation, declared, cell?.MakesTypes ?? false);
            _added.Clear();
        }
        return new Submission(factory, factory is not null && HasResult(compilation, tree), stays);
    }

    private MethodInfo? Load(CSharpCompilation compilation, CellImage cell, bool stays, bool mayGo)
    {
        if (compilation.GetEntryPoint(default) is not { } entry)
            return null;
        var type = _assemblies.Add(cell, stays, mayGo).GetType(entry.ContainingType.MetadataName, throwOnError: true)!;
        return type.GetMethod(entry.MetadataName, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic);
    }

    /// <summary>The tree as the next cell, without keeping it.</summary>
    public CSharpCompilation Create(SyntaxTree tree)
    {
        var name = $"Cell#{_count}";
        // References and imports are inherited from the first submission.
        var previous = _chain.Last;
        var first = previous is null;
        return CSharpCompilation.CreateScriptCompilation(
            name,
            tree,
            first ? [.. FrameworkReferences.All, .. _added] : _added,
            _options.WithScriptClassName($"Submission#{_count}").WithUsings(first ? Imports : []),
            previous,
            typeof(object));
    }

    /// <summary>Whether the code says something to the compiler that holds for later cells too.</summary>
    internal static bool Directs(CompilationUnitSyntax root) => root.Usings.Count > 0 || root.Externs.Count > 0 || root.ContainsDirectives;

    private static bool HasResult(CSharpCompilation compilation, SyntaxTree tree)
    {
        var last = tree.GetCompilationUnitRoot().Members.LastOrDefault();
        if (last is not GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } statement })
            return false;
        var type = compilation.GetSemanticModel(tree).GetTypeInfo(statement.Expression).Type;
        return type?.SpecialType != SpecialType.System_Void;
    }

    /// <summary>The scripts that cells load.</summary>
    private sealed class Scripts(string folder) : SourceFileResolver([], folder)
    {
        public override Stream OpenRead(string resolvedPath) => new FileInfo(resolvedPath).Length <= MostCode
            ? base.OpenRead(resolvedPath)
            : throw new IOException(
                string.Create(CultureInfo.InvariantCulture, $"it is longer than {MostCode:N0} bytes; put data into a file"));
    }
}
