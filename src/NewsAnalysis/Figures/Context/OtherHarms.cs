using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Context;

/// <summary>An article that tells of somebody who was hurt in another way than the others ("a girl was cut by glass", "one man jumped from
/// a window and was hurt") may count that person with them or not; its sentence need hold no number.</summary>
internal static class OtherHarms
{
    /// <summary>The rule of claims that may count one who was hurt otherwise.</summary>
    public const string Rule = "hurt-otherwise";

    private static readonly FrozenDictionary<string, string[]> Phrases = WordList.Rows("Figures.other-harms.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1].Split('|'), StringComparer.Ordinal);

    /// <summary>Gives the rule to the article's counts of people who were hurt.</summary>
    /// <param name="claims">The numbers of the article.</param>
    /// <param name="article">The article.</param>
    public static void Mark(List<FigureClaim> claims, Article article)
    {
        if (!claims.Exists(CountsHarmed) || !article.Sentences.Any(sentence => Tells(sentence.Span.Of(article.Text))))
            return;
        for (var at = 0; at < claims.Count; at++)
        {
            if (CountsHarmed(claims[at]))
                claims[at] = claims[at] with { Arguments = claims[at].Arguments.With(Rule) };
        }
    }

    private static bool CountsHarmed(FigureClaim claim) =>
        claim is { Reason: null, Event: { } happened } && Phrases["events"].Contains(happened, StringComparer.Ordinal);

    private static bool Tells(string sentence)
    {
        var words = SpacedWords.Of(sentence);
        return Says("alone") || (Says("otherwise") && Says("harm")) || (Says("leap") && Says("height"));

        bool Says(string kind) => Phrases[kind].Any(phrase => words.Contains($" {phrase} ", StringComparison.Ordinal));
    }
}
