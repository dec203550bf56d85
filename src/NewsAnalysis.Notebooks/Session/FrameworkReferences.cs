namespace NewsAnalysis.Notebooks.Session;

/// <summary>The assemblies of the running .NET, which every cell sees, and this one for <c>display</c>.</summary>
internal static class FrameworkReferences
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> Loaded = new(Load);

    public static string Folder { get; } = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    public static IReadOnlyList<MetadataReference> All => Loaded.Value;

    public static bool Contains(string assemblyName) => File.Exists(Path.Combine(Folder, assemblyName + ".dll"));

    private static List<MetadataReference> Load()
    {
        var trusted = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator);
        var paths = trusted
            .Where(path => string.Equals(Path.GetDirectoryName(path), Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Append(typeof(FrameworkReferences).Assembly.Location);
        return [.. paths.Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))];
    }
}
