namespace NewsAnalysis.Articles.Languages;

/// <summary>The writing systems that languages are told apart in.</summary>
internal enum Script
{
    None,
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Tibetan,
    Myanmar,
    Georgian,
    Ethiopic,
    Khmer,
    Hangul,
    Kana,
    Han,
}

/// <summary>The writing system of a character, by the blocks of Unicode.</summary>
internal static class Scripts
{
    private static readonly (char First, char Last, Script Script)[] Blocks =
    [
        ('A', 'Z', Script.Latin), ('a', 'z', Script.Latin), ('\u00AA', '\u00AA', Script.Latin), ('\u00BA', '\u00BA', Script.Latin),
        ('\u00C0', '\u00D6', Script.Latin), ('\u00D8', '\u00F6', Script.Latin), ('\u00F8', '\u024F', Script.Latin),
        ('\u0370', '\u03FF', Script.Greek), ('\u0400', '\u052F', Script.Cyrillic), ('\u0531', '\u058F', Script.Armenian),
        ('\u0590', '\u05FF', Script.Hebrew), ('\u0600', '\u06FF', Script.Arabic), ('\u0750', '\u077F', Script.Arabic),
        ('\u0900', '\u097F', Script.Devanagari), ('\u0980', '\u09FF', Script.Bengali), ('\u0A00', '\u0A7F', Script.Gurmukhi),
        ('\u0A80', '\u0AFF', Script.Gujarati), ('\u0B80', '\u0BFF', Script.Tamil), ('\u0C00', '\u0C7F', Script.Telugu),
        ('\u0C80', '\u0CFF', Script.Kannada), ('\u0D00', '\u0D7F', Script.Malayalam), ('\u0D80', '\u0DFF', Script.Sinhala),
        ('\u0E00', '\u0E7F', Script.Thai), ('\u0E80', '\u0EFF', Script.Lao), ('\u0F00', '\u0FFF', Script.Tibetan),
        ('\u1000', '\u109F', Script.Myanmar), ('\u10A0', '\u10FF', Script.Georgian), ('\u1100', '\u11FF', Script.Hangul),
        ('\u1200', '\u139F', Script.Ethiopic), ('\u1780', '\u17FF', Script.Khmer), ('\u1E00', '\u1EFF', Script.Latin),
        ('\u1F00', '\u1FFF', Script.Greek), ('\u3041', '\u30FF', Script.Kana), ('\u3400', '\u4DBF', Script.Han),
        ('\u4E00', '\u9FFF', Script.Han), ('\uAC00', '\uD7AF', Script.Hangul), ('\uF900', '\uFAFF', Script.Han),
        ('\uFB1D', '\uFB4F', Script.Hebrew), ('\uFB50', '\uFDFF', Script.Arabic), ('\uFE70', '\uFEFC', Script.Arabic),
        ('\uFF66', '\uFF9F', Script.Kana),
    ];

    /// <summary>The writing system, or <see cref="Script.None"/> for what belongs to all of them.</summary>
    public static Script Of(char c)
    {
        var (low, high) = (0, Blocks.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (c < Blocks[middle].First)
                high = middle - 1;
            else if (c > Blocks[middle].Last)
                low = middle + 1;
            else
                return Blocks[middle].Script;
        }

        return Script.None;
    }

    /// <summary>The writing system of most of a text and the number of its letters. A sign that stands for a syllable or a word weighs as
    /// two or three letters; Kana beside Han is Japanese.</summary>
    public static (Script Script, int Letters) Main(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[(int)Script.Han + 1];
        foreach (var c in text)
            counts[(int)Of(c)]++;
        counts[0] = 0;
        if (counts[(int)Script.Kana] * 10 >= counts[(int)Script.Han])
            counts[(int)Script.Kana] += counts[(int)Script.Kana] == 0 ? 0 : counts[(int)Script.Han];
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
            best = counts[i] * Weight((Script)i) > counts[best] * Weight((Script)best) ? i : best;
        return ((Script)best, counts[best]);
    }

    private static int Weight(Script script) => script switch
    {
        Script.Han or Script.Kana => 3,
        Script.Hangul => 2,
        _ => 1,
    };
}
