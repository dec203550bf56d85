using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Context;

/// <summary>Finds the change that a number states: "rose 5 percent", "down nearly 57%", "fell from 20 to 15". "Rose to 40" states
/// none.</summary>
internal static class ChangeFinder
{
    private static readonly Dictionary<string, (Change Change, bool Free)> Words = DataFile.Rows("change").Where(row => row[1] != "motion")
        .SelectMany(row => DataFile.Words(row[2]).Select(word =>
            (word, Value: (Enum.Parse<Change>(row[0], ignoreCase: true), row[1] == "free"))))
        .ToDictionary(pair => pair.word, pair => pair.Value);

    private static readonly HashSet<string> Motions = [.. DataFile.Rows("change").Where(row => row[1] == "motion")
        .SelectMany(row => DataFile.Words(row[2]))];

    /// <summary>Whether the word moves a level, so that "up to" behind it says where to and bounds nothing ("edged up to 51.2").</summary>
    public static bool IsMotion(string word) => Motions.Contains(word) || Words.ContainsKey(word);

    /// <summary>The change stated by the words just before a token, which is the number's first or that of its bounding words.</summary>
    public static Change Find(TokenLine line, Reading reading, int at)
    {
        var before = at - 1;
        if (reading.IsRange && line.Is(at, "from"))
            return Of(line, before, true);
        if (line.Lower(at) is "below" or "above" or "under" or "past")
            return Change.None;
        var by = line.Is(before, "by");
        while (line.Lower(before) is "by" or "another" or "a" or "an" or "further" or "only" or "just" or "some" or "as")
            before--;
        var share = reading.Unit is { Unit.Kind: "percent" or "index" };
        if (!by && !share && reading.Unit is not { Unit.IsMoney: true })
            return Change.None;
        if (by && line.Lower(before) is "lose" or "loses" or "lost" or "losing")
            return Change.None;
        var change = Of(line, before, by || share);
        return change == Change.None && by ? OverObject(line, before) : change;
    }

    // "grow sales by 35 per cent"
    private static Change OverObject(TokenLine line, int before)
    {
        for (var at = before; at > before - 5 && (line.IsWord(at) || line.Is(at, "'s")); at--)
        {
            if (Words.TryGetValue(line.Lower(at), out var word))
                return word.Change;
        }

        return Change.None;
    }

    private static Change Of(TokenLine line, int at, bool any)
    {
        if (line.Is(at, WordClass.Adverb) || line.IsManner(at))
            at--;
        return Words.TryGetValue(line.Lower(at), out var word) && (any || word.Free) ? word.Change : Change.None;
    }
}
