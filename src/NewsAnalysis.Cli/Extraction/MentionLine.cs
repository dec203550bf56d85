using NewsAnalysis.Actors;
using NewsAnalysis.Articles;

namespace NewsAnalysis.Cli.Extraction;

/// <summary>The lines of <c>extract mentions</c>.</summary>
internal static class MentionLine
{
    /// <summary>The mentions of an article, in text order.</summary>
    public static string Write(Article article, IEnumerable<Mention> mentions, bool codePoints)
    {
        var offsets = new Offsets(article, codePoints);
        return JsonLine.Write(json =>
        {
            json.WriteString("id", article.Info.Id);
            json.WriteStartArray("mentions");
            foreach (var mention in mentions)
            {
                var span = offsets.Of(mention.Span);
                json.WriteStartObject();
                json.WriteNumber("start", span.Start);
                json.WriteNumber("end", span.End);
                json.WriteString("text", mention.Text);
                json.WriteString("actor", mention.Actor);
                json.WriteString("kind", ArticleLine.Name(mention.Kind));
                json.WriteString("by", mention.By == SurnameBasis.None ? null : ArticleLine.Name(mention.By));
                json.WriteString("part", ArticleLine.Name(mention.Part));
                json.WriteNumber("sentence", mention.Sentence);
                json.WriteBoolean("ambiguous", mention.Ambiguous);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }
}
