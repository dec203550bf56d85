using NewsAnalysis.Figures.Lexicon;

namespace NewsAnalysis.Topics;

/// <summary>Names topics for a reader, in the claims' own words.</summary>
internal static class TopicLabels
{
    private static readonly Dictionary<string, string> Irregular = DataFile.Rows("plurals")
        .DistinctBy(row => row[1], StringComparer.Ordinal)
        .ToDictionary(row => row[1], row => row[0], StringComparer.Ordinal);

    private const int Longest = 4;

    /// <summary>
    /// "hostages taken", "people killed", "counts (attempted murder)"; of a measure what is measured, the unit last: "bail, dollars",
    /// "prison sentence, years", "aid supplied, dollars a year", and the dimension where nobody says it ("length, miles").
    /// </summary>
    public static string Label(IReadOnlyList<Profile> profiles)
    {
        var measure = profiles[0].Measure;
        var happened = Common(profiles.Select(profile => profile.Event));
        var rate = Common(profiles.Select(profile => profile.Rate)) is { } period ? $" a {period}" : "";
        if (measure.IsCount)
        {
            if (profiles.All(profile => profile.Parts.Contains(Counting.Critical)))
                return $"{Noun(profiles)} in a critical condition";
            var noun = Told(Noun(profiles), happened);
            return $"{noun}{rate}{(happened is null && Further(profiles, noun) is { } more ? $" ({more})" : "")}";
        }

        var unit = Plural(profiles[0].Claim.NormalizedUnit!.Split(" per ")[0])!;
        var named = Measured(profiles, unit) ?? Further(profiles, unit);
        return $"{Told(named ?? Dimension(measure), named is null ? null : happened)}, {unit}{rate}";
    }

    /// <summary>The same of one: "person killed".</summary>
    public static string OfOne(Topic topic)
    {
        var tail = topic.Event is { } happened && topic.Label.EndsWith($" {EventNames.Label(happened)}", StringComparison.Ordinal)
            ? EventNames.Label(happened).Length + 1 : 0;
        var noun = topic.Label[..^tail];
        var head = noun.LastIndexOf(' ') + 1;
        var one = noun[head..] == "people" ? "person" : Irregular.FirstOrDefault(row => row.Value == noun[head..]).Key
            ?? Stem.Singular(noun[head..]);
        return noun.Contains('(', StringComparison.Ordinal) ? topic.Label : $"{noun[..head]}{one}{topic.Label[^tail..]}";
    }

    private static string Told(string noun, string? happened) =>
        happened is null || NamesEvent(noun) || Shares(noun, happened) ? noun : $"{noun} {EventNames.Label(happened)}";

    private static string Dimension(Measure measure) => measure.IsMoney ? "amount" : measure.Dimension.Split(' ')[0];

    /// <summary>What most claims say is measured, a noun of the language.</summary>
    private static string? Measured(IReadOnlyList<Profile> profiles, string unit) =>
        Common(profiles.Where(profile => profile.Noun is { } noun && Kinds.Knows(noun)).Select(profile => profile.Phrase)
            .Where(phrase => IsOther(phrase, unit) && IsPhrase(phrase!)));

    /// <summary>
    /// What two articles say of it in the same words, as what it is done to, by whom, for what, whose it is or what it is
    /// about; null where no two do.
    /// </summary>
    private static string? Further(IReadOnlyList<Profile> profiles, string noun) =>
        profiles.SelectMany(profile => Said(profile.Claim).Where(words => IsOther(words, noun) && IsPhrase(words!))
            .Select(words => (profile.Claim.Article.Id, Words: words!, Key: Stemmed(words!))))
            .GroupBy(said => said.Key, StringComparer.Ordinal)
            .Where(said => said.DistinctBy(one => one.Id, StringComparer.Ordinal).Skip(1).Any())
            .OrderByDescending(said => said.Count()).ThenBy(said => said.Key, StringComparer.Ordinal)
            .Select(said => said.First().Words).FirstOrDefault();

    private static string?[] Said(Figures.FigureClaim claim) =>
        [claim.About, claim.Arguments.Object, claim.Arguments.Subject, claim.Arguments.Purpose, claim.Arguments.Possessor];

    /// <summary>Lower-case letters and digits of the label, joined by hyphens; a number tells apart equal ones.</summary>
    public static string Id(string label, UniqueNames taken) => taken.Take(Slug(label));

    /// <summary>The same without a number.</summary>
    public static string Slug(string label)
    {
        var words = Words.Of(label)
            .Select(word => word.Lower.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal));
        var slug = string.Join('-', words);
        return slug.Length == 0 ? "number" : slug;
    }

    /// <summary>
    /// The noun phrase that most claims use, of these one that names no people and implies no event, the shortest.
    /// Without a noun, what the event counts.
    /// </summary>
    private static string Noun(IReadOnlyList<Profile> profiles)
    {
        var happened = Common(profiles.Select(profile => profile.Event));
        var best = profiles.Select(profile => profile.Phrase ?? Plural(profile.Claim.Unit)).OfType<string>()
            .Where(phrase => phrase.Length > 0).Select(Spoken).GroupBy(Stemmed, StringComparer.Ordinal)
            .OrderByDescending(group => IsRole(group.First(), happened)).ThenByDescending(group => group.Count())
            .ThenBy(group => Narrowness(group.First())).ThenBy(group => group.Key.Length).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.OrderBy(phrase => phrase.Length).ThenBy(phrase => phrase, StringComparer.Ordinal).First())
            .FirstOrDefault();
        return best is null ? profiles.Any(profile => profile.Event is not null) ? "people" : "number" : Plural(best)!;
    }

    /// <summary>
    /// In lower case where all is capitals, without a possessive; "others" and any one word for people who have no part are people.
    /// </summary>
    private static string Spoken(string phrase)
    {
        var spoken = phrase.Any(char.IsLower) ? phrase : phrase.ToLowerInvariant();
        spoken = spoken.EndsWith("’s", StringComparison.Ordinal) || spoken.EndsWith("'s", StringComparison.Ordinal) ? spoken[..^2] : spoken;
        spoken = Nouns.Known(spoken.ToLowerInvariant()) is null ? spoken : spoken.ToLowerInvariant();
        return !spoken.Contains(' ', StringComparison.Ordinal)
            && CountedPhrase.Read(spoken) is { Noun: { Thing: "person", Part: null, Event: null }, Peoples.Count: 0 } ? "people" : spoken;
    }

    /// <summary>"arrests" needs no "arrested", "shootings" no "shot".</summary>
    private static bool Shares(string noun, string happened) =>
        Words.Of(noun).Select(word => Stem.Of(word.Lower))
            .Any(stem => stem == Stem.Of(happened) || stem == Stem.Of(EventNames.Label(happened)));

    /// <summary>"deaths" needs no "killed".</summary>
    private static bool NamesEvent(string noun) => CountedPhrase.Read(noun).Noun is { Part: null, Event: not null };

    /// <summary>Whether the noun is the one for those it happened to: hostages for taken, without a people.</summary>
    private static bool IsRole(string phrase, string? happened) =>
        happened is not null && CountedPhrase.Read(phrase) is { Peoples.Count: 0, Noun.Part: { } part }
            && part == (EventNames.Role(happened) ?? happened);

    private static int Narrowness(string phrase)
    {
        var read = CountedPhrase.Read(phrase);
        return read.Peoples.Count + (read.Noun is { Part: null, Event: not null } ? 1 : 0);
    }

    private static string Stemmed(string phrase) => string.Join(' ', Words.Of(phrase).Select(word => Stem.Of(word.Lower)));

    private static string? Plural(string? unit)
    {
        if (unit is null or "percentage" or "people" or "hertz" || unit.EndsWith('s'))
            return unit;
        var head = unit.LastIndexOf(' ') + 1;
        if (Irregular.TryGetValue(unit[head..], out var plural))
            return unit[..head] + plural;
        if (Irregular.Values.Contains(unit[head..], StringComparer.Ordinal))
            return unit;
        if (unit.EndsWith("ch", StringComparison.Ordinal) || unit.EndsWith("sh", StringComparison.Ordinal) || unit.EndsWith('x'))
            return $"{unit}es";
        return unit.EndsWith('y') && unit is [.., not ('a' or 'e' or 'o'), _] ? $"{unit[..^1]}ies" : $"{unit}s";
    }

    private static string? Common(IEnumerable<string?> values) =>
        values.OfType<string>().GroupBy(value => value, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;

    private static bool IsOther(string? phrase, string noun) =>
        phrase is { Length: > 0 } && Stemmed(phrase) != Stemmed(noun) && Stemmed(Plural(phrase)!) != Stemmed(noun);

    private static bool IsPhrase(string about) =>
        Words.Of(about).Count() <= Longest && Words.Of(about).Any(word => !StopWords.Contains(word.Lower))
            && about.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '’' or '\'');
}
