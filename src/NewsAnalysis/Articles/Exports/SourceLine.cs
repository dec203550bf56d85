using System.Globalization;
using System.Text.RegularExpressions;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Exports;

/// <summary>
/// How press databases write an outlet: with the date of the issue behind it, its article behind a comma, its town in brackets.
/// </summary>
internal static class SourceLine
{
    private static readonly Regex Issue = Patterns.Of(@"^(?<outlet>.{2,80}?)[.,;] +(?<date>(?<month>\d{1,2})/(?<day>\d{1,"
        + @"2})/(?<year>\d{4})|[a-z]{3,9}\.? \d{1,2}, ?\d{4}|\d{1,2} [a-z]{3,9}\.? \d{4})([,.; ]|$)");
    private static readonly Regex Town = new(@" \([^()]+, [A-Z]{2,3}\)$", RegexOptions.CultureInvariant, Patterns.Patience);

    /// <summary>
    /// "Harbour Times. 05/06/2024, p3": the outlet and the date, months first as EBSCO has them; null where no date stands there.
    /// </summary>
    public static (string Outlet, string Published)? Read(string value)
    {
        if (Issue.Match(value) is not { Success: true } match)
            return null;
        var date = match.Groups["month"].Success
            ? string.Create(CultureInfo.InvariantCulture,
                $"{match.Groups["year"].Value}-{Number(match, "month"):00}-{Number(match, "day"):00}")
            : match.Groups["date"].Value;
        return (match.Groups["outlet"].Value, date);
    }

    /// <summary>"Harbour Times, The (Kolmar, NE)" is The Harbour Times; "The Times (London)" stays.</summary>
    public static string? Outlet(string? name)
    {
        if (name is null)
            return null;
        var bare = Town.Replace(name.Trim(), "");
        return bare.EndsWith(", The", StringComparison.Ordinal) ? "The " + bare[..^5] : bare;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
}
