using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions;

/// <summary>The labels of a written-down talk: "Q:", "MR. LEE:" at the beginning of paragraphs, in capitals. Three such paragraphs and one
/// label that comes again tell a talk; "WATCH: …" alone is a rubric.</summary>
/// <param name="text">The article's text.</param>
internal sealed class TurnLabels(string text)
{
    private const int Fewest = 3;

    // "Q" and "A" name nobody.
    private const int Letters = 2;

    private static readonly Regex Label = Patterns.Of(@"(?-i)(?<=\A|\n)[ \t]*(?<label>[A-Z][A-Z.'’\- ]{0,40}):(?=\s)");

    private readonly HashSet<int> _starts = Starts(text);

    /// <summary>The cue of a sentence that begins with such a label; null where it does not.</summary>
    public Cue? In(SentenceTree tree)
    {
        if (_starts.Count == 0 || !_starts.Contains(tree.Tokens[0].Start))
            return null;
        var colon = Enumerable.Range(0, tree.Tokens.Count).FirstOrDefault(at => tree.Tokens[at].Form == ":");
        return colon == 0 || colon + 1 >= tree.Tokens.Count ? null
            : new Cue(tree, colon, CueForm.Colon, new TextSpan(tree.Tokens[colon].Start, tree.Tokens[colon].End),
                tree.Tokens[colon - 1].End - tree.Tokens[0].Start <= Letters ? -1 : colon - 1,
                [.. Enumerable.Range(colon + 1, tree.Tokens.Count - colon - 1)], "turn");
    }

    private static HashSet<int> Starts(string text)
    {
        Group[] labels = [.. Label.Matches(text).Select(match => match.Groups["label"])];
        return labels.Length >= Fewest && labels.DistinctBy(label => label.Value).Count() < labels.Length
            ? [.. labels.Select(label => label.Index)] : [];
    }
}
