using System.Reflection;

namespace NewsAnalysis.Notebooks.Session;

/// <summary>A library that a cell referenced, read once.</summary>
/// <param name="Name">The assembly's simple name.</param>
/// <param name="Path">The full path of its file.</param>
/// <param name="Image">The bytes of the file.</param>
/// <param name="Symbols">The bytes of the symbols beside it, for line numbers; null without them.</param>
internal sealed record Library(string Name, string Path, byte[] Image, byte[]? Symbols)
{
    public static Library Read(string path)
    {
        var symbols = System.IO.Path.ChangeExtension(path, ".pdb");
        var name = AssemblyName.GetAssemblyName(path).Name!;
        return new Library(name, path, File.ReadAllBytes(path), File.Exists(symbols) ? File.ReadAllBytes(symbols) : null);
    }
}
