using System.Collections.Concurrent;

namespace NewsAnalysis.Store;

/// <summary>Finds or makes what is known about the inputs of files by the bytes of the files, their names, the manifest's rows and how they
/// are read. Safe from several threads.</summary>
internal sealed class FileRecords(RecordStream stream)
{
    private readonly StringPool _pool = new();
    private readonly ConcurrentQueue<ContentKey> _used = [];

    /// <summary>What is known about every input of a file; null where the file has to be read.</summary>
    /// <param name="content">The file.</param>
    /// <param name="known">What is made of an article that is not read; null where it has to be.</param>
    public IReadOnlyList<(Rejected? Rejected, T? Value)>? Find<T>(FileContent content, Func<ContentKey, ArticleInfo, T?> known)
        where T : class
    {
        var key = KeyOf(content);
        if (stream.TryRead(key) is not { } record)
            return null;
        var inputs = new List<(Rejected?, T?)>();
        foreach (var input in FileRecord.Read(record, _pool))
        {
            var value = input.Info is { } info ? known(input.Key, info) : null;
            if (value is null && input.Rejected is null)
                return null;
            inputs.Add((input.Rejected, value));
        }

        _used.Enqueue(key);
        return inputs;
    }

    /// <summary>Reads a file and keeps what is known about its inputs.</summary>
    /// <param name="content">The file.</param>
    /// <param name="work">What is made of an article.</param>
    public IReadOnlyList<(Rejected? Rejected, T? Value)> Read<T>(FileContent content, Func<ContentKey, Article, T> work)
        where T : class
    {
        var (inputs, values) = (new List<FileInput>(), new List<(Rejected?, T?)>());
        foreach (var result in content.Read())
        {
            var key = result.Article is { } article ? ContentKey.Of(article) : default;
            inputs.Add(new FileInput(result.Rejected, result.Article?.Info, key));
            values.Add((result.Rejected, result.Article is null ? null : work(key, result.Article)));
        }

        var file = KeyOf(content);
        if (stream.TryRead(file) is null)
            stream.Add(file, FileRecord.Write(inputs));
        _used.Enqueue(file);
        return values;
    }

    /// <summary>See <see cref="RecordStream.Commit"/>.</summary>
    public void Commit() => stream.Commit([.. _used]);

    private static ContentKey KeyOf(FileContent content) => ContentKey.Of(content.Bytes, content.Context);
}
