using NewsAnalysis.Actors;
using NewsAnalysis.Tables;

namespace NewsAnalysis.Measures;

/// <summary>Mentions that fit several actors and that nothing decides: they count for nobody, and the reader is told so.</summary>
public static class AmbiguousMentions
{
    private const int MostNamed = 3;

    /// <summary>How many there are and under which words, in a sentence.</summary>
    /// <param name="mentions">All mentions.</param>
    public static string Say(IEnumerable<Mention> mentions)
    {
        var (all, ambiguous) = (0, new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var mention in mentions)
        {
            all++;
            if (mention.Ambiguous)
                ambiguous[mention.Text] = ambiguous.GetValueOrDefault(mention.Text) + 1;
        }

        var words = ambiguous.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"“{pair.Key}” ({English.Number(pair.Value)})").ToList();
        return words.Count == 0
            ? $"Of {English.Count(all, "mention")} none fits several actors."
            : $"Of {English.Count(all, "mention")} {English.Number(ambiguous.Values.Sum())} fit several actors and count for nobody: {English.List(words, most: MostNamed)}.";
    }

    /// <summary>One row a mention that counts for nobody, in the order they come.</summary>
    /// <param name="mentions">All mentions.</param>
    public static Table Rows(IEnumerable<Mention> mentions) => Table.From(mentions.Where(mention => mention.Ambiguous), "Mentions that fit several actors")
        .Text("words", row => row.Text, "The words as they stand in the article.")
        .Text("one of those who fit", row => row.Actor, "The actor's name in the dictionary.")
        .Text("outlet", row => row.Article.OutletLabel, "The outlet's label.")
        .Text("article", row => row.Article.Id, "The article's id.")
        .Text("sentence", row => row.Quote, "The sentence.")
        .Show(25)
        .Build();
}
