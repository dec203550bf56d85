using NewsAnalysis.Figures.Context;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Bounds;

/// <summary>Verbs that bound the number they pass or near: "the toll topped 450", "deaths near 700", "climbed past 60 billion", from
/// <c>passing.tsv</c>. "The council passed 12 laws" and "they drove past nine barns" bound nothing.</summary>
internal static class PassingVerbs
{
    private static readonly Dictionary<string, (string Use, BoundRule Rule)> Table = WordList.Rows("Figures.passing.tsv")
        .SelectMany(row => WordList.Split(row[2]).Select(word => (word, Value: (row[0], Enum.Parse<BoundRule>(row[1], ignoreCase: true)))))
        .ToDictionary(pair => pair.word, pair => pair.Value);

    /// <summary>The first token of the verb and what it makes of the number; null where none bounds it.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="reading">The number, its unit and phrase known.</param>
    public static (int From, BoundRule Rule)? Before(TokenLine line, NumberReading reading)
    {
        var verb = reading.From - 1;
        if (line.Is(verb, "the") && line.In(reading.Phrase?.To - 1 ?? reading.Next, "mark"))
            verb--;
        if (!Table.TryGetValue(line.Lower(verb), out var row) || verb == 0 || line.IsHyphen(verb - 1))
            return null;
        return Bounds(line, reading, verb, row.Use) ? (verb, row.Rule) : null;
    }

    // What has to stand before the verb and behind it, by the use that the table gives it.
    private static bool Bounds(TokenLine line, NumberReading reading, int verb, string use) => use switch
    {
        "always" => true,
        "verb" => (line.Is(verb - 1, "to") || !line.Is(verb - 1, WordClass.Determiner | WordClass.Preposition))
            && IsLevel(line, reading, verb),
        "moved" => ChangeFinder.IsChange(line.Lower(verb - 1))
            || ((ChangeFinder.IsMotion(line.Lower(verb - 1)) || line.Is(verb - 1, WordClass.Verb)) && IsLevel(line, reading, verb)),
        _ => line.IsWord(verb - 1) && !line.Is(verb - 1, WordClass.Function | WordClass.Adverb) && IsLevel(line, reading, verb)
            && !IsPlace(line, verb),
    };

    // What is passed is a level: a share, an amount, a bare number, or the number of something; not laws, rivers or hours.
    private static bool IsLevel(TokenLine line, NumberReading reading, int verb)
    {
        if (reading.Unit is { } unit)
            return unit.Unit.Kind is not ("time" or "length" or "area");
        if (reading.Number.Scaled || IsRate(line, reading.Next))
            return true;
        if (reading.Phrase is null || line.In(reading.Phrase.To - 1, "mark"))
            return reading.Low >= 10;
        return line.HasBefore(verb, 7, "tally")
            || (reading.Low >= 1000 && reading.Number.Form == NumberForm.Digits && NounForms.IsPlural(line.Lower(verb - 1))
                && line.Is(verb, "top"));
    }

    // "90 crowns a litre"
    private static bool IsRate(TokenLine line, int at) =>
        line.In(at, "rate-article") && Units.UnitTable.ByName(line.Lower(at + 1)) is not null;

    // "near" behind a verb says where: "died near 40 mills".
    private static bool IsPlace(TokenLine line, int near) => line.Is(near - 1, WordClass.Verb) || line.Is(near - 1, "be");
}
