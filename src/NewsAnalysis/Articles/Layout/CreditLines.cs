using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Layout;

/// <summary>Lines below a text that say who else worked on it: "Jane Doe and The Associated Press contributed to this report."</summary>
internal static class CreditLines
{
    private const int Longest = 60;

    private static readonly Regex Form = Patterns.Of(
        @"^(?<who>\p{Lu}.*) (also )?contributed( reporting|(?<research> research))?"
        + @"(?<to> (to|for) this (report|story|article|post|dispatch|piece))?\.?$");

    private static readonly FrozenSet<string> Workers = Listed("credit-worker");
    private static readonly FrozenSet<string> Between = Listed("credit").Concat(Workers).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// Whether a line names nobody but those who contributed; "Three experts contributed to this report." tells of a report, and so
    /// does "Microsoft and Intel contributed research."
    /// </summary>
    /// <param name="line">The line.</param>
    public static bool Is(string line) => Form.Match(line) is { Success: true } found
        && found.Length > found.Groups["who"].Length + " contributed.".Length
        && Words.Count(line) <= Longest
        && found.Groups["who"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } who
        && who.All(word => char.IsUpper(word[0]) || Between.Contains(word.TrimEnd(',', '.')))
        && who.Count(word => char.IsUpper(word[0])) > 1
        && (!found.Groups["research"].Success || found.Groups["to"].Success || who.Any(word => Workers.Contains(word.TrimEnd(',', '.'))));

    private static FrozenSet<string> Listed(string match) => WordList.Rows("Articles.Layout.furniture.tsv")
        .Where(cells => cells[1] == match).Select(cells => cells[2]).ToFrozenSet(StringComparer.Ordinal);
}
