using System.Runtime.Loader;

namespace NewsAnalysis.Notebooks.Session;

/// <summary>The assemblies of one session, apart from the host's: a referenced library is loaded from the bytes it was compiled against,
/// even when the host has another build of it. Where the host has the very same bytes, the host's is taken: what it has compiled and read
/// serves every notebook of a run, and is in memory once.</summary>
internal sealed class SessionAssemblies(LibraryResolver libraries) : AssemblyLoadContext("notebook session")
{
    private readonly Dictionary<string, Assembly> _loaded = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Assembly> _cells = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <summary>Loads a cell.</summary>
    /// <param name="cell">Its assembly.</param>
    /// <param name="stays">Whether later cells may refer to it; if not, it goes with the last value that it made.</param>
    /// <param name="mayGo">Whether it may go later, with <see cref="Keep"/>. What refers to one that may go may go too: .NET allows nothing
    /// else.</param>
    public Assembly Add(CellImage cell, bool stays, bool mayGo)
    {
        List<Assembly> before = [.. cell.References.Where(_cells.ContainsKey).Select(name => _cells[name])];
        AssemblyLoadContext context = mayGo || before.Exists(one => one.IsCollectible) ? new Passing(this, before) : this;
        var assembly = context.LoadFromStream(cell.Image, cell.Symbols);
        if (stays)
            _cells[assembly.GetName().Name!] = assembly;
        return assembly;
    }

    /// <summary>Lets go the cells that are not named; each goes with the last value that it made.</summary>
    public void Keep(IReadOnlySet<string> names)
    {
        foreach (var name in _cells.Keys.Where(name => !names.Contains(name)).ToList())
            _cells.Remove(name);
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name!;
        // The display functions must be the ones this session listens to.
        if (string.Equals(name, typeof(SessionAssemblies).Assembly.GetName().Name, StringComparison.Ordinal))
            return typeof(SessionAssemblies).Assembly;
        if (FrameworkReferences.Contains(name) || libraries.Find(name) is not { } library || library.IsHosts)
            return null;
        lock (_gate)
        {
            if (!_loaded.TryGetValue(name, out var assembly))
            {
                using var image = new MemoryStream(library.Image);
                using var symbols = library.Symbols is null ? null : new MemoryStream(library.Symbols);
                _loaded[name] = assembly = LoadFromStream(image, symbols);
            }
            return assembly;
        }
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        libraries.FindNative(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : 0;

    /// <summary>A cell that goes when nothing refers to it, and the cells before it that it refers to.</summary>
    private sealed class Passing(SessionAssemblies session, List<Assembly> before)
        : AssemblyLoadContext("notebook cell", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            before.Find(cell => cell.GetName().Name == assemblyName.Name) ?? session.Load(assemblyName);

        protected override nint LoadUnmanagedDll(string unmanagedDllName) => session.LoadUnmanagedDll(unmanagedDllName);
    }
}
