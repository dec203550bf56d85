using NewsAnalysis.Store;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Cli.Archives;

/// <summary>The stories of an archive: the links of all keys joined. Held are a few numbers an article and the stories' names; the sums of terms are on disk.</summary>
internal sealed class ArchiveStories
{
    private readonly (int Shard, int Number)[] _inputs;
    private readonly IReadOnlyList<IReadOnlyList<int>> _stories;
    private readonly IReadOnlyList<string> _names;
    private readonly int[][] _of;

    private ArchiveStories(Shards shards, StoryKeys keys, IReadOnlyList<IReadOnlyList<int>> stories)
    {
        (_inputs, _stories) = ([.. keys.Inputs], stories);
        _names = StoryNames.For(stories, keys.Articles, keys.Weighed);
        _of = [.. shards.All.Select(shard => new int[shard.Inputs.Count])];
        foreach (var (story, members) in stories.Index())
        {
            foreach (var (shard, number) in members.Select(member => _inputs[member]))
                _of[shard][number] = story + 1;
        }
    }

    /// <summary>Their numbers, by their names: the order in which topics are listed.</summary>
    public IEnumerable<int> ByName => Enumerable.Range(0, _names.Count).OrderBy(story => _names[story], StringComparer.Ordinal);

    /// <summary>Joins the links.</summary>
    /// <param name="shards">The shards that the keys were made of.</param>
    /// <param name="keys">The keys, all of them solved.</param>
    /// <param name="sums">A file for what does not stay in memory; it is deleted.</param>
    public static ArchiveStories Join(Shards shards, StoryKeys keys, string sums)
    {
        using var file = new FileStream(sums, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        Func<TermVector> Keep(TermVector sum)
        {
            var record = new RecordWriter().Int(sum.Terms.Length);
            foreach (var (term, weight) in sum.Terms.Zip(sum.Weights))
                record.Int(term).Double(weight);
            file.Position = file.Length;
            var (start, length) = (file.Position, record.Bytes.Length);
            file.Write(record.Bytes);
            return () => ReadSum(file, start, length);
        }

        return new ArchiveStories(shards, keys, new StoryClusters(keys.Articles, keys.Weighed.Vectors, new StoryOptions(), Keep).Join(keys.Links()));
    }

    /// <summary>The story of an input; null where it has none.</summary>
    public int? Of(int shard, int number) => _of[shard][number] is > 0 and var story ? story - 1 : null;

    /// <summary>Its name.</summary>
    public string Name(int story) => _names[story];

    /// <summary>Its articles, by date.</summary>
    public IReadOnlyList<(int Shard, int Number)> Members(int story) => [.. _stories[story].Select(member => _inputs[member])];

    private static TermVector ReadSum(FileStream file, long start, int length)
    {
        var bytes = new byte[length];
        file.Position = start;
        file.ReadExactly(bytes);
        var record = new RecordReader(bytes);
        var terms = new int[record.Int()];
        var weights = new double[terms.Length];
        for (var at = 0; at < terms.Length; at++)
            (terms[at], weights[at]) = (record.Int(), record.Double());
        return new TermVector(terms, weights);
    }
}
