using System.Text.Encodings.Web;
using NewsAnalysis.Text;

namespace NewsAnalysis.Measures.Quality;

/// <summary>Writes articles that a person has reviewed as gold files, so that the extraction can be measured against them.</summary>
public static class GoldExport
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    /// <summary>Writes <c>mentions.json</c> and <c>figures.json</c>.</summary>
    /// <param name="book">The workbook, with the corrections.</param>
    /// <param name="folder">Where they go; made when missing.</param>
    /// <returns>The ids of the articles that were written: those that a person has reviewed.</returns>
    /// <exception cref="InputException">No article was reviewed.</exception>
    public static IReadOnlyList<string> Write(Workbook book, string folder)
    {
        var reviewed = book.Words.Select(row => row.Article.Id).Where(book.Corrections.Reviewed.Contains).ToList();
        if (reviewed.Count == 0)
            throw new InputException(
                $"{book.Corpus.Folder}: no article was reviewed; finish at least one in 'review' before its gold is written.");
        var topics = book.Topics.Where(topic => topic.Person is null && topic.Claims.Count > 1)
            .SelectMany(topic => topic.Claims.Select(claim => (Key: (claim.Article.Id, claim.Span), topic.Id)))
            .DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Id);
        var mentions = book.Mentions.ToLookup(mention => mention.Article.Id, StringComparer.Ordinal);
        var figures = book.Figures.Where(figure => figure.Reason != NoClaimReason.Rejected)
            .ToLookup(figure => figure.Article.Id, StringComparer.Ordinal);
        var articles = reviewed.Select(id => book.Corpus.Article(id)!).ToList();
        WholeFile.Write(Path.Combine(folder, "mentions.json"), writer =>
            writer.Write(Json(articles, article => mentions[article.Info.Id].Select(mention => (object)Entry(article, mention)))));
        WholeFile.Write(Path.Combine(folder, "figures.json"), writer =>
            writer.Write(Json(articles, article => figures[article.Info.Id]
                .Select(figure => Entry(article, figure, topics.GetValueOrDefault((article.Info.Id, figure.Span)))))));
        return reviewed;
    }

    private static object Entry(Article article, Mention mention)
    {
        var (around, nth) = Snippet(article.Text, mention.Span);
        return new { In = around, mention.Text, Nth = nth, mention.Actor, Kind = mention.Kind.ToString().ToLowerInvariant() };
    }

    private static object Entry(Article article, FigureClaim figure, string? topic)
    {
        var (around, nth) = Snippet(article.Text, figure.Span);
        return figure.Reason is { } reason
            ? new { In = around, figure.Text, Nth = nth, Reason = reason.ToString().ToLowerInvariant() }
            : new
            {
                In = around,
                figure.Text,
                Nth = nth,
                figure.Value,
                figure.ValueTo,
                figure.Interval.Low,
                figure.Interval.High,
                figure.Interval.LowOpen,
                figure.Interval.HighOpen,
                Bound = FigureText.Sign(figure.Bound),
                Unit = figure.NormalizedUnit,
                figure.Counted,
                figure.Event,
                figure.Source,
                Topic = topic,
            };
    }

    /// <summary>Words around a place that occur once in the text, and which occurrence of the place's words in them is meant.</summary>
    internal static (string In, int Nth) Snippet(string text, TextSpan span)
    {
        var (start, end) = (Math.Max(0, span.Start - 1), Math.Min(text.Length, span.End + 1));
        while (!IsOnce(text, Widened(text, start, end)) && (start > 0 || end < text.Length))
            (start, end) = (Math.Max(0, start - 8), Math.Min(text.Length, end + 8));
        var around = Widened(text, start, end);
        var own = span.Of(text);
        var nth = 1;
        for (var at = text.IndexOf(own, around.Start, StringComparison.Ordinal); at >= 0
            && at < span.Start; at = text.IndexOf(own, at + 1, StringComparison.Ordinal))
            nth++;
        return (around.Of(text), nth);
    }

    // Whole words read better.
    private static TextSpan Widened(string text, int start, int end)
    {
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    private static bool IsOnce(string text, TextSpan span)
    {
        var words = span.Of(text);
        return text.IndexOf(words, text.IndexOf(words, StringComparison.Ordinal) + 1, StringComparison.Ordinal) < 0;
    }

    // An entry a line, as the gold files of the seeds have it.
    private static string Json(IEnumerable<Article> articles, Func<Article, IEnumerable<object>> entries) => "{\n" + string.Join(",\n",
        articles.Select(article => $"  {JsonSerializer.Serialize(article.Info.Id, Options)}: [{Lines(entries(article))}\n  ]")) + "\n}\n";

    private static string Lines(IEnumerable<object> entries) =>
        string.Join(",", entries.Select(entry => $"\n    {JsonSerializer.Serialize(entry, Options)}"));
}
