using NewsAnalysis.Actors.Matching;

namespace NewsAnalysis.Actors.Suggestions;

/// <summary>Tells by Mr, Mrs and the like whether a name can be meant.</summary>
internal static class Courtesy
{
    private static readonly WordSet s_male = WordList.Read("titles")["courtesyMale"];
    private static readonly WordSet s_female = WordList.Read("titles")["courtesyFemale"];

    /// <summary>Whether the title can stand before the person of this name: "Mrs. Stark" is not Karl Stark.</summary>
    /// <param name="title">The title as written, or null.</param>
    /// <param name="name">The words of the name.</param>
    public static bool Fits(string? title, IEnumerable<Token> name)
    {
        var told = title is null ? Gender.Unknown : Folding.In(s_male, title.TrimEnd('.')) ? Gender.Male
            : Folding.In(s_female, title.TrimEnd('.')) ? Gender.Female : Gender.Unknown;
        return told == Gender.Unknown
            || GivenNames.GenderOf(name.Select(token => token.Key)) is var gender && (gender == Gender.Unknown || gender == told);
    }
}
