using NewsAnalysis.Actors;

namespace NewsAnalysis.Measures;

/// <summary>What is to be known of the actors that mentions count for.</summary>
public static class MentionFindings
{
    /// <summary>Said first where there is no dictionary.</summary>
    public const string Guessed =
        "There is no actor dictionary: the actors are the names that these articles use often, their types are guessed, "
            + "and the command 'actors suggest' prints them as an actors.yaml to correct.";

    /// <summary>How many mentions several actors fit, and which; empty where there are none.</summary>
    /// <param name="mentions">The mentions of a corpus.</param>
    /// <param name="most">How many are listed.</param>
    public static IEnumerable<string> Undecided(IEnumerable<Mention> mentions, int most = 20)
    {
        var open = mentions.Where(mention => mention.Ambiguous).ToList();
        return open.Count == 0 ? [] :
        [
            $"{English.CountFirst(open.Count, "mention")} may mean more than one person or body and nothing decides, "
                + $"so {English.Verb(open.Count, "it counts", "they count")} for nobody (ambiguous in mentions.csv).",
            .. open.Take(most)
                .Select(mention => $"“{mention.Text}” ({mention.Article.OutletLabel}, {mention.Article.Id}): {mention.Quote}"),
        ];
    }
}
