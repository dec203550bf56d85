namespace NewsAnalysis.Topics;

/// <summary>Joins the claims of one story, the surest pairs first. Two groups join where their claims on average have nearly the odds
/// that a pair needs (group-average linking), or where the first counts of two articles are surely of one thing; two claims that a
/// rule keeps apart have very low odds, so that they part small groups and not two large ones of which one claim was read amiss.
/// Whether numbers meet never decides.</summary>
internal sealed class TopicClusters(IReadOnlyList<Profile> profiles, PairReader reader, TopicOptions options)
{
    private const double Slack = 0.5;
    private const double LeastKept = -2;
    private const double KeptApart = -4;

    // Set by hand: on 886 local incidents the pairs above it that were newly called were true. A lower one was not tried beyond the
    // sentences with a known answer, which refused it without the conditions of IsSure.
    private const double Sure = 2.5;

    private const int EchoLookBack = 20;
    private const int LeastLookBack = 10;

    // Pairs of a story that are in memory at once, by order of magnitude.
    private const int MostPairs = 1_000_000;
    private const char SameNumber = '=';
    private const int Sample = 8;

    private readonly int[] _parent = [.. Enumerable.Range(0, profiles.Count)];
    private readonly List<int>[] _members = [.. Enumerable.Range(0, profiles.Count).Select(index => new List<int> { index })];

    /// <summary>The groups, each with its claims in the given order, every claim in exactly one; and which claims say the same of the same
    /// thing.</summary>
    public (IReadOnlyList<IReadOnlyList<Profile>> Groups, Agreements Agreements) Join()
    {
        var pairs = Pairs();
        pairs.Sort((left, right) => Order(left).CompareTo(Order(right)));
        foreach (var (left, right, odds) in pairs.Where(pair => pair.Odds >= reader.Model.Join))
            Join(left, right, odds);
        var groups = Enumerable.Range(0, profiles.Count).GroupBy(Root)
            .Select(group => (IReadOnlyList<Profile>)[.. group.Select(index => profiles[index])]);
        return ([.. groups], new Agreements(profiles, pairs));
    }

    /// <summary>"Dozens" fits many a number, and what is asked or denied is nobody's: neither must stand between two that are stated, so
    /// such pairs come last.</summary>
    private (bool IsLate, double Odds, int Left, int Right) Order((int Left, int Right, double Odds) pair) =>
        (IsLate(profiles[pair.Left]) || IsLate(profiles[pair.Right]), -pair.Odds, pair.Left, pair.Right);

    private static bool IsLate(Profile profile) => profile.Claim.Vague || PairRules.IsOpen(profile);

    private void Join(int left, int right, double odds)
    {
        var (first, second) = (Root(left), Root(right));
        if (first != second && (IsSure(profiles[left], profiles[right], odds) || MayJoin(_members[first], _members[second])))
            Merge(first, second);
    }

    // The first number of its kind of either article: "three others wounded" and "one dead, two hurt".
    private static bool IsSure(Profile left, Profile right, double odds) =>
        odds >= Sure && left.IsFirst && right.IsFirst && left.Measure.IsCount && left.Claim.Article.Id != right.Claim.Article.Id
            && !IsLate(left) && !IsLate(right);

    private List<(int Left, int Right, double Odds)> Pairs()
    {
        var pairs = new List<(int, int, double)>();
        var blocks = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var lookBack = Math.Min(options.LookBack, Math.Max(LeastLookBack, MostPairs / Math.Max(1, profiles.Count)));
        for (var index = 0; index < profiles.Count; index++)
        {
            var seen = new SortedSet<int>();
            foreach (var key in Keys(profiles[index]))
            {
                if (!blocks.TryGetValue(key, out var block))
                    blocks[key] = block = [];
                seen.UnionWith(block.TakeLast(key.StartsWith(SameNumber) ? Math.Min(EchoLookBack, lookBack) : lookBack));
                block.Add(index);
            }

            foreach (var other in seen)
            {
                if (reader.Topical(profiles[other], profiles[index]) is { } odds && odds > LeastKept)
                    pairs.Add((other, index, odds));
            }
        }

        return pairs;
    }

    /// <summary>Claims are compared where they share a key: the dimension for measures; the thing, the event or the number for counts; none
    /// where the number names who is known.</summary>
    private static IEnumerable<string> Keys(Profile profile)
    {
        if (profile.NamesKnown)
            yield break;
        if (!profile.Measure.IsCount)
        {
            yield return profile.Measure.Dimension;
            yield break;
        }

        if (profile.Claim.Value >= Sizes.Few)
            yield return $"{SameNumber} {profile.Claim.Value}";
        if (profile.Thing == "person")
            yield return $"person:{Family(profile.Fate)}";
        else if (profile.Thing is { } thing)
        {
            foreach (var key in Kinds.Keys(thing).Append(thing))
                yield return $"thing:{key}";
        }

        if (profile.Fate is { } happened && profile.Thing is null or "person")
            yield return $"event:{Family(happened)}";
        if (profile.Thing == "person" && profile.Fate is not null)
            yield return "person:";
    }

    private static string? Family(string? happened) => happened is "shoot" or "casualty" or "attack" or "hospital" ? "wound" : happened;

    private bool MayJoin(List<int> left, List<int> right)
    {
        var (sum, count) = (0.0, 0);
        foreach (var (first, second) in Spread(left).SelectMany(_ => Spread(right), (first, second) => (first, second)))
        {
            var odds = reader.Topical(profiles[first], profiles[second]);
            if (odds is null && PairRules.MayHappenToOne(profiles[first], profiles[second]))
                continue;
            sum += odds ?? KeptApart;
            count++;
        }

        return count > 0 && sum / count >= reader.Model.Join - Slack;
    }

    /// <summary>All of a small group; of a large one a fixed number, evenly spread.</summary>
    private static IEnumerable<int> Spread(List<int> members) =>
        members.Count <= Sample ? members : Enumerable.Range(0, Sample).Select(step => members[step * (members.Count - 1) / (Sample - 1)]);

    /// <summary>The smaller group goes into the larger, so that merging all of n claims moves each at most log n times.</summary>
    private void Merge(int left, int right)
    {
        var leftIsLarger = _members[left].Count > _members[right].Count || (_members[left].Count == _members[right].Count && left < right);
        var (into, from) = leftIsLarger ? (left, right) : (right, left);
        _parent[from] = into;
        _members[into].AddRange(_members[from]);
        _members[from] = [];
    }

    private int Root(int index)
    {
        while (_parent[index] != index)
        {
            _parent[index] = _parent[_parent[index]];
            index = _parent[index];
        }

        return index;
    }
}
