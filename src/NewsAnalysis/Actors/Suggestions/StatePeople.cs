using NewsAnalysis.Actors.Matching;

namespace NewsAnalysis.Actors.Suggestions;

/// <summary>Counts the words for a state's people ("Russian agents") as mentions of the state, as its mentions are counted once it is in a
/// dictionary. They do not make a name of a state that no article calls by it.</summary>
internal static class StatePeople
{
    /// <summary>Adds them to the names of an article.</summary>
    /// <param name="tokens">The article's words.</param>
    /// <param name="names">Its names by key.</param>
    public static void Count(IEnumerable<NameToken> tokens, Dictionary<string, ArticleName> names)
    {
        foreach (var (nation, count) in Found([.. tokens]).CountBy(nation => nation))
        {
            var name = names.Values.FirstOrDefault(name => Nations.ByName.GetValueOrDefault(name.Key) == nation);
            if (name is null)
            {
                name = new ArticleName(Phrase.KeyOf(nation.Name, false), Tokens.Of(nation.Name));
                names[name.Key] = name;
            }

            name.Mentions += count;
        }
    }

    // "North Korean" before "Korean".
    private static IEnumerable<Nation> Found(List<NameToken> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!tokens[at].IsCapital)
                continue;
            if (at + 1 < tokens.Count && tokens[at + 1].Before == Gap.Space
                && Nations.ByDemonym.TryGetValue($"{tokens[at].Key} {tokens[at + 1].Key}", out var nation))
                at++;
            else if (!Nations.ByDemonym.TryGetValue(tokens[at].Key, out nation))
                continue;
            yield return nation;
        }
    }
}
