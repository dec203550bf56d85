using System.Text;
using NewsAnalysis.Figures.Lexicon;

namespace NewsAnalysis.Topics;

/// <summary>Names topics for a reader, in the claims' own words.</summary>
internal static class TopicLabels
{
    private static readonly Dictionary<string, string> Irregular = DataFile.Rows("plurals")
        .DistinctBy(row => row[1], StringComparer.Ordinal)
        .ToDictionary(row => row[1], row => row[0], StringComparer.Ordinal);

    private const int LongestAbout = 4;

    /// <summary>"hostages taken", "people killed", "dollars paid a year (military assistance)".</summary>
    public static string Label(IReadOnlyList<Profile> profiles)
    {
        var noun = Noun(profiles);
        var happened = Common(profiles.Select(profile => profile.Event));
        var verb = happened is null ? null : EventNames.Label(happened);
        var rate = Common(profiles.Select(profile => profile.Rate));
        var label = new StringBuilder(noun);
        if (verb is not null && !NamesEvent(noun) && !Shares(noun, verb))
            label.Append(' ').Append(verb);
        if (rate is not null)
            label.Append($" a {rate}");
        var about = profiles[0].Measure.IsCount && !profiles[0].Generic ? "" : About(profiles, noun);
        return about.Length == 0 ? label.ToString() : $"{label} ({about})";
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
    /// The noun phrase that most claims use, of these one that names no people and implies no event, the shortest; for
    /// measures the unit. Without a noun, what the event counts.
    /// </summary>
    private static string Noun(IReadOnlyList<Profile> profiles)
    {
        var measure = profiles[0].Measure;
        var happened = Common(profiles.Select(profile => profile.Event));
        var phrases = profiles.Select(profile => measure.IsCount ? profile.Phrase ?? Plural(profile.Claim.Unit) : Plural(profile.Claim.NormalizedUnit?.Split(" per ")[0]))
            .OfType<string>().Where(phrase => phrase.Length > 0);
        var best = phrases.GroupBy(Stemmed, StringComparer.Ordinal)
            .OrderByDescending(group => IsRole(group.First(), happened)).ThenByDescending(group => group.Count()).ThenBy(group => Narrowness(group.First())).ThenBy(group => group.Key.Length).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.OrderBy(phrase => phrase.Length).ThenBy(phrase => phrase, StringComparer.Ordinal).First()).FirstOrDefault();
        if (best is not null && (profiles[0].Generic || IsRole(best, happened)))
            return Plural(best)!;
        return best ?? (profiles.Any(profile => profile.Event is not null) ? "people" : "number");
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

    /// <summary>The counted thing of an amount, else the noun phrase that most claims are about; nothing where there is none.</summary>
    private static string About(IReadOnlyList<Profile> profiles, string noun)
    {
        var counted = profiles.Select(profile => profile.Phrase).Where(phrase => IsOther(phrase, noun)).ToArray();
        return Common(counted) ?? Common(profiles.Select(profile => profile.Claim.About).Where(about => IsOther(about, noun) && IsPhrase(about!))) ?? "";
    }

    private static bool IsOther(string? phrase, string noun) =>
        phrase is { Length: > 0 } && Stemmed(phrase) != Stemmed(noun) && Stemmed(Plural(phrase)!) != Stemmed(noun);

    private static bool IsPhrase(string about) =>
        Words.Of(about).Count() <= LongestAbout && about.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '’' or '\'');
}
