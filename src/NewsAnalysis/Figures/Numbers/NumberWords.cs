using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Numbers;

/// <summary>What a number word does in a number.</summary>
internal enum NumberWordKind
{
    /// <summary>zero to nine.</summary>
    Unit,

    /// <summary>ten to nineteen.</summary>
    Teen,

    /// <summary>twenty to ninety.</summary>
    Tens,

    /// <summary>hundred.</summary>
    Hundred,

    /// <summary>dozen.</summary>
    Dozen,

    /// <summary>thousand and above.</summary>
    Scale,

    /// <summary>An abbreviated scale (bn), after digits.</summary>
    Suffix,

    /// <summary>A letter that scales the digits it touches (k, m, b).</summary>
    Glued,

    /// <summary>Letters that scale an amount of money only.</summary>
    Money,

    /// <summary>first, second, third.</summary>
    Ordinal,

    /// <summary>thirds, quarters.</summary>
    Fraction,
}

/// <summary>A row of <c>numbers.tsv</c>.</summary>
/// <param name="Kind">What the word does.</param>
/// <param name="Value">Its number; the denominator of a fraction.</param>
internal sealed record NumberWord(NumberWordKind Kind, decimal Value);

/// <summary>The number words of <c>numbers.tsv</c>.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, NumberWord> Words = WordList.Rows("Figures.numbers.tsv").ToDictionary(
        row => row[0],
        row => new NumberWord(Enum.Parse<NumberWordKind>(row[1], ignoreCase: true), decimal.Parse(row[2], CultureInfo.InvariantCulture)),
        StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number word, or null for any other word.</summary>
    public static NumberWord? Find(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var found) ? found : null;

    /// <summary>Whether a number can begin with the word: not with "bn" or "m", which need digits before them.</summary>
    public static bool Begins(ReadOnlySpan<char> word) =>
        Find(word) is { Kind: not (NumberWordKind.Glued or NumberWordKind.Suffix or NumberWordKind.Money) } || Folded(word) is not null;

    /// <summary>The number of a word such as "sixfold"; null for other words.</summary>
    public static decimal? Folded(ReadOnlySpan<char> word) =>
        word.Length > 6 && word.EndsWith("fold", StringComparison.OrdinalIgnoreCase)
        && Find(word[..^4]) is { Kind: NumberWordKind.Unit or NumberWordKind.Teen or NumberWordKind.Tens or NumberWordKind.Hundred } number
            ? number.Value
            : null;
}
