using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions;

/// <summary>An attribution in the making.</summary>
/// <param name="cue">Its cue; null for a quotation without one.</param>
/// <param name="sentence">The sentence of its cue.</param>
/// <param name="probability">How sure the model is.</param>
/// <param name="rule">The rule that found it; null for the model.</param>
/// <param name="within">The quotation that holds the cue: who speaks in it reports nothing outside it; null for none.</param>
internal sealed class Draft(Cue cue, Sentence sentence, double probability, string? rule, TextSpan? within)
{
    private readonly IReadOnlyList<TextSpan> _said = Phrases.Spans(cue.Tree, cue.Content);

    /// <summary>The rule that found it; null for the model.</summary>
    public string? Rule => rule;

    /// <summary>Its cue.</summary>
    public Cue Cue => cue;

    /// <summary>The sentence of the cue.</summary>
    public Sentence Sentence => sentence;

    /// <summary>How sure the model is.</summary>
    public double Probability => probability;

    /// <summary>What is said.</summary>
    public List<TextSpan> Content { get; } =
        [.. Phrases.Spans(cue.Tree, cue.Content).Select(span => Inside(span, within)).Where(span => span.Length > 0)];

    /// <summary>Whether it is said or written, not thought or done.</summary>
    public bool IsSpeech { get; } = Speech.IsSpeech(cue) || rule is "reads" or "said-comma" or "said-colon" or "issued-colon";

    /// <summary>The end of its last word.</summary>
    public int Last => Math.Max(cue.Span.End, Content.Count == 0 ? 0 : Content.Max(span => span.End));

    /// <summary>
    /// Whether the tree of the cue's sentence, not a quotation that was given to the cue, makes a span part of what is said.
    /// </summary>
    public bool IsSaidByTree(TextSpan span) => _said.Any(said => said.Contains(span));

    private static TextSpan Inside(TextSpan span, TextSpan? within) => within is not { } outer ? span
        : new TextSpan(Math.Max(span.Start, outer.Start), Math.Max(Math.Max(span.Start, outer.Start), Math.Min(span.End, outer.End)));

    /// <summary>Ends what is said before a place, as that of "told" in "Lee told us that he left, the police said", which is what the
    /// police say.</summary>
    public void CutAt(int place)
    {
        var before = Phrases.Spans(cue.Tree, [.. cue.Content.Where(at => cue.Tree.Tokens[at].End <= place)]);
        if (before.Count == 0)
            return;
        Content.RemoveAll(span => span.End > place);
        foreach (var span in before.Where(span => !Content.Exists(span.Overlaps)))
            Add(span);
    }

    /// <summary>Adds a stretch to what is said; stretches that meet become one.</summary>
    public void Add(TextSpan span)
    {
        foreach (var other in Content.Where(span.Overlaps).ToArray())
        {
            Content.Remove(other);
            span = new TextSpan(Math.Min(span.Start, other.Start), Math.Max(span.End, other.End));
        }

        Content.Add(span);
        Content.Sort();
    }
}
