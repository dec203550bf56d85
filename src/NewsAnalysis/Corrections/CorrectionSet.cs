namespace NewsAnalysis.Corrections;

/// <summary>The entries of a corrections.yaml.</summary>
public sealed class CorrectionSet
{
    /// <summary>The file's name; it lies in the corpus folder.</summary>
    public const string FileName = "corrections.yaml";

    private readonly ILookup<string, Correction> _byArticle;

    internal CorrectionSet(IReadOnlyList<Correction> entries)
    {
        Entries = entries;
        _byArticle = entries.Where(entry => !entry.Kind.IsTopic()).ToLookup(entry => entry.Article, StringComparer.Ordinal);
    }

    /// <summary>No entries.</summary>
    public static CorrectionSet Empty { get; } = new([]);

    /// <summary>All entries, in file order.</summary>
    public IReadOnlyList<Correction> Entries { get; }

    /// <summary>The entries on articles, figures and mentions of an article, in file order.</summary>
    public IEnumerable<Correction> Of(string article) => _byArticle[article];

    /// <summary>The ids of the articles that entries name.</summary>
    public IEnumerable<string> Articles =>
        Entries.Select(entry => entry.Article).Concat(Entries.SelectMany(entry => entry.Places).Select(place => place.Article))
            .Distinct(StringComparer.Ordinal);

    /// <summary>Whether an entry sets facts of, or drops, an article of the file with this id: the article itself, or a record in
    /// it.</summary>
    internal bool ChangesFactsIn(string file) => Entries.Any(entry => entry.Kind is CorrectionKind.SetArticle or CorrectionKind.DropArticle
        && entry.Article.StartsWith(file, StringComparison.Ordinal)
        && (entry.Article.Length == file.Length || entry.Article[file.Length] == '#'));

    /// <summary>A name for what is corrected in each article: another where the entries on it, or on topics with claims of it, are
    /// others.</summary>
    internal SortedDictionary<string, string> Names() => new(
        Entries.Where(entry => entry.Kind != CorrectionKind.ReviewedArticle)
            .SelectMany(entry => entry.Places.Select(place => place.Article).Append(entry.Article).Distinct(StringComparer.Ordinal)
                .Select(article => (article, entry)))
            .GroupBy(pair => pair.article, pair => CorrectionYaml.Write(pair.entry), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => ContentKey.Of(group).ToString(), StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>The entries on topics, in file order.</summary>
    public IEnumerable<Correction> OnTopics => Entries.Where(entry => entry.Kind.IsTopic());

    /// <summary>The articles that a person has reviewed.</summary>
    public IReadOnlySet<string> Reviewed => field ??=
        Entries.Where(entry => entry.Kind == CorrectionKind.ReviewedArticle).Select(entry => entry.Article)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads the corrections of a corpus folder; <see cref="Empty"/> where it has none.</summary>
    /// <exception cref="InputException">The file cannot be read or has errors: all of them, a line each, with line and column.</exception>
    public static CorrectionSet Load(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return File.Exists(path) ? Parse(ReadText(path)) : Empty;
    }

    /// <summary>Reads the text of a corrections.yaml.</summary>
    /// <exception cref="InputException">It has errors: all of them, a line each, with line and column.</exception>
    public static CorrectionSet Parse(string yaml) => new(CorrectionReader.Read(yaml, FileName));

    internal static string ReadText(string path)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)
                .GetString(RegularFile.ReadAllBytes(path)).TrimStart('\ufeff');
        }
        catch (DecoderFallbackException error)
        {
            throw new InputException($"{FileName}: found bytes that are no UTF-8; expected UTF-8 text. Save the file as UTF-8.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be read ({error.Message.TrimEnd('.')}); allow reading it or remove it.", error);
        }
    }
}
