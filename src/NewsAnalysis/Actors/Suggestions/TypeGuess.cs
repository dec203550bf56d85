using NewsAnalysis.Actors.Matching;

namespace NewsAnalysis.Actors.Suggestions;

/// <summary>Guesses what a name is of, from its words and from the words around it.</summary>
internal static class TypeGuess
{
    private const int Often = 5;

    /// <summary>How sure the type is.</summary>
    public static TypeCertainty CertaintyOf(NameGroup group, ActorType type)
    {
        var (evidence, isListed) = (group.Evidence, Nations.Groups.Contains(group.Key) || Nations.Regions.Contains(group.Key) || Vocabulary.Bodies.Contains(group.Key));
        var (byName, byText) = type switch
        {
            ActorType.State => (true, true),
            ActorType.Person => (GivenNames.IsKnown(group.Words[0]), evidence.Titles > 0 || evidence.Person > 0 || evidence.SurnameUses > 1),
            ActorType.Place => (Vocabulary.IsPlace(group.Key), evidence.Place * 2 > evidence.Mentions),
            ActorType.ArmedGroup => (Vocabulary.List("armedHeads").Contains(group.Words[^1]), evidence.Armed > 1),
            _ => (Evidence.IsHead(group.Words[^1]) || group.Tokens is [{ IsAcronym: true }], evidence.Acronym is not null || evidence.Body * 2 > evidence.Mentions),
        };
        return isListed || (byName && byText) ? TypeCertainty.Sure : byName || byText ? TypeCertainty.Likely : TypeCertainty.Guess;
    }

    /// <summary>The likeliest type.</summary>
    /// <param name="group">The name.</param>
    /// <param name="isSmall">Whether the articles write a folded word with a small letter as well.</param>
    public static ActorType Of(NameGroup group, Func<string, bool> isSmall)
    {
        var (last, evidence) = (group.Words[^1], group.Evidence);
        if (Nations.Groups.Contains(group.Key))
            return ActorType.Group;
        if (Nations.Regions.Contains(group.Key) && evidence.Titles == 0)
            return ActorType.Place;
        if (Nations.ByName.ContainsKey(group.Key) || (group.Words.Count == 1 && Nations.ByAcronym.ContainsKey(group.Tokens[0].Text)))
            return ActorType.State;
        if (Vocabulary.Bodies.Contains(group.Key))
            return ActorType.Organisation;
        if (Nations.Places.Contains(group.Key) || Nations.ByCapital.ContainsKey(group.Key))
        {
            // A town that nothing happens in is the club of the town.
            return evidence.Titles * 2 > evidence.Mentions ? ActorType.Person
                : evidence.Mentions >= Often && evidence.Place * 4 < evidence.Mentions && !Nations.ByCapital.ContainsKey(group.Key) ? ActorType.Organisation
                : ActorType.Place;
        }

        if (group.Words.Count > 1 && group.Words[0] is "st" or "saint" or "mount" or "lake" or "cape" or "fort" && evidence.Titles == 0)
            return ActorType.Place;
        if (group.MayBePerson && (evidence.Titles > 0 || GivenNames.IsKnown(group.Words[0])))
            return ActorType.Person;
        if (evidence.Armed * 3 >= evidence.Mentions && evidence.Armed > 0 || Vocabulary.List("armedHeads").Contains(last))
            return ActorType.ArmedGroup;
        if (group.Words.Count > 1 && IsBody(group, out var type))
            return type;
        if ((group.Tokens is [{ IsAcronym: true }] && !group.Forms.Keys.Any(form => form.Any(char.IsLower))) || evidence.Acronym is not null)
            return ActorType.Organisation;
        if ((evidence.Place * 2 > evidence.Mentions || (evidence.Place > 1 && evidence.Place * 4 >= evidence.Mentions)) && evidence.SurnameUses == 0 && evidence.Person == 0)
            return ActorType.Place;
        // "Protect Democracy": words of the language that nobody says anything as.
        if (group.MayBePerson && (evidence.SurnameUses > 0 || evidence.Person > 0 || (evidence.Body * 3 < evidence.Mentions && !group.Words.Any(isSmall))))
            return ActorType.Person;
        return group.Words.Count == 1 && (evidence.Titles > 0 || GivenNames.IsKnown(group.Key)) ? ActorType.Person : ActorType.Organisation;
    }

    private static bool IsBody(NameGroup group, out ActorType type)
    {
        var last = group.Words[^1];
        type = Vocabulary.IsHead("outlet", last) && !Vocabulary.List("bodyHeads").Contains(last) ? ActorType.Outlet
            : Vocabulary.IsHead("building", last) && !Vocabulary.List("bodyHeads").Contains(last) ? ActorType.Place
            : Vocabulary.IsHead("geography", last) ? ActorType.Place
            : ActorType.Organisation;
        return type != ActorType.Organisation || Evidence.IsHead(last) || Vocabulary.List("firmHeads").Contains(last) || group.Words.Any(word => word is "of" or "for")
            || Vocabulary.List("bodyHeads").Contains(group.Words[0]);
    }
}
