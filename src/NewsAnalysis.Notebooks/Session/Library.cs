using System.Collections.Concurrent;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NewsAnalysis.Notebooks.Session;

/// <summary>A library that a cell referenced, read once for all sessions of the process, until its file changes.</summary>
/// <param name="Name">The assembly's simple name.</param>
/// <param name="Path">The full path of its file.</param>
/// <param name="Image">The bytes of the file.</param>
/// <param name="IsHosts">Whether the program itself runs on this very build of it, be it compiled to native code or not.</param>
/// <param name="Symbols">The bytes of the symbols beside it, for line numbers; null without them, and where the program's own
/// library is taken.</param>
internal sealed record Library(string Name, string Path, byte[] Image, bool IsHosts, byte[]? Symbols)
{
    private static readonly ConcurrentDictionary<(string Path, long Length, DateTime Written), Library> Known = new();

    /// <summary>What the compiler sees of it, over the very bytes, so that notebooks of one run share what was read of it.</summary>
    public PortableExecutableReference Reference { get; } =
        MetadataReference.CreateFromImage(ImmutableCollectionsMarshal.AsImmutableArray(Image), filePath: Path);

    /// <summary>The library in that file.</summary>
    /// <exception cref="NotebookException">The file is no .NET library.</exception>
    public static Library Read(string path)
    {
        var file = new FileInfo(path);
        return Known.GetOrAdd((path, file.Length, file.LastWriteTimeUtc), _ => ReadNow(path));
    }

    private static Library ReadNow(string path)
    {
        var (name, image, symbols) = (AssemblyNameOf(path), File.ReadAllBytes(path), System.IO.Path.ChangeExtension(path, ".pdb"));
        var own = System.IO.Path.Combine(AppContext.BaseDirectory, name + ".dll");
        var hosts = File.Exists(own) && BuildOf(File.OpenRead(own)) == BuildOf(new MemoryStream(image));
        return new Library(name, path, image, hosts, !hosts && File.Exists(symbols) ? File.ReadAllBytes(symbols) : null);
    }

    /// <summary>What the compiler gave the build: the same for the same code alone, whatever was made of it afterwards.</summary>
    private static Guid BuildOf(Stream library)
    {
        using var reader = new PEReader(library);
        var metadata = reader.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }

    private static string AssemblyNameOf(string path)
    {
        try
        {
            return AssemblyName.GetAssemblyName(path).Name!;
        }
        catch (BadImageFormatException e)
        {
            throw new NotebookException(
                $"{System.IO.Path.GetFileName(path)} is no .NET library; expected one built for this .NET. Build it again.", e);
        }
    }
}
