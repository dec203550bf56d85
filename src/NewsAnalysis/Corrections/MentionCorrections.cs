using NewsAnalysis.Actors;
using NewsAnalysis.Text;

namespace NewsAnalysis.Corrections;

/// <summary>Applies what a person says of the mentions of an article.</summary>
internal static class MentionCorrections
{
    /// <summary>The mentions with one entry applied, and what became of it.</summary>
    public static (IReadOnlyList<Mention> Mentions, CorrectionOutcome Outcome) Apply(
        Article article, AnchorText text, IReadOnlyList<Mention> mentions, Correction entry, IReadOnlySet<string> actors)
    {
        var (span, reason) = Anchors.Find(text, entry.Places[0]);
        if (span is not { } place)
            return (mentions, new(entry, OutcomeState.NotFound, reason));
        if (entry.Actor is { } actor && !actors.Contains(actor))
            return (mentions, new(entry, OutcomeState.NotFound, $"the dictionary has no actor '{actor}'"));
        var there = mentions.Where(mention => mention.Span.Overlaps(place)).ToList();
        if (there.Find(mention => mention.Span == place) is { } same)
            there = [same];
        return entry.Kind switch
        {
            _ when there.Count > 1 => (mentions,
                new(entry, OutcomeState.NotFound, $"{there.Count} mentions are read in these words, and none is just these words")),
            CorrectionKind.AddMention => Add(article, mentions, entry, place, there.FirstOrDefault()),
            CorrectionKind.RejectMention when there.Count == 0 =>
                (mentions, new(entry, OutcomeState.AlreadySo, "no mention is read there")),
            _ when there.Count == 0 => (mentions, new(entry, OutcomeState.NotFound, "no mention is read there")),
            CorrectionKind.RejectMention =>
                ([.. mentions.Where(mention => !ReferenceEquals(mention, there[0]))],
                    new(entry, OutcomeState.Applied, "", InWords(there[0]), null)),
            CorrectionKind.AcceptMention => Set(mentions, entry, there[0], there[0] with { Ambiguous = false }),
            _ when there[0].Actor == entry.Actor =>
                (mentions, new(entry, OutcomeState.AlreadySo, "the mention is read so already", InWords(there[0]), InWords(there[0]))),
            _ => Set(mentions, entry, there[0], there[0] with { Actor = entry.Actor!, Ambiguous = false }),
        };
    }

    private static (IReadOnlyList<Mention>, CorrectionOutcome) Set(IReadOnlyList<Mention> mentions, Correction entry,
        Mention old, Mention set)
    {
        var marked = set with { Correction = entry.Mark(InWords(old)) };
        return ([.. mentions.Select(mention => ReferenceEquals(mention, old) ? marked : mention)],
            new(entry, OutcomeState.Applied, "", InWords(old), InWords(set)));
    }

    private static (IReadOnlyList<Mention>, CorrectionOutcome) Add(
        Article article, IReadOnlyList<Mention> mentions, Correction entry, TextSpan place, Mention? there)
    {
        if (there is not null && there.Actor == entry.Actor)
            return (mentions, new(entry, OutcomeState.AlreadySo, "the mention is read there now", InWords(there), InWords(there)));
        var sentence = article.SentenceAt(place.Start);
        var added = new Mention(
            article.Info, place, place.Of(article.Text), entry.Actor!, MentionKind.Name, article.PartAt(place.Start), sentence?.Index ?? 0,
            sentence?.Span.Of(article.Text) ?? "", Ambiguous: false)
        {
            QuoteStart = sentence?.Span.Start ?? 0,
            Correction = entry.Mark(there is null ? null : InWords(there)),
        };
        return ([.. mentions.Where(mention => !ReferenceEquals(mention, there)).Append(added).OrderBy(mention => mention.Span)],
            new(entry, OutcomeState.Applied, there is null ? "" : "another actor is read there now; the added mention takes its place",
                there is null ? null : InWords(there), InWords(added)));
    }

    private static string InWords(Mention mention) => $"{mention.Actor} ({mention.Kind.ToString().ToLowerInvariant()})";
}
