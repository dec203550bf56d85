using NewsAnalysis.Actors.Matching;

namespace NewsAnalysis.Actors.Suggestions;

/// <summary>Tells by Mr, Mrs and the like whether a name can be meant.</summary>
internal static class Courtesy
{
    private static readonly WordSet MaleTitles = NameLists.Read("titles")["courtesyMale"];
    private static readonly WordSet FemaleTitles = NameLists.Read("titles")["courtesyFemale"];

    /// <summary>Whether the title can stand before the person of this name: "Mrs. Stark" is not Karl Stark.</summary>
    /// <param name="title">The title as written, or null.</param>
    /// <param name="name">The words of the name.</param>
    public static bool Fits(string? title, IEnumerable<NameToken> name)
    {
        var told = title is null ? TitleGender.Unknown : Folding.In(MaleTitles, title.TrimEnd('.')) ? TitleGender.Male
            : Folding.In(FemaleTitles, title.TrimEnd('.')) ? TitleGender.Female : TitleGender.Unknown;
        return told == TitleGender.Unknown
            || GivenNames.GenderOf(name.Select(token => token.Key)) is var gender && (gender == TitleGender.Unknown || gender == told);
    }
}
