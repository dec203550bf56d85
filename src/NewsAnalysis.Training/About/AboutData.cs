using NewsAnalysis.Figures.Arguments;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Text;

namespace NewsAnalysis.Training.About;

/// <summary>A number of a labelled sentence.</summary>
/// <param name="Sentence">The sentence's text.</param>
/// <param name="Features">How it and the nouns of the sentence look.</param>
/// <param name="Words">The words of each noun with what belongs to it, in the order of the features.</param>
/// <param name="Wanted">The words of which one must be found; empty where it is about nothing that is named.</param>
internal sealed record AboutExample(string Sentence, AboutFeatures Features, IReadOnlyList<string[]> Words, IReadOnlySet<string> Wanted)
{
    /// <summary>Whether the noun at a place has one of the wanted words.</summary>
    public bool Fits(int place) => Words[place].Any(Wanted.Contains);

    /// <summary>Whether the chosen nouns are right.</summary>
    public bool IsRight(IReadOnlyList<int> nodes) =>
        nodes.Count == 0 ? Wanted.Count == 0 : Features.Things.Index().Any(pair => nodes.Contains(pair.Item.Node) && Fits(pair.Index));
}

/// <summary>Reads labelled sentences (a list of input, quantities with value, unit, about; or of text, quantities with value,
/// normalized_unit, referred_concepts).</summary>
internal static class AboutData
{
    /// <summary>The numbers of a file's sentences that are found with their value.</summary>
    public static IEnumerable<AboutExample> Read(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return json.RootElement.EnumerateArray().SelectMany(OfSentence).ToList();
    }

    private static List<AboutExample> OfSentence(JsonElement row)
    {
        var text = Text(row, "input") ?? Text(row, "text")!;
        var found = new List<AboutExample>();
        var wanted = row.GetProperty("quantities").EnumerateArray().ToList();
        foreach (var sentence in SentenceSplitter.Split(text, [new TextSpan(0, text.Length)]))
        {
            var tokens = new List<Token>();
            Tokenizer.Cut(text, sentence.Span, tokens);
            var line = new TokenLine(text, sentence.Span, tokens);
            var tree = SyntaxReader.Read(text, sentence.Span);
            var readings = SentenceFigures.Read(line, () => tree, VagueConvention.Decimal);
            var reading = new SentenceReading(line, tree);
            reading.Measures(readings);
            foreach (var number in readings.Where(number => number.Reason is null or NoClaimReason.Age or NoClaimReason.Pronoun))
            {
                var label = wanted.Where(one => Fits(one, number))
                    .OrderByDescending(one => Unit(one) == number.UnitNormal?.ToLowerInvariant()).FirstOrDefault();
                if (label.ValueKind == JsonValueKind.Undefined)
                    continue;
                wanted.Remove(label);
                var node = number.NodeIn(reading);
                var measured = number.Unit is null ? -1 : MeasuredThing.Find(reading, number, node, GovernorFinder.Of(reading, node)).Node;
                var features = AboutFeatures.Of(reading, number, node, measured);
                var words = features.Things.Select(thing => (PhraseWords.Short(reading, thing.Node) ?? "").ToLowerInvariant().Split(' '))
                    .ToArray();
                var about = (Text(label, "about") ?? Text(label, "referred_concepts") ?? "-").ToLowerInvariant().Split(' ', ',')
                    .Where(word => word.Length > 0 && word != "-");
                found.Add(new AboutExample(text, features, words, about.ToHashSet(StringComparer.Ordinal)));
            }
        }

        return found;
    }

    private static bool Fits(JsonElement label, NumberReading number)
    {
        var value = label.GetProperty("value");
        var parts = value.ValueKind == JsonValueKind.Number ? [value.GetDecimal()]
            : value.GetString()!.Split('-', StringSplitOptions.RemoveEmptyEntries)
                .Select(part => decimal.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var one) ? one : -1).ToArray();
        var high = label.TryGetProperty("valueTo", out var to) && to.ValueKind == JsonValueKind.Number ? to.GetDecimal() : parts[^1];
        return Math.Abs(parts[0] - Math.Abs(number.Low)) < 0.00001m && Math.Abs(high - Math.Abs(number.High)) < 0.00001m;
    }

    private static string? Unit(JsonElement label) => (Text(label, "unit") ?? Text(label, "normalized_unit"))?.ToLowerInvariant();

    private static string? Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() : null;
}
