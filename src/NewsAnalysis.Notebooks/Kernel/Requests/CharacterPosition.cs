namespace NewsAnalysis.Notebooks.Kernel.Requests;

/// <summary>Converts between positions in characters (Unicode code points) and in UTF-16 units.</summary>
internal static class CharacterPosition
{
    /// <summary>The position in units; beyond the end it is the end.</summary>
    public static int ToUnits(string text, int characters)
    {
        var at = 0;
        for (var i = 0; i < characters && at < text.Length; i++)
            at += char.IsSurrogatePair(text, at) ? 2 : 1;
        return at;
    }

    /// <summary>The position in characters.</summary>
    public static int OfUnits(string text, int units)
    {
        var count = 0;
        for (var at = 0; at < units; at += char.IsSurrogatePair(text, at) ? 2 : 1)
            count++;
        return count;
    }
}
