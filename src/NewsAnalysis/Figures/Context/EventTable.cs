using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Context;

/// <summary>The event types of <c>events.tsv</c> by the word forms that signal them.</summary>
internal static class EventTable
{
    private static readonly Dictionary<string, (string[] Words, string Event)[]> ByFirst = DataFile.Rows("events")
        .SelectMany(row => Forms(DataFile.Parts(row[1], '|')).Select(form => (Words: DataFile.Words(form), Event: row[0])))
        .GroupBy(form => form.Words[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(form => form.Words.Length).ToArray());

    private const string None = "-";

    /// <summary>The event types in the order of the table.</summary>
    public static IReadOnlyList<string> Types { get; } = [.. DataFile.Rows("events").Select(row => row[0]).Where(type => type != None)];

    /// <summary>The event signalled by the word at a token or by a phrase that ends with it ("called up"); null where there is
    /// none.</summary>
    public static string? EndingAt(TokenLine line, int at) => At(line, at) ?? Longer(line, at - 1, 2);

    // A verb given with its past form has its other regular forms too.
    private static IEnumerable<string> Forms(string[] forms) =>
        forms.Concat(forms.Where(form => form.Length > 2 && !form.Contains(' ', StringComparison.Ordinal)
            && forms.Contains(VerbForms.Past(form)))
            .SelectMany(form => new[] { VerbForms.ThirdPerson(form), VerbForms.Gerund(form) })).Distinct();

    private static string? Longer(TokenLine line, int at, int length) =>
        ByFirst.TryGetValue(line.Lower(at), out var forms)
            ? forms.Where(form => form.Words.Length == length && line.Reads(at, form.Words)).Select(form => form.Event).FirstOrDefault()
            : null;

    /// <summary>The event that the words beginning at a token signal; null where they signal none.</summary>
    public static string? At(TokenLine line, int at)
    {
        if (!ByFirst.TryGetValue(line.Lower(at), out var forms))
            return null;
        foreach (var (words, type) in forms)
        {
            if (line.Reads(at, words))
                return type == None ? null : type;
        }

        return null;
    }
}
