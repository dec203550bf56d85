namespace NewsAnalysis.Charts;

/// <summary>How one outlet looks in every chart.</summary>
/// <param name="Color">Its colour.</param>
/// <param name="Pattern">The pattern of its bars; empty for none.</param>
/// <param name="Symbol">The symbol of its points.</param>
public sealed record OutletStyle(string Color, string Pattern, string Symbol);

/// <summary>One colour an outlet over all charts, with a pattern and a symbol so that charts can be read without colour. The colours are
/// those of Okabe and Ito (2008), made to be told apart with any colour vision, with a grey in place of black and without the yellow that
/// vanishes on white. From the eighth outlet on colours come again with another pattern and symbol.</summary>
public sealed class OutletPalette
{
    private static readonly string[] Colors = ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#888888"];
    private static readonly string[] Patterns = ["", "/", ".", "x", "-", "\\", "|", "+"];
    private static readonly string[] Symbols = ["circle", "square", "diamond", "triangle-up", "cross", "triangle-down", "pentagon", "star"];

    private readonly Dictionary<string, OutletStyle> _styles = new(StringComparer.Ordinal);

    /// <summary>Gives every outlet its style, in the order they come.</summary>
    /// <param name="outlets">The labels of all outlets of the corpus, in a stable order; repeated ones are taken once.</param>
    public OutletPalette(IEnumerable<string> outlets)
    {
        Outlets = [.. outlets.Distinct(StringComparer.Ordinal)];
        foreach (var outlet in Outlets)
            _styles[outlet] = Style(_styles.Count);
    }

    /// <summary>The outlets, each once, in their order.</summary>
    public IReadOnlyList<string> Outlets { get; }

    /// <summary>The style of an outlet; plain grey for one that the palette was not made for.</summary>
    public OutletStyle this[string outlet] => _styles.GetValueOrDefault(outlet) ?? new OutletStyle("#888888", "", "circle-open");

    // 7 colours and 8 patterns have no common divisor: 56 outlets get 56 pairs.
    private static OutletStyle Style(int index) =>
        new(Colors[index % Colors.Length], Patterns[index % Patterns.Length], Symbols[index % Symbols.Length]);
}
