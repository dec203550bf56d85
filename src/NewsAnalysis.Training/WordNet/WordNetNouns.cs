using System.Text;

namespace NewsAnalysis.Training.WordNet;

/// <summary>Writes which nouns can name one thing, from the dictionary files of WordNet 3.1 (<c>data.noun</c>,
/// <c>index.sense</c>).</summary>
internal static class WordNetNouns
{
    private const int Noun = 1;
    private const int MostSense = 2;
    private const int LeastSeen = 1;
    private const string Hypernym = "@";

    /// <summary>A row a noun that has a class in common with another: the noun, its own classes (the meanings, by the number of their
    /// entry, of its first two senses that were seen in text), and the classes above its first sense.</summary>
    /// <param name="folder">The dictionary folder.</param>
    /// <param name="output">Receives the table.</param>
    public static void Write(string folder, TextWriter output)
    {
        var senses = File.ReadLines(Path.Combine(folder, "index.sense"), Encoding.UTF8).Select(Sense)
            .OfType<(string Word, string Entry, int Number)>().ToList();
        var above = File.ReadLines(Path.Combine(folder, "data.noun"), Encoding.UTF8).Where(line => !line.StartsWith(' '))
            .ToDictionary(line => line[..8], Above, StringComparer.Ordinal);
        var own = senses.ToLookup(sense => sense.Word, sense => sense.Entry, StringComparer.Ordinal);
        var first = senses.Where(sense => sense.Number == 1)
            .ToDictionary(sense => sense.Word, sense => sense.Entry, StringComparer.Ordinal);
        var used = senses.CountBy(sense => sense.Entry).Where(entry => entry.Value > 1).Select(entry => entry.Key)
            .Concat(first.Values.SelectMany(entry => above[entry])).ToHashSet(StringComparer.Ordinal);
        foreach (var noun in own.Select(group => group.Key).Order(StringComparer.Ordinal))
        {
            var (mine, over) = (Kept(own[noun]), Kept(first.TryGetValue(noun, out var entry) ? above[entry] : []));
            if (mine.Length + over.Length > 0)
                output.Write($"{noun}\t{Said(mine)}\t{Said(over)}\n");
        }

        static string Said(string entries) => entries.Length == 0 ? "-" : entries;
        string Kept(IEnumerable<string> entries) => string.Join(' ', entries.Where(used.Contains).Select(entry => entry.TrimStart('0')));
    }

    private static (string Word, string Entry, int Number)? Sense(string line)
    {
        var fields = line.Split(' ');
        var (word, kind) = (fields[0].Split('%')[0], fields[0].Split('%')[1][0] - '0');
        var (number, seen) = (int.Parse(fields[2], CultureInfo.InvariantCulture), int.Parse(fields[3], CultureInfo.InvariantCulture));
        var usable = kind == Noun && word.All(char.IsAsciiLetterLower) && number <= MostSense && seen >= LeastSeen;
        return usable ? (word, fields[1], number) : null;
    }

    private static string[] Above(string line)
    {
        var fields = line.Split(' ');
        var pointers = fields[(5 + (2 * int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture)))..];
        return [.. pointers.TakeWhile(field => field != "|").Zip(pointers.Skip(1)).Where(pair => pair.First == Hypernym)
            .Select(pair => pair.Second)];
    }
}
