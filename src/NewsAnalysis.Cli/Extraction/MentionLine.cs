using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
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
        JsonLine.OfArticle(id, "mentions", mentions, (json, mention) =>
        {
            json.WriteSpan(place(mention.Span));
            json.WriteString("text", mention.Text);
            json.WriteString("actor", mention.Actor);
            json.WriteString("kind", ArticleLine.Name(mention.Kind));
            json.WriteString("by", mention.By == SurnameBasis.None ? null : ArticleLine.Name(mention.By));
            json.WriteString("part", ArticleLine.Name(mention.Part));
            json.WriteNumber("sentence", mention.Sentence);
            json.WriteBoolean("ambiguous", mention.Ambiguous);
        });
}
