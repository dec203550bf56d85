using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>Words of which one alone can be meant (<c>contrasts.tsv</c>): the north tower is not the south tower, the widow not the
/// parents. Between such words of one row, "|" parts the sides; words of one side can name the same.</summary>
internal static class Contrasts
{
    private const int Behind = 2;

    // A row whose words count behind a word that leads to a time, and nowhere else ("in spring"; not "the spring supplies").
    private const string Time = "season";
    // A row of what is done, told by the verb's lemma ("gained 900 customers", "lost 900 customers").
    private const string Act = "act";
    private static readonly ILookup<(string Of, string Word), (int Row, int Side)> Sides = WordList.Rows("Topics.contrasts.tsv")
        .SelectMany((row, at) => row[1].Split('|').SelectMany((side, number) => side.Split(' ')
            .Select(word => (Key: (row[0] is Time or Act ? row[0] : "", word), Side: (at, number)))))
        .ToLookup(pair => pair.Key, pair => pair.Side);

    /// <summary>The sides that the words for who takes part (where no verb says it, for what it is about), for what is counted and those
    /// right behind the number take; of people who does
    /// it is left aside, no side of those to whom it is done ("the gunman killed 15", "18 victims were killed").</summary>
    public static FrozenSet<(int Row, int Side)> Of(FigureClaim claim, string? counted, bool arePeople, Clause clause)
    {
        var arguments = claim.Arguments;
        var parts = arePeople ? "" : arguments.Predicate is null ? claim.About
            : $"{arguments.Subject} | {arguments.Object} | {arguments.Agent}";
        return TopicWords.Of($"{parts} | {arguments.Possessor} | {OneWord(arguments.Place)} | {counted}")
            .Select(word => word.Lower).Concat(clause.After(Behind)).SelectMany(word => Sides[("", word)])
            .Concat(Sides[(Act, arguments.Predicate ?? "")])
            .Concat(clause.Words.Zip(clause.Words.Skip(1)).Where(pair => Counting.Is("when", pair.First.Lower))
                .SelectMany(pair => Sides[(Time, pair.Second.Lower)])).ToFrozenSet();
    }

    // "in the north"; "North Street" says no side of anything.
    private static string OneWord(string? place) => place is not null && !place.Contains(' ', StringComparison.Ordinal) ? place : "";

    /// <summary>Whether the claims take different sides of one row, and none in common.</summary>
    public static bool Differ(Profile left, Profile right) =>
        left.Sides.Any(side => right.Sides.Any(other => other.Row == side.Row)
            && !left.Sides.Any(one => one.Row == side.Row && right.Sides.Contains(one)));
}
