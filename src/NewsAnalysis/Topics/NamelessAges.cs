namespace NewsAnalysis.Topics;

/// <summary>Tells whether the ages that two articles give are of one person whom not both name: "an 11-year-old boy was shot dead" and "the
/// killing of Tim Lee, 12". In each article he or she is the only one of whom this is told (<see cref="AgeBearer"/>).</summary>
internal sealed class NamelessAges(IEnumerable<FigureClaim> ages)
{
    private const int Grown = 20;
    private const int MostOfGrown = 5;
    private const int MostOfYoung = 2;
    private const int Week = 7;
    private const string Killed = "killed";
    private const string Held = "held";

    private readonly ILookup<string, FigureClaim> _ages = ages.ToLookup(age => age.Article.Id, StringComparer.Ordinal);

    /// <summary>Whether both may be one person's age, as far as the articles tell.</summary>
    public static bool AreOne(FigureClaim left, FigureClaim right) =>
        left.Arguments.Bearer is { IsAlone: true } one && right.Arguments.Bearer is { IsAlone: true } other && AreAlike(one, other)
        && (left.Article.Id != right.Article.Id || left.Value == right.Value)
        && IsNear(left.Value, right.Value) && DaysBetween(left, right) <= Week;

    /// <summary>Whether it is the age of one person and differs: neither article gives the other age to anybody, neither tells of
    /// another time, and no birthday lies between.</summary>
    public bool Differ(FigureClaim left, FigureClaim right) => left.Value != right.Value && AreOne(left, right)
        && (AreDead(left, right) || !AgePairs.IsBirthday(left, right)) && PairGrader.OneSays(left, right) is null
        && !Gives(left, right) && !Gives(right, left)
        && (AgeDoubts.OfIncident(left, right) ?? AgeDoubts.OfIncident(right, left)) is null && MayShareADay(left, right);

    /// <summary>Whether both articles tell that the person had died by then: no birthday lies between them.</summary>
    public static bool AreDead(FigureClaim left, FigureClaim right) =>
        left.Arguments.Bearer is { IsAlone: true, Fate: Killed } && right.Arguments.Bearer is { IsAlone: true, Fate: Killed };

    private static bool AreAlike(AgeBearer one, AgeBearer other) => one.Fate == other.Fate
        && Fits(one.Sex, other.Sex) && FitRoles(one.Role, other.Role) && (one.Name is null || other.Name is null);

    private static bool Fits(string? one, string? other) => one is null || other is null || one == other;

    // An officer is no bystander, but a grandfather may be called a man.
    private static bool FitRoles(string? one, string? other) => one == other
        || ((one is null || other is null) && !WordLists.Of("bearer-role-only").Contains(one ?? other!));

    private static bool IsNear(decimal one, decimal other) =>
        Math.Abs(one - other) <= (one < Grown || other < Grown ? MostOfYoung : MostOfGrown);

    private static int DaysBetween(FigureClaim left, FigureClaim right) =>
        left.Article.Published.Value is { } first && right.Article.Published.Value is { } second
            ? Math.Max(second.Latest.DayNumber - first.Earliest.DayNumber, first.Latest.DayNumber - second.Earliest.DayNumber)
            : int.MaxValue;

    // "the May killing" and "the June killing" are two; who is silent on the day may tell of the same.
    private static bool MayShareADay(FigureClaim left, FigureClaim right) =>
        MayShare(left, right, WordClass.Month) && MayShare(left, right, WordClass.Weekday);

    private static bool MayShare(FigureClaim left, FigureClaim right, WordClass named)
    {
        var (one, other) = (Words(left, named), Words(right, named));
        return one.Length == 0 || other.Length == 0 || one.Intersect(other).Any();
    }

    private static string[] Words(FigureClaim age, WordClass named) => [.. TopicWords.Of(age.Quote)
        .Where(word => word.Capital && (WordTable.Of(word.Lower) & named) != WordClass.None).Select(word => word.Lower)];

    // Whether the article of one age gives the other to somebody who may be this one.
    private bool Gives(FigureClaim left, FigureClaim right) => _ages[left.Article.Id].Any(claim =>
        claim.Value <= right.Value && right.Value <= (claim.ValueTo ?? claim.Value)
        && !(claim.Arguments.Bearer is { } third && (AreTwo(third, left.Arguments.Bearer!) || AreTwo(third, right.Arguments.Bearer!))));

    // "the girl" and "the boy", "Ann Lee" and "Bo Kell", the victim and the one who is held for it.
    private static bool AreTwo(AgeBearer one, AgeBearer other) => !Fits(one.Sex, other.Sex)
        || (one.Fate == Killed && other.Fate == Held) || (one.Fate == Held && other.Fate == Killed)
        || (one.Name is { } name && other.Name is { } another
            && !name.Split(' ').Intersect(another.Split(' '), StringComparer.OrdinalIgnoreCase).Any());
}
