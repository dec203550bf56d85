using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Numbers;

/// <summary>Numbers in the name of a deed: "a double murder" killed two, in "a triple shooting" three were shot
/// (<c>multiples.tsv</c>).</summary>
internal static class Multiples
{
    private const string People = "people";
    private const string Times = "times";
    private const string Group = "group";
    private const string Both = "both";

    private static readonly Dictionary<string, (string Kind, string Value)>.AlternateLookup<ReadOnlySpan<char>> Words =
        WordList.Rows("Figures.multiples.tsv")
            .SelectMany(row => WordList.Split(row[2]).Select(word => (Word: word, Kind: row[0], Value: row[1])))
            .ToDictionary(row => row.Word, row => (row.Kind, row.Value), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether such a number can begin with the word, or the word alone may count people.</summary>
    public static bool Begins(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var found) && found.Kind is Times or Group or Both;

    /// <summary>How many people a word alone may count ("both", "couple"); 0 for any other.</summary>
    public static int Grouped(ReadOnlySpan<char> word) =>
        Words.TryGetValue(word, out var found) && found.Kind is Group or Both ? int.Parse(found.Value, CultureInfo.InvariantCulture) : 0;

    /// <summary>Whether the word counts two who are named beside it or before.</summary>
    public static bool IsBoth(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var found) && found.Kind == Both;

    /// <summary>The number that begins a deed's name at a token; null where there is none.</summary>
    public static NumberText? Read(TokenLine line, int at) =>
        Value(line, at, Times) is { } times && Deed(line, at + 1) is not null
            ? new NumberText(at, at + 1, decimal.Parse(times, CultureInfo.InvariantCulture), NumberForm.Words) : null;

    /// <summary>Says of such a number whom it counts and what happened to them.</summary>
    public static void Apply(TokenLine line, NumberReading reading)
    {
        if (reading.Reason is not null || Read(line, reading.Number.From) is null)
            return;
        (reading.Event, reading.Counted, reading.UnitNormal, reading.UnitWritten) = (Deed(line, reading.Number.To), People, People, null);
        reading.Rules.Add("multiple-event");
    }

    // "murder-suicide" does not say who of them was murdered.
    private static string? Deed(TokenLine line, int at)
    {
        var noun = line.IsHyphen(at) || Value(line, at, "between") is not null ? at + 1 : at;
        return line.IsHyphen(noun + 1) ? null : Value(line, noun, "deed");
    }

    private static string? Value(TokenLine line, int at, string kind) =>
        at < line.Count && Words.TryGetValue(line.Lower(at), out var found) && found.Kind == kind ? found.Value : null;
}
