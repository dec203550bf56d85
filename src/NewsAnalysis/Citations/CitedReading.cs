using NewsAnalysis.Actors;
using NewsAnalysis.Attributions;
using NewsAnalysis.Measures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Citations;

/// <summary>How a stretch of an article was read, in one line of words.</summary>
internal static class CitedReading
{
    /// <summary>The group of figures that joined no topic.</summary>
    public const string NoTopic = "no topic";

    /// <summary>The group of what nobody is named for.</summary>
    public const string Nobody = "nobody named";

    /// <summary>"The Senate, by name".</summary>
    public static string Of(Mention mention) =>
        $"{mention.Actor}, {Way(mention.Kind)}{(mention.Ambiguous ? "; another actor fits as well" : "")}{Corrected(mention.Correction)}";

    /// <summary>"allows 225 to under 250; hostages; kidnap; source: the army; topic: hostages held, differs".</summary>
    public static string Of(FigureClaim claim, Topic? topic) => string.Join("; ", new[]
    {
        $"allows {FigureText.Of(claim.Interval)}",
        claim.Change switch { Change.Up => "an increase", Change.Down => "a decrease", _ => null },
        claim.Counted ?? claim.NormalizedUnit,
        claim.Event,
        claim.Source is { } source ? $"source: {source}" : null,
        claim.AsOf is { } date ? $"as of {date}" : null,
        topic is null ? NoTopic : $"topic: {topic.Label}, {FigureText.Of(topic.Verdict)}",
    }.Where(part => !string.IsNullOrEmpty(part))) + Corrected(claim.Correction);

    /// <summary>"quoted: the minister, unnamed; inside another statement".</summary>
    public static string Of(Attribution said)
    {
        var kind = said.Kind switch
        {
            AttributionKind.Direct => "quoted",
            AttributionKind.Mixed => "quoted in part",
            AttributionKind.Document => "from a document",
            _ => "reported in the article's words",
        };
        return $"{kind}: {said.Source?.Name ?? Nobody}" + (said.Source?.IsAnonymous == true ? ", who stays unnamed" : "")
            + (said.Level > 0 ? "; inside another statement" : "");
    }

    private static string Corrected(CorrectionMark? mark) => mark switch
    {
        null => "",
        { IsAccepted: true } => $"; {mark}",
        { Extracted: { } extracted } => $"; {FigureText.Mark} {mark}; extracted: {extracted}",
        _ => $"; {FigureText.Mark} {mark}",
    };

    private static string Way(MentionKind kind) => kind switch
    {
        MentionKind.Name => "by name",
        MentionKind.Surname => "by surname",
        MentionKind.Acronym => "by acronym",
        MentionKind.Demonym => "by a word for its people",
        MentionKind.Metonym => "by a place that stands for it",
        _ => "the place itself",
    };
}
