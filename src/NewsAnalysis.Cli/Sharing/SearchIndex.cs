using NewsAnalysis.Text;

namespace NewsAnalysis.Cli.Sharing;

/// <summary>The page that searches the sentences of the corpus.</summary>
internal static class SearchIndex
{
    /// <summary>Its file.</summary>
    public const string FileName = "search.html";

    // What a browser opens at once; a page from disk may load no other file.
    private const int MostCharacters = 3_000_000;

    // More is no list to choose from.
    private const int MostChoices = 1_000;

    /// <summary>Writes the page; an older one goes where there is to be none.</summary>
    public static void Write(Workbook book, ArticlePages pages, CitationMode mode, string site, IReadOnlyList<PageSpan> footer,
        CancellationToken cancel)
    {
        var path = Path.Combine(site, FileName);
        if (mode == CitationMode.None)
        {
            File.Delete(path);
            return;
        }

        var (articles, characters) = (new List<SearchedArticle>(), 0);
        foreach (var info in book.Words.Select(row => row.Article))
        {
            cancel.ThrowIfCancellationRequested();
            if (characters > MostCharacters)
                break;
            if (book.Corpus.Article(info.Id) is not { } article)
                continue;
            var names = book.MentionsOf(info.Id).Where(mention => mention is { Ambiguous: false, Kind: not MentionKind.Place })
                .ToLookup(mention => mention.Sentence, mention => mention.Actor);
            var claimed = book.ClaimsOf(info.Id).Select(claim => claim.Sentence).ToHashSet();
            var said = pages.QuotesOf(info.Id).Select(row => row.Attribution).ToList();
            var all = book.MentionsOf(info.Id).Select(mention => mention.Sentence).ToHashSet();
            articles.Add(new(
                book.OutletNames.Of(info.OutletLabel), info.Published.Value?.ToString() ?? "", pages.TitleOf(info),
                book.Stories.GetValueOrDefault(info.Id, ""),
                pages.Resolve(Citation.Of(info))?.Href ?? "",
                [.. article.Sentences.Select(sentence => new SearchedSentence(
                    Spans.OneLine(sentence.Span.Of(article.Text)),
                    mode == CitationMode.Full || claimed.Contains(sentence.Index) || all.Contains(sentence.Index)
                        || CitedArticle.Quotes(said, sentence.Span) ? $"s{sentence.Index}" : "",
                    [.. names[sentence.Index].Distinct(StringComparer.Ordinal)]))]));
            characters += article.Text.Length;
        }

        AtomicFile.WriteAllText(
            path, new SearchPage { Articles = articles, Lead = Lead(articles.Count, book.Words.Count), Footer = footer }.Render());
    }

    /// <summary>What the pages filter by.</summary>
    public static PageChoices Choices(Workbook book, CitationMode mode) => new()
    {
        Outlets = [.. book.Words.Select(row => book.OutletNames.Of(row.Article.OutletLabel))
            .Distinct(StringComparer.Ordinal).Take(MostChoices)],
        Actors = [.. book.Mentions.Select(mention => mention.Actor).Distinct(StringComparer.Ordinal).Take(MostChoices)],
        Stories = [.. book.Stories.Values.Distinct(StringComparer.Ordinal).Take(MostChoices)],
        Files = book.Words.Select(row => row.Article).Where(article => article.Outlet.Value is null).Take(MostChoices)
            .DistinctBy(article => book.OutletNames.Of(article.OutletLabel), StringComparer.Ordinal)
            .ToDictionary(article => book.OutletNames.Of(article.OutletLabel), article => article.File, StringComparer.Ordinal),
        SearchHref = mode == CitationMode.None ? null : FileName,
    };

    private static string Lead(int held, int all) =>
        (held == all ? "Every sentence of the articles is in this page; nothing is asked of a server. "
            : $"This page holds the sentences of the first {English.Number(held)} of {English.Number(all)} articles; "
                + "the others are left out, since a browser could not open all at once. ")
        + "The texts are their owners': leave this page out where you publish the others.";
}
