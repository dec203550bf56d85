using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Attributions.Quoting;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Speakers;

/// <summary>Says for whom the words of a source stand: the full name for a surname, the person before for "he", "she" and "the minister"
/// where exactly one fits, the noun before for "who". What nothing decides is left open.</summary>
internal sealed class SpeakerResolver
{
    private readonly Article _article;
    private readonly PersonFinder _people;
    private readonly ToldGenders _genders;
    private readonly PronounSpeakers _pronouns;
    private readonly bool _tellsGender;

    /// <summary>Resolves the sources of an article, of which only the sentences that a question needs are read.</summary>
    /// <param name="article">The article.</param>
    /// <param name="quotes">Its quotations.</param>
    /// <param name="tellsGender">Whether speakers are given the gender that the text tells of them elsewhere.</param>
    public SpeakerResolver(Article article, Quotes quotes, bool tellsGender = true)
    {
        (_article, _people, _tellsGender) = (article, new PersonFinder(article), tellsGender);
        _genders = new ToldGenders(article, quotes, _people);
        _pronouns = new PronounSpeakers(article, quotes, _people, _genders);
    }

    /// <summary>What the article tells of a speaker by titles, nouns and pronouns.</summary>
    public Gender Told(string name) => _tellsGender ? _genders.Of(name) : Gender.Unknown;

    /// <summary>The name for which the source's words stand and where the article has it; null where they are a name themselves or nothing
    /// decides.</summary>
    public (string Name, TextSpan Span)? Resolve(Cue cue, int sentence)
    {
        var (tree, token) = (cue.Tree, cue.Tree.Tokens[cue.Source]);
        if (token.Xpos is "WDT" or "WP" or "IN" && tree.Tokens[cue.Node].Relation == Relation.AclRelcl
            && tree.Tokens[cue.Node].Head is >= 0 and var head)
        {
            var span = Phrases.Name(tree, head);
            return (Named(span, sentence)?.Name ?? span.Of(_article.Text), span);
        }

        if (token.Xpos == "WP")
            return Antecedent(tree, cue.Source) is { } before
                ? (Named(before, sentence)?.Name ?? before.Of(_article.Text), before) : null;
        if (token.Tag is Tag.Pron)
            return SpeakerWords.GenderOf(token.Form) == Gender.Unknown ? null : _pronouns.Resolve(cue, sentence);
        var own = Phrases.Name(tree, cue.Source);
        if (Named(own, sentence) is { } named)
            return named.Name.Length > named.Span.Length ? (named.Name, named.Span) : null;
        return token.Tag == Tag.Noun && Places.IsThe(tree, cue.Source)
            ? _people.Bearer(token.Lemma.ToLowerInvariant(), token.Start) : null;
    }

    // The noun before a "who" that the tree joins to none ("clerks of the port, who came and say that …"), or that of the "who" before
    // it; null for a question.
    private static TextSpan? Antecedent(SentenceTree tree, int who)
    {
        var last = who - 1;
        while (last > 0 && (tree.Tokens[last].Form == "," || tree.Tokens[last].Tag == Tag.Adv))
            last--;
        if (last < 0 || tree.Tokens[last].Tag is not (Tag.Noun or Tag.Propn))
            return Enumerable.Range(0, who).LastOrDefault(at => tree.Tokens[at].Xpos == "WP", -1) is >= 0 and var earlier
                ? Antecedent(tree, earlier) : null;
        var noun = -1;
        for (var at = last; at >= 0 && at < who && tree.Tokens[at].Tag is Tag.Noun or Tag.Propn; at = tree.Tokens[at].Head)
        {
            if (IsPerson(tree.Tokens[at]))
                noun = at;
            if (tree.Tokens[at].Relation is not (Relation.Nmod or Relation.Obl or Relation.Appos or Relation.Flat or Relation.Compound
                or Relation.Conj))
                break;
        }

        return noun < 0 ? null : new TextSpan(Phrases.Name(tree, noun).Start, tree.Tokens[last].End);
    }

    private static bool IsPerson(SyntaxToken token) => token.Tag == Tag.Propn || SpeakerWords.Has("hidden", token.Form)
        || WordClasses.OfNoun(token.Lemma.ToLowerInvariant()).Contains("person");

    private PersonInText? Named(TextSpan span, int sentence) => _people.Within(sentence, span);
}
