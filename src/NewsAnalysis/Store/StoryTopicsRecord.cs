using NewsAnalysis.Topics;

namespace NewsAnalysis.Store;

/// <summary>The topics of one story as a record: their ids without numbers, where each begins, and the topics.</summary>
/// <param name="Bytes">The record.</param>
/// <param name="Slugs">The ids without the numbers that tell apart equal ones.</param>
/// <param name="Starts">Where each topic begins in the record.</param>
internal sealed record StoryTopicsRecord(byte[] Bytes, string[] Slugs, int[] Starts)
{
    /// <summary>Writes the topics.</summary>
    /// <param name="topics">The topics; their ids are unique in the story.</param>
    /// <param name="places">The place of each article in the story, by its id.</param>
    public static byte[] Write(IReadOnlyList<Topic> topics, IReadOnlyDictionary<string, int> places)
    {
        var numbers = topics.Index().ToDictionary(topic => topic.Item.Id, topic => topic.Index, StringComparer.Ordinal);
        var (record, bodies) = (new RecordWriter().Int(topics.Count), new RecordWriter());
        foreach (var topic in topics)
        {
            var body = TopicRecord.Write(topic, places, numbers);
            record.Text(TopicLabels.Slug(topic.Label)).Int(body.Length);
            bodies.Raw(body);
        }

        return record.Raw(bodies.Bytes).Bytes.ToArray();
    }

    /// <summary>Reads what is needed to find the topics.</summary>
    public static StoryTopicsRecord Read(byte[] bytes)
    {
        var record = new RecordReader(bytes);
        var slugs = new string[record.Int()];
        var starts = new int[slugs.Length];
        var length = 0;
        for (var at = 0; at < slugs.Length; at++)
        {
            slugs[at] = record.Text()!;
            starts[at] = length;
            length += record.Int();
        }

        return new StoryTopicsRecord(bytes, slugs, [.. starts.Select(start => record.Position + start)]);
    }

    /// <summary>The ids of a record, without their numbers.</summary>
    public static string[] SlugsOf(byte[] bytes) => Read(bytes).Slugs;

    /// <summary>Reads a topic.</summary>
    public RecordReader Reader(int start, StringPool pool) => new(Bytes, pool, start);
}
