using NewsAnalysis.Figures.Arguments;
using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>What the words beside a number say of it, as they stand: a name is made of words that follow each other in the text, never of
/// words picked from a sentence.</summary>
/// <param name="Name">What a number joined to its unit by a hyphen says ("length of the oath, words" of "the 38-word
/// oath"), or null.</param>
/// <param name="Thing">The noun phrase that a measure stands before ("bond requirements" of "$1 million bond
/// requirements"), or null.</param>
/// <param name="Tail">What follows the unit and belongs to it ("in prison", "south of the town", "of ammunition"), or null.</param>
/// <param name="Done">What was done with the counted, as a participle ("fired" of "30 rounds were fired"), or null.</param>
internal sealed record NameWords(string? Name, string? Thing, string? Tail, string? Done)
{
    private const int Longest = 4;
    private const int FartherOff = 2;

    private static readonly FrozenDictionary<string, FrozenSet<string>> Words = WordList.Rows("Topics.naming-words.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1].Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Reads them from the claim's sentence.</summary>
    public static NameWords Of(Profile profile)
    {
        var claim = profile.Claim;
        var clause = Clause.Around(claim, new QuotePositions().Of(claim));
        bool IsHead(string noun) => Kinds.Knows(noun) || noun == claim.Arguments.Head || noun == profile.Noun
            || noun == NounForms.Singular(Head(claim.Counted ?? ""));
        if (Between(clause, clause.To) == "-")
            return new NameWords(Adjective(clause, Said(claim), IsHead), null, null, null);
        var at = AfterUnit(clause, claim);
        return new NameWords(
            null,
            profile.Measure.IsCount ? null : Run(clause, at, Said(claim), IsHead),
            Behind(profile, clause, at),
            profile.Measure.IsCount ? DoneWith(profile, clause, at) : null);
    }

    // "38-word oath", "9-month-old baby", "284-unit complex", "six-year veteran".
    private static string? Adjective(Clause clause, HashSet<string> said, Func<string, bool> isHead)
    {
        var (unit, next) = (clause.Words[clause.To].Lower, clause.To + 1);
        var isAge = next < clause.Words.Length && clause.Words[next].Lower == "old";
        var thing = Run(clause, isAge ? next + 1 : next, said, isAge ? EventFrames.CanBePerson : isHead);
        var of = thing is null ? null : isAge ? $"age of the {thing}"
            : Is("lasts", unit) && !(Measure.Of(unit).Dimension == Measure.Duration && EventFrames.CanBePerson(Head(thing)))
                ? $"length of the {thing}" : thing;
        return of is null && !isAge ? null : $"{of ?? "age"}, {TopicLabels.Plural(unit)}";
    }

    private static bool Is(string kind, string word) => Words[kind].Contains(word);

    private static string Head(string phrase) => phrase[(phrase.LastIndexOf(' ') + 1)..].ToLowerInvariant();

    private static HashSet<string> Said(FigureClaim claim) =>
        [.. TopicWords.Of($"{claim.Counted} | {claim.About} | {claim.Unit}").Select(word => Stem.Of(word.Lower))];

    // What stands between a word and the one before it.
    private static string Between(Clause clause, int at) => at > 0 && at < clause.Words.Length
        ? clause.Text[clause.Words[at - 1].End..clause.Words[at].Start] : "";

    // Just behind the unit; "dozens of shots" has an "of" before it.
    private static int AfterUnit(Clause clause, FigureClaim claim)
    {
        var from = clause.To + (claim.Vague && clause.To < clause.Words.Length && clause.Words[clause.To].Lower == "of" ? 1 : 0);
        return from + TopicWords.Of(claim.Unit ?? "").Where(
            (word, index) => from + index < clause.Words.Length && clause.Words[from + index].Lower == word.Lower).Count();
    }

    // The noun phrase that begins there, as far as what was read of the claim has its words: "bond requirements" of "$1 million bond
    // requirements with".
    private static string? Run(Clause clause, int at, HashSet<string> said, Func<string, bool> isHead)
    {
        var (words, end) = (clause.Words, at);
        while (end < words.Length && end - at < Longest && Between(clause, end) is " " or "-" && !StopWords.Contains(words[end].Lower)
            && said.Contains(Stem.Of(words[end].Lower)))
            end++;
        while (end > at && !isHead(NounForms.Singular(words[end - 1].Lower)))
            end--;
        return end > at ? clause.Text[words[at].Start..words[end - 1].End] : null;
    }

    private static string? Behind(Profile profile, Clause clause, int at)
    {
        var length = profile.Measure.Dimension == "length";
        if (profile.Measure.IsCount ? !Is("box", profile.Noun ?? "") : !length && !profile.Measure.IsMoney
            && profile.Measure.Dimension is not (Measure.Duration or "mass" or "volume"))
            return null;
        var (words, next) = (clause.Words, at);
        while (length && next < words.Length && next < at + FartherOff && Is("toward", words[next].Lower) && Between(clause, next) == " ")
            next++;
        if (length && next > at && words[next - 1].Lower == "away")
            return Text(clause, at, next);
        if (!length && next < words.Length && Between(clause, next) == " "
            && (profile.Measure.IsCount ? words[next].Lower == "of" : Is("held", words[next].Lower)))
            next++;
        return next == at ? null : Inside(clause, at, next, length);
    }

    // "in prison", "of ammunition"; of a place also one with its article or name ("from the shooting scene").
    private static string? Inside(Clause clause, int at, int next, bool isPlace)
    {
        var (words, from) = (clause.Words, isPlace && next < clause.Words.Length && clause.Words[next].Lower == "the" ? next + 1 : next);
        var end = from;
        while (end < words.Length && end - from < Longest && Between(clause, end) is " " or "-"
            && (!StopWords.Contains(words[end].Lower) || Between(clause, end + 1) == "-") && (isPlace || !words[end].Capital))
            end++;
        while (end > from && !words[end - 1].Capital && !Kinds.Knows(NounForms.Singular(words[end - 1].Lower)))
            end--;
        return end > from ? Text(clause, at, end) : null;
    }

    private static string Text(Clause clause, int from, int to) => clause.Text[clause.Words[from].Start..clause.Words[to - 1].End];

    // "30 rounds were fired", "heard 30 gunshots", "was shot three times"; not "two cars pulled up" or "are believed to be".
    private static string? DoneWith(Profile profile, Clause clause, int at)
    {
        if (profile.Claim.Arguments.Predicate is not { Length: > 2 } predicate || Is("told", predicate))
            return null;
        if ((profile.Claim.Arguments.Subject is not null || profile.Noun == "time") && IsForm(clause.Before(), predicate))
            return clause.Before();
        var next = at;
        while (next < clause.Words.Length && next < at + FartherOff
            && (Is("is", clause.Words[next].Lower) || Is("have", clause.Words[next].Lower)))
            next++;
        if (next == 0 || next >= clause.Words.Length || !IsForm(clause.Words[next].Lower, predicate))
            return null;
        return next == at ? Is("still", profile.Noun ?? "") ? clause.Words[next].Lower : null
            : Is("is", clause.Words[next - 1].Lower) ? clause.Words[next].Lower : null;
    }

    private static bool IsForm(string word, string predicate) =>
        word.Length > 2 && word[..2] == predicate[..2] && (Is("done", word) || word.EndsWith("ed", StringComparison.Ordinal)
            || word.EndsWith("en", StringComparison.Ordinal));
}
