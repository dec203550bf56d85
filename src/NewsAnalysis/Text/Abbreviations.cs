namespace NewsAnalysis.Text;

/// <summary>What the full stop after an abbreviation can mean.</summary>
internal enum AbbreviationKind
{
    /// <summary>No abbreviation.</summary>
    None,

    /// <summary>A title before a name (Gen.): never the end before a capital.</summary>
    Title,

    /// <summary>Stands before a number (No., p.): no end where a number follows.</summary>
    Number,

    /// <summary>Never the end of a sentence (vs., e.g.).</summary>
    Never,

    /// <summary>A month or weekday: no end before a number or another date word.</summary>
    Month,

    /// <summary>May end a sentence (Inc., Jr., St.): the end only where a typical first word of a sentence follows.</summary>
    Suffix,

    /// <summary>A state or province after its town ("Palm Springs, Calif.") or party ("D-Calif."): as <see cref="Suffix"/>.</summary>
    Place,

    /// <summary>Letters with full stops between them (U.S., a.m.): as <see cref="Suffix"/>.</summary>
    Acronym,

    /// <summary>One capital letter (J. Smith): as <see cref="Suffix"/>.</summary>
    Initial,
}

/// <summary>The abbreviations of the embedded list, and those that show by their form.</summary>
internal static class Abbreviations
{
    private static readonly Dictionary<string, AbbreviationKind> Known = WordList.Rows("Text.abbreviations.tsv")
        .ToDictionary(cells => cells[0], cells => Enum.Parse<AbbreviationKind>(cells[1], ignoreCase: true), StringComparer.Ordinal);

    private static readonly Dictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of the token that stands before a full stop.</summary>
    /// <param name="token">The token without the full stop and without opening quotes and brackets.</param>
    /// <param name="afterComma">Whether a comma stands before the token.</param>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> token, bool afterComma)
    {
        if (Lookup.TryGetValue(token, out var whole) || IsCapitalsOf(token, out whole))
            return whole == AbbreviationKind.Place && !afterComma ? AbbreviationKind.None : whole;
        if (IsAcronym(token))
            return AbbreviationKind.Acronym;
        var hyphen = token.LastIndexOfAny('-', '.');
        if (hyphen > 0 && Lookup.TryGetValue(token[(hyphen + 1)..], out var last)
            && last is AbbreviationKind.Place or AbbreviationKind.Title)
            return last;
        return token.Length == 1 && char.IsUpper(token[0]) ? AbbreviationKind.Initial : AbbreviationKind.None;
    }

    /// <summary>A listed abbreviation in capitals, as headlines have it (LT. COL., ACME INC.).</summary>
    private static bool IsCapitalsOf(ReadOnlySpan<char> token, out AbbreviationKind kind)
    {
        kind = AbbreviationKind.None;
        if (token.Length is < 2 or > 6)
            return false;
        Span<char> plain = stackalloc char[token.Length];
        for (var i = 0; i < token.Length; i++)
        {
            if (!char.IsUpper(token[i]))
                return false;
            plain[i] = i == 0 ? token[i] : char.ToLowerInvariant(token[i]);
        }

        return Lookup.TryGetValue(plain, out kind);
    }

    private static bool IsAcronym(ReadOnlySpan<char> token)
    {
        if (token.Length < 3 || token.Length % 2 == 0)
            return false;
        for (var i = 0; i < token.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(token[i]) : token[i] != '.')
                return false;
        }

        return true;
    }
}
