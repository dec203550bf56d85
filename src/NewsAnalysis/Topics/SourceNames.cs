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
            .ThenBy(name => name.IsOutlet).Select(name => (Pair: name, Key: name.IsName ? Key(name.Name) : [name.Name])).ToArray();
        var (kept, byWords) = (new Dictionary<Answerer, string>(), new Dictionary<string, string>(StringComparer.Ordinal));
        var outlets = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (at, name) in names.Index())
        {
            var words = string.Join(' ', name.Key.Order(StringComparer.Ordinal));
            var shorter = byWords.GetValueOrDefault(words) ?? (names.Length > MostCompared ? null
                : names.Take(at).FirstOrDefault(other => other.Key.IsSubsetOf(name.Key)) is { Key: not null } found
                ? kept[found.Pair] : null);

            // Two outlets are two, whatever words their names share.
            if (shorter is not null && name.Pair.IsOutlet && outlets.Contains(shorter))
                shorter = null;
            kept[name.Pair] = shorter ?? name.Pair.Name;
            byWords.TryAdd(words, kept[name.Pair]);
            if (name.Pair.IsOutlet)
                outlets.Add(kept[name.Pair]);
        }

        foreach (var name in names.Length > MostCompared ? [] : names.Where(name => name.Pair.IsName && kept[name.Pair] == name.Pair.Name))
        {
            if (OfKind(name.Pair.Name, names.Select(other => (other.Pair.IsName ? other.Pair.Name : "", kept[other.Pair]))) is not { } one)
                continue;
            foreach (var longer in names.Where(other => kept[other.Pair] == name.Pair.Name))
                kept[longer.Pair] = one;
        }

        return claim => kept[Named(claim)];
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
