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

    /// <summary>The name for which the source of a cue stands and where the article has it; null where nothing decides.</summary>
    /// <param name="cue">The cue, whose source is "he", "she" or the like.</param>
    /// <param name="sentence">Its sentence.</param>
    public (string Name, TextSpan Span)? Resolve(Cue cue, int sentence)
    {
        Candidate? weak = null;
        for (var (at, back) = (sentence, 0); at >= 0 && at > sentence - Farthest && back <= SentencesBack; at--)
        {
            if (at < sentence && IsSpoken(article.Sentences[at].Span))
                continue;
            var best = Highest(cue, sentence, at);
            // "He said that he …": who is meant there is meant here.
            if (best.Length > 0 && best.All(one => one.IsSame))
                continue;
            back++;
            if (best.Length == 0)
                continue;
            if (One(best, cue.Tree.Tokens[cue.Source]) is not { } one)
                return weak is { Place: not Place.Other } ? (weak.Name!, weak.Span) : null;
            // A "she" may mean a woman further back rather than somebody of whom nothing is told.
            if (one.Place != Place.Other && (one.IsTold || SpeakerWords.GenderOf(cue.Tree.Tokens[cue.Source].Form) != Gender.Woman))
                return weak is null || weak.Name == one.Name ? (one.Name!, one.Span) : null;
            // "He" seldom means an object two sentences before.
            if (one.Place != Place.Other || at >= sentence - 1)
                weak ??= one;
        }

        return weak is null ? null : (weak.Name!, weak.Span);
    }

    private bool IsSpoken(TextSpan sentence) => quotes.Holding(sentence.Start) is { } quote && quote.End >= sentence.End;

    private Candidate? One(Candidate[] best, SyntaxToken pronoun)
    {
        if (best.Any(one => one.Name is null))
            return best is [{ Role: { } role } unnamed] && people.Bearer(role, pronoun.Start) is { } bearer
                && Fits(genders.Of(bearer.Name), pronoun)
                ? unnamed with { Name = bearer.Name, Span = bearer.Span } : null;
        var isWoman = SpeakerWords.GenderOf(pronoun.Form) == Gender.Woman;
        return best is [var only] && (!isWoman || only.Place != Place.Other || only.IsTold) ? only : null;
    }

    private static bool Fits(Gender told, SyntaxToken pronoun) => told == Gender.Unknown || told == SpeakerWords.GenderOf(pronoun.Form);

    // Those who stand highest in a sentence before the pronoun.
    private Candidate[] Highest(Cue cue, int sentence, int at)
    {
        var pronoun = cue.Tree.Tokens[cue.Source];
        var within = quotes.Holding(pronoun.Start);
        Candidate[] fit = [.. All(at, pronoun).Where(one => one.Span.End <= pronoun.Start && quotes.Holding(one.Span.Start) == within
            && (at < sentence || (one.Place != Place.Other && !cue.Content.Contains(one.Head))))];
        // "Lee said that he …": a name before it tells whom it means.
        fit = [.. fit.Where(one => !one.IsSame
            || !fit.Any(other => other.Name is not null && other.Place != Place.Other && other.Span.Start < one.Span.Start))];
        var highest = fit.Select(one => one.Place).DefaultIfEmpty().Max();
        // A pronoun means a subject of whom its gender is told as well as a higher person of whom nothing is; a "she" any such woman.
        return [.. fit.Where(one => one.Place == highest
            || (one.IsTold && (one.Place != Place.Other || SpeakerWords.GenderOf(pronoun.Form) == Gender.Woman)
                && !fit.Any(other => other.Place == highest && (other.Name is null || other.IsTold))))
            .DistinctBy(one => (one.Name, one.IsSame))];
    }

    private IEnumerable<Candidate> All(int sentence, SyntaxToken pronoun)
    {
        var (tree, named) = (article.TreeOf(article.Sentences[sentence]), people.In(sentence));
        foreach (var person in named)
        {
            var told = person.Gender != Gender.Unknown ? person.Gender : genders.Of(person.Name);
            if (Fits(told, pronoun))
                yield return new Candidate(person.Name, person.Span, Places.Of(tree, person.Head), null, false, person.Head,
                    told != Gender.Unknown);
        }

        for (var at = 0; at < tree.Tokens.Count; at++)
        {
            if (Places.IsSubject(tree, at) && !named.Any(person => Places.Top(tree, person.Head) == at)
                && Unnamed(tree, at, SpeakerWords.GenderOf(pronoun.Form)) is { } unnamed)
                yield return unnamed;
        }
    }

    // "The witness", or a "he" that is no other.
    private static Candidate? Unnamed(SentenceTree tree, int at, Gender gender)
    {
        var token = tree.Tokens[at];
        var (told, span) = (SpeakerWords.GenderOf(token.Form), new TextSpan(token.Start, token.End));
        if (token.Tag == Tag.Pron)
            return told != Gender.Unknown && told == gender ? new Candidate(null, span, Places.Of(tree, at), null, true, at) : null;
        var lemma = token.Lemma.ToLowerInvariant();
        // "Stone said": who is named by one word alone may be anybody.
        if (char.IsUpper(token.Form[0]) && token.Xpos is "NN" or "NNP" && token.Form.Any(char.IsLower) && tree.Children(at).Count == 0
            && Places.Of(tree, at) == Place.Speaker)
            return new Candidate(null, span, Place.Speaker, null, false, at);
        return token.Xpos != "NN" || WordClasses.OfNoun(lemma)[0] != "person" || (told != Gender.Unknown && told != gender) ? null
            : new Candidate(null, span, Places.Of(tree, at), Places.IsThe(tree, at) ? lemma : null, false, at);
    }

    private sealed record Candidate(string? Name, TextSpan Span, Place Place, string? Role, bool IsSame, int Head, bool IsTold = false);
}
