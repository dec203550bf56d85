namespace NewsAnalysis.Topics;

/// <summary>A term of an article.</summary>
/// <param name="Stem">The stem that makes two words one term.</param>
/// <param name="Form">The word as it first stands in the article, in lower case, for a reader.</param>
/// <param name="Weight">Its weight in the article.</param>
internal readonly record struct Term(string Stem, string Form, double Weight);

/// <summary>What is kept of an article for the grouping into stories: its terms with their weights, not its text.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Event">The curator's name of the story, or null.</param>
/// <param name="Day">Day of publication, counted from 0001-01-01; null where the article is undated.</param>
/// <param name="Terms">Its terms, at most a few hundred.</param>
internal sealed record ArticleTerms(string Id, string? Event, int? Day, IReadOnlyList<Term> Terms)
{
    private const int MostTerms = 250;
    private const double NameWeight = 1.6;
    private const double TitleWeight = 2;
    private const double LeadWeight = 1.5;
    private const int LeadLength = 1500;

    /// <summary>Reads an article: 1 + ln(count) for each stem, more for names, for words of the headline and for words of the first
    /// paragraphs, where news says what it is about.</summary>
    public static ArticleTerms Read(Article article)
    {
        var counts = new Dictionary<string, Count>(StringComparer.Ordinal);
        var headline = article.Parts.FirstOrDefault(part => part.Kind == PartKind.Headline)?.Span ?? default;
        foreach (var word in TopicWords.Of(article.Text))
            Add(counts, word, headline.Contains(word.Start), word.Start < LeadLength);
        foreach (var word in TopicWords.Of(article.Info.Title.Value ?? ""))
            Add(counts, word, title: true, lead: false);
        var terms = counts
            .Select(pair => new Term(pair.Key, pair.Value.Form, pair.Value.Weight))
            .OrderByDescending(term => term.Weight).ThenBy(term => term.Stem, StringComparer.Ordinal)
            .Take(MostTerms);
        return new ArticleTerms(article.Info.Id, article.Info.Event.Value, article.Info.Published.Value?.Earliest.DayNumber, [.. terms]);
    }

    private static void Add(Dictionary<string, Count> counts, TopicWord word, bool title, bool lead)
    {
        if (StopWords.Contains(word.Lower))
            return;
        var stem = Stem.Of(word.Lower);
        if (!counts.TryGetValue(stem, out var count))
            counts[stem] = count = new Count(word.Lower);
        count.All++;
        count.Named += word is { Capital: true, First: false } && !title ? 1 : 0;
        count.Title |= title;
        count.Lead |= lead;
    }

    private sealed class Count(string form)
    {
        public string Form => form;

        public int All { get; set; }

        public int Named { get; set; }

        public bool Title { get; set; }

        public bool Lead { get; set; }

        public double Weight =>
            (1 + Math.Log(All)) * (2 * Named >= All ? NameWeight : 1) * (Title ? TitleWeight : Lead ? LeadWeight : 1);
    }
}
