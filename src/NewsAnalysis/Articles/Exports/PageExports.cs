using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsAnalysis.Articles.Dates;
using NewsAnalysis.Articles.Layout;
using NewsAnalysis.Articles.Reading;
using NewsAnalysis.Articles.WebPages.Tree;

namespace NewsAnalysis.Articles.Exports;

/// <summary>Recognises exports of press databases that are web pages: Factiva's tables, Europresse's articles, and those whose text is as
/// the text exports have it.</summary>
internal static class PageExports
{
    // One of these stands in every page of an export.
    private static readonly string[] Signs = [" DOCUMENT", "Document 1 of ", "End of Document", "DocPublicationName", ">HD<", "> HD <",
        "articleParagraph", "ProQuest document ID"];

    /// <summary>The export that a page is, or null.</summary>
    /// <param name="html">The decoded page.</param>
    public static Export? Read(string html)
    {
        if (!Signs.Any(sign => html.Contains(sign, StringComparison.Ordinal)))
            return null;
        using var document = new HtmlParser().ParseDocument(NestingLimit.Apply(html));
        return Factiva(document) ?? FactivaShown(document) ?? Europresse(document)
            ?? TextExports.Read(TextCleaner.Clean(MarkupText.Plain(html)));
    }

    /// <summary>A table an article, a row a field, its two letters in the first cell.</summary>
    private static Export? Factiva(IDocument document)
    {
        var documents = new List<ExportDocument>();
        foreach (var table in document.QuerySelectorAll("table"))
        {
            var fields = new Dictionary<string, List<string>>(StringComparer.Ordinal);
            foreach (var row in table.QuerySelectorAll("tr"))
            {
                if (row.Children is not [var code, .., var value] || code.TextContent.Trim() is not { Length: 2 or 3 } name
                    || !name.All(char.IsAsciiLetterUpper))
                    continue;
                fields.TryAdd(name, [.. MarkupText.Plain(value.InnerHtml).Split('\n')]);
            }

            if (fields.ContainsKey("HD") && (fields.ContainsKey("LP") || fields.ContainsKey("TD")))
                documents.Add(FactivaText.Document(fields, documents.Count + 1));
        }

        return documents.Count == 0 ? null : new Export("Factiva export", documents, documents.Count);
    }

    /// <summary>Articles as Factiva shows them, without field names: headline, then lines of author, words, date, source, and
    /// paragraphs.</summary>
    private static Export? FactivaShown(IDocument document)
    {
        var articles = document.QuerySelectorAll("div.article")
            .Where(article => article.QuerySelector("[class*='articleParagraph']") is not null).ToList();
        return articles.Count == 0 ? null : new Export("Factiva export", [.. articles.Select(Shown)], articles.Count);

        static ExportDocument Shown(IElement article, int at)
        {
            var lines = article.QuerySelectorAll("div").Select(line => Line(line)).OfType<string>().ToList();
            var date = lines.FindIndex(line => line.Length < 60 && DateReader.Read(line) is not null);
            return new ExportDocument
            {
                Line = at + 1,
                Title = Line(article.QuerySelector("[class*='Headline' i],[id='hd'],h1,h2")),
                Published = date < 0 ? null : lines[date],
                Outlet = date < 0 ? null : lines.Skip(date + 1).FirstOrDefault(line => !line.Contains(':') && line.Any(char.IsLetter)),
                Author = lines.Take(Math.Max(0, date)).Select(line => Bylines.Read(line)?.Author).OfType<string>().FirstOrDefault(),
                Body = [.. article.QuerySelectorAll("[class*='articleParagraph']").Select(Line).OfType<string>()],
            };
        }
    }

    private static Export? Europresse(IDocument document)
    {
        var articles = document.QuerySelectorAll("article")
            .Where(article => article.QuerySelector(".DocPublicationName") is not null).ToList();
        return articles.Count == 0 ? null : new Export("Europresse export", [.. articles.Select(Article)], articles.Count);

        static ExportDocument Article(IElement article, int at) => new()
        {
            Line = at + 1,
            Outlet = Line(article.QuerySelector(".DocPublicationName"))?.Split(',', 2)[0].Trim(),
            Published = Line(article.QuerySelector(".DocHeader")),
            Title = Line(article.QuerySelector(".titreArticle,.titreArticleVisu")),
            Author = Line(article.QuerySelector(".docAuthors,.sm-margin-bottomNews")),
            Body = [.. MarkupText.Plain((article.QuerySelector(".docOcurrContainer,.DocText,.docText") ?? article).InnerHtml).Split('\n')
                .Where(line => line.Trim().Length > 0)],
        };
    }

    private static string? Line(IElement? element) =>
        element is null ? null : MarkupText.Line(element.TextContent) is { Length: > 0 } line ? line : null;
}
