using System.Text.Json;
using NewsAnalysis.Articles;
using NewsAnalysis.Attributions;

namespace NewsAnalysis.Cli.Extraction;

/// <summary>The lines of <c>extract quotes</c>.</summary>
internal static class QuoteLine
{
    /// <summary>The attributions of an article, in the order of their cues.</summary>
    public static string Write(Article article, IEnumerable<Attribution> attributions, bool codePoints)
    {
        var offsets = new Offsets(article, codePoints);
        return JsonLine.OfArticle(article.Info.Id, "quotes", attributions, (json, attribution) => Write(json, attribution, offsets));
    }

    private static void Write(Utf8JsonWriter json, Attribution attribution, Offsets offsets)
    {
        WriteSource(json, attribution.Source, offsets);
        json.WriteStartObject("cue");
        json.WriteSpan(offsets.Of(attribution.Cue));
        json.WriteEndObject();
        json.WriteStartArray("content");
        foreach (var content in attribution.Content.Select(offsets.Of))
        {
            json.WriteStartArray();
            json.WriteNumberValue(content.Start);
            json.WriteNumberValue(content.End);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteString("kind", ArticleLine.Name(attribution.Kind));
        json.WriteNumber("level", attribution.Level);
        json.WriteBoolean("anonymous", attribution.Source?.IsAnonymous ?? false);
        json.WriteBoolean("speech", attribution.IsSpeech);
        json.WriteNumber("probability", Math.Round(attribution.Probability, 2));
    }

    private static void WriteSource(Utf8JsonWriter json, Speaker? source, Offsets offsets)
    {
        if (source is null)
        {
            json.WriteNull("source");
            return;
        }

        json.WriteStartObject("source");
        json.WriteSpan(offsets.Of(source.Span));
        json.WriteString("text", source.Text);
        json.WriteString("actor", source.Actor);
        json.WriteString("resolved", source.Resolved);
        json.WriteEndObject();
    }
}
