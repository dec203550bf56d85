using NewsAnalysis.Charts;

namespace NewsAnalysis.Cli.Sharing;

/// <summary>Topics as parts of pages.</summary>
/// <param name="book">The workbook.</param>
/// <param name="link">The link of a reference from the site's top folder; null where there is none.</param>
/// <param name="up">What leads from the page to the site's top folder: empty or "../".</param>
internal sealed class TopicBlocks(Workbook book, Func<string, EvidenceLink?> link, string up)
{
    /// <summary>The part of an address that is a topic's own.</summary>
    public static string Anchor(Topic topic) => $"topic-{topic.Id}";

    /// <summary>What two outlets say, each number linked to its sentence.</summary>
    public LineBlock Sentence(Topic topic) =>
        new([.. TopicSentence.Of(topic, book.OutletNames.Of).Parts.Select(part => To(part.Text, part.Reference))], IsFinding: true);

    /// <summary>What every outlet says, as a small chart.</summary>
    public StripBlock Strips(Topic topic)
    {
        var strips = ClaimStrips.Of(topic, book.OutletNames, book.Palette);
        return new([.. strips.Rows.Select(row => new PageStrip(
            row.Who, [To($"“{row.Figure}”", row.Reference), row.When.Length == 0 ? "" : $", {row.When}"], row.Color, row.Points, row.Band,
            new PageAbout(row.Outlet, row.Published ?? "")))], strips.Ticks, strips.Note);
    }

    /// <summary>A text that leads to what it rests on.</summary>
    public PageSpan To(string text, string? reference) =>
        reference is { Length: > 0 } && link(reference) is { } found ? new(text, up + found.Href) : new(text);
}
