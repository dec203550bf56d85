namespace NewsAnalysis.Topics;

/// <summary>"Degrees" without a scale: of the scale that the article's other temperatures have, else that of the story's, where there is
/// one.</summary>
internal static class BareDegrees
{
    private const string Bare = "angle";

    /// <summary>The profiles, with a scale for such degrees.</summary>
    public static Profile[] Scale(Profile[] profiles)
    {
        if (!Array.Exists(profiles, profile => profile.Measure.Dimension == Bare))
            return profiles;
        var scales = profiles.Where(profile => profile.Measure.Dimension.StartsWith("temperature ", StringComparison.Ordinal)).ToArray();
        var story = One(scales);
        var articles = scales.GroupBy(profile => profile.Claim.Article.Id, StringComparer.Ordinal)
            .ToDictionary(article => article.Key, One, StringComparer.Ordinal);
        return [.. profiles.Select(
            profile => profile.Measure.Dimension == Bare && (articles.GetValueOrDefault(profile.Claim.Article.Id) ?? story) is { } scale
                ? profile with { Measure = profile.Measure with { Dimension = scale } }
                : profile)];
    }

    private static string? One(IEnumerable<Profile> profiles) =>
        profiles.Select(profile => profile.Measure.Dimension).Distinct(StringComparer.Ordinal).ToArray() is [var scale] ? scale : null;
}
