using Microsoft.Data.Analysis;
using NewsAnalysis.Actors;
using NewsAnalysis.Figures;
using NewsAnalysis.Measures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Frames;

/// <summary>The workbook's typed rows as data frames; the columns are those of the workbook's own tables.</summary>
public static class RowFrames
{
    /// <summary>One row an article; the columns of <c>CorpusTables.Articles</c>.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<ArticleWords> articles) => CorpusTables.Articles(articles).ToDataFrame();

    /// <summary>One row a mention, the evidence with its sentence; the columns of <c>MentionTables.Evidence</c>.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<Mention> mentions) => MentionTables.Evidence(mentions).ToDataFrame();

    /// <summary>One row an actor; the columns of <c>MentionTables.PerActor</c>.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<ActorTotal> totals) => MentionTables.PerActor(totals).ToDataFrame();

    /// <summary>One row a pair of actor and outlet, zeros included; the columns of <c>MentionTables.PerActorAndOutlet</c>.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<ActorOutletCount> counts) => MentionTables.PerActorAndOutlet(counts).ToDataFrame();

    /// <summary>One row an outlet; the columns of <c>CoverageTables.PerOutlet</c>.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<OutletCoverage> coverage) => CoverageTables.PerOutlet(coverage).ToDataFrame();

    /// <summary>One row a pair of outlet and date; the columns of <c>CoverageTables.PerOutletAndDate</c>.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<OutletDateCoverage> coverage) => CoverageTables.PerOutletAndDate(coverage).ToDataFrame();

    /// <summary>One row a claim: the ledger; the columns of <c>DiscrepancyTables.Ledger</c>.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<LedgerRow> claims) => DiscrepancyTables.Ledger(claims).ToDataFrame();

    /// <summary>One row a claim, without topics; the columns of <c>DiscrepancyTables.Ledger</c>.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<FigureClaim> claims) => claims.Select(claim => new LedgerRow(claim, Topic: null)).ToDataFrame();

    /// <summary>One row a topic; the columns of <c>DiscrepancyTables.Topics</c>.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<Topic> topics) => DiscrepancyMeasures.Topics([.. topics]).ToDataFrame();

    /// <summary>One row a topic; the columns of <c>DiscrepancyTables.Topics</c>.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<TopicRow> topics) => DiscrepancyTables.Topics(topics).ToDataFrame();
}
