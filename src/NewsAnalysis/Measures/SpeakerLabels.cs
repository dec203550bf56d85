using NewsAnalysis.Attributions;

namespace NewsAnalysis.Measures;

/// <summary>One label for each speaker, however the articles write the words: "The lawsuit" and "the lawsuit", "Orland and Norda" and
/// "Norda and Orland" are one. A speaker who is written in one way keeps it.</summary>
internal sealed class SpeakerLabels
{
    private const string The = "the ";
    private static readonly string[] Joints = [", and ", ", ", " and "];

    private readonly Dictionary<string, string> _labels;

    /// <summary>Finds the labels of the speakers of some statements.</summary>
    public SpeakerLabels(IEnumerable<QuoteRow> rows) => _labels = rows.Where(row => row.Attribution.Source is { IsOpen: false })
        .GroupBy(row => Key(row.Attribution.Source!), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => Label([.. group]), StringComparer.Ordinal);

    /// <summary>The label of who says it; null for a pronoun whose name nothing decides.</summary>
    public string? Of(QuoteRow row) => row.Attribution.Source is { IsOpen: false } source ? _labels[Key(source)] : null;

    private static string Key(Speaker speaker)
    {
        var name = speaker.Name.ReplaceLineEndings(" ");
        if (!speaker.IsJoint)
            return Plain(name);
        string[] parts = [.. name.Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Plain)];
        return string.Join('\n', parts.Order(StringComparer.Ordinal));
    }

    // "WHO" is not "who".
    private static string Plain(string name) => !name.Any(char.IsLower) ? name
        : (name.StartsWith(The, StringComparison.OrdinalIgnoreCase) ? name[The.Length..] : name).ToLowerInvariant();

    // The actor's name; else the way most rows have it, of two the one without a sentence's capital.
    private static string Label(QuoteRow[] rows)
    {
        string[] names = [.. rows.Select(row => row.Attribution.Source!.Name).Distinct(StringComparer.Ordinal)];
        if (names is [var only])
            return only;
        return rows.Select(row => row.Attribution.Source!).FirstOrDefault(source => source is { Actor: not null, IsJoint: false })?.Actor
            ?? rows.Select(row => SpeakerNames.Within(row.Attribution.Source!.Name, row.Sentence)).CountBy(name => name)
                .OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key, StringComparer.Ordinal).First().Key;
    }
}
