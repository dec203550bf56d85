namespace NewsAnalysis.Text.Syntax.Tokens;

/// <summary>Forms, in small letters, that the treebanks cut otherwise than the rules would.</summary>
/// <param name="Whole">With a hyphen or slash inside, and not cut there.</param>
/// <param name="Prefixes">Before a hyphen, and mostly not cut off: "co", "anti".</param>
/// <param name="Abbreviations">Ending in a full stop of their own inside a sentence.</param>
/// <param name="LastAbbreviations">Ending in a full stop of their own at a sentence's end.</param>
/// <param name="Contractions">Cut without an apostrophe, with the length of the first part: "cannot", 3.</param>
/// <param name="Units">Letters cut off a number they are written to: "km", "pm".</param>
internal sealed record TokenLists(
    HashSet<string> Whole,
    HashSet<string> Prefixes,
    HashSet<string> Abbreviations,
    HashSet<string> LastAbbreviations,
    Dictionary<string, int> Contractions,
    HashSet<string> Units);
