using NewsAnalysis.Attributions;

namespace NewsAnalysis.Topics;

/// <summary>Names of sources, compared by their content words: "the State Department" and "a US State Department report" are one.</summary>
internal static class SourceNames
{
    /// <summary>Up to this number, names are compared each with each ("Fox", "Fox News"); beyond it only equal ones count as one.</summary>
    private const int MostCompared = 200;

    /// <summary>The name of a claim's source: the one for which its words stand, else the words; null where nobody is named.</summary>
    public static string? Of(FigureClaim claim) => claim.Speaker ?? claim.Source;

    /// <summary>Whether both are named and neither's words are among the other's.</summary>
    public static bool Differ(string? left, string? right)
    {
        if (left is null || right is null)
            return false;
        var (first, second) = (Key(left), Key(right));
        return !first.IsSubsetOf(second) && !second.IsSubsetOf(first);
    }

    /// <summary>Whether nobody is named as a claim's source, so that its outlet answers for it.</summary>
    public static bool IsOwn(FigureClaim claim) => Of(claim) is null;

    /// <summary>Who answers for a claim: the named source, in the shortest form that the claims have for it; else the article's outlet. A
    /// figure that an outlet takes from another outlet or an agency is thereby that one's. Words that name nobody ("officials", "she") are
    /// another's in each article.</summary>
    public static IReadOnlyList<string> Independent(IReadOnlyList<FigureClaim> claims) =>
        [.. claims.Select(Kept(claims)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Gives each of the claims the name of who answers for it, as <see cref="Independent"/> counts them.</summary>
    public static Func<FigureClaim, string> Kept(IReadOnlyList<FigureClaim> claims)
    {
        var names = claims.Select(Named).Distinct()
            .OrderBy(name => name.Name.Length).ThenBy(name => name.Name, StringComparer.Ordinal).ThenBy(name => name.IsName)
            .ThenBy(name => name.IsOutlet).ToArray();
        var kept = Shortest(names);
        if (names.Length <= MostCompared)
            JoinKinds(names, kept);
        return claim => kept[Named(claim)];
    }

    // The shortest name for each, of those whose words are among its own.
    private static Dictionary<Answerer, string> Shortest(Answerer[] names)
    {
        var (kept, byWords) = (new Dictionary<Answerer, string>(), new Dictionary<string, string>(StringComparer.Ordinal));
        var outlets = new HashSet<string>(StringComparer.Ordinal);
        var before = new List<(Answerer Name, HashSet<string> Key)>();
        foreach (var name in names)
        {
            var key = name.IsName ? Key(name.Name) : [name.Name];
            var words = string.Join(' ', key.Order(StringComparer.Ordinal));
            var shorter = byWords.GetValueOrDefault(words)
                ?? (before.Find(other => other.Key.IsSubsetOf(key)) is { Name: { } found } ? kept[found] : null);

            // Two outlets are two, whatever words their names share.
            kept[name] = shorter is null || (name.IsOutlet && outlets.Contains(shorter)) ? name.Name : shorter;
            byWords.TryAdd(words, kept[name]);
            if (names.Length <= MostCompared)
                before.Add((name, key));
            if (name.IsOutlet)
                outlets.Add(kept[name]);
        }

        return kept;
    }

    private static void JoinKinds(Answerer[] names, Dictionary<Answerer, string> kept)
    {
        foreach (var name in names.Where(name => name.IsName && kept[name] == name.Name))
        {
            if (OfKind(name.Name, names.Select(other => (other.IsName ? other.Name : "", kept[other]))) is not { } one)
                continue;
            foreach (var longer in names.Where(other => kept[other] == name.Name))
                kept[longer] = one;
        }
    }

    // "Russian news agencies" may be "the Harbour News Agency" that another names: where one of the kind is named they are not told apart.
    private static string? OfKind(string name, IEnumerable<(string Name, string Kept)> others)
    {
        if (LastWord(name) is not { } kind || NounForms.Singular(kind) is var one && (one == kind || !SpeakerNames.IsTellerKind(one)))
            return null;
        return others.Where(other => other.Kept != name && LastWord(other.Name) == one).Select(other => other.Kept)
            .Distinct(StringComparer.Ordinal).ToArray() is [var only] ? only : null;
    }

    private static string? LastWord(string name) => TopicWords.Of(name).Select(word => word.Lower).LastOrDefault();

    private static Answerer Named(FigureClaim claim) =>
        Of(claim) is not { } source
            ? new(claim.Article.OutletLabel, claim.Article.Outlet.Value is not null, claim.Article.Outlet.Value is not null)
        : SpeakerNames.NamesNobody(source) ? new($"{source} in {claim.Article.Id}", false, false) : new(source, true, false);

    private static HashSet<string> Key(string name)
    {
        var words = TopicWords.Of(name).Select(word => word.Lower).ToArray();
        var telling = words.Where((word, at) => IsTelling(word, at)).ToHashSet(StringComparer.Ordinal);
        return telling.Count > 0 ? telling : [.. words];
    }

    // The letter or number of a name tells ("Channel 4", "Team B"); an article before it does not.
    private static bool IsTelling(string word, int at) =>
        char.IsDigit(word[0]) || !StopWords.Contains(word) || (at > 0 && word.Length == 1);

    /// <summary>Who answers for a claim: by name or not, an outlet or another.</summary>
    private sealed record Answerer(string Name, bool IsName, bool IsOutlet);
}
