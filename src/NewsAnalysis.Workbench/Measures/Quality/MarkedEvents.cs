namespace NewsAnalysis.Measures.Quality;

/// <summary>Marked events with what the rules make of their articles.</summary>
/// <param name="Name">The group's name: the folder's.</param>
/// <param name="Events">The events.</param>
/// <param name="Topics">The topics that were found in their articles.</param>
public sealed record MarkedEvents(string Name, IReadOnlyList<EventGold> Events, IReadOnlyList<Topic> Topics)
{
    /// <summary>What a reader says of all of them.</summary>
    public TopicGold Gold => TopicGold.Of(Events);

    /// <summary>Reads the folders of marked events below a folder; none where it does not exist.</summary>
    /// <param name="folder">A folder with a folder for each group, in it a file for each event (<see cref="EventGold"/>).</param>
    /// <exception cref="InputException">A file does not keep to the format.</exception>
    public static IReadOnlyList<MarkedEvents> ReadAll(string folder) => !Directory.Exists(folder) ? []
        : [.. Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Select(Read)];

    private static MarkedEvents Read(string folder)
    {
        var events = EventGold.ReadFolder(folder);
        var extractor = new FigureExtractor(new FigureOptions());
        var articles = events.SelectMany(item => item.Articles).ToList();
        return new(Path.GetFileName(folder), events,
            TopicBuilder.Build(articles.SelectMany(extractor.Extract), StoryGrouper.Group(articles)));
    }
}
