namespace NewsAnalysis.Topics;

/// <summary>
/// For each claim and each other article how surely the article says the same of the same thing. A claim that finds its own number in the
/// other article does not differ from the other numbers there: "five shot" and, of other five, "four hurt".
/// </summary>
internal sealed class Agreements
{
    /// <summary>How much surer another pair must be to be the nearer one.</summary>
    public const double Margin = 0.5;

    private readonly Dictionary<(Profile Claim, string Article), (double Odds, Profile Other)> _best = [];
    private readonly Dictionary<(Profile Claim, string Article), (double Odds, Profile Other)> _nearest = [];

    /// <summary>Finds them among the compared pairs of a story.</summary>
    /// <param name="profiles">The claims.</param>
    /// <param name="pairs">Pairs of them, by index, with the odds of being about the same thing.</param>
    public Agreements(IReadOnlyList<Profile> profiles, IEnumerable<(int Left, int Right, double Odds)> pairs)
    {
        Deaths = Deaths.Of(profiles);
        foreach (var (left, right, odds) in pairs.Select(pair => (profiles[pair.Left], profiles[pair.Right], pair.Odds)))
        {
            if (left.Claim.Article.Id == right.Claim.Article.Id || left.Claim.Vague || right.Claim.Vague)
                continue;
            Keep(_nearest, left, right, odds);
            Keep(_nearest, right, left, odds);
            if (!Sizes.Meet(left, right))
                continue;
            Keep(_best, left, right, odds);
            Keep(_best, right, left, odds);
        }
    }

    /// <summary>The numbers of killed in the story.</summary>
    public Deaths Deaths { get; }

    /// <summary>A claim of the article that says the same as this one of what is at least as surely the same thing, or null.</summary>
    public Profile? In(string article, Profile claim, double odds) =>
        _best.TryGetValue((claim, article), out var best) && best.Odds >= odds ? best.Other : null;

    /// <summary>
    /// A claim of the article that is much more surely about what this one is about than another of it with these odds,
    /// unless it says that one's number again; or null.
    /// </summary>
    public Profile? Nearer(string article, Profile claim, Profile other, double odds) =>
        _nearest.TryGetValue((claim, article), out var best) && best.Odds > odds + Margin && !Sizes.SameNumber(best.Other, other)
            ? best.Other : null;

    private static void Keep(Dictionary<(Profile Claim, string Article), (double Odds, Profile Other)> best, Profile claim,
        Profile other, double odds)
    {
        var key = (claim, other.Claim.Article.Id);
        if (!best.TryGetValue(key, out var found) || odds > found.Odds)
            best[key] = (odds, other);
    }
}
