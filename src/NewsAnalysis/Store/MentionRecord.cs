using NewsAnalysis.Actors;
using NewsAnalysis.Text;

namespace NewsAnalysis.Store;

/// <summary>The mentions of an article as a record: their numbers, whom the article names, then the mentions, each sentence once and the
/// words of a mention as a stretch of its sentence.</summary>
internal static class MentionRecord
{
    /// <summary>Writes the mentions of one article.</summary>
    public static byte[] Write(ArticleMentions mentions)
    {
        var record = new RecordWriter().Int(mentions.Mentions.Count).Int(mentions.Open.Count)
            .List(mentions.People,
                (people, person) => people.Text(person.Actor).Bool(person.IsNamed).Bool(person.HasStranger).Texts(person.Titles));
        var sentence = (Start: -1, Quote: "");
        foreach (var mention in mentions.Mentions)
            Write(record, mention, ref sentence);
        foreach (var open in mentions.Open)
        {
            Write(record, open.Mention, ref sentence);
            record.Texts(open.Candidates).Texts(open.Titles);
        }

        return record.Bytes.ToArray();
    }

    /// <summary>Number of mentions in a record.</summary>
    public static MentionCounts Count(byte[] bytes)
    {
        var record = new RecordReader(bytes);
        return new MentionCounts(record.Int(), record.Int());
    }

    /// <summary>Whom the article of a record names.</summary>
    public static IReadOnlyList<NamedPerson> People(byte[] bytes, StringPool pool)
    {
        var record = new RecordReader(bytes, pool);
        _ = (record.Int(), record.Int());
        return ReadPeople(record);
    }

    /// <summary>The mentions in a record.</summary>
    public static ArticleMentions Read(byte[] bytes, ArticleInfo article, StringPool pool)
    {
        var record = new RecordReader(bytes, pool);
        var (mentions, open) = (new Mention[record.Int()], new OpenMention[record.Int()]);
        var people = ReadPeople(record);
        var sentence = (Start: 0, Index: 0, Quote: "");
        for (var at = 0; at < mentions.Length; at++)
            mentions[at] = Read(record, article, ref sentence);
        for (var at = 0; at < open.Length; at++)
            open[at] = new OpenMention(Read(record, article, ref sentence), record.Texts(), record.Texts());
        return new ArticleMentions(mentions, open, people);
    }

    /// <summary>Whether the words stand in the sentence at that position.</summary>
    public static bool Within(string sentence, int start, string words) =>
        start >= 0 && start + words.Length <= sentence.Length && sentence.AsSpan(start, words.Length).SequenceEqual(words);

    private static void Write(RecordWriter record, Mention mention, ref (int Start, string Quote) sentence)
    {
        var isNew = sentence != (mention.QuoteStart, mention.Quote);
        sentence = (mention.QuoteStart, mention.Quote);
        record.Bool(isNew);
        if (isNew)
            record.Int(mention.QuoteStart).Int(mention.Sentence).Text(mention.Quote);
        record.Text(mention.Actor).Int(mention.Span.Start - mention.QuoteStart).Int(mention.Span.Length);
        record.Int((int)mention.Kind).Int((int)mention.Part).Bool(mention.Ambiguous).Int((int)mention.By);
        if (!Within(mention.Quote, mention.Span.Start - mention.QuoteStart, mention.Text))
            record.Bool(true).Text(mention.Text);
        else
            record.Bool(false);
    }

    private static Mention Read(RecordReader record, ArticleInfo article, ref (int Start, int Index, string Quote) sentence)
    {
        if (record.Bool())
            sentence = (record.Int(), record.Int(), record.Text()!);
        var (quoteStart, index, quote) = sentence;
        var actor = record.Text()!;
        var (start, length) = (record.Int(), record.Int());
        var (kind, part, ambiguous, by) = ((MentionKind)record.Int(), (PartKind)record.Int(), record.Bool(), (SurnameBasis)record.Int());
        var text = record.Bool() ? record.Text()!
            : quote.AsSpan(start, length).SequenceEqual(actor) ? actor : quote.Substring(start, length);
        return new Mention(
            article, new TextSpan(quoteStart + start, quoteStart + start + length), text, actor, kind, part, index, quote, ambiguous)
        {
            QuoteStart = quoteStart,
            By = by,
        };
    }

    private static NamedPerson[] ReadPeople(RecordReader record) =>
        record.List(() => new NamedPerson(record.Text()!, record.Bool(), record.Bool(), record.Texts()));
}
