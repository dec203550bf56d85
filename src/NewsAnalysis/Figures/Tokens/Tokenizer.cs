using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Tokens;

/// <summary>Cuts text into words, numbers and signs, in one pass. Letters and digits that touch are cut apart ("1.2bn" is two tokens), and
/// so is a possessive ("Peru's" is "Peru" and "'s"). A web or mail address is one word.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens of a stretch of text, in order; white space is left out.</summary>
    public static void Cut(string text, TextSpan span, List<Token> into)
    {
        into.Clear();
        var at = span.Start;
        while (at < span.End)
        {
            var sign = text[at];
            if (IsBlank(sign))
            {
                at++;
                continue;
            }

            if ((at == span.Start || !IsInner(text[at - 1])) && WebAddress.End(text, at, span.End) is var address && address > at)
            {
                into.Add(new Token(at, address, TokenKind.Word));
                at = address;
                continue;
            }

            var (end, kind) = IsDigit(sign) || StartsDecimal(text, at, span.End) ? (NumberEnd(text, at, span.End), TokenKind.Number)
                : VulgarFraction.Is(sign) ? (at + 1, TokenKind.Number)
                : char.IsLetter(sign) ? (WordEnd(text, at, span.End), TokenKind.Word)
                : IsPossessive(text, at, span.End) ? (at + 2, TokenKind.Word)
                : (at + 1, TokenKind.Symbol);
            into.Add(new Token(at, end, kind));
            at = end;
        }
    }

    /// <summary>Whether the sign is a digit 0 to 9.</summary>
    public static bool IsDigit(char sign) => char.IsAsciiDigit(sign);

    private static bool IsBlank(char sign) =>
        char.IsWhiteSpace(sign) || char.GetUnicodeCategory(sign) is UnicodeCategory.Format or UnicodeCategory.Control;

    private static bool IsInner(char sign) => char.IsLetterOrDigit(sign) || sign is '.' or '@' or '-' or '_' or '/';

    // ".5" is a number; the dot of "end.5" is not its beginning.
    private static bool StartsDecimal(string text, int at, int end) =>
        text[at] == '.' && at + 1 < end && IsDigit(text[at + 1]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    private static int NumberEnd(string text, int at, int end)
    {
        at++;
        while (at < end && (IsDigit(text[at]) || (IsSeparator(text[at]) && at + 1 < end && IsDigit(text[at + 1]))))
            at++;
        return at;
    }

    private static bool IsSeparator(char sign) => sign is '.' or ',';

    private static int WordEnd(string text, int at, int end)
    {
        if (AbbreviationEnd(text, at, end) is var dotted && dotted > at)
            return dotted;
        at++;
        while (at < end && (IsLetter(text[at]) || IsInnerApostrophe(text, at, end)))
            at++;
        return at;
    }

    private static bool IsLetter(char sign) => char.IsLetter(sign) || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark;

    // "U.S.", "a.m.", "H.R.": single letters, each with its dot. A lone letter with a dot is an initial, cut apart.
    private static int AbbreviationEnd(string text, int at, int end)
    {
        var next = at;
        var letters = 0;
        while (next + 1 < end && char.IsLetter(text[next]) && text[next + 1] == '.')
        {
            next += 2;
            letters++;
        }

        return letters >= 2 ? next : at;
    }

    private static bool IsInnerApostrophe(string text, int at, int end) =>
        text[at] is '\'' or '’' && at + 1 < end && char.IsLetter(text[at + 1]) && !IsPossessive(text, at, end);

    private static bool IsPossessive(string text, int at, int end) =>
        text[at] is '\'' or '’' or '′' && at + 1 < end && text[at + 1] is 's' or 'S'
        && (at + 2 >= end || !char.IsLetterOrDigit(text[at + 2])) && at > 0 && char.IsLetterOrDigit(text[at - 1]);
}
