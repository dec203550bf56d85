using NewsAnalysis.Figures.Arguments;

namespace NewsAnalysis.Topics;

/// <summary>Some who are the only ones that an article counts: "eight worshippers were shot dead" tells of the people whom another article
/// counts by "at least 11 killed". Where an article of the story counts others of the same fate beside them, they are a part.</summary>
internal static class LoneParts
{
    private const string Whole = "";

    // What kinds of people can be all of those to whom something happened; officers and suspects are told apart from the others.
    /// <summary>The profiles, such parts being people.</summary>
    public static Profile[] AsPeople(Profile[] profiles)
    {
        var told = profiles.Where(profile => profile is { Measure.IsCount: true, Fate: not null, Claim.Vague: false })
            .ToLookup(profile => profile.Fate!, StringComparer.Ordinal);
        var lone = told.SelectMany(fate => Lone([.. fate]).Select(kind => (fate.Key, kind))).ToHashSet();
        return lone.Count == 0 ? profiles : [.. profiles.Select(profile => profile.Fate is { } fate && Kind(profile) is { } kind
            && lone.Contains((fate, kind)) ? profile with { Thing = "person", Parts = [], LoneKind = kind } : profile)];
    }

    private static IEnumerable<string> Lone(Profile[] fate)
    {
        if (!Array.Exists(fate, profile => Kind(profile) == Whole))
            return [];
        var articles = fate.GroupBy(profile => profile.Claim.Article.Id, StringComparer.Ordinal).ToArray();
        return fate.Select(Kind).OfType<string>().Distinct().Where(kind => kind != Whole && articles.All(article =>
            !article.Any(profile => Kind(profile) == kind)
            || article.All(profile => IsAll(profile) && (Kind(profile) == kind || IsAgain(profile, kind, article)))));
    }

    // "Fifteen passengers were hurt. The 15 were taken to hospital."
    private static bool IsAgain(Profile profile, string kind, IEnumerable<Profile> article) => Kind(profile) == Whole
        && article.Any(other => Kind(other) == kind && other.Claim.Value == profile.Claim.Value);

    // "Two women and a man": one more stands beside them; "the dead include two women".
    private static bool IsAll(Profile profile) =>
        profile is { Rest: false, Others: false, Share: false, AndOne: false } && !Counting.Says(profile, "some");

    // The whole, a kind of people that can be all of them, or null.
    private static string? Kind(Profile profile)
    {
        if (profile.Thing is "person")
            return profile.Parts.Count == 0 ? Whole : profile.Parts.Count == 1 && Counting.Is("lone", profile.Parts.First())
                ? profile.Parts.First() : null;
        return profile is { Thing: { } thing, Noun: { } noun, Fate: { } fate } && thing == noun && EventNames.Thing(fate) == "person"
            && EventFrames.CanBePerson(noun) ? noun : null;
    }
}
