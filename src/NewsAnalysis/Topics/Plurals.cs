using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>Plurals of units and noun phrases, for labels.</summary>
internal static class Plurals
{
    private static readonly Dictionary<string, string> Irregular = WordList.Rows("Figures.plurals.tsv")
        .DistinctBy(row => row[1], StringComparer.Ordinal)
        .ToDictionary(row => row[1], row => row[0], StringComparer.Ordinal);

    /// <summary>The plural of a unit or noun phrase; null for null.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(unit))]
    public static string? Of(string? unit)
    {
        if (unit is null or "percentage" or "people" or "hertz" || unit.EndsWith('s'))
            return unit;
        var head = unit.LastIndexOf(' ') + 1;
        return Irregular.TryGetValue(unit[head..], out var plural) ? unit[..head] + plural
            : IsPlural(unit, unit[head..]) ? unit
            : unit.EndsWith('y') && unit is [.., not ('a' or 'e' or 'o'), _] ? $"{unit[..^1]}ies"
            : $"{unit}{(Hisses(unit) ? "es" : "s")}";
    }

    /// <summary>The singular of a word of a label ("person" of "people").</summary>
    public static string One(string word) => word == "people" ? "person"
        : Irregular.FirstOrDefault(row => row.Value == word).Key ?? (word.EndsWith('s') ? NounForms.Singular(word) : word);

    /// <summary>A unit as labels end in it ("dollars", "percent").</summary>
    public static string UnitName(string? unit) => Of(unit?.Split(" per ")[0].Replace("-mass", "", StringComparison.Ordinal)) is { } plural
        ? plural.Replace("percentage", "percent", StringComparison.Ordinal) : "number";

    private static bool IsPlural(string unit, string head) => Irregular.Values.Contains(head, StringComparer.Ordinal)
        || (unit.EndsWith("men", StringComparison.Ordinal) && !Kinds.Knows(head.ToLowerInvariant()));

    private static bool Hisses(string unit) =>
        unit.EndsWith("ch", StringComparison.Ordinal) || unit.EndsWith("sh", StringComparison.Ordinal) || unit.EndsWith('x');
}
