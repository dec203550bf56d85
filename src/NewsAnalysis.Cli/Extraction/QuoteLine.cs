using NewsAnalysis.Attributions;

namespace NewsAnalysis.Cli.Extraction;

/// <summary>The lines of <c>extract quotes</c>.</summary>
internal static class QuoteLine
{
    /// <summary>The attributions of an article, in the order of their cues.</summary>
    public static string Write(Article article, IEnumerable<Attribution> attributions, bool codePoints)
    {
        var offsets = new Offsets(article, codePoints);
        return JsonLine.Write(new { id = article.Info.Id, quotes = attributions.Select(attribution => Fields(attribution, offsets)) });
    }

    private static object Fields(Attribution said, Offsets offsets)
    {
        var (cue, span) = (offsets.Of(said.Cue), said.Source is { } source ? offsets.Of(source.Span) : default);
        return new
        {
            source = said.Source is not { } who ? null
                : new { start = span.Start, end = span.End, text = who.Text, actor = who.Actor, resolved = who.Resolved },
            cue = new { start = cue.Start, end = cue.End },
            content = said.Content.Select(offsets.Of).Select(content => new[] { content.Start, content.End }),
            kind = said.Kind,
            level = said.Level,
            anonymous = said.Source?.IsAnonymous ?? false,
            speech = said.IsSpeech,
            denied = said.IsDenied,
            probability = Math.Round(said.Probability, 2),
        };
    }
}
