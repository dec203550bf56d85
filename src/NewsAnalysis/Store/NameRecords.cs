using NewsAnalysis.Actors;
using NewsAnalysis.Actors.Suggestions;
using NewsAnalysis.Articles;

namespace NewsAnalysis.Store;

/// <summary>Makes or finds the records of names, so that actors are suggested without reading the articles again.</summary>
internal sealed class NameRecords(RecordStream stream)
{
    /// <summary>Whether the record of an article is there and whole.</summary>
    public bool IsThere(ContentKey key) => stream.TryRead(key) is not null;

    /// <summary>Sees to it that the record of an article is there.</summary>
    public void Ensure(ContentKey key, Article article)
    {
        if (IsThere(key))
            return;
        var small = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = ArticleNames.Of(article, [], small);
        stream.Add(key, NameRecord.Write(names, small));
    }

    /// <summary>
    /// The actors that the articles suggest, as
    /// <see cref="NameSuggester.Suggest(IEnumerable{Article}, ActorDictionary, SuggestionOptions?)"/> gives them.
    /// </summary>
    public IReadOnlyList<Actor> Suggest(IReadOnlyList<Found> articles, CancellationToken cancel)
    {
        var suggester = new NameSuggester(ActorDictionary.Empty);
        var pool = new StringPool();
        foreach (var (article, place) in articles.Zip(stream.Commit([.. articles.Select(found => found.Key)])))
        {
            cancel.ThrowIfCancellationRequested();
            var (names, small) = NameRecord.Read(ExtractedCorpus.Read(place), pool);
            suggester.Add(article.Article, names, small, _ => "");
        }

        return [.. suggester.Suggest().Select(suggestion => suggestion.Actor)];
    }
}
