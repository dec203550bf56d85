namespace NewsAnalysis.Topics;

/// <summary>A number in its sentence: the words, and which of them are the number's own.</summary>
/// <param name="Text">The sentence, or the stretch of a very long one around the number.</param>
/// <param name="Words">Its words.</param>
/// <param name="From">Index of the number's first word.</param>
/// <param name="To">Index just after its last word.</param>
internal sealed record Clause(string Text, TopicWord[] Words, int From, int To)
{
    private const int Reach = 800;

    /// <summary>The stretch of a claim's sentence around its number, where that starts at the position.</summary>
    public static Clause Around(FigureClaim claim, int at)
    {
        var start = Math.Max(0, at - Reach);
        var end = Math.Min(claim.Quote.Length, at + claim.Text.Length + Reach);
        var text = start == 0 && end == claim.Quote.Length ? claim.Quote : claim.Quote[start..end];
        var words = NewsAnalysis.Topics.TopicWords.Of(text).ToArray();
        var from = words.TakeWhile(word => word.End <= at - start).Count();
        var to = words.TakeWhile(word => word.Start < at - start + claim.Text.Length).Count();
        return new Clause(text, words, from, Math.Max(from, to));
    }

    /// <summary>The word that many places before the number, in lower case; empty where there is none.</summary>
    public string Before(int places = 1) => From - places is >= 0 and var index ? Words[index].Lower : "";

    /// <summary>Whether the two words stand right before the number.</summary>
    public bool Follows(string first, string second) => Before(2) == first && Before() == second;

    /// <summary>The next words after the number, at most that many, in lower case.</summary>
    public string[] After(int count) => [.. Words.Skip(To).Take(count).Select(word => word.Lower)];
}
