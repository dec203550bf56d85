using System.Text.Json;
using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Measures;

namespace NewsAnalysis.Cli.Extraction;

/// <summary>The lines of <c>extract figures</c>.</summary>
internal static class FigureLine
{
    /// <summary>The figures of an article, in text order.</summary>
    /// <param name="article">The article.</param>
    /// <param name="figures">Its numbers.</param>
    /// <param name="codePoints">Whether offsets count code points.</param>
    /// <param name="arguments">Whether what the sentence says around each number is written too.</param>
    public static string Write(Article article, IEnumerable<FigureClaim> figures, bool codePoints, bool arguments)
    {
        var offsets = new Offsets(article, codePoints);
        return JsonLine.OfArticle(article.Info.Id, "figures", figures, (json, figure) =>
        {
            WriteFields(json, figure, offsets);
            if (!arguments)
                return;
            json.WriteString("citedBy", figure.CitedBy);
            WriteArguments(json, figure.Arguments);
        });
    }

    private static void WriteFields(Utf8JsonWriter json, FigureClaim figure, Offsets offsets)
    {
        json.WriteSpan(offsets.Of(figure.Span));
        json.WriteString("text", figure.Text);
        WriteValue(json, figure);
        json.WriteNumber("low", figure.Interval.Low);
        json.WriteNumber("high", figure.Interval.High);
        json.WriteString("bound", FigureText.Sign(figure.Bound));
        json.WriteString("change", figure.Change == Change.None ? null : ArticleLine.Name(figure.Change));
        json.WriteString("unit", figure.Unit);
        json.WriteString("normalizedUnit", figure.NormalizedUnit);
        json.WriteString("counted", figure.Counted);
        json.WriteString("about", figure.About);
        json.WriteString("event", figure.Event);
        json.WriteString("source", figure.Source);
        json.WriteString("asOf", figure.AsOf?.ToString());
        json.WriteString("part", ArticleLine.Name(figure.Part));
        json.WriteNumber("sentence", figure.Sentence);
        json.WriteString("reason", figure.Reason is { } reason ? ArticleLine.Name(reason) : null);
    }

    private static void WriteArguments(Utf8JsonWriter json, ClaimArguments arguments)
    {
        json.WriteString("role", ArticleLine.Name(arguments.Role));
        json.WriteString("standing", ArticleLine.Name(arguments.Standing));
        json.WriteString("predicate", arguments.Predicate);
        json.WriteString("subject", arguments.Subject);
        json.WriteString("object", arguments.Object);
        json.WriteString("agent", arguments.Agent);
        json.WriteString("place", arguments.Place);
        json.WriteString("period", arguments.Period);
        json.WriteString("purpose", arguments.Purpose);
        json.WriteString("possessor", arguments.Possessor);
        json.WriteTexts("rules", arguments.Rules.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static void WriteValue(Utf8JsonWriter json, FigureClaim figure)
    {
        if (figure.ValueTo is not { } upper)
        {
            json.WriteNumber("value", JsonLine.Plain(figure.Value));
            return;
        }

        json.WriteStartArray("value");
        json.WriteNumberValue(JsonLine.Plain(figure.Value));
        json.WriteNumberValue(JsonLine.Plain(upper));
        json.WriteEndArray();
    }
}
