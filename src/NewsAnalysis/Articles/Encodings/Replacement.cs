namespace NewsAnalysis.Articles.Encodings;

/// <summary>The replacement character, which stands where text was lost.</summary>
internal static class Replacement
{
    /// <summary>The position of the first one, or null.</summary>
    public static int? At(string text) => text.IndexOf('\ufffd') is >= 0 and var at ? at : null;
}
