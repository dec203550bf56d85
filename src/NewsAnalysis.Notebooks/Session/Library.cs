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
        return new Library(AssemblyNameOf(path), path, File.ReadAllBytes(path), File.Exists(symbols) ? File.ReadAllBytes(symbols) : null);
    }

    private static string AssemblyNameOf(string path)
    {
        try
        {
            return AssemblyName.GetAssemblyName(path).Name!;
        }
        catch (BadImageFormatException e)
        {
            throw new NotebookException($"{System.IO.Path.GetFileName(path)} is no .NET library; expected one built for this .NET. Build it again.", e);
        }
    }
}
