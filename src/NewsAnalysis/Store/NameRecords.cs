using NewsAnalysis.Actors;
using NewsAnalysis.Actors.Matching;
using NewsAnalysis.Actors.Suggestions;

namespace NewsAnalysis.Store;

/// <summary>Makes or finds the records of names, so that actors are suggested without reading the articles again.</summary>
internal sealed class NameRecords(RecordStream stream)
{
    private static readonly int Counts = new Evidence().Counts.Count;

    /// <summary>Whether the record of an article is there and whole.</summary>
    public bool IsThere(ContentKey key) => stream.TryRead(key) is not null;

    /// <summary>Sees to it that the record of an article is there.</summary>
    public void Ensure(ContentKey key, Article article)
    {
        if (IsThere(key))
            return;
        var small = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = ArticleNames.Of(article, [], small);
        stream.Add(key, Write(names, small));
    }

    /// <summary>The actors that the articles suggest, as
    /// <see cref="NameSuggester.Suggest(IEnumerable{Article}, ActorDictionary, SuggestionOptions?)"/> gives them.</summary>
    public IReadOnlyList<Actor> Suggest(IReadOnlyList<Found> articles, CancellationToken cancel)
    {
        var suggester = new NameSuggester(ActorDictionary.Empty);
        var pool = new StringPool();
        foreach (var (article, place) in articles.Zip(stream.Commit([.. articles.Select(found => found.Key)])))
        {
            cancel.ThrowIfCancellationRequested();
            var (names, small) = Read(ExtractedCorpus.Read(place), pool);
            suggester.Add(article.Article, names, small, _ => "");
        }

        return [.. suggester.Suggest().Select(suggestion => suggestion.Actor)];
    }

    /// <summary>Writes the names of an article.</summary>
    /// <param name="names">The names.</param>
    /// <param name="small">How often it writes folded words with a small letter.</param>
    private static ReadOnlySpan<byte> Write(IReadOnlyList<ArticleName> names, IReadOnlyDictionary<string, int> small)
    {
        var record = new RecordWriter();
        Write(record, small);
        record.Int(names.Count);
        foreach (var name in names)
        {
            record.Text(name.Key).List(name.Tokens, static (tokens, token) => tokens.Text(token.Text).Int((int)token.Before));
            Write(record, name.Forms);
            foreach (var count in name.Evidence.Counts)
                record.Int(count);
            record.Text(name.Evidence.Acronym).Int(name.Mentions).Int(name.Strong).Bool(name.InHeadline).Int(name.Position + 1);
        }

        return record.Bytes;
    }

    /// <summary>The names in a record.</summary>
    private static (IReadOnlyList<ArticleName> Names, IReadOnlyDictionary<string, int> Small) Read(byte[] bytes, StringPool pool)
    {
        var record = new RecordReader(bytes, pool);
        var small = new Dictionary<string, int>(StringComparer.Ordinal);
        Read(record, small);
        return (record.List(() => Name(record)), small);
    }

    private static ArticleName Name(RecordReader record)
    {
        var key = record.Text()!;
        var tokens = record.List(() => new NameToken(0, 0, record.Text()!, (Gap)record.Int()));
        var forms = new Dictionary<string, int>(StringComparer.Ordinal);
        Read(record, forms);
        var counts = new int[Counts];
        for (var at = 0; at < counts.Length; at++)
            counts[at] = record.Int();
        var name = new ArticleName(key, tokens)
        {
            Evidence = Evidence.Of(counts, record.Text()),
            Mentions = record.Int(),
            Strong = record.Int(),
            InHeadline = record.Bool(),
            Position = record.Int() - 1,
        };
        foreach (var (form, count) in forms)
            name.Forms[form] = count;
        return name;
    }

    private static void Write(RecordWriter record, IReadOnlyDictionary<string, int> counts)
    {
        record.Int(counts.Count);
        foreach (var (word, count) in counts)
            record.Text(word).Int(count);
    }

    private static void Read(RecordReader record, Dictionary<string, int> counts)
    {
        for (var left = record.Int(); left > 0; left--)
            counts[record.Text()!] = record.Int();
    }
}
