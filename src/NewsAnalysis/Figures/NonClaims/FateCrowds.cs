using NewsAnalysis.Attributions;
using NewsAnalysis.Attributions.Speakers;
using NewsAnalysis.Figures.Arguments;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>What an article tells of whom: of several people by a number ("killed two men"), a plural ("the boys were shot"), "another" or
/// "also", or two in one sentence; and of people by name.</summary>
internal sealed class FateCrowds
{
    private readonly HashSet<Crowd> _crowds = [];
    private readonly List<(int Start, Crowd Crowd)> _new = [];
    private readonly List<(string Fate, PersonInText Person)> _named = [];

    /// <summary>Reads the sentences of an article that have a word for a fate.</summary>
    public FateCrowds(Article article, PersonFinder people, IReadOnlyList<FigureClaim> claims)
    {
        foreach (var claim in claims.Where(claim => claim is { Reason: null, Value: > 1 }))
        {
            if (Fates.OfEventId(claim.Event) is { } fate)
                _crowds.Add(new Crowd(fate, AgeBearers.SexOfNoun(claim.Arguments.Head ?? ""), null));
        }

        foreach (var sentence in article.Sentences.Where(sentence => Fates.AreToldIn(sentence.Span.Of(article.Text))))
        {
            var tokens = new List<Token>();
            Tokenizer.Cut(article.Text, sentence.Span, tokens);
            Read(new SentenceReading(new TokenLine(article.Text, sentence.Span, tokens), article.TreeOf(sentence)),
                [.. people.In(sentence.Index).Where(IsPerson)]);
        }
    }

    /// <summary>Whether the article may tell the same of another; behind the age also of "a man", who before it may be the same
    /// one.</summary>
    public bool Has(AgeBearer bearer, int start) =>
        _crowds.Concat(_new.Where(one => one.Start > start).Select(one => one.Crowd)).Any(crowd =>
            crowd.Fate == bearer.Fate && Fits(crowd.Sex, bearer.Sex)
            && !(crowd.Person is { } person && IsCalled(bearer.Name, person)))
        || Named(bearer.Fate, bearer.Sex).Where(person => !IsCalled(bearer.Name, person))
            .DistinctBy(person => person.Name).Skip(bearer.Name is null ? 1 : 0).Any();

    /// <summary>What the article tells of one who is named; empty where it tells nothing.</summary>
    public string Of(string name) => Fates.First(_named.Where(named => IsCalled(name, named.Person))
        .Select(named => named.Fate)) ?? "";

    // Of a family not the other: by the surname alone only where the article too has no more.
    private static bool IsCalled(string? name, PersonInText person) => name is not null
        && (name == person.Surname || name.EndsWith($" {person.Surname}", StringComparison.Ordinal))
        && (person.Name == person.Surname || PersonName.Of(name) is not { } one || PersonName.Of(person.Name)?.IsSame(one) == true);

    private static bool IsPerson(PersonInText person) =>
        person.Gender != Gender.Unknown || (PersonName.Of(person.Name) is not null && !PersonName.IsOther(person.Name));

    private static bool Fits(string? one, string? other) => one is null || other is null || one == other;

    private IEnumerable<PersonInText> Named(string fate, string? sex) =>
        _named.Where(named => named.Fate == fate && Fits(AgeBearers.SexOf(named.Person), sex)).Select(named => named.Person);

    private void Read(SentenceReading sentence, PersonInText[] people)
    {
        var told = new List<(int Head, Crowd Crowd)>();
        foreach (var person in people)
        {
            if (Fates.Of(sentence, person.Head) is not { } fate)
                continue;
            _named.Add((fate, person));
            Tell(sentence, person.Head, new Crowd(fate, AgeBearers.SexOf(person), person), told);
        }

        for (var node = 0; node < sentence.Tree.Tokens.Count; node++)
        {
            if (!people.Any(person => person.Span.Contains(sentence.Tree.Tokens[node].Start)) && IsSomebody(sentence, node)
                && Fates.Of(sentence, node) is { } fate)
            {
                var one = new Crowd(fate, AgeBearers.SexOfNoun(sentence.Tree.Tokens[node].Form), null);
                Tell(sentence, node, one, told);
                if (IsNew(sentence, node))
                    _new.Add((sentence.Tree.Tokens[node].Start, one));
            }
        }

        if (Enumerable.Range(0, sentence.Line.Count).Any(at => sentence.Line.Is(at, "one") && sentence.Line.Is(at + 1, "of")))
            _crowds.UnionWith(told.Select(one => one.Crowd)); // "was one of three who were shot"
    }

    private static bool IsSomebody(SentenceReading sentence, int node) => Another(sentence, node)
        || (sentence.Tree.Tokens[node].Tag == Tag.Noun && EventFrames.CanBePerson(sentence.Lemma(node))
            && !sentence.Line.In(sentence.Token(node), "bearer-nobody"));

    // A second in one sentence is another, unless both stand beside one verb alike: then one says who the other is ("The driver, a
    // 30-year-old man, was hurt", where a list has its parts below the first).
    private void Tell(SentenceReading sentence, int node, Crowd one, List<(int Head, Crowd Crowd)> told)
    {
        var token = sentence.Tree.Tokens[node];
        if (token.Relation is Relation.Appos or Relation.Compound or Relation.Flat or Relation.NmodDesc)
            return;
        if (NounForms.IsPlural(token.Form.ToLowerInvariant()) || Another(sentence, node)
            || sentence.Children(node).Concat(sentence.Children(token.Head)).Any(child => Another(sentence, child))
            || told.Exists(other => other.Head != token.Head && other.Crowd.Fate == one.Fate && Fits(other.Crowd.Sex, one.Sex)))
            _crowds.Add(one);
        told.Add((token.Head, one));
    }

    // "a man", of no age
    private static bool IsNew(SentenceReading sentence, int node) =>
        sentence.Children(node).Any(child => sentence.Lemma(child) == "a")
        && !sentence.Children(node).Any(child => sentence.Lemma(child) == "old" || sentence.Tree.Tokens[child].Tag == Tag.Num);

    private static bool Another(SentenceReading sentence, int node) => sentence.Line.In(sentence.Token(node), "bearer-another");

    private readonly record struct Crowd(string Fate, string? Sex, PersonInText? Person);
}
