using NewsAnalysis.Text;

namespace NewsAnalysis.Measures.Quality;

/// <summary>A gold entry found in its article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Span">Where the entry stands in the article's text.</param>
/// <param name="Quote">The sentence it stands in.</param>
/// <param name="Entry">What the reader said.</param>
public sealed record Gold<T>(ArticleInfo Article, TextSpan Span, string Quote, T Entry);

/// <summary>What readers found in articles, entry by entry, to measure an extraction by. The format and the rules of reading are described
/// in the README beside the gold files of the seeds (tests/NewsAnalysis.Tests/Gold).</summary>
/// <param name="Entries">The entries of articles of the corpus, in the order of corpus and file.</param>
/// <param name="Articles">Ids of the articles that the file speaks of and the corpus holds: what is measured.</param>
/// <param name="Lost">Entries that could not be found in their article, a sentence each; they are not measured.</param>
/// <param name="Elsewhere">Number of articles in the file that the corpus does not hold.</param>
public sealed record GoldFile<T>(IReadOnlyList<Gold<T>> Entries, IReadOnlySet<string> Articles, IReadOnlyList<string> Lost, int Elsewhere)
    where T : GoldEntry;

/// <summary>Reads gold files.</summary>
public static class GoldFile
{
    /// <summary>Reads <c>mentions.json</c> of a gold folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="articles">The articles of the corpus.</param>
    /// <exception cref="InputException">The folder is missing, or the file is no gold file.</exception>
    public static GoldFile<GoldMention> Mentions(string folder, IEnumerable<Article> articles) =>
        Read<GoldMention>(folder, "mentions.json", _ => articles);

    /// <summary>The same for a corpus of which only the articles are read that the file speaks of.</summary>
    public static GoldFile<GoldMention> Mentions(string folder, Corpus corpus) =>
        Read<GoldMention>(folder, "mentions.json", ids => Of(corpus, ids));

    /// <summary>Reads <c>figures.json</c> of a gold folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="articles">The articles of the corpus.</param>
    /// <exception cref="InputException">The folder is missing, or the file is no gold file.</exception>
    public static GoldFile<GoldFigure> Figures(string folder, IEnumerable<Article> articles) =>
        Read<GoldFigure>(folder, "figures.json", _ => articles);

    /// <summary>The same for a corpus of which only the articles are read that the file speaks of.</summary>
    public static GoldFile<GoldFigure> Figures(string folder, Corpus corpus) =>
        Read<GoldFigure>(folder, "figures.json", ids => Of(corpus, ids));

    private static IEnumerable<Article> Of(Corpus corpus, IEnumerable<string> ids) =>
        ids.Order(StringComparer.Ordinal).Select(corpus.Article).OfType<Article>();

    private static GoldFile<T> Read<T>(string folder, string name, Func<IEnumerable<string>, IEnumerable<Article>> articles)
        where T : GoldEntry
    {
        if (!Directory.Exists(folder))
            throw new InputException(
                $"{folder}: no such folder; expected a folder of gold files (mentions.json, figures.json). Check the path.");
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
            return new([], new HashSet<string>(), [], 0);
        var file = GoldJson.Parse<Dictionary<string, T[]>>(
            name, System.Text.Encoding.UTF8.GetString(RegularFile.ReadAllBytes(path)),
            "an object of article ids, each with a list of entries. The README of the seeds' gold files describes them.");
        return Place(file, name, articles(file.Keys));
    }

    private static GoldFile<T> Place<T>(Dictionary<string, T[]> file, string name, IEnumerable<Article> articles)
        where T : GoldEntry
    {
        var (found, lost, read) = (new List<Gold<T>>(), new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var article in articles.Where(article => file.ContainsKey(article.Info.Id)))
        {
            read.Add(article.Info.Id);
            foreach (var entry in file[article.Info.Id])
            {
                if (entry.Find(article.Text) is { } span)
                    found.Add(new(article.Info, span, article.SentenceAt(span.Start)?.Span.Of(article.Text) ?? "", entry));
                else
                    lost.Add($"{name}: {article.Info.Id}: '{entry.Text}' in '{entry.In}': the snippet is not in the article just once, "
                        + "with the words in it.");
            }
        }

        return new(found, read, lost, file.Count - read.Count);
    }
}
