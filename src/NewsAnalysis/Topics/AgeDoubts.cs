using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>What the sentence of an age says that leaves open how old its person is now, from <c>age-doubts.tsv</c>.</summary>
internal static class AgeDoubts
{
    private const int FirstYear = 1900;

    private static readonly FrozenDictionary<string, string[]> Phrases = WordList.Rows("Topics.age-doubts.tsv")
        .ToFrozenDictionary(row => row[0], row => Array.ConvertAll(row[1].Split('|'), phrase => $" {phrase} "), StringComparer.Ordinal);

    /// <summary>Why the age need not be that of the article's day, or null: "Ann Lee, 17, ran away in 1998", "15-year-old Ann Lee was hit
    /// 30 years ago", "aged 15 when she left", not "in a 2011 Palu truck"; "a correction: Ann Lee, 41", "41, not 40".</summary>
    public static string? Of(FigureClaim age, FigureClaim other) => IsElsewhen(age) ? "one sentence tells of another time"
        : Says(age, "corrected") || SpacedWords.Of(age.Quote).Contains($" not {other.Text.ToLowerInvariant()} ", StringComparison.Ordinal)
            ? "one sentence corrects" : null;

    /// <summary>The same of one who is known by what happened, and why that may be another incident: "was shot last year".</summary>
    public static string? OfIncident(FigureClaim age, FigureClaim other) =>
        Of(age, other) ?? (Says(age, "incident") ? "one sentence tells of another incident" : null);

    /// <summary>Whether both sentences tell of a death, or one does and neither of somebody's case: "Ann Lee, 25, was killed", "Ann Lee,
    /// 26"; not "Bo Lee, 25, was charged", "Bo Lee, 26, who killed her".</summary>
    public static bool MayBeDead(FigureClaim age, FigureClaim other) => (Says(age, "dead") && Says(other, "dead"))
        || ((Says(age, "dead") || Says(other, "dead")) && !Says(age, "case") && !Says(other, "case"));

    private static bool IsElsewhen(FigureClaim age)
    {
        var words = SpacedWords.Of(age.Quote);
        var year = age.Article.Published.Value?.Year ?? int.MaxValue;
        return Says(age, "elsewhen") || words.Contains($" {age.Text.ToLowerInvariant()} when ", StringComparison.Ordinal)
            || (!Phrases["now"].Any(now => words.Contains($" {age.Text.ToLowerInvariant()}{now}", StringComparison.Ordinal))
                && words.Split(" a ").Index().Any(part => part.Item.Split(' ').Skip(part.Index > 0 ? 1 : 0).Any(
                    word => word.Length == 4 && int.TryParse(word, out var past) && past >= FirstYear && past < year)));
    }

    private static bool Says(FigureClaim age, string kind) =>
        SpacedWords.Of(age.Quote) is var words && Phrases[kind].Any(phrase => words.Contains(phrase, StringComparison.Ordinal));
}
