using System.Collections.Concurrent;
using NewsAnalysis.Actors;

namespace NewsAnalysis.Measures;

/// <summary>Finds the actor that a mention of a member counts for; the rule is that of <see cref="MentionOptions.RollUp"/>.</summary>
internal sealed class RollUp(ActorDictionary dictionary)
{
    private readonly ConcurrentDictionary<(string Actor, ArticleDate? Date), string> _targets = new();

    public string ActorOf(Mention mention) =>
        _targets.GetOrAdd((mention.Actor, mention.Article.Published.Value), key => Target(key.Actor, key.Date));

    private string Target(string actor, ArticleDate? date)
    {
        // Two actors that are members of each other would never end.
        var seen = new HashSet<string>(StringComparer.Ordinal) { actor };
        while (Above(actor, date) is { } next && seen.Add(next))
            actor = next;
        return actor;
    }

    private string? Above(string actor, ArticleDate? date)
    {
        var type = dictionary.Find(actor)?.Type;
        if (type is null or ActorType.State)
            return null;
        var ruler = dictionary.Ancestors(actor, date).FirstOrDefault(above => above.Type is ActorType.State or ActorType.ArmedGroup);
        return ruler?.Name
            ?? (type == ActorType.ArmedGroup ? null : dictionary.Parents(actor, date).Select(parent => parent.Name).FirstOrDefault());
    }
}
