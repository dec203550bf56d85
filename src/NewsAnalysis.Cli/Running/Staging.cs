using System.Collections.Concurrent;

namespace NewsAnalysis.Cli.Running;

/// <summary>Results on their way to their folder. They are made in a folder beside it, which begins with all that it holds, and take its
/// place in one step: a reader sees the old or the new, never some of each, and whoever is killed before leaves the old. What a user keeps
/// there stays, also what comes while the results are made. One at a time; the next waits. Where nothing can be made beside the folder, the
/// results are written into it.</summary>
internal sealed class Staging : IDisposable
{
    private const int MostVain = 5;

    // The folders beside, and whose place they take: who says what failed says it after the end.
    private static readonly ConcurrentDictionary<string, string> Places = new(StringComparer.Ordinal);

    private readonly string _place;
    private readonly FileStream? _held;
    private readonly Dictionary<string, (long Length, DateTime Written)> _taken = new(StringComparer.Ordinal);
    private bool _isBegun;

    private Staging(string place, string folder, FileStream? held)
    {
        (_place, Folder, _held) = (place, folder, held);
        if (folder != place)
            Places[folder] = place;
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    /// <summary>Where to write.</summary>
    public string Folder { get; }

    /// <summary>Begins, once nobody else is at it; what a killed process left is put right.</summary>
    /// <param name="place">Full path of the folder of results.</param>
    /// <param name="say">Is told that another is waited for.</param>
    /// <param name="cancel">Gives up waiting.</param>
    /// <exception cref="InputException">The folder cannot be made or written to.</exception>
    public static async Task<Staging> BeginAsync(string place, Action<string> say, CancellationToken cancel)
    {
        OutFolder.Prepare(place);
        if (await HoldAsync(place, say, cancel) is { } held)
        {
            var (fresh, old) = (Beside(place, "new"), Beside(place, "old"));
            if (!Directory.Exists(place) && Directory.Exists(old))
                Directory.Move(old, place);
            Delete(old);
            Delete(fresh);
            var staging = new Staging(place, fresh, held);
            if (staging._isBegun = staging.TryTake() && staging.TakesLinks())
                return staging;
            staging.Dispose();
        }

        Directory.CreateDirectory(place);
        return new Staging(place, place, null);
    }

    /// <summary>Puts the results in their place.</summary>
    public void Commit()
    {
        if (Folder == _place)
            return;
        var here = Environment.CurrentDirectory;
        var old = Folder;
        if (!Directory.Exists(_place))
            Directory.Move(Folder, _place);
        else if (!TryTake())
            throw new IOException($"{_place}: what came there during the run cannot be taken along; nothing was changed");
        else if (!FileCalls.TryExchange(Folder, _place))
            Directory.Move(_place, old = Beside(_place, "old"));
        if (old != Folder)
            Directory.Move(Folder, _place);
        Delete(old);
        // A process that stands in the folder would stand in the one that is gone.
        if (Directory.Exists(here))
            Environment.CurrentDirectory = here;
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        if (Folder != _place)
            Delete(Folder);
        if (_held is null || _held.SafeFileHandle.IsClosed)
            return;
        // While it is held nobody else has it; only Windows lets no open file be removed.
        if (OperatingSystem.IsWindows())
            _held.Dispose();
        File.Delete(_held.Name);
        _held.Dispose();
    }

    /// <summary>The message with the folder of the results in the place of the one beside it.</summary>
    public static string WithPlace(string message) =>
        Places.Aggregate(message, (text, beside) => text.Replace(beside.Key, beside.Value, StringComparison.Ordinal));

    private void OnExit(object? sender, EventArgs exit) => Dispose();

    // Beside and hidden: at the same depth relative paths lead where they lead from the folder itself.
    private static string Beside(string place, string ending) =>
        Path.Combine(Path.GetDirectoryName(place)!, $".{Path.GetFileName(place)}.{ending}");

    /// <summary>The lock of a folder, once it is free; null where there can be none. The system frees that of a process that was
    /// killed.</summary>
    private static async Task<FileStream?> HoldAsync(string place, Action<string> say, CancellationToken cancel)
    {
        if (Path.GetDirectoryName(place) is null)
            return null;
        var path = Beside(place, "lock");
        for (var (waits, vain) = (0, 0); vain < MostVain; await Task.Delay(100, cancel))
        {
            try
            {
                var held = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
                // Whoever held it before has removed it: this one must be the one that the next finds.
                File.SetLastWriteTimeUtc(held.SafeFileHandle, DateTime.UnixEpoch.AddTicks(Random.Shared.NextInt64(TimeSpan.TicksPerDay)));
                if (File.GetLastWriteTimeUtc(path) == File.GetLastWriteTimeUtc(held.SafeFileHandle))
                    return held;
                await held.DisposeAsync();
            }
            catch (IOException) when (File.Exists(path))
            {
                if (waits++ == 0)
                    say($"{place}: another run is writing there; waiting for its end.");
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // It may have gone that very moment; else there is no writing beside.
                vain++;
            }
        }

        return null;
    }

    /// <summary>Whether files can be in both folders; not where the folder is a drive of its own.</summary>
    private bool TakesLinks()
    {
        if (!Directory.Exists(_place))
            return true;
        var name = $".{Guid.NewGuid():n}.tmp";
        var (trial, link) = (Path.Combine(_place, name), Path.Combine(Folder, name));
        File.WriteAllBytes(trial, []);
        var takes = FileCalls.TryLink(trial, link);
        File.Delete(trial);
        File.Delete(link);
        return takes;
    }

    /// <summary>Takes what the folder holds and has not been taken; false where that cannot be done.</summary>
    private bool TryTake() => Disk.Try(() => Take(new DirectoryInfo(_place), Folder), otherwise: false);

    private bool Take(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var entry in from.Exists ? from.EnumerateFileSystemInfos() : [])
        {
            var target = Path.Combine(to, entry.Name);
            if (entry is DirectoryInfo { LinkTarget: null } folder ? !Take(folder, target) : !Take(entry, target))
                return false;
        }

        if (from.Exists && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(to, from.UnixFileMode);
        return true;
    }

    /// <summary>Takes a file. During the run it is a copy: what a cell writes into it must not show before its time. At the end whatever
    /// the run left alone is the file itself again under a second name, so that who has it open goes on writing where readers look. One
    /// that the run made, changed or removed stays so.</summary>
    private bool Take(FileSystemInfo file, string target)
    {
        var there = new FileInfo(target);
        var isThere = there.Exists || there.LinkTarget is not null;
        if (_taken.TryGetValue(target, out var taken) ? isThere ? State(there) != taken : State(file) == taken : isThere)
            return true;
        there.Delete();
        // A pipe has no length either, and reading it would wait for ever.
        if (!_isBegun && file is FileInfo { LinkTarget: null, Length: > 0 } && TryCopy(file.FullName, target))
            _taken[target] = State(new FileInfo(target));
        else if (FileCalls.TryLink(file.FullName, target))
            _taken[target] = State(file);
        else
            return false;
        return true;
    }

    private static bool TryCopy(string from, string to)
    {
        try
        {
            File.Copy(from, to);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static (long Length, DateTime Written) State(FileSystemInfo file) =>
        (file is FileInfo { Exists: true } found ? found.Length : 0, file.LastWriteTimeUtc);

    // Where a thread that was given up still writes there the next run removes it.
    private static void Delete(string folder) => Disk.Try(() =>
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    });
}
