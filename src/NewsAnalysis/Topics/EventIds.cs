using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>The ids of events, as claims have them.</summary>
public static class EventIds
{
    /// <summary>kill, wound, …: in the order of the event list.</summary>
    public static IReadOnlyList<string> All { get; } = [.. WordList.Rows("Topics.events.tsv").Select(row => row[0])];
}
