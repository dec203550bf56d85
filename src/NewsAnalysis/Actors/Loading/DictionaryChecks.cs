using NewsAnalysis.Actors.Matching;

namespace NewsAnalysis.Actors.Loading;

/// <summary>What must hold across the entries of a dictionary.</summary>
internal static class DictionaryChecks
{
    /// <summary>Reports duplicate names, words that two actors share, unknown parents and circles of memberships.</summary>
    /// <param name="entries">The entries of one file.</param>
    /// <param name="problems">Receives what is wrong.</param>
    /// <param name="others">Actors of other dictionaries, which may be parents too.</param>
    public static void Check(IReadOnlyList<ActorEntry> entries, Problems problems, IEnumerable<string> others)
    {
        var byName = CheckNames(entries, problems);
        CheckWords(entries, problems);
        CheckParents(entries, byName, others.ToHashSet(StringComparer.Ordinal), problems);
        CheckCircles(entries, byName, problems);
    }

    private static Dictionary<string, ActorEntry> CheckNames(IReadOnlyList<ActorEntry> entries, Problems problems)
    {
        var byName = new Dictionary<string, ActorEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!byName.TryAdd(entry.Actor.Name, entry))
                problems.Add(
                    entry.Words[0].Node,
                    $"found a second actor named '{entry.Actor.Name}' (the first is in line {byName[entry.Actor.Name].Node.Line}); "
                    + "expected unique names. Join the two or rename one.");
        }

        return byName;
    }

    // Surnames may be shared: the context decides. Anything else that names two actors would be counted for whichever comes first.
    private static void CheckWords(IReadOnlyList<ActorEntry> entries, Problems problems)
    {
        var owners = new Dictionary<string, ActorEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            foreach (var (node, text, exactCase) in entry.Words)
            {
                var key = (exactCase ? "=" : "") + Phrase.KeyOf(text, exactCase);
                if (owners.TryGetValue(key, out var owner) && owner.Actor.Name != entry.Actor.Name)
                    problems.Add(
                        node,
                        $"found '{text}' for '{entry.Actor.Name}', but it already names '{owner.Actor.Name}' (line {owner.Node.Line}); "
                        + "expected every name to mean one actor. Remove it from one of them.");
                else
                    owners[key] = entry;
            }
        }
    }

    private static void CheckParents(
        IReadOnlyList<ActorEntry> entries, Dictionary<string, ActorEntry> byName, HashSet<string> others, Problems problems)
    {
        foreach (var entry in entries)
        {
            for (var i = 0; i < entry.Parents.Count; i++)
            {
                var parent = entry.Actor.MemberOf[i].Actor;
                if (!byName.ContainsKey(parent) && !others.Contains(parent))
                    problems.Add(
                        entry.Parents[i],
                        $"found '{parent}' as the actor of a membership, which is no actor here; expected the name of one. "
                        + MapReader.Hint(parent, byName.Keys));
            }
        }
    }

    private static void CheckCircles(IReadOnlyList<ActorEntry> entries, Dictionary<string, ActorEntry> byName, Problems problems)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in entries)
        {
            // Depth-first without recursion: a long chain of parents is legal.
            var path = new Stack<(ActorEntry Entry, int Next)>();
            var onPath = new HashSet<string>(StringComparer.Ordinal);
            if (done.Add(start.Actor.Name))
                Enter(start);
            while (path.TryPop(out var top))
            {
                if (top.Next >= top.Entry.Parents.Count)
                {
                    onPath.Remove(top.Entry.Actor.Name);
                    continue;
                }

                path.Push((top.Entry, top.Next + 1));
                var parent = top.Entry.Actor.MemberOf[top.Next].Actor;
                if (onPath.Contains(parent))
                    Report(top.Entry, top.Next, path.Select(step => step.Entry.Actor.Name).Reverse().SkipWhile(name => name != parent));
                else if (byName.TryGetValue(parent, out var next) && done.Add(parent))
                    Enter(next);
            }

            void Enter(ActorEntry entry)
            {
                path.Push((entry, 0));
                onPath.Add(entry.Actor.Name);
            }
        }

        void Report(ActorEntry entry, int membership, IEnumerable<string> circle)
        {
            var parent = entry.Actor.MemberOf[membership].Actor;
            problems.Add(entry.Parents[membership], $"found a circle of memberships ({string.Join(" in ", circle)} in {parent}); "
                + "expected none. Remove one of them.");
        }
    }
}
