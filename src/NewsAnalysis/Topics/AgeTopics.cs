using NewsAnalysis.Attributions;
using NewsAnalysis.Figures.NonClaims;

namespace NewsAnalysis.Topics;

/// <summary>Joins the ages that a story's articles give one person, who is named or known by what happened. The numbers are no claims
/// (<see cref="NoClaimReason.Age"/>) and stand in no other topic.</summary>
internal static class AgeTopics
{
    private const int FullAge = 18;

    /// <summary>Whether the number is an age: also one of nobody in particular says who else an article tells of.</summary>
    public static bool Counts(FigureClaim claim) => claim is { Reason: NoClaimReason.Age };

    /// <summary>What is compared of each age.</summary>
    public static IEnumerable<Profile> Profiles(IEnumerable<FigureClaim> ages) => ages.Select(claim => new Profile
    {
        Claim = claim,
        Words = [.. TopicWords.Of(claim.Quote)],
        Measure = Measure.Of(claim.NormalizedUnit),
        Interval = claim.Interval,
        Parts = [],
        Peoples = [],
        Adjectives = [],
        Places = [],
        Context = FrozenDictionary<string, double>.Empty,
    });

    /// <summary>The ages by person, in the order of their first ages. A name that fits two persons ("Tom Lee" beside Tom Lee Sr. and
    /// Tom Lee Jr.) stands for itself, and those whom one article calls "Fred Lee" and "Freddy Lee" are left out: who is who elsewhere is
    /// not sure. Then those of persons without a name: each joins the one it can be, where there is only one.</summary>
    public static IReadOnlyList<IReadOnlyList<Profile>> Join(IReadOnlyList<Profile> ages, NamelessAges nameless)
    {
        List<List<Profile>> named = [.. JoinNamed([.. ages.Where(age => age.Claim.Arguments.Person is not null)])];
        List<List<Profile>> others = [];
        foreach (var age in ages.Where(age => age.Claim.Arguments is { Person: null, Bearer.IsAlone: true }))
        {
            var fits = named.FindAll(person => person.Exists(other => nameless.Differ(age.Claim, other.Claim)));
            if (fits.Count == 0)
                fits = others.FindAll(person => person.Exists(other => NamelessAges.AreOne(age.Claim, other.Claim)));
            if (fits.Count == 0)
                others.Add([age]);
            else if (fits.Count == 1)
                fits[0].Add(age);
        }

        return [.. named, .. others.Where(person => person.Exists(age => person.Exists(other => nameless.Differ(age.Claim, other.Claim))))];
    }

    private static IEnumerable<List<Profile>> JoinNamed(IReadOnlyList<Profile> ages)
    {
        var names = ages.Select(age => age.Claim.Arguments.Person!).Distinct(StringComparer.Ordinal)
            .Select(PersonName.Of).OfType<PersonName>().ToLookup(name => name.Surname, StringComparer.Ordinal);
        var articles = ages.ToLookup(age => age.Claim.Arguments.Person!, age => age.Claim.Article.Id, StringComparer.Ordinal);
        var persons = names.SelectMany(family => family
                .Where(name => !family.Any(other => other.IsLike(name) && articles[other.Text].Intersect(articles[name.Text]).Any()))
                .Select(name => (name.Text, Person: Representative(name, [.. family]))))
            .ToDictionary(StringComparer.Ordinal);
        return ages.Where(age => persons.ContainsKey(age.Claim.Arguments.Person!))
            .GroupBy(age => persons[age.Claim.Arguments.Person!], StringComparer.Ordinal).Select(person => person.ToList());
    }

    /// <summary>Whether there are two ages to compare: of two articles, or two that one article gives.</summary>
    public static bool AreCompared(IReadOnlyList<Profile> ages) =>
        ages.DistinctBy(age => age.Claim.Article.Id).Skip(1).Any() || ages.DistinctBy(age => age.Claim.Value).Skip(1).Any();

    /// <summary>The name of the person: the shortest that the articles use; else what the person is and what happened ("the boy who was
    /// killed").</summary>
    public static string Person(IReadOnlyList<Profile> ages) => ages.Select(age => age.Claim.Arguments.Person).OfType<string>()
        .OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).FirstOrDefault() ?? Described(ages);

    private static string Described(IReadOnlyList<Profile> ages)
    {
        var nameless = ages.Select(age => age.Claim.Arguments.Bearer!).ToArray();
        var isYoung = ages.All(age => age.Claim.Value < FullAge);
        var noun = nameless.Select(bearer => bearer.Role).OfType<string>().FirstOrDefault()
            ?? nameless.Select(bearer => bearer.Sex).OfType<string>().FirstOrDefault() switch
            {
                "man" => isYoung ? "boy" : "man",
                "woman" => isYoung ? "girl" : "woman",
                _ => isYoung ? "child" : "person",
            };
        return $"the {noun} {Fates.Says(nameless[0].Fate)}".TrimEnd();
    }

    // The first of the names that are one person's: of those that fit him and no one else.
    private static string Representative(PersonName name, PersonName[] family)
    {
        PersonName[] same = [.. family.Where(name.IsSame)];
        return same.All(one => same.All(one.IsSame))
            ? same.Where(one => family.Where(one.IsSame).All(same.Contains)).Select(one => one.Text).Order(StringComparer.Ordinal).First()
            : name.Text;
    }
}
