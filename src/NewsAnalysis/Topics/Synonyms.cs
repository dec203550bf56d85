namespace NewsAnalysis.Topics;

/// <summary>Nouns that a story uses for one thing: where two articles give the same number, not a small one, with enough other evidence and
/// different nouns ("37 incidents", "37 irregularities"), the nouns name one thing in that story, also where other articles give other
/// numbers. A part that has the number of the whole ("46 people", "46 protesters" arrested) is the whole in that story.</summary>
internal static class Synonyms
{
    private const int Most = 12;

    /// <summary>The profiles, with one name for each such thing.</summary>
    public static Profile[] Unify(Profile[] profiles)
    {
        var reader = PairReader.Of(profiles);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var wholes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (left, right) in Echoes(profiles).Where(pair => reader.Topical(pair.Left, pair.Right) >= reader.Model.Join))
        {
            if (left.Thing != right.Thing)
                Name(names, left.Thing!, right.Thing!);
            else if (left.Fate == right.Fate && left.Parts.Count + right.Parts.Count == 1)
                wholes.Add(Part(left.Parts.Count > 0 ? left : right));
        }

        return names.Count + wholes.Count == 0 ? profiles : [.. profiles.Select(profile => Renamed(profile, names, wholes))];
    }

    private static Profile Renamed(Profile profile, Dictionary<string, string> names, HashSet<string> wholes)
    {
        if (profile.Thing is not { } thing)
            return profile;
        var whole = profile.Parts.Count == 1 && wholes.Contains(Part(profile));
        return profile with { Thing = Root(names, thing), Parts = whole ? [] : profile.Parts };
    }

    private static string Part(Profile profile) => $"{profile.Thing}/{profile.Fate}/{profile.Parts.First()}";

    /// <summary>Counts of two articles with the same number; of a number that very many give, the first.</summary>
    private static IEnumerable<(Profile Left, Profile Right)> Echoes(Profile[] profiles) =>
        profiles.Where(profile => profile.Measure.IsCount && profile is { Thing: not null, Generic: false })
            .GroupBy(profile => profile.Claim.Value)
            .Select(same => same.Take(Most).ToArray())
            .SelectMany(same => same.SelectMany((left, index) => same.Skip(index + 1), (left, right) => (left, right)))
            .Where(pair => Sizes.Echoes(pair.left, pair.right));

    /// <summary>People stay people; else the first in the alphabet names both.</summary>
    private static void Name(Dictionary<string, string> names, string left, string right)
    {
        var (first, second) = (Root(names, left), Root(names, right));
        if (first == second)
            return;
        var leads = first == "person" || (second != "person" && string.CompareOrdinal(first, second) < 0);
        names[leads ? second : first] = leads ? first : second;
    }

    private static string Root(Dictionary<string, string> names, string thing)
    {
        while (names.TryGetValue(thing, out var next))
            thing = next;
        return thing;
    }
}
