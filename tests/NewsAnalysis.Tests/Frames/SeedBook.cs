namespace NewsAnalysis.Tests.Frames;

/// <summary>The seeds, read once for all tests.</summary>
internal static class SeedBook
{
    private static readonly Lazy<Workbook> Opened = new(() => Workbook.Open(Folder));

    public static string Folder => Path.Combine(RepositoryFolder.Root, "seeds");

    public static Workbook Book => Opened.Value;
}
