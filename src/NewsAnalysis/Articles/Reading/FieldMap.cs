using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Which fields of a record hold what is known about an article: a caller's own names first, then the usual ones.</summary>
public sealed class FieldMap
{
    private static readonly Dictionary<string, string[]> UsualNames = ReadUsualNames();

    // So many usual names show what is meant.
    private const int MostNamed = 8;

    private readonly Dictionary<string, string> _own;

    private FieldMap(Dictionary<string, string> own) => _own = own;

    /// <summary>The usual names alone.</summary>
    public static FieldMap Usual { get; } = new([]);

    /// <summary>What a record can tell: <c>id</c>, <c>text</c> and the columns of the manifest.</summary>
    public static IReadOnlyList<string> Targets { get; } = [.. UsualNames.Keys];

    /// <summary>Reads <c>text=body,outlet=publisher.name</c>: what it is, and the field that holds it; a dot leads into a nested
    /// object.</summary>
    /// <exception cref="InputException">A pair has no equals sign, is unknown or stands twice.</exception>
    public static FieldMap Parse(string text)
    {
        var own = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || equals == pair.Length - 1)
                throw new InputException(
                    $"map '{pair}': expected what=field, as in text=body; what is one of {string.Join(", ", Targets)}.");
            var (target, field) = (pair[..equals].Trim(), pair[(equals + 1)..].Trim());
            if (!UsualNames.ContainsKey(target))
                throw new InputException(
                    $"map '{pair}': '{target}' is nothing that is read from a record; expected one of {string.Join(", ", Targets)}.");
            if (!own.TryAdd(target, field))
                throw new InputException($"map '{pair}': '{target}' already has the field '{own[target]}'; give it once.");
        }

        return own.Count == 0 ? Usual : new FieldMap(own);
    }

    /// <summary>Whether two names are the same field: case, blanks, hyphens and underscores do not count.</summary>
    internal static string Key(string name) =>
        string.Concat(name.Where(c => char.IsLetterOrDigit(c) || c is '.' or ':')).ToLowerInvariant();

    /// <summary>The names under which a value may stand, the best first. A caller's own name is the only one in a record that has such a
    /// field.</summary>
    internal IReadOnlyList<string> NamesOf(string target) =>
        _own.TryGetValue(target, out var own) ? [Key(own), .. UsualNames[target]] : UsualNames[target];

    /// <summary>The field that the caller named for it, a dot leading into an object; null where the usual names hold.</summary>
    public string? FieldOf(string target) => _own.GetValueOrDefault(target);

    /// <summary>The field as the caller wrote it, or the usual names, for messages.</summary>
    internal string Describe(string target) =>
        _own.TryGetValue(target, out var own)
            ? $"'{own}'" : $"one of {string.Join(", ", UsualNames[target].Distinct(StringComparer.Ordinal).Take(MostNamed))} and the like";

    /// <summary>The table <c>fields.tsv</c>: what it is, then the names in the form of <see cref="Key"/>, the best first.</summary>
    private static Dictionary<string, string[]> ReadUsualNames() => WordList.Rows("Articles.Reading.fields.tsv").ToDictionary(
        cells => cells[0], cells => cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Key).ToArray(),
        StringComparer.Ordinal);
}
