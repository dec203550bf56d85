using System.Text.Json;
using System.Text.RegularExpressions;
using NewsAnalysis.Articles;
using NewsAnalysis.Attributions.Answering;
using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Figures;
using NewsAnalysis.Figures.Context;

namespace NewsAnalysis.Training.Cues;

/// <summary>Reads the numbers of marked articles with the attributions that may answer for them.</summary>
internal static partial class AnswerData
{
    // Words that two sources share without being one.
    private static readonly HashSet<string> Stop = [.. "the a an of in on for and who his her its their mr mrs ms to by with from at said told".Split(' ')];

    /// <summary>The claims of the articles of a file.</summary>
    /// <param name="file">Articles with marked attributions (JSON Lines).</param>
    /// <param name="models">For an article's id a model of cues that has not seen the article.</param>
    public static IEnumerable<AnsweredNumber> Read(string file, Func<string, CueModel> models) => File.ReadLines(file).Where(line => line.Length > 0).SelectMany(line =>
    {
        using var json = JsonDocument.Parse(line);
        return OfArticle(json.RootElement, models);
    });

    private static List<AnsweredNumber> OfArticle(JsonElement row, Func<string, CueModel> models)
    {
        var (id, text) = (row.GetProperty("id").GetString()!, row.GetProperty("text").GetString()!);
        var marked = row.GetProperty("attributions").EnumerateArray().Select(one => (Content: CueData.Spans(one, "content"), Source: CueData.Spans(one, "source"))).ToArray();
        var article = Article.Verbatim(new ArticleInfo(id, id), text);
        var near = new NearbyAttributions(article, models(id));
        var found = new List<AnsweredNumber>();
        foreach (var claim in new FigureExtractor(new FigureOptions()).Extract(article).Where(claim => claim.Reason is null))
        {
            HashSet<string>[] named = [.. marked.Where(one => one.Source.Length > 0 && one.Content.Any(span => span.Contains(claim.Span))).Select(one => Words(string.Join(' ', one.Source.Select(span => span.Of(text)))))];
            var features = new AnswerFeatures(article, near.Quotes, claim.Span, article.Sentences[claim.Sentence]);
            Answer[] all = [.. near.Around(claim.Sentence)];
            found.Add(new AnsweredNumber(id, named.Length > 0, [.. all.Select(answer => new AnswerExample(answer, features.Of(answer, all), named.Any(Words(ClaimSources.Words(answer.Attribution.Source!)).Overlaps)))]));
        }

        return found;
    }

    private static HashSet<string> Words(string text) =>
        [.. Word().Matches(text.ToLowerInvariant().Replace(".", "", StringComparison.Ordinal)).Select(match => match.Value).Where(word => !Stop.Contains(word))];

    [GeneratedRegex(@"[\w’'-]+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
