using NewsAnalysis.Actors.Matching;

namespace NewsAnalysis.Actors.Suggestions;

/// <summary>Guesses what a name is of, from its words and from the words around it.</summary>
internal static class TypeGuess
{
    private const int Often = 5;

    /// <summary>The likeliest type.</summary>
    public static ActorType Of(NameGroup group)
    {
        var (last, evidence) = (group.Words[^1], group.Evidence);
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

        if (group.Words.Count > 1 && group.Words[0] is "st" or "saint" && evidence.Titles == 0)
            return ActorType.Place;
        if (group.MayBePerson && (evidence.Titles > 0 || GivenNames.IsKnown(group.Words[0])))
            return ActorType.Person;
        if (evidence.Armed * 3 >= evidence.Mentions && evidence.Armed > 0 || Vocabulary.List("armedHeads").Contains(last))
            return ActorType.ArmedGroup;
        if (group.Words.Count > 1 && IsBody(group, out var type))
            return type;
        if (group.Tokens is [{ IsAcronym: true }] || evidence.Acronym is not null)
            return ActorType.Organisation;
        if ((evidence.Place * 2 > evidence.Mentions || (evidence.Place > 1 && evidence.Place * 4 >= evidence.Mentions)) && evidence.SurnameUses == 0 && evidence.Person == 0)
            return ActorType.Place;
        if (group.MayBePerson && (evidence.SurnameUses > 0 || evidence.Person > 0 || evidence.Body * 3 < evidence.Mentions))
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
        return type != ActorType.Organisation || Evidence.IsHead(last) || group.Words.Any(word => word is "of" or "for")
            || Vocabulary.List("bodyHeads").Contains(group.Words[0]);
    }
}
