using System.Security.Cryptography;

namespace NewsAnalysis.Cli.Running;

/// <summary>Tells when the files of a folder have changed and come to rest. The system's notices wake it at once; where they fail, as on
/// network drives, it looks for itself every two seconds.</summary>
/// <param name="folder">The folder, with all below it.</param>
/// <param name="besides">Further files that count, such as a dictionary elsewhere.</param>
internal sealed class FolderWatch(string folder, IReadOnlyList<string> besides)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    private string _seen = "";

    /// <summary>Takes the present state as known.</summary>
    public void Note() => _seen = State();

    /// <summary>Waits until the files differ from what was noted and have not changed for a moment.</summary>
    public async Task WaitAsync(CancellationToken cancel)
    {
        using var notices = new SemaphoreSlim(0);
        using var watcher = Watch(notices);
        while (State() == _seen)
            await notices.WaitAsync(Look, cancel);
        for (var last = State(); ;)
        {
            await Task.Delay(Quiet, cancel);
            var now = State();
            if (now == last)
                return;
            last = now;
        }
    }

    private FileSystemWatcher? Watch(SemaphoreSlim notices)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            void Wake(object sender, EventArgs change)
            {
                // Many notices at once need one look.
                if (notices.CurrentCount == 0)
                    notices.Release();
            }

            watcher.Created += Wake;
            watcher.Changed += Wake;
            watcher.Deleted += Wake;
            watcher.Renamed += Wake;
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception error) when (error is IOException or ArgumentException or PlatformNotSupportedException)
        {
            // The limit of watched folders is reached, or the drive has none: looking every two seconds does.
            return null;
        }
    }

    /// <summary>Names, lengths and times of all files, as one hash.</summary>
    private string State()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            var files = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
                .Concat(besides.Select(file => new FileInfo(file)).Where(file => file.Exists));
            foreach (var file in files.OrderBy(file => file.FullName, StringComparer.Ordinal))
                hash.AppendData(Encoding.UTF8.GetBytes(
                    string.Create(CultureInfo.InvariantCulture, $"{file.FullName}\0{file.Length}\0{file.LastWriteTimeUtc.Ticks}\n")));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A file went while the list was made; the next look sees it.
            return $"changing {error.GetType().Name}";
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
