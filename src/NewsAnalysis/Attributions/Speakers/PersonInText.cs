using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Speakers;

/// <summary>A place where an article names somebody.</summary>
/// <param name="Name">The name without titles: "Anna Kovács".</param>
/// <param name="Surname">Its last word.</param>
/// <param name="Span">The name in the text.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Head">The token of the sentence that heads the name.</param>
/// <param name="Gender">What the words around it tell.</param>
/// <param name="Roles">The nouns that describe the person there: "minister".</param>
internal sealed record PersonInText(string Name, string Surname, TextSpan Span, int Sentence, int Head, Gender Gender,
    IReadOnlyList<string> Roles)
{
    /// <summary>Those of the roles that the person has in part or had once: of "vice president" the president.</summary>
    public IReadOnlyList<string> LesserRoles { get; init; } = [];
}
