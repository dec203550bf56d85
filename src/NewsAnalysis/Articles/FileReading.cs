using NewsAnalysis.Articles.Languages;
using NewsAnalysis.Articles.Layout;
using NewsAnalysis.Articles.Manifests;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Articles;

/// <summary>Reads one file of a corpus, its articles as they are asked for. Whatever is wrong with it becomes a
/// <see cref="Rejected"/>.</summary>
internal static class FileReading
{
    // As much as a file has at most that is worked on whole.
    private const long MostForLines = 1 << 20;

    /// <summary>The articles of a file, or why there are none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="manifest">What the curator says.</param>
    /// <param name="options">How to read.</param>
    /// <param name="site">The lines that stand in many articles of an outlet, which are left out.</param>
    public static IEnumerable<ReadResult> Read(CorpusFile file, Manifest manifest, ReadOptions options, SiteLines site) =>
        Read(file, manifest, options, site, () => Open(file.Path));

    /// <summary>Takes a file into memory; null where it cannot be, or has to be read otherwise.</summary>
    public static FileContent? TryLoad(CorpusFile file, Manifest manifest, ReadOptions options, SiteLines site)
    {
        if (options.Corrects?.Invoke(file.Id) == true || file.Problem is not null || TryLoad(file.Path, long.MaxValue) is not { } bytes)
            return null;
        string?[] context =
            [file.Id, file.File, site.Fingerprint, .. options.Words, .. manifest.RowsOf(file.File).SelectMany(row => row.Words)];
        return new FileContent(bytes, context, () => Read(file, manifest, options, site, () => new MemoryStream(bytes, writable: false)));
    }

    // The usual way says what is wrong with it.
    private static byte[]? TryLoad(string path, long most) => Disk.Try<byte[]?>(() =>
    {
        using var stream = Open(path);
        if (stream.Length == 0 || stream.Length > most)
            return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }, otherwise: null);

    private static IEnumerable<ReadResult> Read(
        CorpusFile file, Manifest manifest, ReadOptions options, SiteLines site, Func<Stream> open) =>
            file.Problem is not null || ArticleReaders.For(file.File) is not { } reader
                ? [Reject(file, file.Problem ?? "no reader for this format")]
                : Drafts(file, reader, manifest, options, open).Index()
                    .Where(draft => IsWhole(file) || options.Holds(file.Id + RecordOf(draft.Item)))
                    .Select(draft => Result(file, draft.Item, manifest, options, site) with
                    {
                        Reader = draft.Item.Reader ?? reader.Trace,
                        Place = draft.Index
                    });

    /// <summary>Whether nothing of a file is in the shard that is read. A file that holds one document is in one shard, so that the others
    /// need not open it.</summary>
    public static bool IsPassedOver(CorpusFile file, ReadOptions options) =>
        options.Shard is not null && IsWhole(file) && !options.Holds(file.Id);

    /// <summary>Whether a file can hold several articles.</summary>
    public static bool HoldsMany(CorpusFile file) => !IsWhole(file);

    private static bool IsWhole(CorpusFile file) => file.Problem is not null || ArticleReaders.For(file.File) is null or WholeFileReader;

    /// <summary>The lines of the articles of a file whose outlet is known.</summary>
    public static IEnumerable<(string Outlet, LineHashes Lines)> Lines(CorpusFile file, Manifest manifest, ReadOptions options) =>
        Lines(file, manifest, options, () => Open(file.Path));

    /// <summary>Takes a file into memory for its lines; null where it is large, cannot be read, or is no article file.</summary>
    public static SiteLineFile? TryLoadLines(CorpusFile file, Manifest manifest, ReadOptions options)
    {
        if (file.Problem is not null || TryLoad(file.Path, MostForLines) is not { } bytes)
            return null;
        string?[] context = [file.File, .. options.Words, .. manifest.RowsOf(file.File).SelectMany(row => row.Words)];
        return new SiteLineFile(bytes, context, () => [.. Lines(file, manifest, options, () => new MemoryStream(bytes, writable: false))]);
    }

    private static IEnumerable<(string Outlet, LineHashes Lines)> Lines(CorpusFile file, Manifest manifest,
        ReadOptions options, Func<Stream> open)
    {
        if (file.Problem is not null || ArticleReaders.For(file.File) is not { } reader)
            yield break;
        foreach (var draft in Drafts(file, reader, manifest, options, open))
        {
            if (draft.Problem is null && draft.Lines is { } lines && Info(file, draft, manifest).Outlet.Value is { } outlet)
                yield return (outlet, lines.Hashes());
        }
    }

    private static IEnumerable<ArticleDraft> Drafts(CorpusFile file, IArticleReader reader, Manifest manifest,
        ReadOptions options, Func<Stream> open)
    {
        var hints = new ReadHints(manifest.RowOf(file.File)?["title"])
        {
            Name = file.File,
            TitleOf = record => manifest.RowOf($"{file.File}#{record}")?["title"],
        };
        var names = new RecordNames();
        return Guarded.Read(open, content => reader.Read(content, hints, options)).Select(names.Name);
    }

    private static ReadResult Result(CorpusFile file, ArticleDraft draft, Manifest manifest, ReadOptions options, SiteLines site)
    {
        var record = RecordOf(draft);
        var notices = draft.Notes.Select(note => Notice(file, record, note)).ToList();
        if (draft.Problem is { } problem)
            return Reject(file with { Id = file.Id + record }, problem, record) with { Notices = notices };
        var info = Info(file, draft, manifest);
        if (site.Of(info.Outlet.Value) is { } repeated && draft.Lines is { } lines)
            draft = lines.Without(draft, repeated);
        var language = ArticleLanguage.Of(info.Language, draft.Text);
        if (language.Note is { } note)
            notices.Add(Notice(file, record, note));
        var article = new Article(info with { Language = language.Value }, draft.Text, draft.Parts, draft.Removed);
        return (options.Correct?.Invoke(article) ?? ReadResult.Of(article)) with { Notices = notices };
    }

    private static string RecordOf(ArticleDraft draft) => draft.Record is null ? "" : "#" + draft.Record;

    private static ArticleInfo Info(CorpusFile file, ArticleDraft draft, Manifest manifest) =>
        Combined(file.Id + RecordOf(draft), file.File, draft.Found, RowOf(file, draft, manifest));

    /// <summary>The row of a record by its id, else by its line. Where the ids are numbers, a number is an id.</summary>
    private static ManifestRow? RowOf(CorpusFile file, ArticleDraft draft, Manifest manifest) =>
        manifest.RowOf(file.File + RecordOf(draft)) is { } row ? row
            : draft is { Record: { } record, Line: { } line } && !record.All(char.IsAsciiDigit)
            ? manifest.RowOf(string.Create(CultureInfo.InvariantCulture, $"{file.File}#{line}"))
            : null;

    private static Stream Open(string path)
    {
        var info = new FileInfo(path);
        var length = (info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? info).Length;

        // A pipe or device has no length, and reading it might never end.
        return length == 0 ? Stream.Null
            : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);
    }

    private static Notice Notice(CorpusFile file, string record, string note) =>
        new(Severity.Info, file.File, null, $"{file.File}{record}: {note}.");

    private static ReadResult Reject(CorpusFile file, string problem, string record = "") =>
        ReadResult.Of(new Rejected(file.Id, file.File, $"{file.File}{record}: {problem}."));

    /// <summary>The curator's values over what the file says, field by field: a filled cell wins; an empty one leaves what the file says;
    /// the word <c>unknown</c> makes the value unknown, and so does a date that cannot be read.</summary>
    private static ArticleInfo Combined(string id, string file, FoundFacts found, ManifestRow? row) => new(id, file)
    {
        Title = Choose(row?["title"], found.Title),
        Outlet = Choose(row?["outlet"], found.Outlet),
        Author = Choose(row?["author"], found.Author),
        Url = Choose(row?["url"], found.Url),
        Event = Choose(row?["event"], found.Event),
        Language = Choose(row?["language"], found.Language),
        Published = ChooseDate(row?["published"], found.Published),
        Note = row?["note"],
    };

    private static Sourced<string> Choose(string? cell, Sourced<string> found) =>
        cell is null ? found
        : Manifest.IsUnknown(cell) ? Sourced.Unknown<string>()
        : Sourced.Text(cell, Origin.Curator);

    private static Sourced<ArticleDate> ChooseDate(string? cell, Sourced<ArticleDate> found) =>
        cell is null ? found
        : ArticleDate.TryParse(cell) is { } date ? new Sourced<ArticleDate>(date, Origin.Curator)
        : Sourced.Unknown<ArticleDate>();
}
