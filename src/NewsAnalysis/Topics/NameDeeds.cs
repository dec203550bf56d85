using static NewsAnalysis.Topics.NameWords;

namespace NewsAnalysis.Topics;

/// <summary>What a sentence says was done with the counted, where they are or what they do.</summary>
internal static class NameDeeds
{
    private const int FartherOff = 2;

    /// <summary>
    /// "30 rounds were fired", "heard 30 gunshots", "was shot three times"; not "two cars pulled up" or "are believed to be".
    /// </summary>
    /// <param name="profile">What the claim is about.</param>
    /// <param name="clause">Its sentence.</param>
    /// <param name="at">The word behind the unit.</param>
    public static string? DoneWith(Profile profile, Clause clause, int at)
    {
        if (Deed(profile) is not { } predicate)
            return null;
        if ((profile.Claim.Arguments.Subject is not null || profile.Noun == "time") && IsForm(clause.Before(), predicate))
            return clause.Before();
        var next = Skip(clause, at, word => Is("is", word) || Is("have", word));
        if (next == 0 || next >= clause.Words.Length || !IsForm(clause.Words[next].Lower, predicate))
            return null;
        var isDone = next == at ? Is("still", profile.Noun ?? "") : Is("is", clause.Words[next - 1].Lower);
        return isDone ? clause.Words[next].Lower : null;
    }

    /// <summary>"35 people were in the club", "partying at a home", "had asked the group"; not "in January", "in total", "40 students
    /// suspended on Friday".</summary>
    /// <param name="profile">What the claim is about.</param>
    /// <param name="clause">Its sentence.</param>
    /// <param name="at">The word behind the unit.</param>
    public static string? Beside(Profile profile, Clause clause, int at)
    {
        var next = Skip(clause, at, word => Is("is", word));
        if (next == 0 || next >= clause.Words.Length || Enumerable.Range(at, next - at + 1).Any(word => Between(clause, word) != " "))
            return null;
        return Place(clause, next, next > at) ?? Doing(clause, next) ?? Own(profile, clause, at);
    }

    private static string? Deed(Profile profile) =>
        profile.Claim.Arguments.Predicate is { Length: > 2 } predicate && !Is("told", predicate) ? predicate : null;

    private static int Skip(Clause clause, int at, Func<string, bool> isAuxiliary)
    {
        var next = at;
        while (next < clause.Words.Length && next < at + FartherOff && isAuxiliary(clause.Words[next].Lower))
            next++;
        return next;
    }

    // "inside the large club", "in attendance", "of his memos"; of what is told with "is" no "of".
    private static string? Place(Clause clause, int at, bool isTold)
    {
        var (words, word) = (clause.Words, clause.Words[at].Lower);
        if (!(Is("where", word) || (word == "of" && !isTold)) || at + 1 >= words.Length)
            return null;
        var hasArticle = Is("article", words[at + 1].Lower);
        var from = hasArticle ? at + 2 : at + 1;
        var end = NameTails.NounEnd(clause, from, mayBeName: word == "of");
        if (end <= from || Is("idiom", words[end - 1].Lower) || (Between(clause, end) == " " && words[end].Capital)
            || Measure.Of(NounForms.Singular(words[end - 1].Lower)).Dimension == Measure.Duration)
            return null;
        return $"{word} {(hasArticle ? "the " : "")}{Slice(clause, from, end)}";
    }

    // "partying", "wearing hoodies".
    private static string? Doing(Clause clause, int at)
    {
        var word = clause.Words[at].Lower;
        if (word.Length <= 5 || !word.EndsWith("ing", StringComparison.Ordinal) || Is("idle", word))
            return null;
        var end = Between(clause, at + 1) == " " ? NameTails.NounEnd(clause, at + 1, mayBeName: false) : at + 1;
        return Slice(clause, at, end);
    }

    // "had asked the group", "boycotted the event", "who attended the drill": what they did it to shows that it was not done to them.
    private static string? Own(Profile profile, Clause clause, int at)
    {
        var words = clause.Words;
        var next = words[at].Lower is "who" or "that" ? at + 1 : at;
        var isPerfect = next < words.Length && Is("have", words[next].Lower);
        next += isPerfect ? 1 : 0;
        if (next + 1 >= words.Length || Deed(profile) is not { } predicate || !IsForm(words[next].Lower, predicate))
            return null;
        var isArticle = Between(clause, next + 1) == " " && Is("article", words[next + 1].Lower);
        if (!isPerfect && !isArticle)
            return null;
        var from = isArticle ? next + 2 : next + 1;
        var end = NameTails.NounEnd(clause, from, mayBeName: true);
        return end > from ? $"{(PairRules.IsPerson(profile) ? "who" : "that")} {Slice(clause, next, end)}" : null;
    }

    private static bool IsForm(string word, string predicate) =>
        word.Length > 2 && word[..2] == predicate[..2] && (Is("done", word) || word.EndsWith("ed", StringComparison.Ordinal)
            || word.EndsWith("en", StringComparison.Ordinal));
}
