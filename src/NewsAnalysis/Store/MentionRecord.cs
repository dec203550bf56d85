using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
using NewsAnalysis.Text;

namespace NewsAnalysis.Store;

/// <summary>The mentions of an article as a record: each sentence once, and the words of a mention as a stretch of its sentence.</summary>
internal static class MentionRecord
{
    /// <summary>Writes the mentions of one article.</summary>
    public static byte[] Write(IReadOnlyList<Mention> mentions)
    {
        var record = new RecordWriter().Int(mentions.Count);
        var sentence = (Start: -1, Quote: "");
        foreach (var mention in mentions)
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

        return record.Bytes.ToArray();
    }

    /// <summary>Number of mentions in a record.</summary>
    public static int Count(byte[] record) => new RecordReader(record).Int();

    /// <summary>The mentions in a record.</summary>
    public static IReadOnlyList<Mention> Read(byte[] bytes, ArticleInfo article, StringPool pool)
    {
        var record = new RecordReader(bytes, pool);
        var mentions = new Mention[record.Int()];
        var (quoteStart, index, quote) = (0, 0, "");
        for (var at = 0; at < mentions.Length; at++)
        {
            if (record.Bool())
                (quoteStart, index, quote) = (record.Int(), record.Int(), record.Text()!);
            var actor = record.Text()!;
            var (start, length) = (record.Int(), record.Int());
            var (kind, part, ambiguous, by) = ((MentionKind)record.Int(), (PartKind)record.Int(), record.Bool(), (SurnameBasis)record.Int());
            var text = record.Bool() ? record.Text()!
                : quote.AsSpan(start, length).SequenceEqual(actor) ? actor : quote.Substring(start, length);
            mentions[at] = new Mention(
                article, new TextSpan(quoteStart + start, quoteStart + start + length), text, actor, kind, part, index, quote, ambiguous)
            {
                QuoteStart = quoteStart,
                By = by,
            };
        }

        return mentions;
    }

    /// <summary>Whether the words stand in the sentence at that position.</summary>
    public static bool Within(string sentence, int start, string words) =>
        start >= 0 && start + words.Length <= sentence.Length && sentence.AsSpan(start, words.Length).SequenceEqual(words);
}
