using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsAnalysis.Articles.Dates;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.WebPages.Facts;

/// <summary>
/// The day of publication in the data that a page hands to its own scripts ("publishedAt": "2024-05-06"), where all that it states is one
/// day: of several days some are of other articles.
/// </summary>
internal static class ScriptDates
{
    private const int MostLength = 4_000_000;

    private static readonly Regex Key = Patterns.Of(
        "(^|[^a-z])(date|article|content|first|original|page|post|story)?_?(publi(sh|shed|cation)|pub)_?(at|on|date|time|datetime)?"
        + """\\?["']?\s*[:=]\s*\\?["'](?<value>[^"'\\<>]{8,40})""");

    /// <summary>The statement; none where there is no such day or there are several. The scripts are read when it is enumerated.</summary>
    public static IEnumerable<Stated> Of(IDocument document)
    {
        var values = document.QuerySelectorAll("script:not([src])").Select(script => script.TextContent)
            .Where(text => text.Length < MostLength)
            .SelectMany(text => Key.Matches(text)).Select(match => match.Groups["value"].Value)
            .Where(value => DateReader.Read(value, null) is { Day: not null });
        if (values.DistinctBy(value => DateReader.Read(value, null)).Take(2).ToList() is [var only])
            yield return new Stated(only, "script");
    }
}
