using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Attributions.Quoting;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Speakers;

/// <summary>Says for whom "he" and "she" stand: of the nearest sentence that names anybody who fits, who stands highest in it: who speaks,
/// else the subject, else that of a clause below, else who is named in any other way. Who is quoted or spoken about is nobody there. Where
/// two stand equally high, where somebody without a name stands higher, and where only a lower place speaks for one and the sentence before
/// for another, it is left open.</summary>
/// <param name="article">The article.</param>
/// <param name="quotes">Its quotations.</param>
/// <param name="people">Finds where it names people.</param>
/// <param name="genders">What it tells of them.</param>
internal sealed class PronounSpeakers(Article article, Quotes quotes, PersonFinder people, ToldGenders genders)
{
    private const int SentencesBack = 2;
    private const int Farthest = 12;

    // From "he" to "comment" in "comment in which he".
    private const int WordsToOwned = 3;

    /// <summary>The name for which the source of a cue stands and where the article has it; null where nothing decides.</summary>
    /// <param name="cue">The cue, whose source is "he", "she" or the like.</param>
    /// <param name="sentence">Its sentence.</param>
    public (string Name, TextSpan Span)? Resolve(Cue cue, int sentence)
    {
        var pronoun = cue.Tree.Tokens[cue.Source];
        Candidate? weak = null;
        if (Owner(cue) is >= 0 and var owner && Owned(cue, owner, sentence) is { } owned)
            return owned.Name is { } name ? (name, owned.Span) : null;
        foreach (var (at, best) in Back(cue, sentence))
        {
            if (One(best, pronoun) is not { } one)
                return Found(weak is { IsLow: false } ? weak : null);
            if (one.IsDoubted && weak is not null)
                continue;
            // A "she" may mean a woman further back rather than somebody of whom nothing is told.
            if (!one.IsLow && (one.IsTold || !IsWoman(pronoun)))
                return Found(weak is null || weak.Name == one.Name ? one : null);
            // "He" seldom means an object two sentences before.
            if (!one.IsLow || at >= sentence - 1)
                weak ??= one;
        }

        return Found(weak);
    }

    private static (string Name, TextSpan Span)? Found(Candidate? one) => one is null ? null : (one.Name!, one.Span);

    private static bool IsWoman(SyntaxToken pronoun) => SpeakerWords.GenderOf(pronoun.Form) == Gender.Woman;

    // The sentences from the pronoun's own back that name anybody who fits, each with those who stand highest in it; what is only spoken is
    // passed over.
    private IEnumerable<(int Sentence, Candidate[] Best)> Back(Cue cue, int sentence)
    {
        for (var (at, back) = (sentence, 0); at >= 0 && at > sentence - Farthest && back <= SentencesBack; at--)
        {
            if (at < sentence && IsSpoken(article.Sentences[at].Span))
                continue;
            var best = Highest(cue, sentence, at);
            // "He said that he …": who is meant there is meant here.
            if (best.Length > 0 && best.All(one => one.IsSame))
                continue;
            back++;
            if (best.Length > 0)
                yield return (at, best);
        }
    }

    // Whose the comment is in "Lee's comment in which he said that …", "over his comment in which he said that …"; -1 for nobody's.
    private static int Owner(Cue cue) =>
        cue.Source >= WordsToOwned && cue.Tree.Tokens[cue.Source - 1].Xpos == "WDT"
            && cue.Tree.Tokens[cue.Source - 2].Relation == Relation.Case && cue.Tree.Tokens[cue.Source - WordsToOwned].Tag == Tag.Noun
            ? cue.Tree.Child(cue.Source - WordsToOwned, Relation.NmodPoss) : -1;

    // The owner by name; without name where "his" may be of another than the subject ("Lee blamed Berg for his comment in which he …");
    // null where neither is.
    private Candidate? Owned(Cue cue, int owner, int sentence)
    {
        var (tree, pronoun) = (cue.Tree, cue.Tree.Tokens[cue.Source]);
        var token = tree.Tokens[owner];
        var isPronoun = token.Xpos == "PRP$";
        var person = people.In(sentence).LastOrDefault(one => Fits(genders.Of(one.Name, isSure: true), pronoun)
            && (isPronoun ? one.Span.End <= token.Start && Places.Of(tree, one.Head) == Place.Other : one.Head == owner));
        return person is null ? null : new Candidate(isPronoun ? null : person.Name, person.Span, Place.Other, null, false, person.Head);
    }

    // What rules a pronoun out: "Lee said that she was late" may mean another, so that a "he" behind it may still be Lee.
    private Gender Told(PersonInText person) => person.Gender != Gender.Unknown ? person.Gender : genders.Of(person.Name, isSure: true);

    private bool IsSpoken(TextSpan sentence) => quotes.Holding(sentence.Start) is { } quote && quote.End >= sentence.End;

    private Candidate? One(Candidate[] best, SyntaxToken pronoun)
    {
        if (best.Any(one => one.Name is null))
            return best is [{ Role: { } role } unnamed] && people.Bearer(role, pronoun.Start) is { } bearer
                && Fits(genders.Of(bearer.Name, isSure: true), pronoun)
                ? unnamed with { Name = bearer.Name, Span = bearer.Span } : null;
        return best is [var only] && (!IsWoman(pronoun) || !only.IsLow || only.IsTold) ? only : null;
    }

    private static bool Fits(Gender told, SyntaxToken pronoun) => told == Gender.Unknown || told == SpeakerWords.GenderOf(pronoun.Form);

    // Those who stand highest in a sentence before the pronoun.
    private Candidate[] Highest(Cue cue, int sentence, int at)
    {
        var fit = Fitting(cue, sentence, at);
        var highest = fit.Select(one => one.Place).DefaultIfEmpty().Max();
        // A pronoun means a subject of whom its gender is told as well as a higher person of whom nothing is; a "she" any such woman.
        return [.. fit.Where(one => one.Place == highest || (one.IsTold && (!one.IsLow || IsWoman(cue.Tree.Tokens[cue.Source]))
                && !fit.Any(other => other.Place == highest && (other.Name is null || other.IsTold))))
            .DistinctBy(one => (one.Name, one.IsSame))];
    }

    // Those whom the pronoun may mean: in or out of quotations as it is, in its own sentence nobody who is only spoken about.
    private Candidate[] Fitting(Cue cue, int sentence, int at)
    {
        var pronoun = cue.Tree.Tokens[cue.Source];
        var within = quotes.Holding(pronoun.Start);
        Candidate[] all = [.. All(at, pronoun).Where(one => one.Span.End <= pronoun.Start && quotes.Holding(one.Span.Start) == within
            && (at < sentence || (!one.IsLow && !cue.Content.Contains(one.Head))))];
        // "Ann Lee said she would go. Lee thanked Berg. He said …": the "she" speaks against Lee where there is another.
        var fit = all.Where(one => !one.IsDoubted || all.All(other => other.IsDoubted || other.Name is null)).ToArray();
        // "Lee said that he …": a name before it tells whom it means.
        return [.. fit.Where(one => !one.IsSame
            || !fit.Any(other => other is { Name: not null, IsLow: false } && other.Span.Start < one.Span.Start))];
    }

    private IEnumerable<Candidate> All(int sentence, SyntaxToken pronoun)
    {
        var (tree, named) = (article.TreeOf(article.Sentences[sentence]), people.In(sentence));
        foreach (var person in named)
        {
            var told = Told(person);
            if (!Fits(told, pronoun))
                continue;
            var likely = told == Gender.Unknown ? genders.Of(person.Name) : told;
            yield return new Candidate(person.Name, person.Span, Places.Of(tree, person.Head), null, false, person.Head,
                likely == SpeakerWords.GenderOf(pronoun.Form), !Fits(likely, pronoun));
        }

        for (var at = 0; at < tree.Tokens.Count; at++)
        {
            if (Places.IsSubject(tree, at) && !named.Any(person => Places.Top(tree, person.Head) == at)
                && Unnamed(tree, at, pronoun) is { } unnamed)
                yield return unnamed;
        }
    }

    // "The witness", or a "he" that is no other.
    private static Candidate? Unnamed(SentenceTree tree, int at, SyntaxToken pronoun)
    {
        var token = tree.Tokens[at];
        var (told, span) = (SpeakerWords.GenderOf(token.Form), new TextSpan(token.Start, token.End));
        if (token.Tag == Tag.Pron)
            return told != Gender.Unknown && Fits(told, pronoun) ? new Candidate(null, span, Places.Of(tree, at), null, true, at) : null;
        if (IsWordAlone(tree, at) && Places.Of(tree, at) == Place.Speaker)
            return new Candidate(null, span, Place.Speaker, null, false, at);
        var lemma = token.Lemma.ToLowerInvariant();
        // "The Mayor" has no name either.
        var isOffice = token.Xpos == "NNP" && SpeakerWords.Has("title", lemma) && Places.IsThe(tree, at) && !tree.Has(at, Relation.Flat);
        return (token.Xpos == "NN" || isOffice) && WordClasses.OfNoun(lemma)[0] == "person" && Fits(told, pronoun)
            ? new Candidate(null, span, Places.Of(tree, at), Places.IsThe(tree, at) ? lemma : null, false, at) : null;
    }

    // "Stone said": who is named by one word alone may be anybody.
    private static bool IsWordAlone(SentenceTree tree, int at) => tree.Tokens[at] is { Xpos: "NN" or "NNP", Form: var form }
        && char.IsUpper(form[0]) && form.Any(char.IsLower) && tree.Children(at).Count == 0;

    private sealed record Candidate(string? Name, TextSpan Span, Place Place, string? Role, bool IsSame, int Head, bool IsTold = false,
        bool IsDoubted = false)
    {
        public bool IsLow => Place == Place.Other;
    }
}
