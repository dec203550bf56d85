using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Languages;

/// <summary>The language of an article: what was stated about it where the text does not contradict, else what the text shows.</summary>
internal static class ArticleLanguage
{
    private static readonly Dictionary<string, string> Families = WordList.Rows("Articles.Languages.families.tsv")
        .SelectMany(cells => cells[1].Split(' ').Select(tag => (Tag: tag, Family: cells[0])))
        .ToDictionary(row => row.Tag, row => row.Family, StringComparer.Ordinal);

    /// <summary>The language with its origin, and what is worth knowing about it: that it is not read, or that the text contradicts what
    /// was stated.</summary>
    /// <param name="stated">What the curator or the page says.</param>
    /// <param name="text">The article's text.</param>
    public static (Sourced<string> Value, string? Note) Of(Sourced<string> stated, string text)
    {
        var found = LanguageDetector.Detect(text);
        var value = stated.Value is { } tag && (found is null || AreOne(tag, found)) ? stated : Sourced.Text(found, Origin.Text);
        var contradiction = stated.Value is { } said && !AreOne(said, value.Value ?? said)
            ? $"the language is stated as '{said}', and the text reads as '{found}', which is taken; "
            : null;
        if (IsRead(value.Value))
            return (value, contradiction is null ? null : contradiction + "correct what is stated");
        return (value, $"{contradiction}the language is '{value.Value}', which the extraction does not read; "
            + "the article is left out of figures, and only names as the dictionary spells them are found in it");
    }

    /// <summary>Whether the extraction reads the language: English, or one that is unknown.</summary>
    public static bool IsRead(string? tag) => tag is null || IsEnglish(tag);

    private static bool IsEnglish(string tag) => Primary(tag) is "en" or "eng" or "english";

    // Norwegian has a tag of its own beside those of its two written forms; the languages of former Yugoslavia share
    // small words and letters.
    private static bool AreOne(string left, string right) => Family(left) == Family(right);

    private static string Family(string tag) => Families.GetValueOrDefault(Primary(tag), Primary(tag));

    private static string Primary(string tag) => tag.Split('-', '_')[0].Trim().ToLowerInvariant();
}
