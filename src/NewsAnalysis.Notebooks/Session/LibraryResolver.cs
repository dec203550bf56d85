using System.Collections.Immutable;

namespace NewsAnalysis.Notebooks.Session;

/// <summary>Resolves <c>#r</c> for the compiler and remembers each library's bytes, so that what runs is what was compiled against and no
/// file stays open.</summary>
/// <param name="folder">Relative paths start here.</param>
internal sealed class LibraryResolver(string folder) : MetadataReferenceResolver
{
    private readonly Dictionary<string, PortableExecutableReference> _references = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Library> _libraries = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _folders = [];
    private readonly Lock _gate = new();

    public override bool ResolveMissingAssemblies => true;

    /// <summary>The library of that assembly name: referenced, or beside one that is; null when there is none.</summary>
    public Library? Find(string assemblyName)
    {
        lock (_gate)
        {
            if (_libraries.TryGetValue(assemblyName, out var known))
                return known;
            var path = _folders.Select(candidate => Path.Combine(candidate, assemblyName + ".dll")).FirstOrDefault(File.Exists);
            return path is null ? null : _libraries[assemblyName] = Library.Read(path);
        }
    }

    /// <summary>Makes the libraries of a package known, and gives the references to them.</summary>
    /// <param name="files">The full paths of its files, native ones included.</param>
    public IReadOnlyList<MetadataReference> Add(IEnumerable<string> files)
    {
        var added = new List<MetadataReference>();
        lock (_gate)
        {
            foreach (var path in files)
            {
                _folders.Add(Path.GetDirectoryName(path)!);
                if (!path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || path.Contains("/native/", StringComparison.Ordinal)
                    || FrameworkReferences.Contains(Path.GetFileNameWithoutExtension(path)) || _references.ContainsKey(path))
                    continue;
                var library = Library.Read(path);
                _libraries[library.Name] = library;
                _references[path] = library.Reference;
                added.Add(library.Reference);
            }
        }
        return added;
    }

    /// <summary>The native library's path beside a referenced library; null when there is none.</summary>
    public string? FindNative(string name)
    {
        lock (_gate)
        {
            string[] names = [name, $"lib{name}.so", $"lib{name}.dylib", $"{name}.so", $"{name}.dll"];
            return _folders.SelectMany(candidate => names.Select(file => Path.Combine(candidate, file))).FirstOrDefault(File.Exists);
        }
    }

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        lock (_gate)
        {
            var path = FullPath(reference, baseFilePath);
            if (path is null)
                return [];
            if (!_references.TryGetValue(path, out var resolved))
            {
                var library = Library.Read(path);
                _libraries[library.Name] = library;
                _folders.Add(Path.GetDirectoryName(path)!);
                _references[path] = resolved = (PortableExecutableReference)library.Reference.WithProperties(properties);
            }
            return [resolved];
        }
    }

    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity) =>
        Find(referenceIdentity.Name)?.Reference;

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => 0;

    private string? FullPath(string reference, string? baseFilePath)
    {
        // A loaded script's references are relative to it, a cell's to the notebook.
        var start = Path.IsPathRooted(baseFilePath) ? Path.GetDirectoryName(baseFilePath)! : folder;
        var path = Path.GetFullPath(Path.Combine(start, reference.Replace('\\', '/')));
        // What is known is compiled against, even where its file has gone since: an earlier cell may be read again.
        if (_references.ContainsKey(path) || File.Exists(path))
            return path;
        var framework =
            Path.Combine(FrameworkReferences.Folder, reference.EndsWith(".dll", StringComparison.Ordinal) ? reference : reference + ".dll");
        return !reference.Contains('/', StringComparison.Ordinal) && File.Exists(framework) ? framework : null;
    }
}
