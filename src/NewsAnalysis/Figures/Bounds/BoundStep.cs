using NewsAnalysis.Figures.Context;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Bounds;

/// <summary>Gives each number the words that bound it, before it or after it, and widens its span by them.</summary>
internal static class BoundStep
{
    private const decimal Ten = 10;

    /// <summary>Reads the bounding words of a number.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="reading">The number, its unit and phrase known.</param>
    /// <param name="floor">The token before which other numbers end.</param>
    public static void Apply(TokenLine line, NumberReading reading, int floor)
    {
        for (var i = 0; i < 2 && BoundWords.Before(line, reading.From) is var (from, rule) && from >= floor
            && !IsOther(line, reading, from); i++)
            Bind(reading, from, Stronger(rule, reading.Rule), "bound-words");
        if (reading is { Rule: BoundRule.None, Reason: null } && PassingVerbs.Before(line, reading) is var (verb, passed) && verb >= floor)
            Bind(reading, verb, passed, "bound-verb");
        if (reading.Next > reading.To && BoundWords.After(line, reading.Next) is var (far, outer) && IsBehindUnit(line, reading.Next, far))
        {
            reading.Next = far;
            Bind(reading, reading.From, Stronger(reading.Rule, outer), "bound-after");
        }
    }

    // "12 people or more", "12 people plus"; not "12 percent over three years"
    private static bool IsBehindUnit(TokenLine line, int from, int to) =>
        line.In(from, "conjunction") || (line.In(from, "behind-unit") && !line.IsWord(to) && !line.IsNumber(to));

    private static void Bind(NumberReading reading, int from, BoundRule rule, string name)
    {
        (reading.From, reading.Rule) = (from, rule);
        reading.Rules.Add(name);
    }

    // The words say something else: "handed over 20", "$5 over two years", "is short of 900 midwives", "edged up to 51".
    private static bool IsOther(TokenLine line, NumberReading reading, int from) =>
        line.Is(from, "over") ? IsPhrasal(line, from) || IsDuring(line, reading, from)
        : line.Reads(from, ["up", "to"]) ? IsMoved(line, from)
        : line.Reads(from, ["short", "of"]) && line.In(from - 1, "to-be") && reading.Unit is null;

    // "Hands over 200 prisoners", "turned the ball over 19 times" bound nothing.
    private static bool IsPhrasal(TokenLine line, int over)
    {
        for (var at = over - 1; at > over - 4 && line.IsWord(at); at--)
        {
            if (IsPhrasal(line.Lower(at)))
                return at == over - 1 || line.Is(at + 1, WordClass.Determiner);
        }

        return false;
    }

    private static bool IsPhrasal(string word) => WordLists.Of("phrasal-over").Contains(word);

    // "edged up to 51.2", "pushing the average up to": says where to.
    private static bool IsMoved(TokenLine line, int up) =>
        ChangeFinder.IsMotion(line.Lower(up - 1)) || (line.IsWord(up - 1) && !line.Is(up - 1, WordClass.Function)
            && (ChangeFinder.IsMotion(line.Lower(up - 2)) || ChangeFinder.IsMotion(line.Lower(up - 3))));

    // "$600,000 over eight years": behind a noun or an amount it says how long; "for over eight years" bounds.
    private static bool IsDuring(TokenLine line, NumberReading reading, int over) =>
        reading.Unit is { Unit.Kind: "time", Compound: false } && over > 0
            && !line.Is(over - 1, WordClass.Function | WordClass.Verb | WordClass.Adverb | WordClass.Gerund)
            && (!line.IsSymbol(over - 1) || line.Is(over - 1, "%"));

    /// <summary>Reads bounding words right behind a number, before its noun: "20 or more people", "20-odd", "20+".</summary>
    public static void Behind(TokenLine line, NumberReading reading)
    {
        if (BoundWords.After(line, reading.To) is var (end, rule) && Fits(line, reading, end))
            (reading.To, reading.Rule, reading.Next) = (end, Stronger(reading.Rule, rule), Math.Max(end, reading.Next));
    }

    // "plus" joins two numbers, "-ish" and "+" touch the number, "odd" blurs tens and more ("one odd moment" was strange).
    private static bool Fits(TokenLine line, NumberReading reading, int end) =>
        line.Lower(reading.To) switch
        {
            "odd" => reading.High >= Ten,
            "plus" => !line.IsNumber(end) && !line.Is(end, WordClass.Number | WordClass.Determiner),
            "+" or "-" => line.Glued(reading.To),
            "ish" => line.Glued(reading.To),
            _ => true,
        };

    // "About or more than": what opens an end says more than what blurs it.
    private static BoundRule Stronger(BoundRule one, BoundRule two) =>
        one == BoundRule.None ? two : two == BoundRule.None ? one : one == BoundRule.About ? two : one;
}
