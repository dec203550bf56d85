using System.Collections.Frozen;

namespace NewsAnalysis.Actors.Matching;

/// <summary>
/// Regions that bear the name of a state or capital elsewhere: "Georgia" of "Gov. Hale of Georgia", "Washington" of "Oregon and
/// Washington". What stands beside the name tells, and else what the article speaks of: its cities and neighbours, or those of the state.
/// </summary>
internal static class TwinRegions
{
    private static readonly FrozenDictionary<string, WordSet> s_words = WordList.Read("twins");
    private static readonly WordSet s_names = s_words["names"];
    private static readonly WordSet s_states = new(s_names.Where(Nations.ByName.ContainsKey));

    /// <summary>Whether a name of a state means the region in this article.</summary>
    public static bool IsRegion(Reading reading, int start, int end) =>
        s_states.Contains(reading.Text.AsSpan(start, end - start))
        && (Beside(reading.Text, start, end)
            ?? (reading.TwinSigns is var signs && signs.State == 0 && (IsBehindCity(reading.Text, start) || signs.Region > signs.Other)));

    /// <summary>How many words of an article speak of such a state, of its neighbours, and of such a region.</summary>
    public static (int State, int Other, int Region) Signs(string text)
    {
        var (state, other, region) = (0, 0, 0);
        for (var position = 0; Words.Next(text, position, text.Length, out var word); position = word.End)
        {
            state += s_words["stateSigns"].Contains(word.In(text)) ? 1 : 0;
            other += s_words["otherSigns"].Contains(word.In(text)) ? 1 : 0;
            region += s_words["regionSigns"].Contains(word.In(text)) || s_words["regions"].Contains(word.In(text)) ? 1 : 0;
        }

        return (state, other, region);
    }

    /// <summary>Whether the words beside a name tell that it is the region, or that it is none; null where they do not tell.</summary>
    public static bool? Beside(string text, int start, int end)
    {
        if (!s_names.Contains(text.AsSpan(start, end - start)))
            return null;
        if (Words.Previous(text, start, 0, out var before) && (IsParty(text, before, start)
            || (before.In(text) is "of" && Words.Before(text, before.Start, 0, out var state) && state.In(text) is "state" or "State")))
            return true;
        var after = end + 1 < text.Length && Words.IsApostrophe(text[end]) ? Words.EndOf(text, end + 1, text.Length) : end;
        if (Words.After(text, after, out var next) && s_words["offices"].Contains(next.In(text)))
            return true;
        return Listed(text, start, end);
    }

    // "D-Georgia", "R-Washington".
    private static bool IsParty(string text, Word before, int start) =>
        before.End == start - 1 && Words.IsHyphen(text[before.End]) && before.In(text) is "D" or "R";

    // "Oregon and Washington", "Arizona, Georgia and Ohio": as the other names of the list; "Georgia and Ukraine" are states.
    private static bool? Listed(string text, int start, int end)
    {
        foreach (var name in Neighbours(text, start, end))
        {
            if (s_words["regions"].Contains(name))
                return true;
            if (Nations.ByName.ContainsKey(name) && !s_names.Contains(name))
                return false;
        }

        return null;
    }

    private static IEnumerable<string> Neighbours(string text, int start, int end)
    {
        if (Words.Previous(text, start, 0, out var last) && (last.In(text) is "and" or "or" ? Words.Previous(text, last.Start, 0, out last)
            : Gaps.Of(text, last.End, start) == Gap.Comma))
        {
            yield return Folding.Key(last.In(text));
            if (Words.Before(text, last.Start, 0, out var first))
                yield return Phrase.KeyOf(text[first.Start..last.End], false);
        }

        if (Words.Next(text, end, Math.Min(text.Length, end + Gaps.MaxLength), out var next)
            && (next.In(text) is "and" or "or" ? Words.After(text, next.End, out next) : Gaps.Of(text, end, next.Start) == Gap.Comma))
        {
            next = next with { End = Words.EndOf(text, next.Start, text.Length) };
            yield return Folding.Key(next.In(text));
            if (Words.After(text, next.End, out var second))
                yield return Phrase.KeyOf(text[next.Start..second.End], false);
        }
    }

    // "Athens, Georgia": a capitalised word before the comma that names no state.
    private static bool IsBehindCity(string text, int start) =>
        Words.Previous(text, start, 0, out var city) && Gaps.Of(text, city.End, start) == Gap.Comma && Words.IsCapitalised(city.In(text));
}
