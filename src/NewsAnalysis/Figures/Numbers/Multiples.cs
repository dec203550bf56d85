using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Numbers;

/// <summary>Numbers in words of their own: "a double murder" killed two, in "a triple shooting" three were shot, who was "shot twice" was
/// hit two times (<c>multiples.tsv</c>).</summary>
internal static class Multiples
{
    private const string People = "people";
    private const string Times = "times";
    private const string Group = "group";
    private const string Both = "both";
    private const string Often = "often";

    private static readonly Dictionary<string, (string Kind, string Value)>.AlternateLookup<ReadOnlySpan<char>> Words =
        WordList.Rows("Figures.multiples.tsv")
            .SelectMany(row => WordList.Split(row[2]).Select(word => (Word: word, Kind: row[0], Value: row[1])))
            .ToDictionary(row => row.Word, row => (row.Kind, row.Value), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether such a number can begin with the word, or the word alone may count people.</summary>
    public static bool Begins(ReadOnlySpan<char> word) =>
        Words.TryGetValue(word, out var found) && found.Kind is Times or Group or Both or Often;

    /// <summary>How many people a word alone may count ("both", "couple"); 0 for any other.</summary>
    public static int Grouped(ReadOnlySpan<char> word) =>
        Words.TryGetValue(word, out var found) && found.Kind is Group or Both ? int.Parse(found.Value, CultureInfo.InvariantCulture) : 0;

    /// <summary>Whether the word counts two who are named beside it or before.</summary>
    public static bool IsBoth(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var found) && found.Kind == Both;

    /// <summary>Whether the word says how often ("twice").</summary>
    public static bool IsOften(TokenLine line, int at) => Value(line, at, Often) is not null;

    /// <summary>The number that begins a deed's name at a token, or says how often somebody was hit; null where there is none.</summary>
    public static NumberText? Read(TokenLine line, int at) =>
        (Value(line, at, Often) is { } often ? Hits.AreSoMany(line, at) ? often : null
            : Value(line, at, Times) is { } times && Deed(line, at + 1) is not null ? times : null) is { } value
            ? new NumberText(at, at + 1, decimal.Parse(value, CultureInfo.InvariantCulture), NumberForm.Words) : null;

    /// <summary>Says of such a number whom it counts and what happened to them.</summary>
    public static void Apply(TokenLine line, NumberReading reading)
    {
        if (reading.Reason is not null || Read(line, reading.Number.From) is null)
            return;
        var isOften = IsOften(line, reading.Number.From);
        (reading.Counted, reading.UnitNormal) = isOften ? (Times, "count") : (People, People);
        (reading.Event, reading.UnitWritten) = (isOften ? null : Deed(line, reading.Number.To), null);
        reading.Rules.Add(isOften ? "so-often" : "multiple-event");
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
