using NewsAnalysis.Actors;
using NewsAnalysis.Attributions.Speakers;

namespace NewsAnalysis.Attributions;

/// <summary>Gives speakers the names of the dictionary.</summary>
public static class SpeakerActors
{
    /// <summary>The attributions of one article, each source with the actor whom its name mentions; a place where something is said is no
    /// source.</summary>
    /// <param name="attributions">The attributions.</param>
    /// <param name="mentions">The mentions in the same article.</param>
    public static IReadOnlyList<Attribution> WithActors(this IReadOnlyList<Attribution> attributions, IReadOnlyList<Mention> mentions)
    {
        var meant = mentions.Where(mention => !mention.Ambiguous && mention.Kind != MentionKind.Place)
            .OrderBy(mention => mention.Span.Start).ToArray();
        return [.. attributions.Select(attribution => attribution.Source is { } source && MentionOf(source, meant) is { } mention
            ? attribution with { Source = Named(source, mention, meant) } : attribution)];
    }

    // A mention tells who a surname's bearer is, whatever full name the article has. "Fish and Wildlife Service" is one, "Ann Lee and Paul
    // Berg" are two.
    private static Speaker Named(Speaker source, Mention mention, Mention[] mentions) => source.IsJoint && !IsWhole(source, mention)
        ? source with { Actor = mention.Actor, OtherActors = Others(source, mention, mentions) }
        : source with
        {
            Actor = mention.Actor,
            IsJoint = false,
            Resolved = source.Resolved is { } name && name.Length > source.NameSpan.Length ? mention.Actor : source.Resolved,
        };

    // Of those who speak together, each whose own name is one of the joined names; not Orland for "the mayor of Orland".
    private static string[] Others(Speaker source, Mention first, Mention[] mentions)
    {
        string[] names = (source.Resolved ?? source.Text).Split([", and ", ", ", " and "], StringSplitOptions.TrimEntries);
        return [.. mentions.Skip(First(mentions, first.Span.End)).TakeWhile(mention => mention.Span.Start < source.NameSpan.End)
            .Where(mention => mention.Actor != first.Actor && names.Any(name => name == mention.Actor || IsOf(name, mention.Text)))
            .Select(mention => mention.Actor).Distinct(StringComparer.Ordinal)];
    }

    private static bool IsOf(string name, string mention) => name == mention
        || (name.EndsWith(" " + mention, StringComparison.Ordinal)
            && !name.Split(' ').Any(word => word is [var first, ..] && char.IsLower(first)));

    private static bool IsWhole(Speaker source, Mention mention) =>
        mention.Text.Contains(" and ", StringComparison.Ordinal) || mention.Text.Contains(" & ", StringComparison.Ordinal)
            || mention.Span.Contains(source.Span);

    // "Navy Chief of Staff Adm. Lee", "Oldtown police": who holds an actor's office or guards a town speaks, not the actor.
    private static Mention? MentionOf(Speaker source, Mention[] mentions)
    {
        var at = First(mentions, source.NameSpan.Start);
        if (at == mentions.Length || !mentions[at].Span.Overlaps(source.NameSpan))
            return null;
        if (!IsBeforeOffice(source, mentions[at]))
            return mentions[at];
        while (at < mentions.Length && IsBeforeOffice(source, mentions[at]))
            at++;
        return at < mentions.Length && source.Span.Contains(mentions[at].Span) ? mentions[at] : null;
    }

    // The words that speak, also those for which a pronoun stands.
    private static bool IsBeforeOffice(Speaker source, Mention mention)
    {
        var (span, words) =
            source.Resolved is { } resolved && resolved.Length == source.NameSpan.Length && !source.Span.Overlaps(source.NameSpan)
                ? (source.NameSpan, resolved) : (source.Span, source.Text);
        if (!span.Contains(mention.Span) || words.AsSpan(mention.Span.End - span.Start).TrimStart() is not { Length: > 0 } rest)
            return false;
        var length = 0;
        while (length < rest.Length && char.IsLetter(rest[length]))
            length++;
        var word = rest[..length].ToString().ToLowerInvariant();
        return SpeakerWords.Has("force", word) || SpeakerWords.Has("title", word) || SpeakerWords.Has("hidden", word)
            || WordClasses.OfNoun(word)[0] == "person";
    }

    // The first mention that ends behind a place.
    private static int First(Mention[] mentions, int start)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Span.End <= start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
