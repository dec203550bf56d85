using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NewsAnalysis.Notebooks.Session;

/// <summary>The assembly of a cell.</summary>
/// <param name="Image">Its bytes.</param>
/// <param name="Symbols">Its symbols.</param>
/// <param name="References">The names of the assemblies that it refers to.</param>
/// <param name="MakesTypes">Whether the compiler has made types of its own in it, such as those of anonymous objects.</param>
internal sealed record CellImage(MemoryStream Image, MemoryStream Symbols, IReadOnlyList<string> References, bool MakesTypes)
{
    /// <summary>Reads what the compiler wrote.</summary>
    public static CellImage Read(MemoryStream image, MemoryStream symbols)
    {
        image.Position = symbols.Position = 0;
        using var reader = new PEReader(image, PEStreamOptions.LeaveOpen);
        var metadata = reader.GetMetadataReader();
        var references = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Select(reference => metadata.GetString(reference.Name)).ToList();
        var makesTypes = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
            .Any(type => !type.IsNested && metadata.GetString(type.Name).StartsWith("<>", StringComparison.Ordinal));
        image.Position = 0;
        return new CellImage(image, symbols, references, makesTypes);
    }
}
