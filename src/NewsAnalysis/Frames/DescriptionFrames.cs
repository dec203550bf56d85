using NewsAnalysis.Attributions;
using NewsAnalysis.Measures;
using NewsAnalysis.Tables;

namespace NewsAnalysis.Frames;

/// <summary>How actors are described, as data frames.</summary>
internal static class DescriptionFrames
{
    /// <summary>One row a description.</summary>
    public static DataFrame Descriptions(IEnumerable<ActorDescription> rows, OutletNames names) => Table.From(rows, "Descriptions")
        .Text("actor", row => row.Mention.Actor)
        .Text("outlet", row => names[row.Mention.Article.OutletLabel])
        .Text("article", row => row.Mention.Article.Id)
        .Text("way", row => row.Way)
        .Text("described as", row => row.Words)
        .Text("sentence", row => row.Quote)
        .Text(FrameColumns.Evidence, Place)
        .Build().ToDataFrame();

    /// <summary>One row an outlet and a word that it uses of actors.</summary>
    public static DataFrame Overuse(IEnumerable<OveruseRow> rows, IReadOnlyList<ActorDescription> all, OutletNames names)
    {
        var evidence = all.ToLookup(row => (row.Mention.Article.OutletLabel, Text: row.Words.ToLowerInvariant()));
        return Table.From(rows, "Overuse")
            .Text("described as", row => row.Word)
            .Text("outlet", row => names[row.Outlet])
            .Whole("uses", row => row.Count)
            .Whole("articles", row => evidence[(row.Outlet, row.Word)].Select(one => one.Mention.Article.Id).Distinct().Count())
            .Whole("others", row => row.Others)
            .Real("log odds", row => row.LogOdds)
            .Real("low", row => row.Low)
            .Real("high", row => row.High)
            .Text("sentence", row => evidence[(row.Outlet, row.Word)].First().Quote)
            .Text(FrameColumns.Evidence, row => Place(evidence[(row.Outlet, row.Word)].First()))
            .Build().ToDataFrame();
    }

    private static string Place(ActorDescription row) => row.Quote == row.Mention.Quote
        ? Citation.Of(row.Mention) : Citation.At(row.Mention.Article.Id, row.Span.Start);
}
