using System.Globalization;
using NewsAnalysis.Articles;
using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Attributions.Quoting;
using NewsAnalysis.Text;
using NewsAnalysis.Text.Syntax;

namespace NewsAnalysis.Attributions.Answering;

/// <summary>What a number and an attribution that may answer for it look like, as names: the input of <see cref="AnswerModel"/>.</summary>
/// <param name="article">The article.</param>
/// <param name="quotes">Its quotations.</param>
/// <param name="number">The number.</param>
/// <param name="sentence">The sentence of the number.</param>
internal sealed class AnswerFeatures(Article article, Quotes quotes, TextSpan number, Sentence sentence)
{
    private readonly SentenceTree _tree = article.TreeOf(sentence);

    /// <summary>The features of one of the attributions near the number; each is there or not.</summary>
    /// <param name="answer">The attribution.</param>
    /// <param name="all">All that are near the number.</param>
    public IReadOnlyList<string> Of(Answer answer, IReadOnlyList<Answer> all)
    {
        var (draft, attribution, cue) = (answer.Draft, answer.Attribution, answer.Draft.Cue);
        var (way, step, kind) = (Way(answer), Step(draft.Own), attribution.IsSpeech ? "speech" : attribution.HasVerb ? "thought" : "thing");
        List<string> found =
        [
            "any", way, $"{way} {cue.Form}", $"{way} {kind}", $"sure {step}", $"{way} sure {step}", $"{kind} sure {step}", $"{way} rule {draft.Rule}", $"rule {draft.Rule}",
            $"{way} {cue.Shape}", $"{cue.Form} {cue.Shape}", $"level {Math.Min(attribution.Level, 2)}", $"quoted {quotes.IsInside(number.Start)} {way}",
            $"cue quoted {quotes.IsInside(attribution.Cue.Start)}", $"content length {Log(Size(answer) / 10)}",
        ];
        AddCue(found, cue);
        AddSource(found, cue, attribution.Source!, kind);
        AddOthers(found, answer, all, way);
        if (attribution.Sentence == sentence.Index)
            AddPlace(found, cue, way);
        else
            found.Add($"{way} sentences {Math.Clamp(sentence.Index - attribution.Sentence, -2, 3)}");
        return found;
    }

    private static void AddCue(List<string> found, Cue cue)
    {
        var token = cue.Tree.Tokens[cue.Node];
        var lemma = token.Lemma.ToLowerInvariant();
        found.AddRange([$"lemma {lemma}", $"tag {token.Xpos}", $"{cue.Form} relation {token.Relation}"]);
        if (cue.Form is CueForm.Verb or CueForm.Noun)
            found.Add($"{cue.Form} class {(cue.Form == CueForm.Verb ? WordClasses.OfVerb(lemma) : WordClasses.OfNoun(lemma))[0]}");
    }

    private void AddSource(List<string> found, Cue cue, Speaker speaker, string kind)
    {
        var (token, source) = (cue.Tree.Tokens[cue.Source], CueFeatures.NounClass(cue.Tree, cue.Source));
        found.AddRange(
        [
            $"source {source}", $"{cue.Form} source {source}", $"{kind} source {source}", $"source tag {token.Xpos}", $"source relation {token.Relation}", $"source own {token.Head == cue.Node}",
            $"resolved {speaker.Resolved is not null} {source}", $"hidden {speaker.IsAnonymous}",
        ]);
        if (speaker.Span.Overlaps(number))
            found.Add("in source");
    }

    // How the number is reached: by the tree of the cue's clause, by quotation marks, or not at all ("outside").
    private string Way(Answer answer)
    {
        var (draft, attribution) = (answer.Draft, answer.Attribution);
        var here = attribution.Sentence == sentence.Index ? "here" : "elsewhere";
        return !attribution.Holds(number) ? "outside " + here : draft.OwnContent.Any(span => span.Contains(number)) ? "clause" : "quote " + here;
    }

    private void AddOthers(List<string> found, Answer answer, IReadOnlyList<Answer> all, string way)
    {
        Answer[] others = [.. all.Where(other => other != answer && other.Attribution.Holds(number))];
        var size = Size(answer);
        found.Add($"{way} inner {Best(others.Where(other => Size(other) < size))}");
        found.Add($"{way} outer {Best(others.Where(other => Size(other) >= size))}");
    }

    private static string Best(IEnumerable<Answer> answers) => answers.MaxBy(answer => answer.Draft.Own) is { } best ? Step(best.Draft.Own) : "none";

    private static int Size(Answer answer) => answer.Attribution.Content.Sum(span => span.Length);

    // What stands between the cue and the number, and how the number hangs on the cue.
    private void AddPlace(List<string> found, Cue cue, string way)
    {
        if (_tree.TokenAt(number.Start) is not (>= 0 and var node))
            return;
        var side = node > cue.Node ? "behind" : "before";
        var (first, last) = (Math.Min(node, cue.Node), Math.Max(node, cue.Node));
        found.Add($"{way} {side} {Log(last - first)}");
        found.Add($"{way} {side} {cue.Shape}");
        int[] between = [.. Enumerable.Range(first + 1, Math.Max(0, last - first - 1))];
        foreach (var at in between)
        {
            var token = _tree.Tokens[at];
            if (token.Relation is Relation.Mark or Relation.Cc || token.Xpos is "WRB" or "WDT" or "WP" || token.Form is "," or ";" or ":" or "—" or "–" or "-" or "--")
                found.Add($"{way} {side} past {token.Form.ToLowerInvariant()}");
        }

        found.Add($"{way} {side} verbs {Math.Min(3, between.Count(at => _tree.Tokens[at].Tag == Tag.Verb))}");
        found.Add($"{way} path {Path(node, cue)}");
        found.Add($"{way} within {_tree.IsWithin(node, cue.Node)} {side}");
        found.Add($"number relation {_tree.Tokens[node].Relation}");
    }

    // The relations of clauses from the number up to the cue, or to what holds both.
    private string Path(int node, Cue cue)
    {
        var relations = new List<string>();
        for (var at = node; at >= 0; at = _tree.Tokens[at].Head)
        {
            if (at == cue.Node)
                return string.Join(' ', relations.TakeLast(3)) + " cue";
            if (_tree.IsWithin(cue.Node, at))
                return string.Join(' ', relations.TakeLast(3)) + " up";
            if (_tree.IsClauseHead(at) || _tree.Tokens[at].Head == cue.Node || _tree.Tokens[at].Relation == Relation.Conj)
                relations.Add(_tree.Tokens[at].Relation.ToString());
        }

        return "none";
    }

    private static string Log(int length) => ((int)Math.Log2(length + 1)).ToString(CultureInfo.InvariantCulture);

    // The log odds in whole steps.
    private static string Step(double probability) =>
        ((int)Math.Clamp(Math.Round(Math.Log(probability / (1 - probability + 1e-9))), -3, 4)).ToString(CultureInfo.InvariantCulture);
}
