namespace NewsAnalysis.Measures;

/// <summary>Numbers and lists as an English sentence needs them.</summary>
public static class English
{
    /// <summary>A number with thousands separators, at most <paramref name="digits"/> decimal places and no trailing zeros.</summary>
    public static string Number(decimal value, int digits = 2) =>
        value.ToString(digits == 0 ? "#,##0" : "#,##0." + new string('#', digits), CultureInfo.InvariantCulture);

    /// <summary>"no articles", "1 article", "1,200 articles". The plural is the noun with an s where none is given.</summary>
    public static string Count(long count, string noun, string? plural = null) =>
        count == 0 ? $"no {plural ?? noun + "s"}" : count == 1 ? $"1 {noun}" : $"{Number(count)} {plural ?? noun + "s"}";

    /// <summary>As <see cref="Count"/>, with a capital letter for the beginning of a sentence ("No articles").</summary>
    public static string CountFirst(long count, string noun, string? plural = null) => Capital(Count(count, noun, plural));

    /// <summary>The first form for one, else the second: is/are, differs/differ.</summary>
    public static string Verb(long count, string one, string many) => count == 1 ? one : many;

    /// <summary>"a", "a and b", "a, b and c"; beyond <paramref name="most"/> items "a, b and 4 others"; empty for none.</summary>
    public static string List(IReadOnlyList<string> items, int most = 5)
    {
        if (items.Count > most)
            return $"{string.Join(", ", items.Take(most - 1))} and {Number(items.Count - most + 1)} others";
        return items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}";
    }

    /// <summary>The text with its first letter in upper case.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A share of 1 as a whole percentage; "under 1 %" and "over 99 %" where rounding would say none or all.</summary>
    public static string Percent(double share) =>
        share is > 0 and < 0.01 ? "under 1 %"
        : share is > 0.99 and < 1 ? "over 99 %"
        : $"{Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture)} %";
}
