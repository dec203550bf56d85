using NewsAnalysis.Actors;

namespace NewsAnalysis.Measures.Quality;

/// <summary>Mentions measured against gold by what they rest on, the ambiguous ones apart.</summary>
public static class MentionBasisScores
{
    /// <summary>
    /// The decided mentions first: right is the right actor at the right place. Then those of each basis that occurs, and the ambiguous ones, whose
    /// actor is one of several; a part is set against the gold at its own places only.
    /// </summary>
    /// <param name="found">The mentions, of any articles.</param>
    /// <param name="gold">The gold; articles it does not speak of are left out.</param>
    public static IReadOnlyList<Score> Of(IEnumerable<Mention> found, GoldFile<GoldMention> gold)
    {
        var given = (gold.Articles.Count == 0 ? [] : found).Where(mention => gold.Articles.Contains(mention.Article.Id)).ToList();
        var wanted = gold.Entries.Select(item => new Judged(item.Article.Id, item.Span, item.Entry.Text, item.Entry.Actor, item.Quote)).ToList();
        var scores = new List<Score> { Score.Of("decided mentions", given.Where(mention => !mention.Ambiguous).Select(Judge), wanted) };
        foreach (var (task, part) in Parts(given))
        {
            var places = part.Select(mention => (mention.Article.Id, mention.Span)).ToHashSet();
            scores.Add(Score.Of(task, part.Select(Judge), wanted.Where(item => places.Contains((item.Article, item.Span)))));
        }

        return scores;
    }

    private static IEnumerable<(string Task, List<Mention> Part)> Parts(List<Mention> given)
    {
        foreach (var (basis, words) in new[] { (SurnameBasis.Name, "the full name"), (SurnameBasis.Title, "a title"), (SurnameBasis.Story, "the story") })
        {
            if (given.FindAll(mention => !mention.Ambiguous && mention.By == basis) is { Count: > 0 } part)
                yield return ($"surnames by {words}", part);
        }

        if (given.FindAll(mention => mention.Ambiguous) is { Count: > 0 } ambiguous)
            yield return ("ambiguous mentions", ambiguous);
    }

    private static Judged Judge(Mention mention) => new(mention.Article.Id, mention.Span, mention.Text, mention.Actor, mention.Quote);
}
