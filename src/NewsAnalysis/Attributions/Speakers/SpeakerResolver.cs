using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Attributions.Quoting;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Speakers;

/// <summary>Says for whom the words of a source stand: the full name for a surname, the person before for "he", "she" and "the minister"
/// where exactly one fits, the noun before for "who". What nothing decides is left open.</summary>
internal sealed class SpeakerResolver
{
    private static readonly Relation[] OfNoun =
        [Relation.Nmod, Relation.Obl, Relation.Appos, Relation.Flat, Relation.Compound, Relation.Conj, Relation.NmodUnmarked];

    private readonly Article _article;
    private readonly PersonFinder _people;
    private readonly ToldGenders _genders;
    private readonly PronounSpeakers _pronouns;
    private readonly SpeakersBefore _before;
    private readonly bool _tellsGender;

    private TurnLabels? _labels;

    /// <summary>Resolves the sources of an article, of which only the sentences that a question needs are read.</summary>
    /// <param name="article">The article.</param>
    /// <param name="quotes">Its quotations.</param>
    /// <param name="tellsGender">Whether speakers are given the gender that the text tells of them elsewhere.</param>
    public SpeakerResolver(Article article, Quotes quotes, bool tellsGender = true)
    {
        (_article, _people, _tellsGender) = (article, new PersonFinder(article), tellsGender);
        _genders = new ToldGenders(article, quotes, _people);
        _pronouns = new PronounSpeakers(article, quotes, _people, _genders);
        _before = new SpeakersBefore(article, quotes);
    }

    /// <summary>The people whom the article names.</summary>
    public PersonFinder People => _people;

    /// <summary>The labels of a talk.</summary>
    public TurnLabels Labels => _labels ??= new TurnLabels(_article.Text, _people);

    /// <summary>What the article tells of a speaker by titles, nouns and pronouns.</summary>
    public Gender Told(string name) => _tellsGender ? _genders.Of(name, isSure: true) : Gender.Unknown;

    /// <summary>The name for which the source's words stand and where the article has it, also that of "the adviser Ann Lee"; null where
    /// they are a name themselves or nothing decides.</summary>
    public (string Name, TextSpan Span)? Resolve(Cue cue, int sentence)
    {
        if (OfRelative(cue) is var (words, noun))
            return Together(cue.Tree, noun, sentence) is { } together ? (together, words)
                : Named(cue.Tree, noun, words, sentence) is { } person ? (person.Name, person.Span) : (words.Of(_article.Text), words);
        return cue.Tree.Tokens[cue.Source] switch
        {
            { Xpos: "WP" } => null,
            { Tag: Tag.Pron } token when SpeakerWords.GenderOf(token.Form) == Gender.Unknown => Before(token, sentence),
            { Tag: Tag.Pron } => _pronouns.Resolve(cue, sentence),
            _ => OfWords(cue.Tree, cue.Source, sentence),
        };
    }

    /// <summary>The words that head those who speak: several for "Ann Lee and Paul Berg", those before for "they"; none where nothing
    /// decides.</summary>
    public IReadOnlyList<SyntaxToken> Heads(Cue cue, int sentence)
    {
        var (tree, head) = OfRelative(cue) is { } noun ? (cue.Tree, noun.Head) : (cue.Tree, cue.Source);
        if (tree.Tokens[head] is { Tag: Tag.Pron } pronoun)
        {
            if (_before.Find(pronoun, sentence) is not { } place)
                return [];
            (tree, head) = (_article.TreeOf(_article.Sentences[place.Sentence]), place.Head);
        }

        return [.. SpokenFor.Heads(tree, head, Phrases.Name(tree, head)).Select(at => tree.Tokens[at])];
    }

    // Of a name or noun.
    private (string Name, TextSpan Span)? OfWords(SentenceTree tree, int source, int sentence)
    {
        var (token, own) = (tree.Tokens[source], Phrases.Name(tree, source));
        if (Together(tree, source, sentence) is { } names)
            return (names, own);
        var head = SpokenFor.Heads(tree, source, own)[0];
        if (Named(tree, head, own, sentence) is { } named)
            return IsMore(named, own) && !GoesOn(tree, named, own) ? (named.Name, named.Span) : null;
        if (token.Tag != Tag.Propn && char.IsUpper(token.Form[0]) && own.Length == token.Form.Length
            && _people.OfSurname(token.Form) is { } full)
            return (full, own);
        return token.Tag == Tag.Noun && Places.IsThe(tree, source) && !tree.Has(source, Relation.Amod)
            ? _people.Bearer(token.Lemma.ToLowerInvariant(), token.Start) : null;
    }

    // A surname stands for the full name, an office with a name for the name; the tree may end a name before a hyphen ("Lee Jae-in").
    private bool IsMore(PersonInText person, TextSpan own) => person.Name.Length > person.Span.Length
        || ((person.Span.Length < own.Length || !own.Contains(person.Span)) && person.Name.Contains(' ', StringComparison.Ordinal)
            && !(person.Span.End < own.End && _article.Text[person.Span.End] is '-' or '‑' or '.'));

    // "Ann Lee and aides", "Ann Lee Trust director", "Port Chief of Staff": the words do not end with the name.
    private static bool GoesOn(SentenceTree tree, PersonInText person, TextSpan own) =>
        tree.Tokens.FirstOrDefault(token => token.Start >= person.Span.End) is { } next && next.Start < own.End
            && (next.Tag is Tag.Noun or Tag.Propn or Tag.Cconj || SpeakerWords.Has("title", person.Surname));

    // The names of those who speak together, "Ann Lee and Paul Berg", else their words; null for one.
    private string? Together(SentenceTree tree, int source, int sentence)
    {
        var own = Phrases.Name(tree, source);
        var heads = SpokenFor.Heads(tree, source, own);
        if (heads.Count < 2)
            return null;
        string[] names =
            [.. heads.Select(head => Named(tree, head, own, sentence)?.Name).OfType<string>().Distinct(StringComparer.Ordinal)];
        return names.Length < heads.Count ? own.Of(_article.Text).ReplaceLineEndings(" ")
            : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }

    // "Officials said … They added …"
    private (string Name, TextSpan Span)? Before(SyntaxToken pronoun, int sentence)
    {
        if (_before.Find(pronoun, sentence) is not { } place)
            return null;
        var tree = _article.TreeOf(_article.Sentences[place.Sentence]);
        var words = Phrases.Name(tree, place.Head);
        return (Together(tree, place.Head, place.Sentence) ?? words.Of(_article.Text), words);
    }

    // The noun for which a "who", "which" or "that" stands, with its words.
    private static (TextSpan Words, int Head)? OfRelative(Cue cue)
    {
        var (tree, word) = (cue.Tree, cue.Tree.Tokens[cue.Source]);
        if (word.Xpos is "WDT" or "WP" or "IN" && tree.Tokens[cue.Node] is { Relation: Relation.AclRelcl, Head: >= 0 and var head })
            return (Phrases.Name(tree, head), head);
        return word.Xpos == "WP" ? Antecedent(tree, cue.Source) : null;
    }

    // The noun before a "who" that the tree joins to none ("clerks of the port, who came and say that …"), or that of the "who" before
    // it; null for a question.
    private static (TextSpan Words, int Head)? Antecedent(SentenceTree tree, int who)
    {
        var last = who - 1;
        while (last > 0 && (tree.Tokens[last].Form is "," or "." || tree.Tokens[last].Tag == Tag.Adv))
            last--;
        if (last >= 0 && (tree.Tokens[last].Tag == Tag.Noun || Insets.IsLikeName(tree.Tokens[last])))
            return Highest(tree, last, who) is >= 0 and var noun
                ? (new TextSpan(Phrases.Name(tree, noun).Start, tree.Tokens[last].End), noun) : null;
        return Enumerable.Range(0, who).LastOrDefault(at => tree.Tokens[at].Xpos == "WP", -1) is >= 0 and var earlier
            ? Antecedent(tree, earlier) : null;
    }

    // The person highest up of those that the noun right before belongs to: the clerk of "a clerk of the port"; -1 for none.
    private static int Highest(SentenceTree tree, int last, int who)
    {
        var noun = -1;
        for (var at = last; at >= 0 && at < who && (tree.Tokens[at].Tag == Tag.Noun || Insets.IsLikeName(tree.Tokens[at]));
            at = tree.Tokens[at].Head)
        {
            if (IsPerson(tree.Tokens[at]))
                noun = at;
            if (!OfNoun.Contains(tree.Tokens[at].Relation))
                break;
        }

        return noun;
    }

    private static bool IsPerson(SyntaxToken token) => Insets.IsLikeName(token) || SpeakerWords.Has("hidden", token.Form)
        || WordClasses.OfNoun(token.Lemma.ToLowerInvariant()).Contains("person");

    // "Port Chief of Staff Gen. Ann Lee": of two that which does not end in an office.
    private PersonInText? Named(SentenceTree tree, int source, TextSpan span, int sentence)
    {
        PersonInText[] fit = [.. _people.Within(sentence, span).Where(person => SpokenFor.Is(tree, source, person))];
        return fit.LastOrDefault(person => !SpeakerWords.Has("title", person.Surname)) ?? fit.FirstOrDefault();
    }
}
