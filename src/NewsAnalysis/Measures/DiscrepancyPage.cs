using NewsAnalysis.Topics;

namespace NewsAnalysis.Measures;

/// <summary>Some of the topics that can be compared, so that a notebook stays readable with very many: those that differ and differ most
/// first.</summary>
/// <param name="Rows">The topics of the page, in the order of <see cref="DiscrepancyMeasures.Topics"/>.</param>
/// <param name="Number">The page, from 1.</param>
/// <param name="Pages">How many there are; 1 where no topic can be compared.</param>
/// <param name="First">Place of its first topic among all that can be compared, from 1; 0 where there is none.</param>
/// <param name="All">How many topics can be compared.</param>
/// <param name="Asked">The page that was asked for.</param>
public sealed record DiscrepancyPage(IReadOnlyList<TopicRow> Rows, int Number, int Pages, int First, int All, int Asked)
{
    /// <summary>Cuts out a page. Topics with nothing to compare are on none. Beyond the last page there is the last.</summary>
    /// <param name="rows">The rows of <see cref="DiscrepancyMeasures.Topics"/>, in their order.</param>
    /// <param name="page">Which page, from 1.</param>
    /// <param name="top">How many topics are on a page.</param>
    /// <exception cref="InputException">Page or number of topics is below 1.</exception>
    public static DiscrepancyPage Of(IReadOnlyList<TopicRow> rows, int page, int top)
    {
        if (page < 1)
            throw new InputException($"page: found {page}; expected 1 for the first page, 2 for the next. Change the parameter.");
        if (top < 1)
            throw new InputException($"top: found {top}; expected how many topics a page shows, 1 or more. Change the parameter.");
        var comparable = rows.Where(row => row.Topic.Grade != Grade.Single && row.Claims > 0).ToList();
        var pages = Math.Max(1, (int)Math.Ceiling(comparable.Count / (double)top));
        var number = Math.Min(page, pages);
        var first = (number - 1) * top;
        return new([.. comparable.Skip(first).Take(top)], number, pages, comparable.Count == 0 ? 0 : first + 1, comparable.Count, page);
    }

    /// <summary>The topics of the page.</summary>
    public IReadOnlyList<Topic> Topics => [.. Rows.Select(row => row.Topic)];

    /// <summary>Which topics the page shows, for a reader; null where it shows all.</summary>
    public string? InWords => Pages == 1 ? null
        : $"Page {English.Number(Number)} of {English.Number(Pages)}: "
            + $"topics {English.Number(First)} to {English.Number(First + Rows.Count - 1)} of {English.Number(All)}, "
            + $"those that differ and differ most first{(Asked == Number ? "" : $"; there is no page {English.Number(Asked)}")}.";

    /// <summary>The ledger's rows of the page's topics, topic by topic, in the order of the ledger within a topic.</summary>
    /// <param name="ledger">The rows of <see cref="DiscrepancyMeasures.Ledger"/>.</param>
    public IReadOnlyList<LedgerRow> Of(IEnumerable<LedgerRow> ledger)
    {
        var places = Rows.Index().ToDictionary(row => row.Item.Topic.Id, row => row.Index, StringComparer.Ordinal);
        return [.. ledger.Where(row => row.Topic?.Id is { } id && places.ContainsKey(id)).OrderBy(row => places[row.Topic!.Id!])];
    }
}
