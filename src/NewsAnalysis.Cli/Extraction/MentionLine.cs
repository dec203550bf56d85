using NewsAnalysis.Text;

namespace NewsAnalysis.Cli.Extraction;

/// <summary>The lines of <c>extract mentions</c>.</summary>
internal static class MentionLine
{
    /// <summary>The mentions of an article, in text order.</summary>
    public static string Write(Article article, IEnumerable<Mention> mentions, bool codePoints) =>
        Write(article.Info.Id, mentions, new Offsets(article, codePoints).Of);

    /// <summary>The same of the article with this id, whose places are found otherwise.</summary>
    public static string Write(string id, IEnumerable<Mention> mentions, Func<TextSpan, TextSpan> place) =>
        JsonLine.Write(new { id, mentions = mentions.Select(mention => Fields(mention, place(mention.Span))) });

    private static object Fields(Mention mention, TextSpan span) => new
    {
        start = span.Start,
        end = span.End,
        text = mention.Text,
        actor = mention.Actor,
        kind = mention.Kind,
        by = mention.By == SurnameBasis.None ? null : (SurnameBasis?)mention.By,
        part = mention.Part,
        sentence = mention.Sentence,
        ambiguous = mention.Ambiguous,
    };
}
