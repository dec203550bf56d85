using NewsAnalysis.Actors.Matching;

namespace NewsAnalysis.Actors.Suggestions;

/// <summary>Counts the words for a state's people ("Russian agents") as mentions of the state. They do not make a name of a state that no
/// article calls by it, and inside other names ("Indian Ocean", "American Airlines") they count for nobody.</summary>
internal static class StatePeople
{
    /// <summary>Adds them to the names of an article.</summary>
    /// <param name="tokens">The article's words.</param>
    /// <param name="runs">Where its names stand.</param>
    /// <param name="names">Its names by key.</param>
    public static void Count(IEnumerable<NameToken> tokens, IEnumerable<NameRun> runs, Dictionary<string, ArticleName> names)
    {
        var inside = runs.Where(run => run.Tokens.Count > 1).SelectMany(run => run.Tokens).Select(token => token.Start).ToHashSet();
        foreach (var (nation, count) in Found([.. tokens], inside).CountBy(nation => nation))
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
    private static IEnumerable<Nation> Found(List<NameToken> tokens, HashSet<int> inside)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!tokens[at].IsCapital || inside.Contains(tokens[at].Start))
                continue;
            var first = at;
            if (Next(tokens, at) is { } next && Nations.ByDemonym.TryGetValue($"{tokens[at].Key} {next.Key}", out var nation))
                at++;
            else if (!Nations.ByDemonym.TryGetValue(tokens[at].Key, out nation))
                continue;
            if (!IsOfName(tokens, first, at))
                yield return nation;
        }
    }

    private static NameToken? Next(List<NameToken> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at + 1].Before == Gap.Space ? tokens[at + 1] : null;

    // "Indian Ocean", "African Americans"; "Polish the glass" is of no people either.
    private static bool IsOfName(List<NameToken> tokens, int first, int last) =>
        (first > 0 && tokens[first].Before == Gap.Space && tokens[first - 1].IsCapital && Vocabulary.IsPeople(tokens[first - 1].Key))
        || (Next(tokens, last) is { } next && (Vocabulary.List("bodyArticles").Contains(next.Key)
            || (next.IsCapital && ProperNames.IsHead(next.Text) && !ProperNames.IsBody(next.Text))));
}
