using System.Collections.Concurrent;

namespace NewsAnalysis.Store;

/// <summary>Records of one kind, made in one way: a folder of packs. Records that are missing are added; <see cref="Commit"/> makes them
/// one more pack. Adding is safe from several threads.</summary>
/// <param name="folder">The folder; its name is that of the kind.</param>
/// <param name="aside">Is told of each file or folder there that cannot be used.</param>
/// <param name="spare">Gives a folder to write to where this one cannot be written to.</param>
internal sealed class RecordStream(string folder, Action<string> aside, Func<string> spare) : IDisposable
{
    // More packs than this are made one again, without the records that this run did not ask for.
    private const int MostPacks = 12;

    private readonly Lock _gate = new();
    private readonly List<Pack> _packs = Open(folder, aside);
    private readonly ConcurrentDictionary<(Pack, ContentKey), byte> _damaged = [];
    private PackWriter? _writer;

    /// <summary>The folder.</summary>
    public string Folder => folder;

    /// <summary>The whole record of that key, or null where there is none or it is damaged.</summary>
    public byte[]? TryRead(ContentKey key)
    {
        foreach (var pack in _packs)
        {
            if (pack.Find(key) is not { } place)
                continue;
            if (place.TryRead() is { } record)
                return record;
            _damaged[(pack, key)] = 0;
            aside(pack.Path);
        }

        return null;
    }

    /// <summary>Adds a record.</summary>
    public void Add(ContentKey key, ReadOnlySpan<byte> record)
    {
        lock (_gate)
            (_writer ??= NewWriter()).Add(key, record);
    }

    /// <summary>Makes what was added a pack. Until then it is nowhere.</summary>
    /// <param name="used">The keys that this run asked for.</param>
    /// <returns>The place of each of these keys, in their order.</returns>
    public RecordPlace[] Commit(IReadOnlyList<ContentKey> used)
    {
        if (_writer is { } writer)
        {
            var added = writer.Complete();
            _packs.RemoveAll(pack => pack.Path == added.Path);
            _packs.Insert(0, added);
            writer.Dispose();
            _writer = null;
        }

        if (_packs.Count > MostPacks)
            Join(used);
        foreach (var pack in _packs)
            Touch(pack.Path);
        return [.. used.Select(Place)];
    }

    public void Dispose() => _writer?.Dispose();

    private RecordPlace Place(ContentKey key) =>
        _packs.Where(pack => !_damaged.ContainsKey((pack, key))).Select(pack => pack.Find(key)).FirstOrDefault(place => place is not null)
        ?? throw new InvalidOperationException($"{folder}: no record {key}; expected it to be added before.");

    private void Join(IReadOnlyList<ContentKey> used)
    {
        using var writer = NewWriter();
        foreach (var key in used)
        {
            if (TryRead(key) is { } record)
                writer.Add(key, record);
        }

        var joined = writer.Complete();
        foreach (var pack in _packs.Where(pack => pack.Path != joined.Path))
            TryDelete(pack.Path);
        _packs.Clear();
        _packs.Add(joined);
    }

    private PackWriter NewWriter()
    {
        PackWriter? writer = null;
        if (!Disk.Try(() => writer = new PackWriter(folder)))
            aside(folder);
        return writer ?? new PackWriter(Path.Combine(spare(), Path.GetFileName(folder)));
    }

    private static List<Pack> Open(string folder, Action<string> aside)
    {
        var packs = new List<Pack>();
        foreach (var path in Entries(folder, aside))
        {
            if (Path.GetExtension(path) == PackWriter.Temporary)
            {
                Abandoned(path);
            }
            else if (Path.GetExtension(path) == Pack.Extension)
            {
                if (Pack.TryOpen(path) is { } pack)
                {
                    packs.Add(pack);
                    continue;
                }

                aside(path);
                TryDelete(path);
            }
        }

        return packs;
    }

    private static IEnumerable<string> Entries(string folder, Action<string> aside)
    {
        string[] entries = [];
        if (!Disk.Try(() => entries = Directory.Exists(folder) ? Directory.GetFileSystemEntries(folder) : []))
            aside(folder);
        return entries.Order(StringComparer.Ordinal);
    }

    // Whoever still writes holds it open.
    private static void Abandoned(string path) => Disk.Try(() =>
    {
        new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1).Dispose();
        File.Delete(path);
    });

    // The time of use tells what to drop first when there is too much. A cache that may only be read serves as well.
    private static void Touch(string path) => Disk.Try(() => File.SetLastWriteTimeUtc(path, TimeProvider.System.GetUtcNow().UtcDateTime));

    // What somebody reads, or may only be read, is skipped the next time, too.
    private static void TryDelete(string path) => Disk.Try(() =>
    {
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        else
            File.Delete(path);
    });
}
