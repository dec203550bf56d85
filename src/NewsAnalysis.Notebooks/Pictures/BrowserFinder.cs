namespace NewsAnalysis.Notebooks.Pictures;

/// <summary>Finds a browser of the Chromium family on the machine. Nothing is ever downloaded.</summary>
public static class BrowserFinder
{
    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge",
            "microsoft-edge-stable", "msedge"];

    private static readonly string[] Windows =
        [@"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe", @"Chromium\Application\chrome.exe"];

    private static readonly string[] Mac =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    /// <summary>What is missing where none is found, in one line.</summary>
    public const string Missing =
        "No Chromium, Chrome or Edge was found on PATH or in the usual places; install one or name it with --browser.";

    /// <summary>Full path of the program; null where none is found.</summary>
    public static string? Find() => OnPath().Concat(UsualPlaces()).FirstOrDefault(File.Exists);

    private static IEnumerable<string> OnPath()
    {
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => (Folder: folder, Name: name)))
            .OrderBy(place => Array.IndexOf(Names, place.Name))
            .Select(place => Path.Combine(place.Folder, place.Name + ending));
    }

    private static IEnumerable<string> UsualPlaces()
    {
        if (!OperatingSystem.IsWindows())
            return Mac;
        Environment.SpecialFolder[] folders =
            [Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86,
                Environment.SpecialFolder.LocalApplicationData];
        return folders.Select(Environment.GetFolderPath).Where(folder => folder.Length > 0)
            .SelectMany(folder => Windows.Select(program => Path.Combine(folder, program)));
    }
}
