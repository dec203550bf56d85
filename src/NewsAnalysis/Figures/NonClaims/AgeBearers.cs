using NewsAnalysis.Attributions;
using NewsAnalysis.Attributions.Speakers;
using NewsAnalysis.Figures.Arguments;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>Finds whose the ages of one article are: by name, and by what happened to the one person of whom the article tells it ("an
/// 11-year-old boy was shot dead"). Where the article may tell it of a second one, nobody is known so.</summary>
internal sealed class AgeBearers(Article article, PersonFinder people)
{
    private const int NounWithin = 5;
    private const int RoleBefore = 2;
    private const int Teen = 13;
    private const int OfAge = 18;
    private const int Grown = 20;
    private const int FarOfYoung = 5;
    private const int FarOfGrown = 15;
    private const int MostAged = 60;
    private const string Related = "related";

    private static readonly FrozenSet<string> Relatives = WordLists.Of("bearer-related");
    private static readonly FrozenSet<string> Children = WordLists.Of("bearer-children");
    private static readonly FrozenSet<string> Men = WordLists.Of("bearer-man");
    private static readonly FrozenSet<string> Women = WordLists.Of("bearer-woman");

    private readonly List<Aged> _aged = [];

    /// <summary>Reads the ages of a sentence; gives each the full name of the one whose it is.</summary>
    public void Read(Sentence sentence, TokenLine line, List<NumberReading> readings)
    {
        foreach (var age in readings.Where(AgeOwner.IsExact))
        {
            var run = AgeOwner.Named(line, age);
            if (run is { } named && new AgeOwner(people).Of(line, named) is { } person)
                age.Arguments = age.Arguments with { Person = person };
            if (AgeRule.IsInYears(line, age.Number))
                Note(new SentenceReading(line, article.TreeOf(sentence)), age, run);
        }
    }

    /// <summary>Gives the ages their bearers, and tells who of them are the only ones.</summary>
    public void Give(List<FigureClaim> claims)
    {
        if (_aged.Count is 0 or > MostAged)
            return; // a list of that many is no account of an incident
        var crowds = new FateCrowds(article, people, claims);
        for (var i = 0; i < _aged.Count; i++)
            _aged[i] = _aged[i] with { Bearer = Known(_aged[i].Bearer, crowds) };
        foreach (var one in _aged)
        {
            var at = claims.FindIndex(claim => claim.Span.Start <= one.Start && one.Start < claim.Span.End);
            var bearer = one.Bearer with { IsAlone = IsAlone(one, claims, crowds) };
            claims[at] = claims[at] with { Arguments = claims[at].Arguments with { Bearer = bearer } };
        }
    }

    private bool IsAlone(Aged one, List<FigureClaim> claims, FateCrowds crowds) =>
        one.Bearer.Fate.Length > 0 && !_aged.Exists(other => IsRival(one, other))
        && (IsOnlyChild(one, claims) || !crowds.Has(one.Bearer, one.Start));

    // Whoever else was hurt, of the only child in the article nothing is told of a second child.
    private bool IsOnlyChild(Aged one, List<FigureClaim> claims) => one.Age < Teen
        && claims.TrueForAll(claim => claim.Reason != NoClaimReason.Age || claim.Value == one.Age || claim.Value >= OfAge)
        && !SpacedWords.In(article.Text).Any(Children.Contains);

    // What else the article tells of one who is named, or else whose relative it is.
    private AgeBearer Known(AgeBearer bearer, FateCrowds crowds)
    {
        if (bearer.Name is { } name && name[(name.LastIndexOf(' ') + 1)..] is var surname)
        {
            bearer = bearer with
            {
                Fate = bearer.Fate.Length > 0 ? bearer.Fate : crowds.Of(name),
                Role = bearer.Role ?? people.InSentencesWith(surname).Where(person => person.Surname == surname)
                    .SelectMany(person => person.Roles).FirstOrDefault(WordLists.Of("bearer-role").Contains),
            };
        }

        return bearer is { Fate: "", Role: { } role } && Relatives.Contains(role) ? bearer with { Fate = Related } : bearer;
    }

    // Another of about that age of whom the same is told.
    private static bool IsRival(Aged one, Aged other) => one.Bearer.Fate == other.Bearer.Fate && one.Age != other.Age
        && Math.Abs(one.Age - other.Age) <= (one.Age < Grown ? FarOfYoung : FarOfGrown)
        && (one.Bearer.Sex ?? other.Bearer.Sex) == (other.Bearer.Sex ?? one.Bearer.Sex)
        && !(one.Bearer.Role is not null && other.Bearer.Role is not null && one.Bearer.Role != other.Bearer.Role);

    private void Note(SentenceReading sentence, NumberReading age, (int Start, int End)? run)
    {
        var line = sentence.Line;
        if ((run is { } named ? (named.Start, named.End - 1) : Noun(line, age)) is not { } found)
            return;
        var (start, end) = found;
        var node = end < 0 ? age.NodeIn(sentence).Counted : Head(sentence, start, end);
        var name = run is null ? null : NameRuns.Written(line, start, end + 1);
        // "the driver, a 30-year-old man,"
        var from = line.Is(age.From - 2, ",") && line.In(age.From - 1, "age-apposition") ? age.From - 3 : start - RoleBefore;
        var roles = Enumerable.Range(from, Math.Max(0, end - from + 1)).Where(at => line.In(at, "bearer-role"));
        _aged.Add(new Aged(line[age.From].Start, age.Low, new AgeBearer(Fates.Of(sentence, node) ?? "",
            Sex(line, start, end) ?? SexOf(name), end < 0 ? null : roles.Select(line.Lower).LastOrDefault(), name)));
    }

    // The last noun for a person right behind the age ("a 16-year-old Velden boy"), or before it ("the boy, 16,"); (-1, -1) for "the
    // 16-year-old" alone, null where the noun is an owner's or no person's.
    private static (int Start, int End)? Noun(TokenLine line, NumberReading age)
    {
        if (age.Next == age.To)
        {
            var comma = line.In(age.From - 1, "age-word-one") ? age.From - 2 : age.From - 1; // "the boy, age 16,"
            return line.Is(comma, ",") && line.IsWord(comma - 1) && IsPerson(line, comma - 1) ? (comma - 1, comma - 1) : null;
        }

        var at = age.Next;
        while (at < age.Next + NounWithin && line.IsWord(at) && !line.Is(at, WordClass.Function | WordClass.Reporting | WordClass.Auxiliary)
            && !(line.Is(at, WordClass.Verb) && !line.IsCapital(at)))
            at++;
        var last = at - 1;
        while (last >= age.Next && !IsPerson(line, last))
            last--;
        return line.IsPossessive(at) ? null : last >= age.Next ? (last, last) : at == age.Next ? (-1, -1) : null;
    }

    private static bool IsPerson(TokenLine line, int at) => !NounForms.IsPlural(line.Lower(at))
        && ((!line.IsCapital(at) && EventFrames.CanBePerson(line.Lower(at)))
            || line.In(at, "kin") || line.In(at, "bearer-man") || line.In(at, "bearer-woman"));

    private static int Head(SentenceReading sentence, int start, int end)
    {
        for (var at = end; at >= start; at--)
        {
            if (sentence.Node(at) is >= 0 and var node && (sentence.Tree.Tokens[node].Head is var head)
                && (head < sentence.Node(start) || head > sentence.Node(end)))
                return node;
        }

        return sentence.Node(end);
    }

    private static string? Sex(TokenLine line, int start, int end) => end < 0 ? null
        : Enumerable.Range(Math.Max(0, start - RoleBefore), end - start + RoleBefore + 1).Where(at => IsPerson(line, at))
            .Select(at => SexOfNoun(line.Lower(at))).LastOrDefault(sex => sex is not null);

    private static string? SexOf(string? name) => name is null ? null : Word(PersonName.GenderOf(name));

    /// <summary>The sex that a noun for people tells, or null.</summary>
    internal static string? SexOfNoun(string noun) => Men.Contains(noun.ToLowerInvariant()) ? "man"
        : Women.Contains(noun.ToLowerInvariant()) ? "woman" : Word(SpeakerWords.GenderOf(noun));

    /// <summary>The sex that the words around a name tell, or the name itself; or null.</summary>
    internal static string? SexOf(PersonInText person) => Word(person.Gender) ?? SexOf(person.Name);

    private static string? Word(Gender gender) => gender switch { Gender.Man => "man", Gender.Woman => "woman", _ => null };

    private sealed record Aged(int Start, decimal Age, AgeBearer Bearer);
}
