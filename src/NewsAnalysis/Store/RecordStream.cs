using System.Collections.Concurrent;

namespace NewsAnalysis.Store;

/// <summary>
/// Records of one kind, made in one way: a folder of packs. Records that are missing are added; <see cref="Commit"/> makes them one more pack. Adding
/// is safe from several threads.
/// </summary>
internal sealed class RecordStream(string folder) : IDisposable
{
    // More packs than this are made one again, without the records that this run did not ask for.
    private const int MostPacks = 12;

    private readonly Lock _gate = new();
    private readonly List<Pack> _packs = Open(folder);
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
        }

        return null;
    }

    /// <summary>Adds a record.</summary>
    public void Add(ContentKey key, ReadOnlySpan<byte> record)
    {
        lock (_gate)
            (_writer ??= new PackWriter(folder)).Add(key, record);
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

    /// <inheritdoc/>
    public void Dispose() => _writer?.Dispose();

    private RecordPlace Place(ContentKey key) =>
        _packs.Where(pack => !_damaged.ContainsKey((pack, key))).Select(pack => pack.Find(key)).FirstOrDefault(place => place is not null)
        ?? throw new InvalidOperationException($"{folder}: no record {key}; expected it to be added before.");

    private void Join(IReadOnlyList<ContentKey> used)
    {
        using var writer = new PackWriter(folder);
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

    private static List<Pack> Open(string folder)
    {
        var packs = new List<Pack>();
        if (!Directory.Exists(folder))
            return packs;
        foreach (var path in Directory.GetFiles(folder, "*" + Pack.Extension).Order(StringComparer.Ordinal))
        {
            if (Pack.TryOpen(path) is { } pack)
                packs.Add(pack);
            else
                TryDelete(path);
        }

        return packs;
    }

    // The time of use tells what to drop first when there is too much.
    private static void Touch(string path)
    {
        try
        {
            File.SetLastWriteTimeUtc(path, TimeProvider.System.GetUtcNow().UtcDateTime);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A cache that may only be read serves as well.
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Somebody reads it, or may only read; it is skipped the next time, too.
        }
    }
}
