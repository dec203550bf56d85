using NewsAnalysis.Actors;

namespace NewsAnalysis.Store;

/// <summary>What was extracted from articles, kept on disk so that it need not be extracted again: a folder for each build of this library,
/// in it one for each kind of record and each choice (dictionary, vague words) it depends on. Damaged and foreign files are ignored and
/// written anew.</summary>
/// <remarks>The folder is <c>news-analysis</c> in the user's folder for caches (<c>XDG_CACHE_HOME</c>, <c>~/.cache</c>,
/// <c>%LocalAppData%</c>), or the one that the environment variable <c>NEWS_ANALYSIS_CACHE</c> names; <c>off</c> there keeps everything in
/// a temporary folder that goes when the process ends. It may be deleted at any time.</remarks>
internal sealed class ExtractionCache : IDisposable
{
    /// <summary>The environment variable that names the folder.</summary>
    public const string Variable = "NEWS_ANALYSIS_CACHE";

    // Twice what 100,000 articles of 4,000 characters take.
    private const long MostBytes = 4L << 30;

    private static readonly Lazy<ScratchFolder> Temporary = new(ScratchFolder.Create);

    private readonly List<RecordStream> _streams = [];

    private readonly Action<string> _aside;

    private ExtractionCache(string folder, Action<string>? aside) => (Folder, _aside) = (folder, aside ?? (_ => { }));

    /// <summary>The folder of this build of the library.</summary>
    public string Folder { get; }

    /// <summary>Opens the cache that the environment asks for; a temporary one where the folder cannot be written to.</summary>
    /// <param name="aside">Is told of each file or folder of it that cannot be used; what it should hold is extracted anew.</param>
    public static ExtractionCache Open(Action<string>? aside = null)
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        var root = string.IsNullOrWhiteSpace(named) ? UsersFolder() : named.Trim() == "off" ? null : Path.GetFullPath(named.Trim());
        if (root is null)
            return new ExtractionCache(TemporaryFolder(), aside);
        if (MayWrite(root))
            return Open(root, aside);
        aside?.Invoke(root);
        return new ExtractionCache(TemporaryFolder(), aside);
    }

    /// <summary>Opens the cache in a folder.</summary>
    public static ExtractionCache Open(string root, Action<string>? aside = null) =>
        new(Path.Combine(root, typeof(ExtractionCache).Module.ModuleVersionId.ToString("N")), aside);

    /// <summary>The records of a kind.</summary>
    /// <param name="kind">Letters, digits and hyphens; says all that the records depend on besides the article.</param>
    public RecordStream Stream(string kind)
    {
        var stream = new RecordStream(Path.Combine(Folder, kind), _aside, TemporaryFolder);
        _streams.Add(stream);
        return stream;
    }

    /// <summary>The key of a dictionary: of all that its actors say, in their order.</summary>
    public static ContentKey KeyOf(ActorDictionary dictionary) => ContentKey.Of([JsonSerializer.Serialize(dictionary.Actors)]);

    /// <summary>Drops what was not used for longest until there is room again; what this run used stays. Where another process has changed
    /// the folder, it is looked at again after the next run.</summary>
    public void Trim() =>
        Disk.Try(() => CacheRoom.Keep(Path.GetDirectoryName(Folder)!, MostBytes, [.. _streams.Select(stream => stream.Folder)]));

    public void Dispose()
    {
        foreach (var stream in _streams)
            stream.Dispose();
    }

    private static string? UsersFolder()
    {
        var caches = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        if (string.IsNullOrEmpty(caches) && !OperatingSystem.IsWindows()
            && Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home)
            caches = Path.Combine(home, ".cache");
        if (string.IsNullOrEmpty(caches))
            caches = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return caches.Length == 0 ? null : Path.Combine(caches, "news-analysis");
    }

    private static bool MayWrite(string root) => Disk.Try(() =>
    {
        Directory.CreateDirectory(root);
        var trial = Path.Combine(root, $".{Guid.NewGuid():n}.tmp");
        File.WriteAllBytes(trial, []);
        File.Delete(trial);
    });

    // It goes with this process.
    private static string TemporaryFolder() => Path.Combine(Temporary.Value.Path, "records");
}
