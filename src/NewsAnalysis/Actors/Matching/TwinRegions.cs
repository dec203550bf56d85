namespace NewsAnalysis.Actors.Matching;

/// <summary>Regions that bear the name of a state or capital elsewhere: "Georgia" of "Gov. Hale of Georgia", "Washington" of "Oregon and
/// Washington". What stands beside the name tells, and else what the article speaks of: its cities and neighbours, or those of the
/// state.</summary>
internal static class TwinRegions
{
    private static readonly FrozenDictionary<string, WordSet> WordSets = NameLists.Read("twins");
    private static readonly WordSet Names = WordSets["names"];
    private static readonly WordSet Function = NameLists.Read("words")["function"];
    private static readonly WordSet States = new(Names.Where(Nations.ByName.ContainsKey));

    /// <summary>Whether a name of a state means the region in this article.</summary>
    public static bool IsRegion(MentionReading reading, int start, int end)
    {
        var text = reading.Text;
        if (!States.Contains(text.AsSpan(start, end - start)))
            return false;
        if (IsParty(text, start))
            return true;
        if (Listed(text, start, end) is { } told)
            return told;
        // The state has ministers, voters and a head of state as well.
        var signs = reading.TwinSigns;
        return signs.State == 0 && (HasOffice(text, start, end) || signs.Region > signs.Other
            || (signs.Other == 0 && IsBehindCity(reading, start, end)));
    }

    /// <summary>How many words of an article speak of such a state, of its neighbours, and of such a region.</summary>
    public static (int State, int Other, int Region) Signs(string text)
    {
        var (state, other, region) = (0, 0, 0);
        for (var position = 0; MatchWords.Next(text, position, text.Length, out var word); position = word.End)
        {
            if (!MatchWords.IsCapitalised(word.In(text)))
                continue;
            state += WordSets["stateSigns"].Contains(word.In(text)) ? 1 : 0;
            other += WordSets["otherSigns"].Contains(word.In(text)) ? 1 : 0;
            region += WordSets["regionSigns"].Contains(word.In(text)) || WordSets["regions"].Contains(word.In(text))
                || (MatchWords.After(text, word.End, out var second)
                    && WordSets["regionSigns"].Contains(text.AsSpan(word.Start, second.End - word.Start))) ? 1 : 0;
        }

        return (state, other, region);
    }

    /// <summary>Whether the words beside a name tell that it is the region, or that it is none; null where they do not tell.</summary>
    public static bool? Beside(string text, int start, int end)
    {
        if (!Names.Contains(text.AsSpan(start, end - start)))
            return null;
        return IsParty(text, start) || HasOffice(text, start, end) ? true : Listed(text, start, end);
    }

    // "D-Georgia", "R-Washington".
    private static bool IsParty(string text, int start) =>
        MatchWords.Previous(text, start, 0, out var before) && before.End == start - 1 && MatchWords.IsHyphen(text[before.End])
            && before.In(text) is "D" or "R";

    // "Georgia voters", "Georgia's governor", "the state of Georgia"; but "Georgia's State Security Service", "head of state of Georgia".
    private static bool HasOffice(string text, int start, int end)
    {
        if (MatchWords.Before(text, start, 0, out var of) && of.In(text) is "of" && MatchWords.Before(text, of.Start, 0, out var state)
            && WordSets["state"].Contains(state.In(text)))
            return !(MatchWords.Before(text, state.Start, 0, out var head) && head.In(text) is "of");
        var isPossessive = end + 1 < text.Length && MatchWords.IsApostrophe(text[end]);
        return MatchWords.After(text, isPossessive ? MatchWords.EndOf(text, end + 1, text.Length) : end, out var next)
            && (WordSets["offices"].Contains(next.In(text)) || (!isPossessive && WordSets["state"].Contains(next.In(text))));
    }

    // "Oregon and Washington", "Arizona, Georgia and Ohio": as the other names of the list; "Georgia and Ukraine" are states.
    private static bool? Listed(string text, int start, int end)
    {
        foreach (var name in Neighbours(text, start, end))
        {
            if (WordSets["regions"].Contains(name))
                return true;
            if (Nations.ByName.ContainsKey(name) && !Names.Contains(name))
                return false;
        }

        return null;
    }

    private static IEnumerable<string> Neighbours(string text, int start, int end)
    {
        if (MatchWords.Previous(text, start, 0, out var last)
            && (last.In(text) is "and" or "or" ? MatchWords.Previous(text, last.Start, 0, out last)
                : Gaps.Of(text, last.End, start) == Gap.Comma))
        {
            yield return Folding.Key(last.In(text));
            if (MatchWords.Before(text, last.Start, 0, out var first))
                yield return Phrase.KeyOf(text[first.Start..last.End], false);
        }

        if (MatchWords.Next(text, end, Math.Min(text.Length, end + Gaps.MaxLength), out var next)
            && (next.In(text) is "and" or "or" ? MatchWords.After(text, next.End, out next) : Gaps.Of(text, end, next.Start) == Gap.Comma))
        {
            next = next with { End = MatchWords.EndOf(text, next.Start, text.Length) };
            yield return Folding.Key(next.In(text));
            if (MatchWords.After(text, next.End, out var second))
                yield return Phrase.KeyOf(text[next.Start..second.End], false);
        }
    }

    // "Athens, Georgia, was", "(Athens, Georgia)": a capitalised word before the comma that names no state, and the name ends there; but
    // "However, Georgia asked", "On Monday, Georgia closed".
    private static bool IsBehindCity(MentionReading reading, int start, int end)
    {
        var text = reading.Text;
        return MatchWords.Previous(text, start, 0, out var city) && Gaps.Of(text, city.End, start) == Gap.Comma
            && MatchWords.IsCapitalised(city.In(text)) && !reading.IsSentenceStart(city.Start) && !MentionReading.IsCalendar(city.In(text))
            && !Function.Contains(city.In(text)) && (end == text.Length || text[end] is ',' or '.' or ';' or ')' or '\n');
    }
}
