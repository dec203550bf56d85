namespace NewsAnalysis.Topics;

/// <summary>For each claim and each other article how surely the article says the same of the same thing before any other number of its
/// kind. A claim that is an article's first number does not differ from the others there: "five shot" and, of other five, "four
/// hurt".</summary>
internal sealed class Agreements
{
    private readonly Dictionary<(Profile Claim, string Article), (double Odds, Profile Other)> _best = [];

    /// <summary>Finds them among the compared pairs of a story.</summary>
    /// <param name="profiles">The claims.</param>
    /// <param name="pairs">Pairs of them, by index, with the odds of being about the same thing.</param>
    public Agreements(IReadOnlyList<Profile> profiles, IEnumerable<(int Left, int Right, double Odds)> pairs)
    {
        Deaths = Deaths.Of(profiles);
        Rises = new Rises(profiles);
        foreach (var (left, right, odds) in pairs.Select(pair => (profiles[pair.Left], profiles[pair.Right], pair.Odds)))
        {
            if (left.Claim.Article.Id == right.Claim.Article.Id)
                continue;
            Keep(left, right, odds);
            Keep(right, left, odds);
        }
    }

    /// <summary>The numbers of killed in the story.</summary>
    public Deaths Deaths { get; }

    /// <summary>The changes of a number that the story tells.</summary>
    public Rises Rises { get; }

    /// <summary>Whether the other claim is the first number of its kind in its article and can hold together with the claim.</summary>
    public static bool Agree(Profile claim, Profile other) =>
        other.IsFirst && !other.IsSuperseded && !claim.Claim.Vague && !other.Claim.Vague && Sizes.Meet(claim, other);

    /// <summary>A claim of the article that says the same as this one of what is at least as surely the same thing, or null.</summary>
    public Profile? In(string article, Profile claim, double odds) =>
        _best.TryGetValue((claim, article), out var best) && best.Odds >= odds ? best.Other : null;

    private void Keep(Profile claim, Profile other, double odds)
    {
        var key = (claim, other.Claim.Article.Id);
        if (Agree(claim, other) && (!_best.TryGetValue(key, out var found) || odds > found.Odds))
            _best[key] = (odds, other);
    }
}
