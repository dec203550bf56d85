using NewsAnalysis.Actors.Matching;
using NewsAnalysis.Text;

namespace NewsAnalysis.Actors;

/// <summary>Finds the actors of a dictionary in articles. The dictionary is compiled once; finding takes time by the length of the article.
/// Safe to use from several threads.</summary>
/// <param name="dictionary">The actors to look for; their order does not matter.</param>
public sealed class MentionFinder(ActorDictionary dictionary)
{
    private readonly CompiledDictionary _compiled = new(dictionary);

    /// <summary>The mentions in headline, body and captions, in text order, never overlapping. Spans leave a possessive 's out. The title
    /// of an article without a headline in its text tells whom a surname may mean, and is not counted. What only the other articles of the
    /// story tell is left out or ambiguous; <see cref="StoryMentions"/> settles it.</summary>
    /// <param name="article">The article.</param>
    public IReadOnlyList<Mention> Find(Article article) => Read(article, false).Mentions;

    /// <summary>The mentions in an article, with what the story has to tell and what the article tells the story.</summary>
    /// <param name="article">The article.</param>
    public ArticleMentions Read(Article article) => Read(article, true);

    private ArticleMentions Read(Article article, bool withOpen)
    {
        var matched = TitledArticle.Match(_compiled, article, withOpen);
        var (mentions, open) = (new List<Mention>(matched.Hits.Count), new List<OpenMention>());
        var (sentences, index, last, quote) = (article.Sentences, 0, (Sentence?)null, "");
        foreach (var hit in matched.Hits)
        {
            var start = hit.Start - matched.Shift;
            if (start < 0)
                continue;
            // The mentions stand in text order, and so do the sentences.
            while (index + 1 < sentences.Count && sentences[index + 1].Span.Start <= start)
                index++;
            var sentence = sentences.Count == 0 ? null : sentences[index];
            if (!ReferenceEquals(sentence, last))
                (last, quote) = (sentence, sentence?.Span.Of(article.Text) ?? "");
            var mention = MentionOf(article, hit, new TextSpan(start, hit.End - matched.Shift), sentence, quote);
            if (!hit.IsOpen)
                mentions.Add(mention);
            if (hit.Candidates is { } candidates)
                open.Add(new OpenMention(mention, [.. candidates.Select(actor => _compiled.Actors[actor].Name)], hit.Titles));
        }

        return new ArticleMentions(mentions, open, PeopleOf(matched.Introductions));
    }

    private Mention MentionOf(Article article, Hit hit, TextSpan span, Sentence? sentence, string quote)
    {
        var name = _compiled.Actors[hit.Actor].Name;
        var words = article.Text.AsSpan(span.Start, span.Length);
        // Most mentions are written as the dictionary has them.
        var text = words.SequenceEqual(name) ? name
            : _compiled.Actors[hit.Actor].Surname is { } surname && words.SequenceEqual(surname) ? surname : words.ToString();
        return new Mention(
            article.Info, span, text, name, hit.Kind, PartSearch.KindAt(article, span.Start), sentence?.Index ?? 0, quote, hit.Ambiguous)
        {
            QuoteStart = sentence?.Span.Start ?? 0,
            By = hit.By,
        };
    }

    // In the order of their names, so that the same article gives the same record.
    private List<NamedPerson> PeopleOf(Introductions introductions)
    {
        if (introductions.IsEmpty)
            return [];
        var named = introductions.Named.Concat(introductions.Titled).ToHashSet();
        int[] people = [.. named.Union(introductions.WithStrangers)];
        Array.Sort(people);
        return [.. people.Select(actor => new NamedPerson(_compiled.Actors[actor].Name, named.Contains(actor),
            introductions.HasStrangers(actor), TitlesOf(introductions, actor)))];
    }

    private static IReadOnlyList<string> TitlesOf(Introductions introductions, int actor) =>
        introductions.TitlesOf(actor) is { Count: > 0 } titles ? [.. titles.Order(StringComparer.Ordinal)] : [];
}
