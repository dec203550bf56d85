using NewsAnalysis.Actors;
using NewsAnalysis.Figures;

namespace NewsAnalysis.Review;

/// <summary>How sure a reading is, from 0 to 100, with the reason in words: a mention by how it matched, a figure by what it lacks. A rank
/// for what to look at first, no probability.</summary>
internal static class Certainty
{
    /// <summary>Below this a reading should be looked at.</summary>
    public const int Unsure = 60;

    /// <summary>Of a mention.</summary>
    public static (int Points, string? Doubt) Of(Mention mention) => mention switch
    {
        { Ambiguous: true } => (10, "several actors fit, and the words around do not decide"),
        { Kind: MentionKind.Metonym } => (45, "the words around say that the place stands for its government"),
        { Kind: MentionKind.Place } => (50, "the words around say that the place itself is meant"),
        { Kind: MentionKind.Surname } => (70, "a surname alone"),
        { Kind: MentionKind.Acronym } => (85, null),
        { Kind: MentionKind.Demonym } => (85, null),
        _ => (95, null),
    };

    /// <summary>Of a figure that is a claim.</summary>
    public static (int Points, string? Doubt) Of(FigureClaim figure)
    {
        var doubts = new List<(int Cost, string Words)>();
        if (figure is { NormalizedUnit: null, Counted: null })
            doubts.Add((50, "no unit and nothing counted was read"));
        if (figure.Vague)
            doubts.Add((40, "vague words became an interval"));
        if (figure is { Event: null, Unit: null })
            doubts.Add((15, "what happened to the counted was not read"));
        if (figure.Change != Change.None)
            doubts.Add((25, "read as a change, not a level"));
        if (figure.ValueTo is not null)
            doubts.Add((20, "read as a range"));
        if (figure.Bound != Bound.Exact && !figure.Vague)
            doubts.Add((15, "bounded by the words around"));
        if (figure.Source is not null)
            doubts.Add((15, "the source was read from the sentence or one before"));
        if (figure is { Value: >= 0 and < 10, ValueTo: null })
            doubts.Add((20, "a small number may be no claim"));
        return (Math.Max(0, 95 - doubts.Sum(doubt => doubt.Cost)),
            doubts.Count == 0 ? null : string.Join("; ", doubts.OrderByDescending(doubt => doubt.Cost).Select(doubt => doubt.Words)));
    }
}
