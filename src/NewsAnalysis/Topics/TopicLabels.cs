using NewsAnalysis.Articles;
using NewsAnalysis.Figures.Lexicon;

namespace NewsAnalysis.Topics;

/// <summary>Names topics for a reader, in the claims' own words.</summary>
internal static class TopicLabels
{
    private static readonly Dictionary<string, string> Irregular = DataFile.Rows("plurals")
        .DistinctBy(row => row[1], StringComparer.Ordinal)
        .ToDictionary(row => row[1], row => row[0], StringComparer.Ordinal);

    private const int LongestAbout = 4;

    /// <summary>
    /// "hostages taken", "people killed on October 7", "people shot (Ostrey)", "cash reward paid, dollars", "prison sentence, years": what is counted and what
    /// happened to it, with the day or the place that two articles name; of a measure what is measured, the unit last.
    /// </summary>
    public static string Label(IReadOnlyList<Profile> profiles)
    {
        var measure = profiles[0].Measure;
        var verb = Common(profiles.Select(profile => profile.Told)) is { } happened ? EventNames.Label(happened) : null;
        var rate = Common(profiles.Select(profile => profile.Rate)) is { } period ? $" a {period}" : "";
        var unit = measure.IsCount ? null : Plural(profiles.Select(profile => profile.Claim.NormalizedUnit).OfType<string>().First().Split(" per ")[0]);
        var noun = measure.IsCount ? Noun(profiles) : About(profiles, unit!);
        var named = Named(noun.Length == 0 ? null : noun, verb) ?? unit!;
        if (unit is not null && named != unit)
            return $"{named}, {unit}{rate}";
        var more = verb is null && unit is null ? About(profiles, noun) : "";
        return $"{named}{rate}{(more.Length == 0 ? Where(profiles) : $" ({more})")}";
    }

    private static string? Named(string? noun, string? verb) =>
        noun is null || verb is null ? noun ?? verb : NamesEvent(noun) || Shares(noun, verb) ? noun : $"{noun} {verb}";

    /// <summary>The day or the place that at least two of the articles name.</summary>
    private static string Where(IReadOnlyList<Profile> profiles) =>
        Agreed(profiles, profile => TimeWords.Day(profile.Claim.Arguments.Period)) is { } day ? $" on {day}"
        : Agreed(profiles, profile => profile.Claim.Part == PartKind.Headline || profile.Claim.Sentence == 0 ? null : Name(profile.Claim.Arguments.Place)) is { } place ? $" ({place})"
        : "";

    private static string? Agreed(IReadOnlyList<Profile> profiles, Func<Profile, string?> of) =>
        profiles.Select(profile => (profile.Claim.Article.Id, Said: of(profile))).Where(pair => pair.Said is not null).Distinct()
            .GroupBy(pair => pair.Said, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;

    /// <summary>The last name in a phrase: "Wilmington" of "a nightclub in Wilmington".</summary>
    private static string? Name(string? place)
    {
        Word[] words = [.. Words.Of(place ?? "").Where(word => !StopWords.Contains(word.Lower))];
        var last = Array.FindLastIndex(words, word => word.Capital);
        if (last < 0)
            return null;
        var first = last;
        while (first > 0 && words[first - 1].Capital && words[first - 1].End + 1 == words[first].Start)
            first--;
        return place![words[first].Start..words[last].End];
    }

    /// <summary>Lower-case letters and digits of the label, joined by hyphens; a number tells apart equal ones.</summary>
    public static string Id(string label, UniqueNames taken) => taken.Take(Slug(label));

    /// <summary>The same without a number.</summary>
    public static string Slug(string label)
    {
        var words = Words.Of(label).Select(word => word.Lower.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal));
        var slug = string.Join('-', words);
        return slug.Length == 0 ? "number" : slug;
    }

    /// <summary>
    /// The noun phrase that most claims use, of these one that names no people and implies no event, the shortest. Without a noun, what the
    /// event counts.
    /// </summary>
    private static string Noun(IReadOnlyList<Profile> profiles)
    {
        var happened = Common(profiles.Select(profile => profile.Event));
        var phrases = profiles.Select(profile => profile.Phrase ?? Plural(profile.Claim.Unit)).OfType<string>().Where(phrase => phrase.Length > 0).Select(Spoken);
        var best = phrases.GroupBy(Stemmed, StringComparer.Ordinal)
            .OrderByDescending(group => IsRole(group.First(), happened)).ThenByDescending(group => group.Count()).ThenBy(group => Narrowness(group.First())).ThenBy(group => group.Key.Length).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.OrderBy(phrase => phrase.Length).ThenBy(phrase => phrase, StringComparer.Ordinal).First()).FirstOrDefault();
        return best is null ? profiles.Any(profile => profile.Event is not null) ? "people" : "number" : Plural(best)!;
    }

    /// <summary>In lower case where all is capitals; "others" and "person" are people.</summary>
    private static string Spoken(string phrase)
    {
        var spoken = phrase.Any(char.IsLower) ? phrase : phrase.ToLowerInvariant();
        var people = spoken is "other" or "others" or "person" or "individuals" or "victim" or "victims" || (CountedPhrase.Read(spoken) is { Noun: { Thing: "person", Part: null, Event: null }, Peoples.Count: 0, Parts.Count: 0 } && !spoken.Contains(' ', StringComparison.Ordinal));
        return people ? "people" : spoken;
    }

    /// <summary>"arrests" needs no "arrested".</summary>
    private static bool Shares(string noun, string verb) =>
        Words.Of(noun).Any(word => Stem.Of(word.Lower) == Stem.Of(verb));

    /// <summary>"deaths" needs no "killed".</summary>
    private static bool NamesEvent(string noun) => CountedPhrase.Read(noun).Noun is { Part: null, Event: not null };

    /// <summary>Whether the noun is the one for those it happened to: hostages for taken, without a people.</summary>
    private static bool IsRole(string phrase, string? happened) =>
        happened is not null && CountedPhrase.Read(phrase) is { Peoples.Count: 0, Noun.Part: { } part } && part == (EventNames.Role(happened) ?? happened);

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
        return unit.EndsWith('y') && unit is [.., not ('a' or 'e' or 'o'), _] ? $"{unit[..^1]}ies" : $"{unit}s";
    }

    private static string? Common(IEnumerable<string?> values) =>
        values.OfType<string>().GroupBy(value => value, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;

    /// <summary>What the claims count or are about, else what the sentence says of it; empty where they say nothing.</summary>
    private static string About(IReadOnlyList<Profile> profiles, string noun) =>
        Common(profiles.Select(profile => profile.Phrase).Where(phrase => IsOther(phrase, noun)))
        ?? Common(profiles.Select(profile => profile.Claim.About).Where(about => IsOther(about, noun) && IsPhrase(about!)))
        ?? Common(profiles.SelectMany(profile => new[] { profile.Claim.Arguments.Object, profile.Claim.Arguments.Subject, profile.Claim.Arguments.Purpose }).Where(words => IsOther(words, noun) && IsPhrase(words!)))
        ?? "";

    private static bool IsOther(string? phrase, string noun) =>
        phrase is { Length: > 0 } && Stemmed(phrase) != Stemmed(noun) && Stemmed(Plural(phrase)!) != Stemmed(noun);

    private static bool IsPhrase(string about) =>
        Words.Of(about).Count() <= LongestAbout && about.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '’' or '\'');
}
