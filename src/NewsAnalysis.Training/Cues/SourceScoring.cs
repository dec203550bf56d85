using System.Text.RegularExpressions;
using NewsAnalysis.Articles;
using NewsAnalysis.Figures.Context;

namespace NewsAnalysis.Training.Cues;

/// <summary>How many of the claims of marked articles get a source that is marked for them: a source is right where it shares a word with
/// that of a marked attribution which holds the number.</summary>
internal static partial class SourceScoring
{
    // Words that two sources share without being one; of this measure alone, which no reading of an article rests on.
    private static readonly HashSet<string> Stop =
        [.. "the a an of in on for and who his her its their mr mrs ms to by with from at said told".Split(' ')];

    private static readonly FigureExtractor Extractor = new(new FigureOptions());

    /// <summary>The counts of an article at several bars.</summary>
    /// <param name="row">The article: id, text, attributions with source and content spans.</param>
    /// <param name="model">Says which words are cues and what is said.</param>
    /// <param name="bars">How sure a source must be.</param>
    public static SourceCount[] Of(JsonElement row, CueModel model, IReadOnlyList<double> bars)
    {
        var (id, text) = (row.GetProperty("id").GetString()!, row.GetProperty("text").GetString()!);
        var marked = row.GetProperty("attributions").EnumerateArray()
            .Select(one => (Content: CueData.Spans(one, "content"), Source: CueData.Spans(one, "source")))
            .Where(one => one.Source.Length > 0)
            .Select(one => (one.Content, Words: Words(string.Join(' ', one.Source.Select(span => span.Of(text)))))).ToArray();
        var article = Article.Verbatim(new ArticleInfo(id, id), text);
        var sources = new ClaimSources(article, model);
        FigureClaim[] claims = [.. Extractor.Extract(article).Where(claim => claim.Reason is null)];
        return [.. bars.Select(bar => Given(claims, sources, bar).Select(claim =>
        {
            var named = marked.Where(one => one.Content.Any(span => span.Contains(claim.Span))).ToArray();
            return new SourceCount(named.Any(one => one.Words.Overlaps(Words(claim.Source ?? ""))) ? 1 : 0,
                claim.Source is null ? 0 : 1, named.Length > 0 ? 1 : 0);
        }).Aggregate(default(SourceCount), (left, right) => left + right))];
    }

    private static List<FigureClaim> Given(FigureClaim[] claims, ClaimSources sources, double bar)
    {
        List<FigureClaim> given = [.. claims.Select(claim => claim with { Source = sources.Of(claim.Span, claim.Sentence, bar).Source })];
        HeadlineSources.Give(given);
        return given;
    }

    private static HashSet<string> Words(string text) =>
        [.. Word().Matches(text.ToLowerInvariant().Replace(".", "", StringComparison.Ordinal)).Select(match => match.Value)
            .Where(word => !Stop.Contains(word))];

    [GeneratedRegex(@"[\w’'-]+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}

/// <summary>Claims with a right source, with any, and those for which one is marked.</summary>
internal readonly record struct SourceCount(int Right, int Given, int Wanted)
{
    /// <summary>Both together.</summary>
    public static SourceCount operator +(SourceCount left, SourceCount right) =>
        new(left.Right + right.Right, left.Given + right.Given, left.Wanted + right.Wanted);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"precision {(double)Right / Math.Max(1, Given):0.000}, recall {(double)Right / Math.Max(1, Wanted):0.000} ({Right} of {Given} "
            + $"given, {Wanted} wanted)");
}
