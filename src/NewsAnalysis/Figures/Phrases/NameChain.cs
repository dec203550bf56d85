using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Phrases;

/// <summary>A name of several words with the noun that it stands before: "Hill and Mason's Yard shops", "Friends of the Lake (FL)
/// members".</summary>
internal static class NameChain
{
    private const int Longest = 12;

    /// <summary>The token of a plural noun right behind the name that begins at a token; -1 where none stands there.</summary>
    public static int Plural(TokenLine line, int from)
    {
        var at = End(line, from);
        var isNoun = at > from && line.IsWord(at) && NounForms.IsPlural(line.Lower(at))
            && !line.Is(at, WordClass.Function | WordClass.Verb);
        return isNoun && (line.IsCapital(at - 1) || line.Is(at - 1, ")")) ? at : -1;
    }

    /// <summary>The name that begins at a token, without an ending possessive; null where none does.</summary>
    public static NounPhrase? At(TokenLine line, int from)
    {
        var at = End(line, from);
        while (at > from && !line.IsCapital(at - 1))
            at--;
        return at > from ? new NounPhrase(from, at) : null;
    }

    private static int End(TokenLine line, int from)
    {
        var at = from;
        while (at < from + Longest && (line.IsCapital(at) || (at > from && (line.In(at, "name-link") || line.IsPossessive(at)))))
            at++;
        return at;
    }
}
