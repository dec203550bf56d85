using System.Text.RegularExpressions;

namespace NewsAnalysis.Training.WordNet;

/// <summary>Writes which nouns can name a person, from the dictionary files of WordNet 3.1 (<c>data.noun</c>, <c>index.noun</c>).</summary>
internal static partial class PersonNouns
{
    private const string Persons = "18"; // The lexicographer's file noun.person.
    private const string Instance = "@i"; // The entry is one person, "e. e. cummings".
    private const int MostSense = 4;

    /// <summary>A row a noun of three small letters or more: the noun, and the place among its senses of the first that names a person, up
    /// to the fourth.</summary>
    /// <param name="folder">The dictionary folder.</param>
    /// <param name="output">Receives the table.</param>
    public static void Write(string folder, TextWriter output)
    {
        var entries = File.ReadLines(Path.Combine(folder, "data.noun")).Where(line => !line.StartsWith(' ')).Select(line => line.Split(' '))
            .Where(fields => fields[1] == Persons && !fields.Contains(Instance))
            .ToDictionary(fields => fields[0], Words, StringComparer.Ordinal);
        foreach (var fields in File.ReadLines(Path.Combine(folder, "index.noun")).Where(line => !line.StartsWith(' '))
            .Select(line => line.TrimEnd().Split(' ')))
        {
            var senses = fields[^int.Parse(fields[2], CultureInfo.InvariantCulture)..];
            var rank = Array.FindIndex(senses, entry => entries.TryGetValue(entry, out var words) && words.Contains(fields[0])) + 1;
            if (rank is > 0 and <= MostSense && Common().IsMatch(fields[0]))
                output.Write($"{fields[0]}\t{rank}\n");
        }
    }

    private static string[] Words(string[] fields) =>
        [.. fields[4..].Where((_, at) => at % 2 == 0).Take(int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture))];

    [GeneratedRegex("^[a-z]{3,}$", RegexOptions.NonBacktracking)]
    private static partial Regex Common();
}
