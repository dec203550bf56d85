using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Cues;

/// <summary>Words of a sentence that may say that somebody says something, with who and what the tree gives.</summary>
/// <param name="Tree">The sentence.</param>
/// <param name="Node">Its token that carries the cue.</param>
/// <param name="Form">The form of the cue.</param>
/// <param name="Span">The words of the cue.</param>
/// <param name="Source">The token that heads the source; -1 where the sentence names none.</param>
/// <param name="Content">The tokens of what is said, in reading order; empty where the sentence holds none.</param>
/// <param name="Shape">How the content hangs on the cue: "ccomp", "obj", "parataxis", "before", …</param>
internal sealed record Cue(SentenceTree Tree, int Node, CueForm Form, TextSpan Span, int Source, IReadOnlyList<int> Content, string Shape);
