using NewsAnalysis.Actors;

namespace NewsAnalysis.Attributions;

/// <summary>Gives speakers the names of the dictionary.</summary>
public static class SpeakerActors
{
    /// <summary>The attributions of one article, each source with the actor whom its name mentions; a place where something is said is no source.</summary>
    /// <param name="attributions">The attributions.</param>
    /// <param name="mentions">The mentions in the same article.</param>
    public static IReadOnlyList<Attribution> WithActors(this IReadOnlyList<Attribution> attributions, IReadOnlyList<Mention> mentions)
    {
        var meant = mentions.Where(mention => !mention.Ambiguous && mention.Kind != MentionKind.Place).OrderBy(mention => mention.Span.Start).ToArray();
        return [.. attributions.Select(attribution => attribution.Source is { } source && ActorOf(source, meant) is { } actor ? attribution with { Source = source with { Actor = actor } } : attribution)];
    }

    private static string? ActorOf(Speaker source, Mention[] mentions)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Span.End <= source.NameSpan.Start ? (middle + 1, high) : (low, middle);
        }

        return low < mentions.Length && mentions[low].Span.Overlaps(source.NameSpan) ? mentions[low].Actor : null;
    }
}
