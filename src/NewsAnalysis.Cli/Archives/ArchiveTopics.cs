using NewsAnalysis.Text;

namespace NewsAnalysis.Cli.Archives;

/// <summary>The topics of an archive, story by story on all cores; the claims of a few stories are in memory.</summary>
/// <param name="shards">All shards.</param>
/// <param name="stories">Their stories.</param>
/// <param name="keys">The keys: each has the topics of the stories that begin in it, where they are solved.</param>
internal sealed class ArchiveTopics(Shards shards, ArchiveStories stories, StoryKeys keys)
{
    // The number that tells equal names apart depends on all stories: it is written last.
    private const string NoId = "\"topic\":\"#\"";

    private readonly StringPool _pool = new();

    /// <summary>The lines of <c>extract topics</c>: those of keys that are solved are read, the others built.</summary>
    public IEnumerable<string> Lines()
    {
        var solved = Enumerable.Range(1, keys.Count).Select(keys.Topics)
            .Select(path => File.Exists(path) ? RecordFile.Open(path) : null).ToArray();
        var taken = new UniqueNames();
        var jobs = stories.ByName.Select(story => (Func<byte[]>)(() =>
            keys.KeyOf(stories.First(story)) is var key && solved[key - 1] is { } file
                ? file[story - stories.Range(keys.From(key)).First]
                : Build(story)));
        foreach (var bytes in OrderedWork.Run(jobs))
        {
            for (var record = new RecordReader(bytes); !record.IsAtEnd;)
            {
                var id = JsonEncodedText.Encode(taken.Take(record.Text()!), JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
                var line = record.Text()!;
                var at = line.IndexOf(NoId, StringComparison.Ordinal);
                yield return $"{line.AsSpan(0, at)}\"topic\":\"{id}\"{line.AsSpan(at + NoId.Length)}";
            }
        }

        foreach (var file in solved)
            file?.Dispose();
    }

    /// <summary>Builds the topics of the stories that begin in some keys, unless they are there.</summary>
    public void SolveAll((int First, int Last) range)
    {
        for (var key = range.First; key <= Math.Min(range.Last, keys.Count); key++)
        {
            if (File.Exists(keys.Topics(key)))
                continue;
            var (first, last) = stories.Range(keys.From(key), keys.From(key + 1));
            var name = Path.GetFileName(keys.Topics(key));
            using var files = new FileSet(Path.GetDirectoryName(keys.Topics(key))!, [], [name]);
            var jobs = Enumerable.Range(first, last - first).Select(story => (Func<byte[]>)(() => Build(story)));
            foreach (var record in OrderedWork.Run(jobs))
                files.Record(name, record);
            files.Complete();
        }
    }

    private byte[] Build(int story)
    {
        var claims = new List<FigureClaim>();
        var places = new Dictionary<(string Article, TextSpan Span), TextSpan>();
        foreach (var (at, number) in stories.Members(story))
        {
            var shard = shards.All[at];
            var record = shard.Records(ExtractedFolder.Figures)[number];
            var info = shard.Inputs[number].Input.Info!;
            var figures = FigureRecord.Read(record, info, _pool, sentence => FigureRecord.Sentence(record, sentence));
            claims.AddRange(figures.Where(TopicBuilder.Counts));
            if (shard.Records(Kinds.Places)[number] is { Length: > 0 } moved)
            {
                foreach (var (figure, place) in figures.Zip(PlaceRecord.Figures(moved)))
                    places[(figure.Article.Id, figure.Span)] = place;
            }
        }

        var topics = new RecordWriter();
        foreach (var topic in claims.Count == 0 ? [] : TopicBuilder.OfOne(stories.Name(story), claims))
        {
            topics.Text(TopicLabels.Slug(topic.Label))
                .Text(TopicLine.Write(topic with { Id = "#" },
                    claim => places.GetValueOrDefault((claim.Article.Id, claim.Span), claim.Span)));
        }

        return topics.Bytes.ToArray();
    }
}
