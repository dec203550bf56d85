using NewsAnalysis.Text;

namespace NewsAnalysis.Cli.Archives;

/// <summary>The stories of an archive: the links of all keys joined. Held are a few numbers an article and the stories' names; the sums of
/// terms are on disk.</summary>
internal sealed class ArchiveStories
{
    private readonly (int Shard, int Number)[] _inputs;
    private readonly IReadOnlyList<IReadOnlyList<int>> _stories;
    private readonly IReadOnlyList<string> _names;
    private readonly int[][] _of;

    private ArchiveStories(Shards shards, StoryKeys keys)
    {
        using var file = RecordFile.Open(keys.Stories);
        _inputs = [.. keys.Inputs];
        var (names, stories) = (new string[file.Count], new int[file.Count][]);
        foreach (var (story, bytes) in file.Index())
        {
            var record = new RecordReader(bytes);
            (names[story], stories[story]) = (record.Text()!, record.List(record.Int));
        }

        (_names, _stories) = (names, stories);
        _of = [.. shards.All.Select(shard => new int[shard.Inputs.Count])];
        foreach (var (story, members) in stories.Index())
        {
            foreach (var (shard, number) in members.Select(member => _inputs[member]))
                _of[shard][number] = story + 1;
        }
    }

    /// <summary>Their numbers, by their names: the order in which topics are listed.</summary>
    public IEnumerable<int> ByName => Enumerable.Range(0, _names.Count).OrderBy(story => _names[story], StringComparer.Ordinal);

    /// <summary>The stories of an archive; joined, unless they are.</summary>
    /// <param name="shards">The shards that the keys were made of.</param>
    /// <param name="keys">The keys, all of them solved.</param>
    public static ArchiveStories Of(Shards shards, StoryKeys keys)
    {
        if (!File.Exists(keys.Stories))
            Join(keys);
        return new ArchiveStories(shards, keys);
    }

    private static void Join(StoryKeys keys)
    {
        var sums = keys.Stories + ".sums";
        using var file = new FileStream(sums, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        Func<TermVector> Keep(TermVector sum)
        {
            var record = TermRecord.Write(new RecordWriter(), sum);
            file.Position = file.Length;
            var (start, length) = (file.Position, record.Bytes.Length);
            file.Write(record.Bytes);
            return () => ReadSum(file, start, length);
        }

        var stories = new StoryClusters(keys.Articles, keys.Weighed.Vectors, new StoryOptions(), Keep).Join(keys.Links());
        using var files = new FileSet(Path.GetDirectoryName(keys.Stories)!, [], [Path.GetFileName(keys.Stories)]);
        foreach (var (members, name) in stories.Zip(StoryNames.For(stories, keys.Articles, keys.Weighed)))
            files.Record(Path.GetFileName(keys.Stories), new RecordWriter().Text(name)
                .List(members, static (record, member) => record.Int(member)).Bytes);
        files.Complete();
    }

    /// <summary>The story of an input; null where it has none.</summary>
    public int? Of(int shard, int number) => _of[shard][number] is > 0 and var story ? story - 1 : null;

    /// <summary>Its name.</summary>
    public string Name(int story) => _names[story];

    /// <summary>Its first article, by its place among all articles by date; stories are numbered in this order.</summary>
    public int First(int story) => _stories[story][0];

    /// <summary>The first of the stories that begin at a place or later, and the first of those that begin at another or later.</summary>
    public (int First, int Last) Range(int from, int to = int.MaxValue) => (Before(from), Before(to));

    /// <summary>Its articles, by date.</summary>
    public IReadOnlyList<(int Shard, int Number)> Members(int story) => [.. _stories[story].Select(member => _inputs[member])];

    // How many stories begin before a place.
    private int Before(int place) => Sorted.Count(_stories.Count, story => First(story) < place);

    private static TermVector ReadSum(FileStream file, long start, int length)
    {
        var bytes = new byte[length];
        file.Position = start;
        file.ReadExactly(bytes);
        return TermRecord.Vector(new RecordReader(bytes));
    }
}
