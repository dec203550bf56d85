namespace NewsAnalysis.Actors;

/// <summary>What the articles of one story tell each other: a surname counts where other articles give the full name and nobody else of
/// that surname is in the story; of several, the one whose title it is.</summary>
public sealed class StoryMentions
{
    private readonly Dictionary<string, Known> _known = new(StringComparer.Ordinal);
    private readonly int _articles;

    /// <summary>Takes over what the articles of a story tell.</summary>
    /// <param name="people">The people of each article.</param>
    public StoryMentions(IEnumerable<IReadOnlyList<NamedPerson>> people)
    {
        foreach (var list in people)
        {
            _articles++;
            foreach (var person in list)
                Add(person);
        }
    }

    /// <summary>The mentions of an article of the story in text order, with what the story tells.</summary>
    public IReadOnlyList<Mention> Settle(ArticleMentions article)
    {
        if (article.Open.Count == 0 || _articles < 2)
            return article.Mentions;
        var own = article.People.Where(person => person.IsNamed).Select(person => person.Actor).ToHashSet(StringComparer.Ordinal);
        // Whom a title tells, the bare surname means as well.
        var titled = article.Open.Where(open => open.Titles.Count > 0).Select(open => Settle(open, own, [])).OfType<Mention>()
            .Where(mention => !mention.Ambiguous)
            .Select(mention => mention.Actor).ToHashSet(StringComparer.Ordinal);
        var settled = article.Open.Select(open => Settle(open, own, titled)).OfType<Mention>().ToDictionary(mention => mention.Span.Start);
        return [.. article.Mentions.Where(mention => !settled.ContainsKey(mention.Span.Start)).Concat(settled.Values)
            .OrderBy(mention => mention.Span.Start)];
    }

    private Mention? Settle(OpenMention open, HashSet<string> own, HashSet<string> titled)
    {
        var named = open.Candidates.Where(actor => _known.GetValueOrDefault(actor)?.Articles > 0).ToList();
        if (named.Count == 0)
            return null;
        var told = open.Titles.Count > 0 ? named.FindAll(actor => _known[actor].Titles.Overlaps(open.Titles))
            : named.FindAll(titled.Contains);
        if (told.Count == 0)
            told = named.FindAll(own.Contains);
        if (told.Count == 1)
            return open.Mention with { Actor = told[0], Ambiguous = false, By = SurnameBasis.Story };
        if (named.Count > 1)
            return open.Mention with { Actor = named.MaxBy(actor => _known[actor].Articles)!, Ambiguous = true, By = SurnameBasis.Story };
        return _known[named[0]].HasStranger ? null : open.Mention with { Actor = named[0], Ambiguous = false, By = SurnameBasis.Story };
    }

    private void Add(NamedPerson person)
    {
        if (!_known.TryGetValue(person.Actor, out var known))
            _known[person.Actor] = known = new Known();
        known.Articles += person.IsNamed ? 1 : 0;
        known.HasStranger |= person.HasStranger;
        known.Titles.UnionWith(person.Titles);
    }

    private sealed class Known
    {
        public int Articles { get; set; }

        public bool HasStranger { get; set; }

        public HashSet<string> Titles { get; } = new(StringComparer.Ordinal);
    }
}
