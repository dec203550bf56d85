using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Attributions.Quoting;

namespace NewsAnalysis.Attributions.Speakers;

/// <summary>What an article tells of the people it names: by titles and nouns ("Mrs Lee", "spokesman"), else by the pronouns behind a name
/// that is the subject of its sentence and the only one in it ("Lee left her house"; "Lee said that she …" where it
/// is told twice).</summary>
/// <param name="article">The article.</param>
/// <param name="quotes">Its quotations.</param>
/// <param name="people">Finds where it names people.</param>
internal sealed class ToldGenders(Article article, Quotes quotes, PersonFinder people)
{
    private const int Times = 3;

    private const int Sure = 2;

    private readonly Dictionary<(string Name, bool IsSure), Gender> _genders = [];

    /// <summary>What the article tells of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isSure">Whether one pronoun in what somebody says is too little ("Lee said that she was late"
    /// may mean another).</param>
    public Gender Of(string name, bool isSure = false)
    {
        if (_genders.TryGetValue((name, isSure), out var gender))
            return gender;
        PersonInText[] there = [.. people.InSentencesWith(name[(name.LastIndexOf(' ') + 1)..]).Where(person => person.Name == name)];
        gender = there.Select(person => person.Gender).FirstOrDefault(told => told != Gender.Unknown);
        return _genders[(name, isSure)] = gender == Gender.Unknown ? ByPronouns(there, isSure ? Sure : 1) : gender;
    }

    private Gender ByPronouns(PersonInText[] there, int least)
    {
        var (women, men) = (0, 0);
        foreach (var person in there.DistinctBy(person => person.Sentence))
        {
            var tree = article.TreeOf(article.Sentences[person.Sentence]);
            if (Places.Of(tree, person.Head) == Place.Other || people.In(person.Sentence).Any(other => other.Name != person.Name))
                continue;
            var behind = tree.Tokens.Where(token => token.Start > person.Span.End && !quotes.IsInside(token.Start)).ToArray();
            women += behind.Where(token => SpeakerWords.Has("she", token.Form)).Sum(token => Weight(tree, token));
            men += behind.Where(token => SpeakerWords.Has("he", token.Form)).Sum(token => Weight(tree, token));
        }

        return women >= least && women > men * Times ? Gender.Woman : men >= least && men > women * Times ? Gender.Man : Gender.Unknown;
    }

    // In what somebody says a pronoun may mean another: it takes two of them to be sure.
    private static int Weight(SentenceTree tree, SyntaxToken pronoun)
    {
        for (var token = pronoun; token.Head >= 0; token = tree.Tokens[token.Head])
        {
            if (token.Relation == Relation.Ccomp && tree.Tokens[token.Head] is { Tag: Tag.Verb } verb && Speech.IsVerb(verb.Lemma))
                return 1;
        }

        return Sure;
    }
}
