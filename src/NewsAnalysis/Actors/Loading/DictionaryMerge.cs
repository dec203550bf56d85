using NewsAnalysis.Actors.Matching;

namespace NewsAnalysis.Actors.Loading;

/// <summary>Lays dictionaries over one another. An actor takes the place of every earlier one that has its name or whose name it lists, and
/// of an earlier one of its type that lists its name; memberships of that one lead to it. From other earlier actors it takes the words that
/// it lists.</summary>
internal static class DictionaryMerge
{
    /// <summary>The actors of both, those of the later dictionary winning.</summary>
    public static IReadOnlyList<Actor> Over(IReadOnlyList<Actor> earlier, IReadOnlyList<Actor> later)
    {
        if (earlier.Count == 0 || later.Count == 0)
            return earlier.Count == 0 ? later : earlier;
        var owners = new Dictionary<string, Actor>(StringComparer.Ordinal);
        foreach (var actor in later)
        {
            foreach (var word in Words(actor))
                owners.TryAdd(Key(word), actor);
        }

        var names = later.ToDictionary(actor => Key(actor.Name), StringComparer.Ordinal);
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        var kept = new List<Actor>();
        foreach (var actor in earlier)
        {
            if (Successor(actor, owners, names) is { } successor)
                renamed[actor.Name] = successor.Name;
            else
                kept.Add(Without(actor, owners));
        }

        return [.. kept.Concat(later).Select(actor => Redirect(actor, renamed))];
    }

    private static Actor? Successor(Actor actor, Dictionary<string, Actor> owners, Dictionary<string, Actor> names) =>
        owners.GetValueOrDefault(Key(actor.Name))
        ?? actor.Aliases.Select(alias => names.GetValueOrDefault(Key(alias)))
            .FirstOrDefault(found => found is not null && IsLike(found.Type, actor.Type));

    // What event-data files call a body may be any sort of one.
    private static bool IsLike(ActorType left, ActorType right) => left == right || (IsBody(left) && IsBody(right));

    private static bool IsBody(ActorType type) => type is not (ActorType.Person or ActorType.State or ActorType.Place);

    private static Actor Without(Actor actor, Dictionary<string, Actor> owners)
    {
        if (!Words(actor).Any(word => owners.ContainsKey(Key(word))))
            return actor;
        return actor with
        {
            Aliases = Free(actor.Aliases),
            Acronyms = Free(actor.Acronyms),
            Demonyms = Free(actor.Demonyms),
            Metonyms = Free(actor.Metonyms),
        };

        IReadOnlyList<string> Free(IReadOnlyList<string> words) => [.. words.Where(word => !owners.ContainsKey(Key(word)))];
    }

    private static Actor Redirect(Actor actor, Dictionary<string, string> renamed) =>
        !actor.MemberOf.Any(membership => renamed.ContainsKey(membership.Actor)) ? actor
        : actor with
        {
            MemberOf = [.. actor.MemberOf.Select(
                membership => membership with { Actor = renamed.GetValueOrDefault(membership.Actor) ?? membership.Actor })],
        };

    private static IEnumerable<string> Words(Actor actor) =>
        actor.Aliases.Concat(actor.Acronyms).Concat(actor.Demonyms).Concat(actor.Metonyms).Prepend(actor.Name);

    private static string Key(string word) => Phrase.KeyOf(word, false);
}
