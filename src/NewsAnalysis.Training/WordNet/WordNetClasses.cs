using System.Text;

namespace NewsAnalysis.Training.WordNet;

/// <summary>Writes of what class a verb's or noun's first senses are, from the dictionary file <c>index.sense</c> of WordNet 3.1.</summary>
internal static class WordNetClasses
{
    private const int MostSense = 2;

    private static readonly Dictionary<(char Part, int File), string> Names = new()
    {
        [('1', 4)] = "act",
        [('1', 9)] = "cognition",
        [('1', 10)] = "communication",
        [('1', 12)] = "feeling",
        [('1', 14)] = "group",
        [('1', 16)] = "motive",
        [('1', 18)] = "person",
        [('2', 29)] = "body",
        [('2', 30)] = "change",
        [('2', 31)] = "cognition",
        [('2', 32)] = "communication",
        [('2', 33)] = "competition",
        [('2', 34)] = "consumption",
        [('2', 35)] = "contact",
        [('2', 36)] = "creation",
        [('2', 37)] = "emotion",
        [('2', 38)] = "motion",
        [('2', 39)] = "perception",
        [('2', 40)] = "possession",
        [('2', 41)] = "social",
        [('2', 42)] = "stative",
        [('2', 43)] = "weather",
    };

    /// <summary>A row a verb or noun that was seen in text: the word, v or n, the classes of its first two senses. Nouns of other classes
    /// are left out.</summary>
    public static void Write(string folder, TextWriter output)
    {
        var senses = File.ReadLines(Path.Combine(folder, "index.sense"), Encoding.UTF8).Select(Sense)
            .OfType<(string Word, char Part, int Number, bool Seen, string Class)>();
        foreach (var word in senses.GroupBy(sense => (sense.Word, sense.Part)).Where(word => word.Any(sense => sense.Seen))
            .OrderBy(word => word.Key.Word, StringComparer.Ordinal).ThenBy(word => word.Key.Part))
        {
            var classes = word.OrderBy(sense => sense.Number).Select(sense => sense.Class).Distinct();
            output.Write($"{word.Key.Word}\t{(word.Key.Part == '1' ? "n" : "v")}\t{string.Join(' ', classes)}\n");
        }
    }

    private static (string Word, char Part, int Number, bool Seen, string Class)? Sense(string line)
    {
        var fields = line.Split(' ');
        var key = fields[0].Split('%');
        var (word, part, number) = (key[0], key[1][0], int.Parse(fields[2], CultureInfo.InvariantCulture));
        var file = int.Parse(key[1].Split(':')[1], CultureInfo.InvariantCulture);
        return number <= MostSense && word.All(char.IsAsciiLetterLower) && Names.TryGetValue((part, file), out var name)
            ? (word, part, number, fields[3] != "0", name) : null;
    }
}
