namespace NewsAnalysis.Actors.Suggestions;

/// <summary>A name that a corpus uses often and that no dictionary has, with what an entry in actors.yaml would say about it.</summary>
/// <param name="Actor">The entry: the fullest usual form as the name, the guessed type, the other forms as aliases and acronyms.</param>
/// <param name="Mentions">How often it stands in the corpus in any form, surnames that lean on a full name included.</param>
/// <param name="Articles">In how many articles.</param>
/// <param name="Outlets">The outlets of these articles by their labels, in order of the labels.</param>
/// <param name="Forms">Every form as written with its number of mentions, the most frequent first.</param>
/// <param name="Example">A sentence with the name.</param>
/// <param name="ExampleArticle">Id of the article that the sentence is from.</param>
/// <param name="Score">By what the suggestions are ordered; without a unit, comparable within one corpus only.</param>
public sealed record NameSuggestion(
    Actor Actor,
    int Mentions,
    int Articles,
    IReadOnlyList<string> Outlets,
    IReadOnlyList<NameForm> Forms,
    string Example,
    string ExampleArticle,
    double Score)
{
    /// <summary>How sure the type is.</summary>
    public TypeCertainty TypeCertainty { get; init; }
}

/// <summary>How sure a guessed type is.</summary>
public enum TypeCertainty
{
    /// <summary>Little speaks for it; look before use.</summary>
    Guess,

    /// <summary>The words of the name or what stands around it speak for it.</summary>
    Likely,

    /// <summary>It is in a list, or both speak for it.</summary>
    Sure,
}

/// <summary>A form in which a name is written.</summary>
/// <param name="Text">The form ("Obama", "President Obama").</param>
/// <param name="Mentions">How often.</param>
public sealed record NameForm(string Text, int Mentions);
