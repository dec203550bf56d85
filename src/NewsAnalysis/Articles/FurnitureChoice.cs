namespace NewsAnalysis.Articles;

/// <summary>What becomes of page furniture, by the words of a parameter.</summary>
public static class FurnitureChoice
{
    /// <summary>Furniture is no part of the texts.</summary>
    public const string LeftOut = "left out";

    /// <summary>Furniture stays in the texts, as body.</summary>
    public const string Kept = "kept";

    /// <summary>Whether the word keeps it.</summary>
    /// <exception cref="InputException">The word is none of the two.</exception>
    public static bool IsKept(string word) => word switch
    {
        LeftOut => false,
        Kept => true,
        _ => throw new InputException($"furniture is '{word}'; expected '{LeftOut}' or '{Kept}'."),
    };
}
