using AngleSharp.Dom;
using NewsAnalysis.Articles.Dates;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.WebPages.Facts;

/// <summary>Where pages state when they were published and changed.</summary>
internal static class DateFacts
{
    private const int LongestScripts = 4_000_000;
    private static readonly Regex ScriptKey = Patterns.Of(
        "(^|[^a-z])(date|article|content|first|original|page|post|story)?_?(publi(sh|shed|cation)|pub)_?(at|on|date|time|datetime)?"
        + """\\?["']?\s*[:=]\s*\\?["'](?<value>[^"'\\<>]{8,40})""");

    /// <summary>Statements of the publication, most trusted first.</summary>
    public static IEnumerable<Stated> Published(FactSources sources) =>
        sources.JsonLd("datePublished")
            .Concat(sources.Meta("article:published_time", "og:published_time", "og:article:published_time",
                "article:published", "og:pubdate"))
            .Concat(sources.Microdata("datePublished"))
            .Concat(sources.Meta(
                "datepublished", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "article.published",
                "publication_date", "publication-date", "pubdate", "publishdate",
                "publish-date", "publish_date", "published_time", "published-date", "dc.date.issued", "dcterms.issued", "dc.date.created",
                "dcterms.created", "dcterms.date", "dc.date", "dcsext.articlefirstpublished",
                "article_date_original", "article.created", "displaydate", "ptime", "pdate", "cdate", "created",
                "citation_publication_date", "citation_date", "rnews:datepublished",
                "originalpublicationdate", "date.issued", "vr:published_time", "mediator_published_time", "bt:pubdate",
                "iso-8601-publish-date", "shareaholic:article_published_time", "date", "time"))
            .Concat(sources.JsonLd("dateCreated")).Concat(sources.JsonLd("uploadDate"))
            .Concat(sources.DateElements("time[pubdate],time[itemprop='datePublished'],time.published,time.entry-date,time.post-date,"
                + "time[class*='publish' i]", "time element", "datetime"))
            .Concat(sources.DateElements("article time[datetime],main time[datetime],header time[datetime]", "time element", "datetime"))
            .Concat(sources.DateElements("abbr.published,.published[title],abbr[title].date", "date element", "title"))
            .Concat(VisibleDates.Of(sources.Tree, sources.Others, sources.Document.Title))
            .Concat(InScripts(sources.Document));

    /// <summary>Statements of the last change, most trusted first.</summary>
    public static IEnumerable<Stated> Modified(FactSources sources) =>
        sources.JsonLd("dateModified")
            .Concat(sources.Meta("article:modified_time", "og:modified_time", "og:updated_time", "article:modified"))
            .Concat(sources.Microdata("dateModified"))
            .Concat(sources.Meta("datemodified", "lastmod", "last-modified", "dcterms.modified", "dc.date.modified", "modified_time",
                "dateupdated", "article.updated", "utime", "revision_date", "lp.article:modified_time"))
            .Concat(sources.Elements("time.updated,time[itemprop='dateModified'],time[class*='modif' i],time[class*='update' i]",
                "time element", Origin.Page, "datetime"));

    /// <summary>The day in the data that a page hands to its own scripts ("publishedAt": "2024-05-06"), where all that it states is one
    /// day: of several some are of other articles. The scripts are read when it is enumerated.</summary>
    private static IEnumerable<Stated> InScripts(IDocument document)
    {
        var values = document.QuerySelectorAll("script:not([src])").Select(script => script.TextContent)
            .Where(text => text.Length < LongestScripts)
            .SelectMany(text => ScriptKey.Matches(text)).Select(match => match.Groups["value"].Value)
            .Where(value => DateReader.Read(value, null) is { Day: not null });
        if (values.DistinctBy(value => DateReader.Read(value, null)).Take(2).ToList() is [var only])
            yield return new Stated(only, "script");
    }
}
