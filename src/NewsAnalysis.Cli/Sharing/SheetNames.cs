namespace NewsAnalysis.Cli.Sharing;

/// <summary>Names of sheets: at most 31 characters, none that a spreadsheet refuses, and no two alike whatever their case.</summary>
internal static class SheetNames
{
    private const int MostLength = 31;

    /// <summary>A name for each of these, in their order.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> names)
    {
        // Spreadsheets keep this one for themselves.
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "History" };
        return [.. names.Select(name => Free(Legal(name), taken))];
    }

    private static string Legal(string name)
    {
        var legal = string.Concat(
            name.Select(letter => letter is '[' or ']' or ':' or '*' or '?' or '/' or '\\' || char.IsControl(letter) ? '-' : letter))
            .Trim().Trim('\'');
        return legal.Length == 0 ? "table" : Cut(legal, MostLength);
    }

    private static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
        {
            var ending = $" {number}";
            free = Cut(name, MostLength - ending.Length) + ending;
        }

        return free;
    }

    private static string Cut(string name, int length) =>
        name.Length <= length ? name : name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)].TrimEnd(' ', '\'');
}
