using NewsAnalysis.Actors.Matching;

namespace NewsAnalysis.Actors.Suggestions;

/// <summary>Guesses what a name is of, from its words and from the words around it.</summary>
internal static class TypeGuess
{
    private const int Often = 5;

    /// <summary>How sure the type is.</summary>
    public static TypeCertainty CertaintyOf(NameGroup group, ActorType type)
    {
        var isListed = Nations.Groups.Contains(group.Key) || Nations.Regions.Contains(group.Key) || Vocabulary.Bodies.Contains(group.Key);
        var (byName, byText) = Signs(group, group.Evidence, type);
        return isListed || (byName && byText) ? TypeCertainty.Sure : byName || byText ? TypeCertainty.Likely : TypeCertainty.Guess;
    }

    private static (bool ByName, bool ByText) Signs(NameGroup group, Evidence evidence, ActorType type) => type switch
    {
        ActorType.State => (true, true),
        ActorType.Person =>
            (GivenNames.IsKnown(group.Words[0]), evidence.Titles > 0 || evidence.Person > 0 || evidence.SurnameUses > 1),
        ActorType.Place => (Vocabulary.IsPlace(group.Key), evidence.Place * 2 > evidence.Mentions),
        ActorType.ArmedGroup => (Vocabulary.List("armedHeads").Contains(group.Words[^1]), evidence.Armed > 1),
        _ => (Evidence.IsHead(group.Words[^1]) || group.Tokens is [{ IsAcronym: true }],
            evidence.Acronym is not null || evidence.Body * 2 > evidence.Mentions),
    };

    /// <summary>The likeliest type.</summary>
    /// <param name="group">The name.</param>
    /// <param name="isSmall">Whether the articles write a folded word with a small letter as well.</param>
    public static ActorType Of(NameGroup group, Func<string, bool> isSmall) => OfLists(group) ?? OfWords(group) ?? OfText(group, isSmall);

    private static ActorType? OfLists(NameGroup group)
    {
        if (Nations.Groups.Contains(group.Key))
            return ActorType.Group;
        if (Nations.Regions.Contains(group.Key) && group.Evidence.Titles == 0)
            return ActorType.Place;
        if (Nations.ByName.ContainsKey(group.Key) || (group.Words.Count == 1 && Nations.ByAcronym.ContainsKey(group.Tokens[0].Text)))
            return ActorType.State;
        if (Vocabulary.Bodies.Contains(group.Key))
            return ActorType.Organisation;
        return Nations.Places.Contains(group.Key) || Nations.ByCapital.ContainsKey(group.Key) ? OfTown(group, group.Evidence) : null;
    }

    // A town that nothing happens in is the club of the town.
    private static ActorType OfTown(NameGroup group, Evidence evidence) =>
        evidence.Titles * 2 > evidence.Mentions ? ActorType.Person
        : evidence.Mentions >= Often && evidence.Place * 4 < evidence.Mentions && !Nations.ByCapital.ContainsKey(group.Key)
            ? ActorType.Organisation
        : ActorType.Place;

    private static ActorType? OfWords(NameGroup group)
    {
        var (last, evidence) = (group.Words[^1], group.Evidence);
        if (group.Words.Count > 1 && Vocabulary.List("placeFirst").Contains(group.Words[0]) && evidence.Titles == 0)
            return ActorType.Place;
        if (group.MayBePerson && (evidence.Titles > 0 || GivenNames.IsKnown(group.Words[0])))
            return ActorType.Person;
        if (evidence.Armed * 3 >= evidence.Mentions && evidence.Armed > 0 || Vocabulary.List("armedHeads").Contains(last))
            return ActorType.ArmedGroup;
        return group.Words.Count > 1 && IsBody(group, out var type) ? type : null;
    }

    private static ActorType OfText(NameGroup group, Func<string, bool> isSmall)
    {
        var evidence = group.Evidence;
        var isAcronym = group.Tokens is [{ IsAcronym: true }] && !group.Forms.Keys.Any(form => form.Any(char.IsLower));
        if (isAcronym || evidence.Acronym is not null)
            return ActorType.Organisation;
        if (IsStoodAt(evidence))
            return ActorType.Place;
        if (group.MayBePerson && IsHeard(group, isSmall))
            return ActorType.Person;
        return group.Words.Count == 1 && (evidence.Titles > 0 || GivenNames.IsKnown(group.Key)) ? ActorType.Person : ActorType.Organisation;
    }

    private static bool IsStoodAt(Evidence evidence) =>
        (evidence.Place * 2 > evidence.Mentions || (evidence.Place > 1 && evidence.Place * 4 >= evidence.Mentions))
        && evidence.SurnameUses == 0 && evidence.Person == 0;

    // "Protect Democracy": words of the language that nobody says anything as.
    private static bool IsHeard(NameGroup group, Func<string, bool> isSmall) =>
        group.Evidence.SurnameUses > 0 || group.Evidence.Person > 0
        || (group.Evidence.Body * 3 < group.Evidence.Mentions && !group.Words.Any(isSmall));

    private static bool IsBody(NameGroup group, out ActorType type)
    {
        var last = group.Words[^1];
        type = Vocabulary.IsHead("outlet", last) && !Vocabulary.List("bodyHeads").Contains(last) ? ActorType.Outlet
            : Vocabulary.IsHead("building", last) && !Vocabulary.List("bodyHeads").Contains(last) ? ActorType.Place
            : Vocabulary.IsHead("geography", last) ? ActorType.Place
            : ActorType.Organisation;
        return type != ActorType.Organisation || Evidence.IsHead(last) || Vocabulary.List("firmHeads").Contains(last)
            || group.Words.Any(word => word is "of" or "for")
            || Vocabulary.List("bodyHeads").Contains(group.Words[0]);
    }
}
