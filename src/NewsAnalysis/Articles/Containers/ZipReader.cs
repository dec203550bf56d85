using System.IO.Compression;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Articles.Containers;

/// <summary>Reads the articles of a zip archive, an entry at a time: entries in any format, archives in it to a bounded depth. Nothing is
/// written to disk. An article's record id is its entry's path; a record of an entry appends its own.</summary>
internal sealed class ZipReader : IArticleReader
{
    public ReaderTrace Trace { get; } = new("archive", Certainty.Likely);

    public IReadOnlyList<string> Extensions { get; } = [".zip"];

    public IEnumerable<ArticleDraft> Read(Stream content, ReadHints hints, ReadOptions options) =>
        Entries(content, hints, options, new UnpackBudget(options.MaxUnpackedBytes));

    private static IEnumerable<ArticleDraft> Entries(Stream content, ReadHints hints, ReadOptions options, UnpackBudget budget)
    {
        using var archive = Open(content, options);
        if (archive.Entries.Count > options.MaxEntries)
            throw new UnusableException($"the archive has {archive.Entries.Count:N0} entries; expected at most {options.MaxEntries:N0}; "
                + "split it, or raise the limit");
        var articles = 0;
        var files = archive.Entries.Select(NameOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var name = NameOf(entry);
            if (name.EndsWith('/') || IsOfPage(name, files)
                || name.Split('/').Any(part => part.Length > 0 && part != ".." && FolderScan.IsNeverArticle(part)))
                continue;
            foreach (var draft in Entry(entry, name, hints, options, budget))
            {
                articles++;
                yield return draft with { Record = draft.Record is null ? name : $"{name}#{draft.Record}", Line = null };
            }
        }

        if (articles == 0)
            throw new UnusableException($"the archive holds no article file ({archive.Entries.Count:N0} entries); "
                + $"expected files ending in {ArticleReaders.Supported}; put articles in it or remove it");
    }

    private static string NameOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/');

    /// <summary>Whether an entry stands in the folder of scripts and pictures beside a saved page.</summary>
    private static bool IsOfPage(string name, HashSet<string> files)
    {
        for (var slash = name.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = name.IndexOf('/', slash + 1))
        {
            if (SideFolders.PageOf(name[..slash], files.Contains) is not null)
                return true;
        }

        return false;
    }

    private static IEnumerable<ArticleDraft> Entry(
        ZipArchiveEntry entry, string name, ReadHints hints, ReadOptions options, UnpackBudget budget)
    {
        if (name.Split('/').Contains("..") || name.StartsWith('/') || name.Contains(':') || name.Contains('\0'))
            return [ArticleDraft.Unusable(
                "the entry's path leads out of the archive; expected a path inside it, without '..'; pack it again")];
        if (ArticleReaders.For(name) is not { } reader)
            return [ArticleDraft.Unusable(OtherFormats.Problem(name))];
        if (entry.IsEncrypted)
            return [ArticleDraft.Unusable("the entry is encrypted; expected one without a password; pack it again without one")];
        var inner = hints.Of(name, name);
        var names = new RecordNames();
        return Guarded.Read(
            () => new MeteredStream(entry.Open(), () => entry.CompressedLength, budget, options.MaxRatio),
            stream => reader is ZipReader ? Nested(stream, inner, options, budget) : reader.Read(stream, inner, options)).Select(names.Name)
            .Select(draft => draft.Reader is null ? draft with { Reader = reader.Trace } : draft);
    }

    private static IEnumerable<ArticleDraft> Nested(Stream stream, ReadHints hints, ReadOptions options, UnpackBudget budget)
    {
        if (hints.Depth >= options.MaxNesting)
            throw new UnusableException(
                $"the archive stands in {hints.Depth} others; expected archives at most {options.MaxNesting} deep; unpack it");
        return Entries(new MemoryStream(WholeFileReader.Bytes(stream, options.MaxBytes)), hints, options, budget);
    }

    private static ZipArchive Open(Stream content, ReadOptions options)
    {
        if (content is { CanSeek: true, Length: 0 })
            throw new UnusableException("the file is empty; expected a zip archive; save it again or remove it");
        return new ZipArchive(content.CanSeek ? content : new MemoryStream(WholeFileReader.Bytes(content, options.MaxBytes)),
            ZipArchiveMode.Read, leaveOpen: true);
    }
}
