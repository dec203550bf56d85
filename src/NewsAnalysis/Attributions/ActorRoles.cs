using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Attributions.Speakers;
using NewsAnalysis.Text;
using NewsAnalysis.Text.Syntax;

namespace NewsAnalysis.Attributions;

/// <summary>
/// Finds where an article speaks of an actor by a role alone ("the president", "the northern leader"): the one whom it calls so beside the
/// name, or of several the one whom it names far more often.
/// </summary>
/// <param name="article">The article.</param>
internal sealed class ActorRoles(Article article)
{
    private const int FarMore = 3;

    private readonly Dictionary<string, List<(Mention Bearer, string[] Names)>> _bearers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);

    /// <summary>Counts a mention.</summary>
    public void Count(Mention mention) => _named[mention.Actor] = _named.GetValueOrDefault(mention.Actor) + 1;

    /// <summary>Notes that words beside a mention describe it.</summary>
    public void Add(SentenceTree tree, TextSpan words, Mention mention)
    {
        foreach (var token in tree.Tokens.Where(token => words.Contains(token.Start) && IsRole(token)))
        {
            if (!_bearers.TryGetValue(token.Lemma.ToLowerInvariant(), out var bearers))
                _bearers[token.Lemma.ToLowerInvariant()] = bearers = [];
            bearers.Add((mention, [.. tree.Tokens.Where(other => words.Contains(other.Start) && char.IsUpper(other.Form[0]))
                .Select(other => other.Form)]));
        }
    }

    /// <summary>The places where a role stands for a name, by sentence.</summary>
    public IEnumerable<ActorDescription> Found()
    {
        foreach (var sentence in article.Sentences)
        {
            if (!_bearers.Keys.Any(role => sentence.Span.Of(article.Text).Contains(role, StringComparison.OrdinalIgnoreCase)))
                continue;
            var tree = article.TreeOf(sentence);
            for (var node = 0; node < tree.Tokens.Count; node++)
            {
                if (_bearers.TryGetValue(tree.Tokens[node].Lemma.ToLowerInvariant(), out var bearers) && IsAlone(tree, node)
                    && Bearer(tree, node, bearers) is { } mention)
                {
                    var span = new TextSpan(tree.Tokens[Phrases.Leftmost(tree, node)].Start,
                        tree.Tokens[Whose(tree, node) is >= 0 and var whose ? tree.Subtree(whose)[^1] : node].End);
                    yield return new ActorDescription(mention, "role", span.Of(article.Text).ReplaceLineEndings(" "), span);
                }
            }
        }
    }

    private static bool IsRole(SyntaxToken token) =>
        token.Tag is Tag.Noun or Tag.Propn
            && (SpeakerWords.Has("title", token.Form) || WordClasses.OfNoun(token.Lemma.ToLowerInvariant())[0] == "person");

    // "the president", "the North's leader", and no name beside it.
    private static bool IsAlone(SentenceTree tree, int node) =>
        tree.Tokens[node].Relation is not (Relation.Compound or Relation.Flat or Relation.NmodDesc or Relation.Appos)
            && tree.Tokens[node].Xpos is "NN" or "NNP"
        && tree.Children(node)
            .Any(child => tree.Tokens[child] is { Form: "the" or "The" } or { Relation: Relation.NmodPoss, Tag: Tag.Propn })
        && !tree.Children(node).Any(child => tree.Tokens[child] is { Relation: Relation.Flat or Relation.Appos, Tag: Tag.Propn });

    // The noun behind "of".
    private static int Whose(SentenceTree tree, int node) =>
        tree.Children(node).FirstOrDefault(child => child > node && tree.Tokens[child].Relation == Relation.Nmod
            && tree.Child(child, Relation.Case) is >= 0 and var at && tree.Tokens[at].Lemma == "of", -1);

    // Names in the phrase ("the Marran leader", "the leader of Marrow") must stand beside the bearer's too.
    private Mention? Bearer(SentenceTree tree, int node, List<(Mention Bearer, string[] Names)> bearers)
    {
        var whose = Whose(tree, node);
        string[] names = [.. tree.Subtree(node).Where(at => (at < node || (whose >= 0 && tree.IsWithin(at, whose)))
            && char.IsUpper(tree.Tokens[at].Form[0]) && tree.Tokens[at].Relation != Relation.Det).Select(at => tree.Tokens[at].Form)];
        var fitting = bearers.Where(bearer => names.All(bearer.Names.Contains)).Select(bearer => bearer.Bearer)
            .DistinctBy(mention => mention.Actor).OrderByDescending(mention => _named[mention.Actor]).ToArray();
        return fitting.Length == 1 || (fitting.Length > 1 && _named[fitting[0].Actor] >= FarMore * _named[fitting[1].Actor])
            ? fitting[0] : null;
    }
}
