using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>Numbers that a text itself calls what was said before ("initial reports said four", "four, police said earlier"), and those it
/// calls what is said now ("police now say five").</summary>
internal static class Superseded
{
    private const string Before = "before";
    private const string Tell = "tell";

    private static readonly FrozenDictionary<string, FrozenSet<string>> Words = WordList.Rows("Topics.superseded.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1].Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether the sentence calls the number what was said before; not "said earlier this week", "the Times first
    /// reported", "initial reports blamed a car, but four were hurt".</summary>
    public static bool Is(Clause clause) => Ends(clause, Formerly).Any(end => Reaches(clause, end)
        || (end == clause.Words.Length && !Turns(clause, clause.To, end)));

    /// <summary>Whether it is called an initial account ("initial reports", "originally said"), which the article may leave
    /// without a newer one.</summary>
    public static bool IsInitial(Clause clause) => Ends(clause, Initially).Any(end => Reaches(clause, end) || end == clause.Words.Length);

    /// <summary>The same of a claim's sentence.</summary>
    public static bool Is(FigureClaim claim) => Is(Clause.Around(claim, new QuotePositions().Of(claim)));

    /// <summary>Whether the sentence calls the number what is said now.</summary>
    public static bool IsNow(Clause clause) =>
        Ends(clause, (at, word) => word(at, "now") && word(at + 1, "present") ? at + 2 : 0).Any(end => Reaches(clause, end));

    private static bool Reaches(Clause clause, int end) => end <= clause.From && !Turns(clause, end, clause.From);

    // Another number, another turn or another who says.
    private static bool Turns(Clause clause, int from, int to) => clause.Words[from..to].SkipWhile(word => Words[Tell].Contains(word.Lower))
        .Any(word => Words["turn"].Contains(word.Lower) || NumberWords.Find(word.Lower) is not null || char.IsDigit(word.Lower[0])
            || (from < clause.From && Words[Tell].Contains(word.Lower)));

    // Where words that say so end, by what reads them from a place on.
    private static IEnumerable<int> Ends(Clause clause, Func<int, Func<int, string, bool>, int> read)
    {
        bool Word(int at, string kind) => at < clause.Words.Length && Words[kind].Contains(clause.Words[at].Lower);
        return Enumerable.Range(0, clause.Words.Length).Select(at => read(at, Word)).Where(end => end > 0);
    }

    private static int Initially(int at, Func<int, string, bool> word) => word(at, "first") && word(at + 1, "account") ? at + 2
        : word(at, "first") && word(at + 2, "account") ? at + 3 // initial police reports
        : (word(at, "once") && word(at + 1, Tell)) || (word(at, Tell) && word(at + 1, "once")) ? at + 2 : 0;

    private static int Formerly(int at, Func<int, string, bool> word) => Initially(at, word) is > 0 and var end ? end
        : (word(at, Before) || word(at, "had")) && word(at + 1, Tell) ? at + 2
        : word(at, Tell) && word(at + 1, Before) && !word(at + 2, "day") ? at + 2 : 0;
}
