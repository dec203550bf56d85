using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Context;

/// <summary>Finds the change that a number states: "rose 5 percent", "down nearly 57%", "grow sales by 35 per cent". "Rose to 40" states
/// none.</summary>
internal static class ChangeFinder
{
    private const int Reach = 8;

    private static readonly FrozenDictionary<string, (Change Change, bool Free)> Words = WordList.Table("change.tsv",
        WordList.Rows("Figures.change.tsv").Where(row => row[1] != "motion").SelectMany(row => WordList.Split(row[2])
            .Select(word => (word, (Enum.Parse<Change>(row[0], ignoreCase: true), row[1] == "free")))));

    private static readonly FrozenSet<string> Motions = WordList.Once("change.tsv, motions,",
        WordList.Rows("Figures.change.tsv").Where(row => row[1] == "motion").SelectMany(row => WordList.Split(row[2])));

    /// <summary>Whether the word moves a level, so that "up to" behind it says where to and bounds nothing ("edged up to 51.2").</summary>
    public static bool IsMotion(string word) => Motions.Contains(word) || Words.ContainsKey(word);

    /// <summary>Whether the word states a change.</summary>
    public static bool IsChange(string word) => Words.ContainsKey(word);

    /// <summary>Whether a word of change governs what ends at a token: "cut from", "an increase in rents from", "fell last year to". Not
    /// across a comma, nor where something ranges.</summary>
    public static bool IsMoved(TokenLine line, int at)
    {
        for (var i = at; i > at - Reach && (line.IsWord(i) || line.IsNumber(i) || line.IsHyphen(i)); i--)
        {
            if (line.In(i, "range-verb") || line.Is(i, WordClass.Question))
                return line.In(i + 1, "up-down"); // "go up from 9" moves, "go from 9" ranges
            if (IsMotion(line.Lower(i)) && !line.Is(i, "up") && !line.Is(i, "back"))
                return true;
        }

        return false;
    }

    /// <summary>Whether a number is said of a noun right before its "by", with a verb said earlier of another noun: "deaths rose 5 percent
    /// and injuries by 40".</summary>
    public static bool IsOfOther(TokenLine line, int at) =>
        line.Is(at - 1, "by") && line.IsWord(at - 2) && !IsMotion(line.Lower(at - 2)) && line.In(at - 3, "list-mark");

    /// <summary>The change stated by the words just before a token, which is the number's first or that of its bounding words.</summary>
    public static Change Find(TokenLine line, NumberReading reading, int at)
    {
        if (reading.IsRange && line.Is(at, "from"))
            return Of(line, at - 1, true);
        var before = BeforeAverage(line, at - 1);
        var by = line.Is(before, "by");
        while (line.In(before, "before-change"))
            before--;
        var share = IsShare(reading) || IsToLevel(line, reading);
        if (share && line.Is(before, "of") && IsChange(line.Lower(before - 1)))
            before--; // "an increase of 14 percent"
        if (by ? line.In(before, "lose") : !share && !IsLevel(line, reading, before))
            return Change.None;
        var change = Of(line, before, by || share);
        return IsPassed(line, at, change) ? Change.None
            : change == Change.None ? Over(line, before, by, share) : change;
    }

    // A word of change that is further off: before an object of the verb, or before a noun.
    private static Change Over(TokenLine line, int before, bool by, bool share) =>
        by ? OverObject(line, before) : share ? OverNoun(line, before) : Change.None;

    /// <summary>The change stated right behind a measure: "ended 2.1 percent lower"; "12 percent lower than in May" and "12 percent lower
    /// rents" compare.</summary>
    public static Change Behind(TokenLine line, NumberReading reading) =>
        reading.Unit is null || !line.In(reading.Next, "direction") || line.Is(reading.Next + 1, "than")
            || (line.IsWord(reading.Next + 1) && !line.Is(reading.Next + 1, WordClass.Function)) ? Change.None
        : Words.TryGetValue(line.Lower(reading.Next), out var word) ? word.Change : Change.None;

    // "rose by an average of 4 percent"
    private static int BeforeAverage(TokenLine line, int at) =>
        line.Is(at, "of") && line.In(at - 1, "average") ? at - (line.Is(at - 2, WordClass.Determiner) ? 3 : 2) : at;

    /// <summary>Whether the number is of a kind that every word of change fits: percent, points, cents.</summary>
    public static bool IsShare(NumberReading reading) =>
        reading.Unit is { Unit.Kind: "percent" or "index" }
        || (reading.Unit is { Unit.Kind: "rate" } rate && rate.Unit.Normal.StartsWith("percent", StringComparison.Ordinal))
        || (reading.Unit is { } unit && WordLists.Of("share-unit").Contains(unit.Unit.Normal));

    // "added $12.40 to $1,953.20", "dropped 12 minutes to 31 minutes"
    private static bool IsToLevel(TokenLine line, NumberReading reading) =>
        reading.Unit is { } unit && line.Is(reading.Next, "to")
            && (line.IsNumber(reading.Next + 1) || (unit.Unit.IsMoney && line.IsNumber(reading.Next + 2)));

    // Money and degrees change, and so does the height of a lake; a person who climbs 20 metres does not.
    private static bool IsLevel(TokenLine line, NumberReading reading, int verb) => reading.Unit?.Unit.Kind switch
    {
        "money" or "temperature" or "angle" => true,
        "length" or "mass" or "volume" or "speed" => line.In(verb, "level-verb") && !line.Is(verb - 1, WordClass.Pronoun),
        _ => false,
    };

    // "rose above 4%", "fell under 4%" say which level was passed; "rose under 4%" says by how much.
    private static bool IsPassed(TokenLine line, int at, Change change) =>
        line.In(at, "level-up") ? change != Change.Down : line.In(at, "level-down") && change != Change.Up;

    // "raise taxes 3%", "cut its staff 12 percent": one noun stands between.
    private static Change OverNoun(TokenLine line, int before)
    {
        var verb = line.Is(before - 1, WordClass.Determiner) ? before - 2 : before - 1;
        return line.In(verb, "transitive-change") && line.IsWord(before) && !line.Is(before, WordClass.Function | WordClass.Adverb)
            && Words.TryGetValue(line.Lower(verb), out var word) ? word.Change : Change.None;
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
        // "was off 7 percent", "shares, off 7 percent,": "took off" moves nothing.
        if (line.Is(at, "off"))
            return any && (line.In(at - 1, "to-be") || line.Is(at - 1, ",")) ? Change.Down : Change.None;
        return Words.TryGetValue(line.Lower(at), out var word) && (any || word.Free)
            && !(line.Is(at, "up") && line.In(at - 1, "phrasal-up")) ? word.Change : Change.None;
    }
}
