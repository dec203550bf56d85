namespace NewsAnalysis.Articles.WebPages.Facts;

/// <summary>Where pages state their language.</summary>
internal static class LanguageFacts
{
    /// <summary>BCP 47 tags, most trusted first.</summary>
    public static IEnumerable<Stated> Of(FactSources sources) =>
        sources.JsonLd("inLanguage")
            .Concat(sources.Elements("html[lang]", "html lang", Origin.Page, "lang"))
            .Concat(sources.Meta("og:locale", "content-language", "dc.language", "language", "inlanguage"))
            .Select(stated => stated with { Value = stated.Value.Replace('_', '-').Trim() })
            .Where(stated => IsTag(stated.Value));

    private static bool IsTag(string value) =>
        value.Length is >= 2 and <= 20 && value.Split('-') is var parts && parts[0].Length is 2 or 3
            && parts.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
}
