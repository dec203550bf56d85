using NewsAnalysis.Figures.Arguments;

namespace NewsAnalysis.Topics;

/// <summary>Names topics for a reader, in the claims' own words.</summary>
internal static class TopicLabels
{
    private const int Longest = 4;
    private const int MostRead = 8;
    private const string Jobs = "jobs";
    private const string Cost = "cost";

    // Where what is counted ends in a label.
    private static readonly string[] Joints = [" of ", " in ", " from ", " to ", " at ", " on ", " inside ", " who ", " that "];

    /// <summary>"hostages taken", "people killed", "rounds fired", "counts of murder"; of a measure what is measured, the unit last: "bail,
    /// dollars", "length of the oath, words", "age of the baby, months", "aid supplied, dollars a year"; the unit with what belongs to it:
    /// "years in prison"; and the dimension where nobody says more ("distance, miles").</summary>
    public static string Label(IReadOnlyList<Profile> profiles)
    {
        var measure = profiles[0].Measure;
        var rate = Common(profiles.Select(profile => profile.Rate)) is { } period
            && 2 * profiles.Count(profile => profile.Rate == period) > profiles.Count ? $" a {period}" : "";
        NameWords[] words = [.. profiles.Take(MostRead).Select(NameWords.Of)];
        var unit = Plurals.UnitName(profiles[0].Claim.NormalizedUnit);
        if (2 * words.Count(word => word.Name is not null) >= words.Length)
            return $"{Common(words.Select(word => word.Name).OrderBy(SaysLittle))}{rate}";
        if (measure.IsCount)
            return $"{Count(profiles, words)}{rate}";
        var tail = Most(words, word => word.Tail);
        if (tail is not null && !measure.IsMoney)
            return $"{unit} {tail}{rate}";
        var happened = measure.IsMoney ? Common(profiles.Select(profile => profile.Event)) : null;
        var named = tail?[(tail.IndexOf(' ') + 1)..] ?? Measured(profiles, unit) ?? Common(words.Select(word => word.Thing))
            ?? OfSubject(profiles, measure) ?? (happened is Cost or "value" ? happened : Dimension(measure, unit));
        return $"{Told(named, happened)}, {unit}{rate}";
    }

    // "Age, months" beside "age of the baby, months".
    private static bool SaysLittle(string? name) => name?.Contains(" of ", StringComparison.Ordinal) != true;

    private static string Count(IReadOnlyList<Profile> profiles, NameWords[] words)
    {
        if (profiles.All(profile => profile.Parts.Contains(Counting.Critical)))
            return $"{Noun(profiles)} in a critical condition";
        var (noun, tail, done) = (Noun(profiles), Most(words, word => word.Tail), Most(words, word => word.Done));
        if (tail is not null)
            return $"{noun} {tail}";
        if (Happened(profiles, noun, done is not null) is { } happened)
            return Told(noun, happened);
        // A word for people or things in general says nothing by itself.
        return (done ?? (noun.Contains(' ', StringComparison.Ordinal) ? null : Most(words, word => word.Beside))) is { } said
            ? $"{noun} {said}" : noun;
    }

    // Rounds are fired but not laid off: what happens to people is told of people.
    private static string? Happened(IReadOnlyList<Profile> profiles, string noun, bool isDone)
    {
        var happened = Common(profiles.Where(profile => profile.Stated || IsRole(noun, profile.Event)).Select(profile => profile.Event));
        return happened is not null && (EventNames.Family(happened) == Jobs || (isDone && EventNames.Thing(happened) == "person"))
            && !profiles.Any(PairRules.IsPerson) ? null : happened;
    }

    /// <summary>What at least half of the claims have.</summary>
    private static string? Most(NameWords[] words, Func<NameWords, string?> of) =>
        Common(words.Select(of)) is { } common && 2 * words.Count(word => of(word) == common) >= words.Length ? common : null;

    /// <summary>The same of one: "person killed", "count of murder", "length of the visit, day".</summary>
    public static string OfOne(Topic topic)
    {
        var label = topic.Label;
        var from = label.LastIndexOf(", ", StringComparison.Ordinal) + 1;
        var end = from > 0 ? -1 : Joints.Select(small => label.IndexOf(small, StringComparison.Ordinal))
            .Where(at => at > 0).DefaultIfEmpty(-1).Min();
        var words = label[from..(end < 0 ? label.Length : end)].Split(' ');
        var plural = Array.FindLastIndex(words, word => Plurals.One(word) != word);
        if (plural >= 0)
            words[plural] = Plurals.One(words[plural]);
        return $"{label[..from]}{string.Join(' ', words)}{(end < 0 ? "" : label[end..])}";
    }

    /// <summary>Whether a name is of one thing, so that it takes an article: "length of the oath", not "food prices".</summary>
    public static bool IsOne(string label) => Joints.Select(small => label.IndexOf(small, StringComparison.Ordinal)).Where(at => at > 0)
        .DefaultIfEmpty(label.Length).Min() is var end && label[..end] is var head && head[(head.LastIndexOf(' ') + 1)..] is var noun
        && Plurals.One(noun) == noun;

    private static string Told(string noun, string? happened) =>
        happened is null || NamesEvent(noun) || IsStaff(noun, happened) || Shares(noun, happened)
            ? noun : $"{noun} {EventNames.Label(happened)}";

    private static string Dimension(Measure measure, string unit) => measure.IsMoney ? "amount"
        : measure.Dimension == "mass" ? "weight"
        : measure.Dimension == "length"
            && (unit.EndsWith("miles", StringComparison.Ordinal) || unit.StartsWith("kilo", StringComparison.Ordinal))
            ? "distance" : measure.Dimension.Split(' ')[0];

    /// <summary>What most claims say is measured, a noun of the language, in words that stand beside each other in the text.</summary>
    private static string? Measured(IReadOnlyList<Profile> profiles, string unit) =>
        Common(profiles.Where(profile => profile.Noun is { } noun && Kinds.Knows(noun) && !NameWords.Is("clock", noun)
                && !EventFrames.CanBePerson(noun) && profile.Phrase is { } phrase
                && profile.Claim.Quote.Contains(phrase, StringComparison.OrdinalIgnoreCase) && !IsName(phrase))
            .Select(profile => profile.Phrase).Where(phrase => IsOther(phrase, unit) && IsPhrase(phrase!)));

    // "The inquiry will take six weeks", "the repairs cost $3 million".
    private static string? OfSubject(IReadOnlyList<Profile> profiles, Measure measure)
    {
        var what = measure.IsMoney ? Cost : measure.Dimension == Measure.Duration ? "length" : null;
        if (what is null)
            return null;
        string?[] subjects = [.. profiles.Where(profile => profile.Claim.Arguments.Predicate is { } done
                && (NameWords.Is(what, done)
                    || (!measure.IsMoney && NameWords.Is("spans", done) && Happens(profile.Claim.Arguments.Subject))))
            .Select(profile => profile.Claim.Arguments.Subject is { } subject && IsNoun(subject, profile) ? subject : null)];
        return Common(subjects) is { } common && 2 * subjects.Count(subject => subject == common) >= profiles.Count
            ? $"{what} of the {common}" : null;
    }

    // An inquiry that takes six weeks lasts as long; a train that takes two hours does not.
    private static bool Happens(string? subject) =>
        subject is not null && NameWords.Is("happening", NounForms.Singular(subject[(subject.LastIndexOf(' ') + 1)..]));

    // Words that stand beside each other in the text, with a noun of the language at the end that is nobody.
    private static bool IsNoun(string subject, Profile profile) =>
        !subject.Any(char.IsUpper) && IsPhrase(subject) && subject[(subject.LastIndexOf(' ') + 1)..] is var head
        && Kinds.Knows(NounForms.Singular(head)) && !EventFrames.CanBePerson(NounForms.Singular(head))
        && profile.Claim.Quote.Contains(subject, StringComparison.OrdinalIgnoreCase);

    private static bool IsName(string phrase) => TopicWords.Of(phrase).Skip(1).Any() && TopicWords.Of(phrase).All(word => word.Capital);

    /// <summary>Lower-case letters and digits of the label, joined by hyphens; a number tells apart equal ones.</summary>
    public static string Id(string label, UniqueNames taken) => taken.Take(Slug(label));

    /// <summary>The same without a number.</summary>
    public static string Slug(string label)
    {
        var words = TopicWords.Of(label)
            .Select(word => word.Lower.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal));
        var slug = string.Join('-', words);
        return slug.Length == 0 ? "number" : slug;
    }

    /// <summary>The noun phrase that most claims use, of these one that names no people and implies no event, the shortest. Without a noun,
    /// what the event counts.</summary>
    private static string Noun(IReadOnlyList<Profile> profiles)
    {
        var happened = Common(profiles.Select(profile => profile.Event));
        var best = profiles.Select(profile => profile.Phrase ?? Plurals.Of(profile.Claim.Unit)).OfType<string>()
            .Where(IsNameable).Select(Spoken).GroupBy(Stemmed, StringComparer.Ordinal)
            .OrderByDescending(group => IsRole(group.First(), happened)).ThenByDescending(group => group.Count())
            .ThenBy(group => Narrowness(group.First())).ThenBy(group => group.Key.Length).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.OrderBy(phrase => phrase.Length).ThenBy(phrase => phrase, StringComparer.Ordinal).First())
            .FirstOrDefault();
        // Three of what was won may be states.
        return best is not null ? Plurals.Of(best)!
            : profiles.Any(profile => profile.Event is { } said && EventNames.Thing(said) == "person") ? "people" : "number";
    }

    /// <summary>In lower case where all is capitals, without a possessive; "others" and any one word for people who have no part are
    /// people.</summary>
    private static string Spoken(string phrase)
    {
        var spoken = phrase.Any(char.IsLower) ? phrase : phrase.ToLowerInvariant();
        spoken = spoken.EndsWith("’s", StringComparison.Ordinal) || spoken.EndsWith("'s", StringComparison.Ordinal) ? spoken[..^2] : spoken;
        spoken = CountedNouns.Known(spoken.ToLowerInvariant()) is null ? spoken : spoken.ToLowerInvariant();
        return !spoken.Contains(' ', StringComparison.Ordinal)
            && ComparedPhrase.Read(spoken) is { Noun: { Thing: "person", Part: null, Event: null }, Peoples.Count: 0 } ? "people" : spoken;
    }

    /// <summary>"arrests" needs no "arrested", "shootings" no "shot".</summary>
    private static bool Shares(string noun, string happened) =>
        TopicWords.Of(noun).Select(word => Stem.Of(word.Lower))
            .Any(stem => stem == Stem.Of(happened) || stem == Stem.Of(EventNames.Label(happened)));

    /// <summary>"deaths" needs no "killed".</summary>
    private static bool NamesEvent(string noun) => ComparedPhrase.Read(noun).Noun is { Part: null, Event: not null };

    /// <summary>"Employees" needs no "employed".</summary>
    private static bool IsStaff(string noun, string happened) =>
        EventNames.Family(happened) == Jobs && ComparedPhrase.Read(noun).Noun?.Event == happened;

    /// <summary>Whether the noun is the one for those it happened to: hostages for taken, without a people.</summary>
    private static bool IsRole(string phrase, string? happened) =>
        happened is not null && ComparedPhrase.Read(phrase) is { Peoples.Count: 0, Noun.Part: { } part }
            && part == (EventNames.Role(happened) ?? happened);

    private static int Narrowness(string phrase)
    {
        var read = ComparedPhrase.Read(phrase);
        return read.Peoples.Count + (read.Noun is { Part: null, Event: not null } ? 1 : 0);
    }

    // Not "injuring", "southwest", or a mark: no form of a verb or of a direction is counted.
    private static bool IsNameable(string phrase) => TopicWords.Of(phrase).LastOrDefault().Lower is { } head && head.Any(char.IsLetter)
        && !NameWords.Is("toward", head) && (Kinds.Knows(NounForms.Singular(head)) || !head.EndsWith("ing", StringComparison.Ordinal));

    private static string Stemmed(string phrase) => string.Join(' ', TopicWords.Of(phrase).Select(word => Stem.Of(word.Lower)));

    /// <summary>The most frequent one; of equally many the first.</summary>
    private static string? Common(IEnumerable<string?> values) =>
        values.OfType<string>().GroupBy(value => value, StringComparer.Ordinal).MaxBy(group => group.Count())?.Key;

    private static bool IsOther(string? phrase, string noun) =>
        phrase is { Length: > 0 } && Stemmed(phrase) != Stemmed(noun) && Stemmed(Plurals.Of(phrase)!) != Stemmed(noun);

    private static bool IsPhrase(string about) =>
        TopicWords.Of(about).Count() <= Longest && TopicWords.Of(about).Any(word => !StopWords.Contains(word.Lower))
            && about.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '’' or '\'');
}
