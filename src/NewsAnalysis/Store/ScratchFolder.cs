namespace NewsAnalysis.Store;

/// <summary>A temporary folder that goes with whoever made it. What a killed process left is removed when the next one is made.</summary>
public sealed class ScratchFolder : IDisposable
{
    private const string Name = "news-analysis-records-";
    private const string Mark = ".held";

    private readonly FileStream _held;

    private ScratchFolder(string path)
    {
        Path = path;
        _held = new FileStream(System.IO.Path.Combine(path, Mark), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1);
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <summary>Makes one, in the system's folder for temporary files or in another where there is none.</summary>
    /// <exception cref="IOException">It can be made nowhere.</exception>
    public static ScratchFolder Create()
    {
        string[] places = [System.IO.Path.GetTempPath(), "/tmp", Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
            Environment.CurrentDirectory];
        foreach (var place in places.Where(Directory.Exists))
        {
            ScratchFolder? made = null;
            Disk.Try(() =>
            {
                Sweep(place);
                made = new ScratchFolder(
                    Directory.CreateDirectory(System.IO.Path.Combine(place, Name + Guid.NewGuid().ToString("n"))).FullName);
            });
            // Else the next place may be better.
            if (made is not null)
                return made;
        }

        throw new IOException("found no folder for temporary files; set TMPDIR to one that may be written to");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        _held.Dispose();
        CacheRoom.TryDelete(Path);
    }

    private void OnExit(object? sender, EventArgs exit) => Dispose();

    private static void Sweep(string place)
    {
        foreach (var folder in Directory.GetDirectories(place, Name + "*"))
        {
            // Whoever lives holds the mark; or it is another user's.
            Disk.Try(() =>
            {
                new FileStream(System.IO.Path.Combine(folder, Mark), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1).Dispose();
                CacheRoom.TryDelete(folder);
            });
        }
    }
}
