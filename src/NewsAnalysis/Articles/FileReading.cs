using NewsAnalysis.Articles.Manifests;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Articles;

/// <summary>Reads one file of a corpus. Whatever is wrong with it becomes a <see cref="Rejected"/>.</summary>
internal static class FileReading
{
    /// <summary>The articles of a file, or why there are none.</summary>
    public static IEnumerable<ReadResult> Read(CorpusFile file, Manifest manifest, ReadOptions options)
    {
        if (file.Problem is not null || ArticleReaders.For(file.File) is not { } reader)
            return [Reject(file, file.Problem ?? "no reader for this format")];
        var (bytes, problem) = Bytes(file.Path, options);
        if (bytes is null)
            return [Reject(file, problem!)];
        var hints = new ReadHints(manifest.RowOf(file.File)?["title"]);
        return reader.Read(bytes, hints, options).Select(draft => Result(file, draft, manifest, options));
    }

    private static ReadResult Result(CorpusFile file, ArticleDraft draft, Manifest manifest, ReadOptions options)
    {
        var record = draft.Record is null ? "" : "#" + draft.Record;
        if (draft.Problem is { } problem)
            return Reject(file with { Id = file.Id + record }, problem);
        var info = ArticleFacts.Of(file.Id + record, file.File, draft.Found, manifest.RowOf(file.File + record));
        var article = new Article(info, draft.Text, draft.Parts, draft.Removed);
        return options.Correct?.Invoke(article) ?? ReadResult.Of(article);
    }

    private static (byte[]? Bytes, string? Problem) Bytes(string path, ReadOptions options)
    {
        try
        {
            var info = new FileInfo(path);
            var length = (info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? info).Length;
            if (length > options.MaxBytes)
                return (null, $"the file has {length:N0} bytes; expected at most {options.MaxBytes:N0}; split it, or raise the limit");

            // A pipe or device has no length, and reading it might never end.
            return (length == 0 ? [] : File.ReadAllBytes(path), null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, $"the file cannot be read ({failure.Message}); allow reading it or remove it");
        }
    }

    private static ReadResult Reject(CorpusFile file, string problem) =>
        ReadResult.Of(new Rejected(file.Id, file.File, $"{file.File}: {problem}."));
}
