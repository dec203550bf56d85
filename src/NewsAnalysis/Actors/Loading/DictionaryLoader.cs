using NewsAnalysis.Actors.EventData;

namespace NewsAnalysis.Actors.Loading;

/// <summary>Reads dictionary files of either form and lays the later over the earlier; any actors.yaml is laid over the event
/// data.</summary>
internal static class DictionaryLoader
{
    /// <summary>The actors of all files, and what could not be read of event-data files.</summary>
    /// <exception cref="InputException">An actors.yaml has errors.</exception>
    public static (IReadOnlyList<Actor> Actors, IReadOnlyList<Notice> Notices) Load(IReadOnlyList<DictionaryFile> files)
    {
        var entries = new List<EventDataEntry>();
        var notices = new List<Notice>();
        foreach (var file in files.Where(file => file.IsEventData))
        {
            var (read, unread) = EventDataReader.Read(file.Text, file.Name);
            entries.AddRange(read);
            notices.AddRange(unread);
        }

        var (actors, shared) = EventDataActors.Make(entries);
        notices.AddRange(shared);
        foreach (var file in files.Where(file => !file.IsEventData))
            actors = DictionaryMerge.Over(actors, ReadYaml(file, actors));
        return (actors, notices);
    }

    private static IReadOnlyList<Actor> ReadYaml(DictionaryFile file, IReadOnlyList<Actor> earlier)
    {
        var problems = new Problems(file.Name);
        var entries = ActorReader.Read(YamlTree.Read(file.Text, file.Name), problems);
        DictionaryChecks.Check(entries, problems, earlier.Select(actor => actor.Name));
        problems.ThrowIfAny();
        return [.. entries.Select(entry => entry.Actor)];
    }
}
