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
/// <param name="Beside">Where the counted are or what they do, for a noun that says nothing by itself ("inside the club", "partying"), or
/// null.</param>
internal sealed record NameWords(string? Name, string? Thing, string? Tail, string? Done, string? Beside)
{
    private const int Longest = 4;

    private static readonly FrozenDictionary<string, FrozenSet<string>> Words = WordList.Kinds("Topics.naming-words.tsv");

    /// <summary>Reads them from the claim's sentence.</summary>
    public static NameWords Of(Profile profile)
    {
        var claim = profile.Claim;
        var clause = Clause.Around(claim, new QuotePositions().Of(claim));
        bool IsHead(string noun) => Kinds.Knows(noun) || noun == claim.Arguments.Head || noun == profile.Noun
            || noun == NounForms.Singular(Head(claim.Counted ?? ""));
        if (Between(clause, clause.To) == "-")
            return new NameWords(Adjective(clause, Said(claim), IsHead), null, null, null, null);
        var (at, isCount) = (AfterUnit(clause, claim), profile.Measure.IsCount);
        return new NameWords(
            null,
            isCount ? null : Run(clause, at, Said(claim), IsHead),
            NameTails.Of(profile, clause, at),
            isCount ? NameDeeds.DoneWith(profile, clause, at) : null,
            isCount ? NameDeeds.Beside(profile, clause, at) : null);
    }

    /// <summary>Whether a word is of a kind of naming-words.tsv.</summary>
    public static bool Is(string kind, string word) => Words[kind].Contains(word);

    /// <summary>The words of a kind of naming-words.tsv.</summary>
    public static IEnumerable<string> WordsOf(string kind) => Words[kind];

    /// <summary>What stands between a word and the one before it.</summary>
    public static string Between(Clause clause, int at) => at > 0 && at < clause.Words.Length
        ? clause.Text[clause.Words[at - 1].End..clause.Words[at].Start] : "";

    /// <summary>The words from one to before another, as they stand.</summary>
    public static string Slice(Clause clause, int from, int to) => clause.Text[clause.Words[from].Start..clause.Words[to - 1].End];

    // "38-word oath", "9-month-old baby", "four-door car", "900-strong force", "six-year veteran".
    private static string? Adjective(Clause clause, HashSet<string> said, Func<string, bool> isHead)
    {
        var (unit, next) = (clause.Words[clause.To].Lower, clause.To + 1);
        var isAge = next < clause.Words.Length && clause.Words[next].Lower == "old";
        var thing = Run(clause, isAge ? next + 1 : next, said, isAge ? EventFrames.CanBePerson : isHead);
        var of = thing is null ? null : isAge ? $"age of the {thing}"
            : Is("lasts", unit) && !(Measure.Of(unit).Dimension == Measure.Duration && EventFrames.CanBePerson(Head(thing)))
                ? $"length of the {thing}" : thing;
        if (of is not null && of == thing && Measure.Of(unit).IsCount && !Is("loose", unit))
            return $"{(unit == "strong" ? "size" : Plurals.Of(unit))} of the {thing}";
        return of is null && !isAge ? null : $"{of ?? "age"}, {Plurals.Of(unit)}";
    }

    private static string Head(string phrase) => phrase[(phrase.LastIndexOf(' ') + 1)..].ToLowerInvariant();

    private static HashSet<string> Said(FigureClaim claim) =>
        [.. TopicWords.Of($"{claim.Counted} | {claim.About} | {claim.Unit}").Select(word => Stem.Of(word.Lower))];

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
}
