using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Attributions.Quoting;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Speakers;

/// <summary>Says for whom "they" and "it" stand: the only one of the sentence before who speaks or acts there and fits in number.
/// "Officials left. They said …", "The agency wrote … It added …"; not "The clerks met the sailors’ wives, and the cooks
/// left. They said …".</summary>
/// <param name="article">The article.</param>
/// <param name="quotes">Its quotations: a sentence inside one names nobody who speaks behind it.</param>
internal sealed class SpeakersBefore(Article article, Quotes quotes)
{
    private const int Farthest = 6;

    /// <summary>The sentence that has whom a pronoun means and the token that heads the words; null where nothing decides.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="sentence">Its sentence.</param>
    public (int Sentence, int Head)? Find(SyntaxToken pronoun, int sentence)
    {
        var form = pronoun.Form.ToLowerInvariant();
        if (form is not ("they" or "it") || quotes.IsInside(pronoun.Start))
            return null;
        for (var at = sentence - 1; at >= 0 && at >= sentence - Farthest; at--)
        {
            var tree = article.TreeOf(article.Sentences[at]);
            int[] high = [.. Enumerable.Range(0, tree.Tokens.Count).Where(token => IsHigh(tree, token))];
            int[] fit = [.. high.Where(token => form == "they" ? IsSeveral(tree, token) : IsBody(tree, token))];
            // "They said …" before it, and what a quotation holds, leave the question open.
            if (fit.Length > 0 || !(high.Length == 0 ? IsSpoken(article.Sentences[at].Span)
                : high.Any(token => tree.Tokens[token].Form.Equals(form, StringComparison.OrdinalIgnoreCase))))
                return fit is [var one] ? (at, one) : null;
        }

        return null;
    }

    private bool IsSpoken(TextSpan sentence) => quotes.Holding(sentence.Start) is { } quote && quote.End >= sentence.End;

    private bool IsHigh(SentenceTree tree, int token) => !quotes.IsInside(tree.Tokens[token].Start)
        && tree.Tokens[token].Tag is Tag.Noun or Tag.Propn or Tag.Pron && Places.Of(tree, token) is Place.Speaker or Place.Subject
        && Places.Top(tree, token) == token;

    // People: "officials", "Ann Lee and Paul Berg".
    private static bool IsSeveral(SentenceTree tree, int token) => SpokenFor.Heads(tree, token, Phrases.Name(tree, token)).Count > 1
        || (tree.Tokens[token].Xpos is "NNS" or "NNPS" && IsAny(tree.Tokens[token], "person", "group"));

    // Something that speaks and is no person: "the agency", "the report", "Reuters".
    private static bool IsBody(SentenceTree tree, int token) => SpokenFor.Heads(tree, token, Phrases.Name(tree, token)).Count == 1
        && !tree.Has(token, Relation.Conj)
        && Places.Of(tree, token) == Place.Speaker && !tree.Has(token, Relation.Flat) && !tree.Has(token, Relation.NmodDesc)
        && (tree.Tokens[token].Xpos == "NNP" || (tree.Tokens[token].Xpos == "NN" && !IsAny(tree.Tokens[token], "person")));

    private static bool IsAny(SyntaxToken noun, params string[] classes) => SpeakerWords.Has("hidden", noun.Form)
        ? classes.Contains("person") : WordClasses.OfNoun(noun.Lemma.ToLowerInvariant()).Any(classes.Contains);
}
