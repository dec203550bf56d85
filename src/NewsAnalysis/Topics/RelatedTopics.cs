namespace NewsAnalysis.Topics;

/// <summary>Links topics of one story that are about one thing in another state: hostages taken, held, released.</summary>
internal static class RelatedTopics
{
    private const int Most = 5;

    /// <summary>The ids of the topics related to each topic, in the topics' order: at most five, those of most claims first.</summary>
    /// <param name="topics">The topics of one story with their number of claims and a profile that stands for each.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Find(IReadOnlyList<(string Id, int Claims, Profile Profile)> topics)
    {
        var families = topics.ToLookup(topic => Key(topic.Profile), StringComparer.Ordinal);
        return [.. topics.Select(topic => Key(topic.Profile) is { Length: 0 }
            ? (IReadOnlyList<string>)[]
            : [.. families[Key(topic.Profile)].Where(other => other.Id != topic.Id && Kin(topic.Profile, other.Profile))
                .OrderByDescending(other => other.Claims).Take(Most).Select(other => other.Id)])];
    }

    private static bool Kin(Profile left, Profile right)
    {
        var (first, second) = (Roles(left), Roles(right));
        var together = first.Count == 0 && second.Count == 0 || first.Overlaps(second);
        return together && (left.Peoples.IsSubsetOf(right.Peoples) || right.Peoples.IsSubsetOf(left.Peoples))
            && left.Event != right.Event;
    }

    /// <summary>What the counted are: the parts named, and the role that the event makes of them.</summary>
    private static HashSet<string> Roles(Profile profile)
    {
        var roles = profile.Parts.ToHashSet(StringComparer.Ordinal);
        if (profile.Event is { } happened && (EventNames.Role(happened) ?? (EventNames.IsRole(happened) ? happened : null)) is { } role)
            roles.Add(role);
        return roles;
    }

    private static string Key(Profile profile) =>
        profile.Measure.IsCount && profile.Event is { } happened
            ? $"{profile.Thing ?? "person"}/{EventNames.Family(happened) ?? happened}"
            : "";
}
