using System.Reflection;
using System.Runtime.Loader;

namespace NewsAnalysis.Notebooks.Session;

/// <summary>
/// The assemblies of one session, apart from the host's: a referenced library is loaded from the bytes it was compiled against,
/// even when the host has another build of it. Where the host has the very same bytes, the host's is taken: what it has compiled and read serves
/// every notebook of a run, and is in memory once.
/// </summary>
internal sealed class SessionAssemblies(LibraryResolver libraries) : AssemblyLoadContext("notebook session")
{
    private readonly Dictionary<string, Assembly> loaded = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock gate = new();

    /// <summary>Loads a cell.</summary>
    /// <param name="image">The assembly.</param>
    /// <param name="symbols">Its symbols.</param>
    /// <param name="stays">Whether later cells may refer to it; if not, it goes with the last value that it made.</param>
    public Assembly Add(MemoryStream image, MemoryStream symbols, bool stays) => stays ? LoadFromStream(image, symbols) : new Passing(this).LoadFromStream(image, symbols);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name!;
        // The display functions must be the ones this session listens to.
        if (string.Equals(name, typeof(SessionAssemblies).Assembly.GetName().Name, StringComparison.Ordinal))
            return typeof(SessionAssemblies).Assembly;
        if (FrameworkReferences.Contains(name) || libraries.Find(name) is not { } library || library.IsHosts)
            return null;
        lock (gate)
        {
            if (!loaded.TryGetValue(name, out var assembly))
            {
                using var image = new MemoryStream(library.Image);
                using var symbols = library.Symbols is null ? null : new MemoryStream(library.Symbols);
                loaded[name] = assembly = LoadFromStream(image, symbols);
            }
            return assembly;
        }
    }

    private sealed class Passing(SessionAssemblies session) : AssemblyLoadContext("notebook cell", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) => session.Load(assemblyName) ?? session.Assemblies.FirstOrDefault(assembly => assembly.GetName().Name == assemblyName.Name);
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        libraries.FindNative(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : 0;
}
