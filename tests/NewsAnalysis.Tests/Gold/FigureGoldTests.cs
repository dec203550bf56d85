using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Figures.Topics;
using NewsAnalysis.Text;

namespace NewsAnalysis.Tests.Gold;

public sealed class FigureGoldTests
{
    private static readonly IReadOnlyList<FigureClaim> Found =
        [.. GoldFile.Seeds.Articles.SelectMany(new FigureExtractor(new FigureOptions()).Extract)];

    private static readonly IReadOnlyList<(Article Article, TextSpan Span, GoldFigure Entry)> Wanted =
        GoldFile.Read<GoldFigure>("figures.json");

    [Fact]
    public void Extract_Seeds_ClaimsAtTheirPlaces() => Compare(claim => "", gold => "").AssertAtLeast(0.97);

    [Fact]
    public void Extract_Seeds_Intervals() => Compare(
        claim => Describe(claim.Interval),
        gold => Describe(new Interval(gold.Low, gold.High, gold.LowOpen, gold.HighOpen))).AssertAtLeast(0.97);

    [Fact]
    public void Extract_Seeds_Units() => Compare(
        claim => claim.NormalizedUnit ?? "-", gold => gold.Unit ?? "-").AssertAtLeast(0.90);

    [Fact]
    public void Extract_Seeds_WhatIsCounted() => Compare(
        claim => claim.Counted ?? "-", gold => gold.Counted ?? "-").AssertAtLeast(0.90);

    [Fact]
    public void Extract_Seeds_Events() => Compare(
        claim => Known(claim.Event), gold => Known(gold.Event)).AssertAtLeast(0.90);

    [Fact]
    public void Extract_Seeds_NumbersThatAreNoClaims()
    {
        var claims = Found.Where(claim => claim.Reason is null).ToList();
        var mistaken = from gold in Wanted
                       where gold.Entry.Reason is not null
                       from claim in claims
                       where claim.Article.Id == gold.Article.Info.Id && claim.Span.Overlaps(gold.Span)
                       select $"{claim.Article.Id} '{claim.Text}' in: {claim.Quote}";

        Assert.Empty(mistaken);
    }

    /// <summary>Pairwise: two claims of one gold topic are a pair; only topics of more than one claim can be right or wrong.</summary>
    [Fact]
    public void Build_Seeds_TopicsJoinTheSameClaims()
    {
        var topics = TopicBuilder.Build(Found.Where(claim => claim.Reason is null), StoryGrouper.Group(GoldFile.Seeds.Articles));
        var found = topics.SelectMany(topic => Pairs(topic.Claims.Select(claim => $"{claim.Article.Id}:{claim.Span.Start} '{claim.Text}'")));
        var wanted = Wanted.Where(gold => gold.Entry.Topic is not null).GroupBy(gold => gold.Entry.Topic)
            .SelectMany(topic => Pairs(topic.Select(gold => $"{gold.Article.Info.Id}:{gold.Span.Start} '{gold.Entry.Text}'")));

        Score.Of(found, wanted).AssertAtLeast(0.90);
    }

    private static Score Compare(Func<FigureClaim, string> found, Func<GoldFigure, string> wanted) => Score.Of(
        Found.Where(claim => claim.Reason is null)
            .Select(claim => $"{claim.Article.Id} {claim.Span.Start} '{claim.Text}' {found(claim)}"),
        Wanted.Where(gold => gold.Entry.Reason is null)
            .Select(gold => $"{gold.Article.Info.Id} {gold.Span.Start} '{gold.Entry.Text}' {wanted(gold.Entry)}"));

    private static string Describe(Interval interval) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{(interval.LowOpen ? '(' : '[')}{interval.Low:0.####}, {interval.High:0.####}{(interval.HighOpen ? ')' : ']')}");

    // The gold names four events and leaves every other at null.
    private static string Known(string? name) => name is "kill" or "kidnap" or "hold" or "release" ? name : "-";

    private static IEnumerable<string> Pairs(IEnumerable<string> claims)
    {
        var ordered = claims.Order(StringComparer.Ordinal).ToList();
        return ordered.SelectMany((left, index) => ordered.Skip(index + 1).Select(right => $"{left} + {right}"));
    }
}
