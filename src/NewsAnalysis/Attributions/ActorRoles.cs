using NewsAnalysis.Actors;
using NewsAnalysis.Attributions.Describing;
using NewsAnalysis.Attributions.Speakers;

namespace NewsAnalysis.Attributions;

/// <summary>Finds where an article speaks of an actor by a role alone ("the president", "the northern leader"): the one whom it calls so
/// beside the name, or of several the one whom it names far more often.</summary>
internal sealed class ActorRoles(Article article)
{
    private const int FarMore = 3;

    private readonly List<Bearer> _bearers = [];
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);

    /// <summary>Counts a mention.</summary>
    public void Count(Mention mention) => _named[mention.Actor] = _named.GetValueOrDefault(mention.Actor) + 1;

    /// <summary>Notes that words beside a mention describe it.</summary>
    public void Add(SentenceTree tree, Described described, Mention mention)
    {
        if (DescribingWords.IsPerson(tree.Tokens[described.Head]))
            _bearers.Add(new Bearer(mention, Role(tree, described.First, described.Head),
                Names(tree, described.First, described.Last, described.Head),
                Words(tree, described.First, described.Head).Any(word => SpeakerWords.Has("past", word))));
    }

    /// <summary>The places where a role stands for a name, by sentence.</summary>
    public IEnumerable<ActorDescription> Found()
    {
        var roles = _bearers.Select(bearer => bearer.Role.Split(' ')[^1]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (roles.Any(role => SpeakerWords.Has("ruling", role)))
            roles.UnionWith(SpeakerWords.Of("leading"));
        foreach (var sentence in article.Sentences.Where(_ => roles.Count > 0))
        {
            if (!roles.Any(role => sentence.Span.Of(article.Text).Contains(role, StringComparison.OrdinalIgnoreCase)))
                continue;
            var tree = article.TreeOf(sentence);
            for (var node = 0; node < tree.Tokens.Count; node++)
            {
                if (roles.Contains(tree.Tokens[node].Lemma) && IsAlone(tree, node) && BearerOf(tree, node) is { } mention)
                {
                    var span = NounPhrase.Span(tree, NounPhrase.First(tree, node), End(tree, node));
                    yield return new ActorDescription(mention, "role", span.Of(article.Text).ReplaceLineEndings(" "), span)
                    {
                        Quote = sentence.Span.Of(article.Text),
                    };
                }
            }
        }
    }

    // "vice president" is another role than "president".
    private static string Role(SentenceTree tree, int first, int head)
    {
        var lemma = tree.Tokens[head].Lemma.ToLowerInvariant();
        return Words(tree, first, head).FirstOrDefault(word => SpeakerWords.Has("under", word)) is { } under ? $"{under} {lemma}" : lemma;
    }

    private static IEnumerable<string> Words(SentenceTree tree, int first, int head) =>
        tree.Tokens.Take(head).Skip(first).Select(token => token.Form.ToLowerInvariant());

    // What a role is of: "Marran" of "the Marran leader", "prime" of a minister; the capital of an office is none.
    private static string[] Names(SentenceTree tree, int first, int last, int head) =>
        [.. tree.Tokens.Take(last + 1).Skip(first).Where(token => token != tree.Tokens[head] && (DescribingWords.IsBranch(token)
            || (char.IsUpper(token.Form[0]) && !DescribingWords.IsOffice(token) && token.Tag is Tag.Propn or Tag.Adj or Tag.Noun)))
            .Select(token => token.Form)];

    // "the president", "the North's leader", and no name beside it.
    private static bool IsAlone(SentenceTree tree, int node) =>
        tree.Tokens[node].Relation is not (Relation.Compound or Relation.Flat or Relation.NmodDesc or Relation.Appos)
            && tree.Tokens[node].Xpos is "NN" or "NNP"
        && tree.Children(node)
            .Any(child => tree.Tokens[child] is { Form: "the" or "The" } or { Relation: Relation.NmodPoss, Tag: Tag.Propn })
        && !tree.Children(node).Any(child => tree.Tokens[child] is { Relation: Relation.Flat or Relation.Appos, Tag: Tag.Propn });

    // With the noun behind "of".
    private static int End(SentenceTree tree, int node) =>
        tree.Children(node).FirstOrDefault(child => child > node && tree.Tokens[child].Relation == Relation.Nmod
            && tree.Child(child, Relation.Case) is >= 0 and var at && tree.Tokens[at].Lemma == "of", -1) is >= 0 and var whose
            ? tree.Subtree(whose)[^1] : node;

    // Names in the phrase ("the Marran leader", "the leader of Marrow") must stand beside the bearer's too.
    private Mention? BearerOf(SentenceTree tree, int node)
    {
        var first = NounPhrase.First(tree, node);
        var (role, names) = (Role(tree, first, node), Names(tree, first, End(tree, node), node));
        var isPast = Words(tree, first, node).Any(word => SpeakerWords.Has("past", word));
        if (tree.Tokens.Take(node).Skip(first)
            .Any(token => token.Xpos == "JJS" || (char.IsLower(token.Form[0]) && SpeakerWords.Has("share", token.Form))))
            return null;
        var fitting = _bearers.Where(bearer => (bearer.Role == role || IsRuler(bearer, role, names))
            && names.All(name => bearer.Names.Any(other => IsAkin(name, other)))
            && (!bearer.IsPast || isPast || names.Length > 0)).ToList();
        var people = fitting.Select(bearer => bearer.Mention).DistinctBy(mention => mention.Actor)
            .OrderByDescending(mention => _named[mention.Actor]).ToArray();
        return people.Length == 1 || (people.Length > 1 && _named[people[0].Actor] >= FarMore * _named[people[1].Actor])
            ? people[0] : null;
    }

    // "Marran" and "Marra".
    private static bool IsAkin(string left, string right) =>
        left.Equals(right, StringComparison.OrdinalIgnoreCase)
        || left.AsSpan().CommonPrefixLength(right) >= Math.Max(4, Math.Min(left.Length, right.Length) - 1);

    // "the Marran leader" of the Marran president.
    private static bool IsRuler(Bearer bearer, string role, string[] names) =>
        names.Length > 0 && SpeakerWords.Has("leading", role) && SpeakerWords.Has("ruling", bearer.Role);

    private sealed record Bearer(Mention Mention, string Role, string[] Names, bool IsPast);
}
