using NewsAnalysis.Attributions;

namespace NewsAnalysis.Topics;

/// <summary>Joins the ages that a story's articles give one named person. The numbers are no claims (<see cref="NoClaimReason.Age"/>) and
/// stand in no other topic.</summary>
internal static class AgeTopics
{
    /// <summary>Whether the number is the age of somebody who is named in full.</summary>
    public static bool Counts(FigureClaim claim) => claim is { Reason: NoClaimReason.Age, Arguments.Person: not null };

    /// <summary>What is compared of each age.</summary>
    public static IEnumerable<Profile> Profiles(IEnumerable<FigureClaim> ages) => ages.Select(claim => new Profile
    {
        Claim = claim,
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
    /// not sure.</summary>
    public static IReadOnlyList<IReadOnlyList<Profile>> Join(IReadOnlyList<Profile> ages)
    {
        var names = ages.Select(age => age.Claim.Arguments.Person!).Distinct(StringComparer.Ordinal)
            .Select(PersonName.Of).OfType<PersonName>().ToLookup(name => name.Surname, StringComparer.Ordinal);
        var articles = ages.ToLookup(age => age.Claim.Arguments.Person!, age => age.Claim.Article.Id, StringComparer.Ordinal);
        var persons = names.SelectMany(family => family
                .Where(name => !family.Any(other => other.IsLike(name) && articles[other.Text].Intersect(articles[name.Text]).Any()))
                .Select(name => (name.Text, Person: Representative(name, [.. family]))))
            .ToDictionary(StringComparer.Ordinal);
        return [.. ages.Where(age => persons.ContainsKey(age.Claim.Arguments.Person!))
            .GroupBy(age => persons[age.Claim.Arguments.Person!], StringComparer.Ordinal).Select(person => (Profile[])[.. person])];
    }

    /// <summary>Whether there are two ages to compare: of two articles, or two that one article gives.</summary>
    public static bool AreCompared(IReadOnlyList<Profile> ages) =>
        ages.DistinctBy(age => age.Claim.Article.Id).Skip(1).Any() || ages.DistinctBy(age => age.Claim.Value).Skip(1).Any();

    /// <summary>The name of the person: the shortest that the articles use.</summary>
    public static string Person(IReadOnlyList<Profile> ages) => ages.Select(age => age.Claim.Arguments.Person!)
        .OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).First();

    // The first of the names that are one person's: of those that fit him and no one else.
    private static string Representative(PersonName name, PersonName[] family)
    {
        PersonName[] same = [.. family.Where(name.IsSame)];
        return same.All(one => same.All(one.IsSame))
            ? same.Where(one => family.Where(one.IsSame).All(same.Contains)).Select(one => one.Text).Order(StringComparer.Ordinal).First()
            : name.Text;
    }
}
