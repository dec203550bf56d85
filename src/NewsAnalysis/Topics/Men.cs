namespace NewsAnalysis.Topics;

/// <summary>Men beside no women and children: in a story that counts no other sex or age, "men" are the people it tells of ("31 men were
/// abducted", "31 workers"); else they are a part of them.</summary>
internal static class Men
{
    private const string Part = "man";
    private static readonly string[] Others = ["woman", "child", "girl", "boy"];

    /// <summary>The profiles, men being people where no others are counted.</summary>
    public static Profile[] AsPeople(Profile[] profiles) =>
        !Array.Exists(profiles, profile => profile.Parts.Contains(Part))
            || Array.Exists(profiles, profile => profile.Parts.Overlaps(Others) || (profile.AndOne && profile.Parts.Contains(Part)
                && profile.Words.Any(word => Others.Contains(CountedNouns.Known(word.Lower)?.Part))))
            ? profiles
            : [.. profiles.Select(profile => profile.Parts.Contains(Part)
                ? profile with { Parts = profile.Parts.Where(part => part != Part).ToFrozenSet(StringComparer.Ordinal) } : profile)];
}
