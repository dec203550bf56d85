using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
using NewsAnalysis.Charts;
using NewsAnalysis.Figures;
using NewsAnalysis.Measures;
using NewsAnalysis.Tests.Measures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Charts;

/// <summary>Every chart over made corpora: what is stored, and what is looked at in a browser.</summary>
internal static class MadeFigures
{
    /// <summary>5 articles of 5 outlets with long labels, one undated.</summary>
    public static (IReadOnlyList<ArticleWords> Articles, IReadOnlyList<Mention> Mentions) Five()
    {
        ArticleInfo[] articles =
        [
            MadeData.Article("000_8a04f2b42e529b5c", "The Quarterly Review of Far Horizons", "2023-11-03"),
            MadeData.Article("001_89d21227875ec77e", null, "2024-11-18"),
            MadeData.Article("002_e0f09e3576302cfd", "Northern Dispatch"),
            MadeData.Article("003_48fe82d3630012ac", null, "2023-12"),
            MadeData.Article("004_b6d05d92048ed363", "Zig & <b>Zag</b> $5", "2023-10-28"),
        ];
        return Corpus(articles, [1450, 510, 960, 430, 490], 14);
    }

    /// <summary>18 articles of 3 outlets, 40 actors.</summary>
    public static (IReadOnlyList<ArticleWords> Articles, IReadOnlyList<Mention> Mentions) Eighteen()
    {
        string[] outlets = ["Daily Herald", "Morning Post", "Evening Star"];
        var articles = Enumerable.Range(0, 18).Select(index =>
            MadeData.Article($"{index:00}", outlets[index % 3], $"2024-03-{1 + (index * index % 28):00}")).ToArray();
        return Corpus(articles, [.. Enumerable.Range(0, 18).Select(index => 300 + (index * 97 % 700))], 40);
    }

    /// <summary>All charts but the intervals, by name.</summary>
    public static IEnumerable<(string Name, PlotlyFigure Figure)> Mentions((IReadOnlyList<ArticleWords> Articles, IReadOnlyList<Mention> Mentions) corpus)
    {
        var scope = CorpusScope.Of(corpus.Articles);
        var palette = new OutletPalette(corpus.Articles.Select(article => article.Article.OutletLabel));
        var totals = MentionMeasures.PerActor(corpus.Mentions);
        var counts = MentionMeasures.PerActorAndOutlet(corpus.Mentions, corpus.Articles);
        var coverage = CoverageMeasures.PerOutlet(corpus.Articles, corpus.Mentions);
        var shares = CoverageMeasures.Shares(counts);
        var omissions = CoverageMeasures.Omissions(counts, coverage);
        yield return ("mentions", MentionsPerActorChart.Draw(counts, palette, MentionFindings.PerActor(totals, scope)));
        var rates = RateMeasures.PerActor(corpus.Mentions, corpus.Articles);
        yield return ("rates", RateIntervalsChart.Draw(rates, palette, RateFindings.Title(rates, scope)));
        yield return ("heatmap", MentionHeatMapChart.Draw(counts, MentionFindings.HeatMap(counts, scope)));
        var pairs = CoMentionMeasures.Pairs(corpus.Mentions);
        yield return ("together", CoMentionChart.Draw(pairs, CoMentionMeasures.Title(pairs, scope)));
        var timeline = MentionTimeline.Of(corpus.Mentions, corpus.Articles);
        yield return ("timeline", MentionTimelineChart.Draw(timeline, timeline.Title(scope)));
        yield return ("coverage", CoverageChart.Draw(coverage, palette, CoverageFindings.PerOutlet(coverage, scope)));
        yield return ("time", CoverageOverTimeChart.Draw(CoverageMeasures.PerOutletAndDate(corpus.Articles), palette, CoverageFindings.OverTime(scope)));
        yield return ("shares", MentionSharesChart.Draw(shares, coverage, palette, CoverageFindings.Shares(shares, scope)));
        yield return ("omissions", OmissionsChart.Draw(omissions, counts, palette, CoverageFindings.Omissions(omissions, scope)));
    }

    /// <summary>The intervals of so many topics, with values from 6 to 520,000.</summary>
    public static PlotlyFigure Intervals(int topics)
    {
        var articles = Five().Articles.Select(article => article.Article).ToArray();
        var all = Enumerable.Range(0, topics).Select(index => Topic(index, articles)).ToList();
        var palette = new OutletPalette(articles.Select(article => article.OutletLabel));
        var rows = DiscrepancyMeasures.Topics(all);
        return FigureIntervalsChart.Draw(rows, palette, DiscrepancyFindings.Intervals(rows, CorpusScope.Of(Five().Articles)));
    }

    private static Topic Topic(int index, ArticleInfo[] articles)
    {
        decimal[] scales = [1200, 6, 200, 520000, 35, 0.4m];
        var value = scales[index % scales.Length];
        var label = index % 3 == 1
            ? $"people taken hostage by the group during the long attack on the northern border communities in October, number {index + 1}"
            : $"people counted, number {index + 1}";
        FigureClaim[] claims =
        [
            MadeData.Claim(articles[0], $"{value:0.#}", value, new Interval(value * 0.98m, value * 1.02m)),
            MadeData.Claim(articles[1], $"more than {value * 1.15m:0.#} <b>people</b>", value * 1.15m, new Interval(value * 1.15m, null, LowOpen: true), source: "a $5 source"),
            MadeData.Claim(articles[2], $"nearly {value * 0.9m:0.#}", value * 0.9m, new Interval(value * 0.81m, value * 0.9m, HighOpen: true)),
            MadeData.Claim(articles[3], "dozens", value * 0.7m, new Interval(value * 0.7m, value * 1.5m), vague: true),
            MadeData.Claim(articles[4], $"{value * 0.95m:0.#} to {value * 1.05m:0.#}", value * 0.95m, new Interval(value * 0.95m, value * 1.05m), to: value * 1.05m),
            MadeData.Claim(articles[4], $"less than {value * 0.8m:0.#}", value * 0.8m, new Interval(0, value * 0.8m, HighOpen: true), start: 60),
        ];
        var compatible = index % 2 == 1;
        return MadeData.Topic(label, compatible ? Verdict.Compatible : Verdict.Conflict, compatible ? Cause.None : Cause.LaterRevision,
            compatible ? [claims[0], claims[3], claims[4]] : claims);
    }

    private static (IReadOnlyList<ArticleWords> Articles, IReadOnlyList<Mention> Mentions) Corpus(ArticleInfo[] articles, int[] words, int actors)
    {
        var names = Enumerable.Range(0, actors).Select(index => index % 5 == 4
            ? $"The Long Named Organisation for Public Affairs {index}" : index == 1 ? "Smith & <i>Sons</i>" : $"Actor {index}").ToArray();
        return (
            [.. articles.Select((article, index) => new ArticleWords(article, words[index]))],
            [.. from actor in Enumerable.Range(0, actors)
                from article in Enumerable.Range(0, articles.Length)
                let times = Math.Max(0, (40 / (actor + 2)) - (article * (actor + 1) % 7))
                from mention in MadeData.Mentions(articles[article], names[actor], times)
                select mention]);
    }
}
