using static NewsAnalysis.Topics.NameWords;

namespace NewsAnalysis.Topics;

/// <summary>What follows a number's unit and belongs to it: "in prison", "south of the town", "of ammunition".</summary>
internal static class NameTails
{
    private const int Longest = 4;
    private const int FartherOff = 2;

    private static readonly string[] Endings = [.. WordsOf("noun")];

    /// <summary>The words from just behind the unit, or null.</summary>
    /// <param name="profile">What the claim is about.</param>
    /// <param name="clause">Its sentence.</param>
    /// <param name="at">The word behind the unit.</param>
    public static string? Of(Profile profile, Clause clause, int at) =>
        profile.Measure.Dimension == "length" ? Distance(clause, at) : MayGoOn(profile) ? Content(profile, clause, at) : null;

    // Rounds go on with what they are of; so do money, time, and what is weighed or filled.
    private static bool MayGoOn(Profile profile) => profile.Measure.IsCount
        ? Is("box", profile.Noun ?? "")
        : profile.Measure.IsMoney || profile.Measure.Dimension is Measure.Duration or "mass" or "volume";

    // "miles away", "south of the town", "from the shooting scene".
    private static string? Distance(Clause clause, int at)
    {
        var (words, next) = (clause.Words, at);
        while (next < words.Length && next < at + FartherOff && Is("toward", words[next].Lower) && Between(clause, next) == " ")
            next++;
        if (next == at)
            return null;
        if (words[next - 1].Lower == "away")
            return Slice(clause, at, next);
        var from = next < words.Length && words[next].Lower == "the" ? next + 1 : next;
        return NounEnd(clause, from, mayBeName: true) is var end && end > from ? Slice(clause, at, end) : null;
    }

    // "in prison", "of ammunition", "of child endangerment".
    private static string? Content(Profile profile, Clause clause, int at)
    {
        if (at >= clause.Words.Length || Between(clause, at) != " ")
            return null;
        var word = clause.Words[at].Lower;
        if (!(profile.Measure.IsCount ? word == "of" : Is("held", word)))
            return null;
        return NounEnd(clause, at + 1, mayBeName: false) is var end && end > at + 1 ? Slice(clause, at, end) : null;
    }

    /// <summary>Where a noun phrase that begins there ends; the same place where none begins. What the language's nouns do not have is one
    /// by its ending, or alone behind "of".</summary>
    /// <param name="clause">The sentence.</param>
    /// <param name="from">Its first word.</param>
    /// <param name="mayBeName">Whether words with a capital can be in it.</param>
    public static int NounEnd(Clause clause, int from, bool mayBeName)
    {
        var (words, end) = (clause.Words, from);
        while (end < words.Length && end - from < Longest && Between(clause, end) is " " or "-" && GoesOn(clause, end, mayBeName))
        {
            end++;
            if (IsClosed(clause, end))
                break;
        }

        if (end == from + 1 && from > 0 && words[from - 1].Lower == "of" && !IsVerbal(words[from].Lower))
            return end;
        while (end > from && !words[end - 1].Capital && (!IsNoun(words[end - 1].Lower) || Is("done", words[end - 1].Lower)))
            end--;
        return end;
    }

    private static bool GoesOn(Clause clause, int at, bool mayBeName) =>
        (!StopWords.Contains(clause.Words[at].Lower) || Between(clause, at + 1) == "-") && (mayBeName || !clause.Words[at].Capital);

    // "memos include details": what is no noun behind a plural is the verb that it is the subject of.
    private static bool IsClosed(Clause clause, int end) =>
        end < clause.Words.Length && clause.Words[end - 1].Lower is var noun && NounForms.IsPlural(noun) && IsNoun(noun)
        && Between(clause, end) == " " && clause.Words[end] is { Capital: false } next && !IsNoun(next.Lower) && !IsVerbal(next.Lower);

    private static bool IsNoun(string word) =>
        Kinds.Knows(NounForms.Singular(word)) || Endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static bool IsVerbal(string word) =>
        word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal);
}
