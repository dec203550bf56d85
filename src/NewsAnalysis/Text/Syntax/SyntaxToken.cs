namespace NewsAnalysis.Text.Syntax;

/// <summary>A word or mark of a sentence with its place in the tree.</summary>
/// <param name="Start">Position of its first character in the article's text, in UTF-16 code units.</param>
/// <param name="End">Position just after its last character.</param>
/// <param name="Form">The characters as written.</param>
/// <param name="Lemma">The dictionary form, as treebanks give it: <c>kill</c> for "killed", <c>be</c> for "was".</param>
/// <param name="Tag">Part of speech.</param>
/// <param name="Xpos">Part of speech in the finer Penn set: VBD, VBN, NNS.</param>
/// <param name="Head">Index in the sentence of the token it depends on; -1 for the root.</param>
/// <param name="Relation">How it depends on its head.</param>
internal sealed record SyntaxToken(int Start, int End, string Form, string Lemma, Tag Tag, string Xpos, int Head, Relation Relation);
