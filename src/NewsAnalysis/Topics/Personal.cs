using NewsAnalysis.Attributions;
using NewsAnalysis.Attributions.Speakers;
using NewsAnalysis.Figures.Context;

namespace NewsAnalysis.Topics;

/// <summary>Numbers of one person: how many times he was hit ("shot three times", "three gunshot wounds"), how long he has served. They are
/// compared with those of the same person; of one who is not named where the story has no other victim.</summary>
internal static class Personal
{
    private static readonly string[] Kinds = [PersonalNumbers.Hit, PersonalNumbers.Stabbed, PersonalNumbers.Served];

    // By its word the first of those that may name the same.
    private static readonly FrozenDictionary<string, string> LimbOf = Counting.Cues("limb").Select(words => words.Split('+'))
        .SelectMany(words => words.Select(word => KeyValuePair.Create(word, words[0]))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The profiles, in which "times" and "wounds" are one thing, with what each tells of one person.</summary>
    public static Profile[] Tell(Profile[] profiles)
    {
        var parts = profiles.Where(profile => Kind(profile) is not null).GroupBy(Place).Where(place => place.Skip(1).Any())
            .Select(place => place.Key).ToHashSet();
        Profile[] told = [.. profiles.Select(profile => Kind(profile) is not { } kind ? profile : profile with
            {
                Personal = kind,
                Thing = kind,
                Noun = kind == PersonalNumbers.Served ? profile.Noun : "time",
                Event = null,
                Fate = null,
                Stated = false,
                Parts = [],
                Adjectives = [],
                Share = profile.Share || parts.Contains(Place(profile)),
            })];
        return AreSeveral(told) ? told : [.. told.Select(profile => profile.Personal is null ? profile : profile with { IsLone = true })];
    }

    // Whether the story tells of several who were killed or hurt: by a number, by two names, or by two of any words in one article.
    private static bool AreSeveral(Profile[] story)
    {
        Profile[] hit = [.. story.Where(profile => profile.Personal is PersonalNumbers.Hit or PersonalNumbers.Stabbed)];
        string[] names = [.. hit.Select(Name).OfType<string>()];
        return Array.Exists(story, profile => profile is { Thing: "person", Size: > 1, Fate: { } fate } && Counting.Is("harm", fate))
            || !Array.TrueForAll(names, name => AreSame(name, names[0]))
            || hit.GroupBy(profile => profile.Claim.Article.Id, profile => profile.Claim.Arguments.Person, StringComparer.Ordinal)
                .Any(article => article.Distinct(StringComparer.Ordinal).Skip(1).Any());
    }

    /// <summary>Whether both tell the same of one person.</summary>
    public static bool AreOfOne(Profile left, Profile right) => left.Personal is not null && left.Personal == right.Personal
        && (Name(left) is { } one && Name(right) is { } other ? AreSame(one, other)
            : left.IsLone && right.IsLone && left.Personal != PersonalNumbers.Served && MayBeOne(left, right));

    /// <summary>Whether both tell the same of two persons who are named.</summary>
    public static bool AreTwo(Profile left, Profile right) => left.Personal is not null && left.Personal == right.Personal
        && Name(left) is { } one && Name(right) is { } other && !AreSame(one, other);

    /// <summary>In words why only one tells of one person or both of two, or null.</summary>
    public static string? Explains(Profile left, Profile right) => left.Personal != right.Personal ? "only one says it of one person"
        : left.Personal is not null && !AreOfOne(left, right) ? "they may be of two persons" : null;

    /// <summary>In words why two such numbers of one person may both hold, or null.</summary>
    public static string? Doubt(Profile left, Profile right)
    {
        if (left.Personal is null)
            return null;
        if (!left.IsOnly || !right.IsOnly)
            return $"{(left.IsOnly ? right : left).Claim.Article.OutletLabel} gives two numbers";
        if (left.Personal == PersonalNumbers.Served && Math.Abs(left.Size - right.Size) <= 1 && PairFeatures.Days(left, right) > 0)
            return "a year may have passed between them";
        var (less, more) = left.Size < right.Size ? (left, right) : (right, left);
        return Limbs(less) is { Count: > 0 } limbs && (!limbs.SetEquals(Limbs(more)) || Counting.Says(more, "also"))
            ? "one may count those in one place of the body only"
            : less.Claim.Arguments.Has(PersonalNumbers.ByOfficer) && !more.Claim.Arguments.Has(PersonalNumbers.ByOfficer)
                ? "one may count those of one officer only"
            : AgeDoubts.Of(left.Claim, right.Claim) ?? AgeDoubts.Of(right.Claim, left.Claim);
    }

    private static string? Kind(Profile profile) => Array.Find(Kinds, profile.Claim.Arguments.Has);

    // "Twice in the chest and once in the leg": what one sentence tells of one person are parts.
    private static (string, int, string?, string?) Place(Profile profile) =>
        (profile.Claim.Article.Id, profile.Claim.Sentence, profile.Claim.Arguments.Person, Kind(profile));

    // Nouns stand in small letters.
    private static string? Name(Profile profile) =>
        profile is { Personal: not null, Claim.Arguments.Person: { } person } && char.IsUpper(person[0]) ? person : null;

    private static bool AreSame(string one, string other) => PersonName.Of(one) is { } full && PersonName.Of(other) is { } too
        ? full.IsSame(too) : Surname(one) == Surname(other);

    private static string Surname(string name) => PersonName.Of(name)?.Surname ?? name.ToLowerInvariant();

    // "The teen" may be Ann Lee; "the man" is not she, and an officer is nobody else.
    private static bool MayBeOne(Profile left, Profile right)
    {
        if (left.Claim.Arguments.Person is not { } one || right.Claim.Arguments.Person is not { } other)
            return false;
        if (Name(left) is not null || Name(right) is not null)
            return Counting.Is("victim", Name(left) is null ? one : other)
                && !PersonName.IsOfOther(Name(left) is null ? other : one, SpeakerWords.GenderOf(Name(left) is null ? one : other));
        return one == other || (Counting.Is("victim", one) && Counting.Is("victim", other)
            && (SpeakerWords.GenderOf(one) == SpeakerWords.GenderOf(other) || SpeakerWords.GenderOf(one) == Gender.Unknown
                || SpeakerWords.GenderOf(other) == Gender.Unknown));
    }

    // "Twice in the head", "once to his chest"; chest and torso are one.
    private static FrozenSet<string> Limbs(Profile profile) => profile.Words
        .Select(word => LimbOf.GetValueOrDefault(NounForms.Singular(word.Lower))).OfType<string>().ToFrozenSet(StringComparer.Ordinal);
}
