using NewsAnalysis.Articles;
using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Text;
using NewsAnalysis.Text.Syntax;

namespace NewsAnalysis.Attributions.Speakers;

/// <summary>
/// Says for whom the words of a source stand: the full name for a surname, the person before for "he", "she" and "the minister" where
/// exactly one fits, the noun before for "who". What nothing decides is left open.
/// </summary>
/// <param name="article">The article, of which only the sentences that a question needs are read.</param>
/// <param name="tellsGender">Whether speakers are given the gender that the text tells of them elsewhere.</param>
internal sealed class SpeakerResolver(Article article, bool tellsGender = true)
{
    private const int SentencesBack = 2;

    private readonly PersonFinder _people = new(article);
    private readonly Dictionary<string, Gender> _genders = new(StringComparer.Ordinal);

    /// <summary>What the article tells of a speaker by titles and nouns.</summary>
    public Gender Told(string name) => tellsGender ? GenderOf(name) : Gender.Unknown;

    private Gender GenderOf(string name)
    {
        if (!_genders.TryGetValue(name, out var gender))
            _genders[name] = gender = _people.InSentencesWith(name[(name.LastIndexOf(' ') + 1)..]).Where(person => person.Name == name)
                .Select(person => person.Gender).FirstOrDefault(told => told != Gender.Unknown);
        return gender;
    }

    /// <summary>
    /// The name for which the source's words stand and where the article has it; null where they are a name themselves or nothing decides.
    /// </summary>
    public (string Name, TextSpan Span)? Resolve(Cue cue, int sentence)
    {
        var (tree, token) = (cue.Tree, cue.Tree.Tokens[cue.Source]);
        if (token.Xpos is "WDT" or "WP" or "IN" && tree.Tokens[cue.Node].Relation == Relation.AclRelcl
            && tree.Tokens[cue.Node].Head is >= 0 and var head)
        {
            var span = Phrases.Name(tree, head);
            return (Named(span, sentence)?.Name ?? span.Of(article.Text), span);
        }

        if (token.Xpos == "WP")
            return Antecedent(tree, cue.Source) is { } before
                ? (Named(before, sentence)?.Name ?? before.Of(article.Text), before) : null;
        if (token.Tag is Tag.Pron)
            return SpeakerWords.Has("person", token.Form)
                ? Before(token.Start, sentence, person => Fits(person, SpeakerWords.GenderOf(token.Form))) : null;
        var own = Phrases.Name(tree, cue.Source);
        if (Named(own, sentence) is { } named)
            return named.Name.Length > named.Span.Length ? (named.Name, named.Span) : null;
        return token.Tag == Tag.Noun
            && tree.Tokens.Any(word => word.Head == cue.Source && word.Form.Equals("the", StringComparison.OrdinalIgnoreCase))
            ? Role(token.Lemma.ToLowerInvariant(), token.Start) : null;
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

    private NamedPerson? Named(TextSpan span, int sentence) => _people.Within(sentence, span);

    private bool Fits(NamedPerson person, Gender gender) =>
        gender == Gender.Unknown || GenderOf(person.Name) is var told && (told == Gender.Unknown || told == gender);

    // The one person of the nearest sentence that names any who fits; of several only the one who is the subject.
    private (string, TextSpan)? Before(int position, int sentence, Func<NamedPerson, bool> fits)
    {
        for (var back = 0; back <= SentencesBack; back++)
        {
            NamedPerson[] there = [.. _people.In(sentence - back).Where(person => person.Span.End <= position && fits(person))
                .DistinctBy(person => person.Name)];
            if (there.Length > 1)
                there = [.. there.Where(person => person.IsSubject)];
            if (there.Length == 1)
                return (there[0].Name, there[0].Span);
            if (there.Length > 1)
                return null;
        }

        return null;
    }

    // "the minister": the one person before whom the article calls one.
    private (string, TextSpan)? Role(string role, int position)
    {
        NamedPerson[] bearers =
            [.. _people.WithRole(role).TakeWhile(person => person.Span.End <= position).DistinctBy(person => person.Name)];
        return bearers.Length == 1 ? (bearers[0].Name, bearers[0].Span) : null;
    }
}
