namespace NewsAnalysis.Topics;

/// <summary>
/// Joins the claims of one story, the surest pairs first. Two groups join only where no two of their claims are ruled out and
/// the claims on average have nearly the evidence that a pair needs (group-average linking with constraints). Then groups join
/// by claims of two articles that are each other's counterpart, where less evidence will do.
/// </summary>
internal sealed class TopicClusters(IReadOnlyList<Profile> profiles, Likeness likeness, TopicOptions options)
{
    private const double Slack = 0.35;
    private const double LeastOfCounterparts = 0;
    private const double LeastOfGroups = 0;
    private const double Margin = 0.4;
    private const double LeastKept = LeastOfCounterparts - Margin;
    private const int MostTries = 4;
    private const int EchoLookBack = 20;
    private const int LeastLookBack = 10;

    // Pairs of a story that are in memory at once, by order of magnitude.
    private const int MostPairs = 1_000_000;
    private const char SameNumber = '=';
    private const int Sample = 8;
    private const int LargeGroup = 60;

    private readonly int[] _parent = [.. Enumerable.Range(0, profiles.Count)];
    private readonly List<int>[] _members = [.. Enumerable.Range(0, profiles.Count).Select(index => new List<int> { index })];

    /// <summary>The groups, each with its claims in the given order; every claim is in exactly one.</summary>
    public IReadOnlyList<IReadOnlyList<Profile>> Join()
    {
        (int Left, int Right, double Evidence)[] pairs =
            [.. Pairs().OrderBy(pair => IsVague(pair.Left, pair.Right)).ThenByDescending(pair => pair.Evidence).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right)];
        foreach (var (left, right, _) in pairs.Where(pair => pair.Evidence >= options.MinEvidence))
            Join(left, right, options.MinEvidence - Slack);
        JoinCounterparts(pairs);
        return [.. Enumerable.Range(0, profiles.Count).GroupBy(Root).Select(group => (IReadOnlyList<Profile>)[.. group.Select(index => profiles[index])])];
    }

    /// <summary>Each claim is tried with a few counterparts, so that the work stays in proportion to the number of claims.</summary>
    private void JoinCounterparts((int Left, int Right, double Evidence)[] pairs)
    {
        var counterparts = new Counterparts(profiles, pairs);
        var tries = new int[profiles.Count];
        foreach (var (left, right, _) in pairs.Where(pair => pair.Evidence >= LeastOfCounterparts))
        {
            if (tries[left] >= MostTries || tries[right] >= MostTries || Root(left) == Root(right)
                || !counterparts.Are(left, right, Margin) || !likeness.MayCorrespond(profiles[left], profiles[right]))
                continue;
            tries[left]++;
            tries[right]++;
            if (IsSmall(left) && IsSmall(right) && OneEach(_members[Root(left)], _members[Root(right)]))
                Join(left, right, LeastOfGroups);
        }
    }

    /// <summary>"Dozens" fits many a number, so it must not stand between two exact ones: such pairs come last.</summary>
    private bool IsVague(int left, int right) => profiles[left].Claim.Vague || profiles[right].Claim.Vague;

    private void Join(int left, int right, double least)
    {
        var (first, second) = (Root(left), Root(right));
        if (first != second && MayJoin(_members[first], _members[second], least))
            Merge(first, second);
    }

    /// <summary>A large group rests on many claims with much in common; little evidence for one of them does not widen it.</summary>
    private bool IsSmall(int index) => _members[Root(index)].Count <= LargeGroup;

    /// <summary>Whether no article has a number in each group that differs from the other: it tells the two apart.</summary>
    private bool OneEach(List<int> left, List<int> right)
    {
        var numbers = left.ToLookup(index => profiles[index].Claim.Article.Id, index => profiles[index].Interval, StringComparer.Ordinal);
        return right.TrueForAll(index => numbers[profiles[index].Claim.Article.Id].All(interval => interval == profiles[index].Interval));
    }

    private List<(int Left, int Right, double Evidence)> Pairs()
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
                if (likeness.Evidence(profiles[other], profiles[index]) is { } evidence && evidence > LeastKept)
                    pairs.Add((other, index, evidence));
            }
        }

        return pairs;
    }

    /// <summary>Claims are compared where they share a key: the dimension for measures; the thing, the event or the number for counts.</summary>
    private static IEnumerable<string> Keys(Profile profile)
    {
        if (profile.Measure.IsCount && profile.Claim.Value >= Sizes.Few)
            yield return $"{SameNumber} {profile.Claim.Value}";
        if (!profile.Measure.IsCount)
        {
            yield return profile.Measure.Dimension;
            yield break;
        }

        if (profile.Thing is { } thing)
            yield return thing == "person" ? $"person:{profile.Event}" : $"thing:{thing}";
        if (profile.Event is { } happened && profile.Thing is null or "person")
            yield return $"event:{happened}";
        if (profile.Thing == "person" && profile.Event is not null)
            yield return "person:";
    }

    private bool MayJoin(List<int> left, List<int> right, double least)
    {
        var (sum, count) = (0.0, 0);
        foreach (var (first, second) in Spread(left).SelectMany(_ => Spread(right), (first, second) => (first, second)))
        {
            if (likeness.Evidence(profiles[first], profiles[second]) is not { } evidence)
                return false;
            (sum, count) = (sum + evidence, count + 1);
        }

        return sum / count >= least;
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
