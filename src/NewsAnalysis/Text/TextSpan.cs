namespace NewsAnalysis.Text;

/// <summary>A half-open range [<paramref name="Start"/>, <paramref name="End"/>) of UTF-16 positions in an article's text.</summary>
/// <param name="Start">Position of the first character.</param>
/// <param name="End">Position just after the last character; never below <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>The text the span covers.</summary>
    public string Of(string text) => text[Start..End];

    /// <summary>Whether the position lies inside the span.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether the whole other span lies inside this one.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the spans share at least one position.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Text order: by start, the longer span first where two start together.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);
}
