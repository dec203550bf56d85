namespace NewsAnalysis.Actors.Matching;

/// <summary>Names that share a head word: "the Weber and Lopez campaigns" are the Weber campaign and the Lopez campaign.</summary>
internal static class Heads
{
    /// <summary>What was found, with the first of such names set apart.</summary>
    public static List<FoundName> Part(CompiledDictionary dictionary, MentionReading reading, List<FoundName> found)
    {
        for (var i = found.Count - 1; i >= 0 && dictionary.HasPlurals; i--)
        {
            if (found[i].Fixed is { Kind: EntryKind.Name, Phrase.IsPlural: true } named
                && First(reading.Text, found[i].Start, i > 0 && found[i - 1].Surnames.Length == 0 ? found[i - 1].End : 0) is { } first
                && dictionary.WithHead(first.In(reading.Text), named.Phrase) is { } entry)
            {
                found.RemoveAll(other => other.Start == first.Start);
                found.Insert(found.TakeWhile(other => other.Start < first.Start).Count(), new FoundName(first.Start, first.End, entry, []));
            }
        }

        return found;
    }

    private static MatchWord? First(string text, int start, int floor) =>
        MatchWords.Before(text, start, floor, out var and) && and.In(text) is "and" or "or"
            && MatchWords.Before(text, and.Start, floor, out var first)
            && MatchWords.IsCapitalised(first.In(text)) ? first : null;
}
