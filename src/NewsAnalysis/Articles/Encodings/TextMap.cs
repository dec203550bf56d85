using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Encodings;

/// <summary>Finds the places of a mended text in the given one.</summary>
public sealed class TextMap
{
    private readonly IReadOnlyList<TextChange> _changes;

    internal TextMap(IReadOnlyList<TextChange> changes) => _changes = changes;

    /// <summary>Where what begins at the position begins in the given text.</summary>
    /// <param name="position">A UTF-16 position in the mended text.</param>
    public int Start(int position) => Find(position) is { } change ? change.GivenStart : position + Moved(position);

    /// <summary>Where what ends at the position ends in the given text.</summary>
    /// <param name="position">A UTF-16 position in the mended text.</param>
    public int End(int position) => Find(position) is { } change ? change.GivenStart + change.GivenLength : position + Moved(position);

    private TextChange? Find(int position) =>
        Last(position) is { } change && position > change.Start && position < change.Start + change.Length ? change : null;

    private int Moved(int position) =>
        Last(position) is not { } change ? 0
        : position >= change.Start + change.Length ? change.GivenStart + change.GivenLength - change.Start - change.Length
        : change.GivenStart - change.Start;

    private TextChange? Last(int position) =>
        Sorted.Count(_changes.Count, change => _changes[change].Start <= position) is > 0 and var begun ? _changes[begun - 1] : null;
}
