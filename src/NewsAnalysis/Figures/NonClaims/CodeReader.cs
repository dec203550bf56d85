using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>Finds digits that identify rather than count: telephone numbers, versions, references in brackets, list numbers.</summary>
internal static class CodeReader
{
    /// <summary>The token after the code that begins at a token with its reason; null where none begins.</summary>
    public static (int To, NoClaimReason Reason)? Read(TokenLine line, int at)
    {
        if (Phone(line, at) is var phone and > 0)
            return (phone, NoClaimReason.Phone);
        return line.IsNumber(at) && Reason(line, at) is { } reason ? (at + 1, reason) : null;
    }

    private static NoClaimReason? Reason(TokenLine line, int at) => IsDialled(line, at) || IsShortCode(line, at) ? NoClaimReason.Phone
        : IsDotted(line.Lower(at)) ? IsDottedPhone(line.Lower(at)) ? NoClaimReason.Phone : NoClaimReason.Version
        : line.Is(at - 1, "[") && line.Is(at + 1, "]") ? NoClaimReason.Reference
        : IsListItem(line, at) ? NoClaimReason.List
        : line.Count == 1 && DigitReader.IsPlain(line.Lower(at)) ? NoClaimReason.Page : null;

    // "called 911"; "called 300 people" counts.
    private static bool IsDialled(TokenLine line, int at) =>
        (Digits(line, at) == 3 && line.In(at - 1, "phone-verb") && !(line.IsWord(at + 1) && NounForms.IsPlural(line.Lower(at + 1))))
        || (line.In(at, "emergency-number") && line.In(at + 1, "emergency-call"));

    // "text 274637", "text TIPLA plus your tip to 274637"
    private static bool IsShortCode(TokenLine line, int at) =>
        Digits(line, at) is 5 or 6 && ((line.Is(at - 1, "text") && !line.IsWord(at + 1))
            || (line.Is(at - 1, "to") && line.Stops(at + 1) && line.HasBefore(at - 1, 7, "texting")));

    private static bool IsDotted(string text) => text.Count(sign => sign == '.') >= 2 && DigitReader.Parse(text) is null;

    // "(3) Mix", "3. Mix", "3) Mix" at the beginning of a sentence.
    private static bool IsListItem(TokenLine line, int at)
    {
        if (DateFinder.Integer(line, at) is not (>= 0 and < 100))
            return false;
        return at == 1 ? line.Is(0, "(") && line.Is(2, ")")
            : at == 0 && line.In(1, "list-end") && line.Glued(1) && line.IsWord(2) && !line.Glued(2);
    }

    // 555-1234, 212-555-0100, (212) 555-0100, +44 20 7946 0000
    private static int Phone(TokenLine line, int at)
    {
        if (line.Is(at, "+") && line.IsNumber(at + 1) && line.Glued(at + 1))
            return International(line, at + 1);
        if (line.Is(at, "("))
            return IsArea(line, at) ? Tail(line, at + 3) : -1;
        return Hyphenated(line, Digits(line, at) == 1 && line.IsHyphen(at + 1) ? at + 2 : at);
    }

    private static int Hyphenated(TokenLine line, int at) => Digits(line, at) != 3 || !line.IsHyphen(at + 1) ? -1
        : Digits(line, at + 2) == 3 ? Tail(line, at + 2)
        : line.IsHyphen(at + 3) ? -1 : Tail(line, at);

    private static bool IsArea(TokenLine line, int at) => Digits(line, at + 1) is >= 2 and <= 5 && line.Is(at + 2, ")");

    // 555-0100 or 555-TIPS (8477), the token after it
    private static int Tail(TokenLine line, int at)
    {
        if (Digits(line, at) is not (3 or 4) || !line.IsDash(at + 1) || (Digits(line, at + 2) != 4 && !IsSpelled(line, at + 2)))
            return -1;
        return line.Is(at + 3, "(") && Digits(line, at + 4) == 4 && line.Is(at + 5, ")") ? at + 5 : at + 3;
    }

    private static bool IsSpelled(TokenLine line, int at) =>
        line.Written(at) is { Length: >= 4 and <= 7 } word && word.All(char.IsAsciiLetterUpper);

    private static int International(TokenLine line, int at)
    {
        var (digits, groups, end) = (0, 0, at);
        while (line.IsNumber(end) || (line.IsHyphen(end) && line.IsNumber(end + 1)))
        {
            digits += line.IsNumber(end) ? line.Lower(end).Length : 0;
            groups += line.IsNumber(end) ? 1 : 0;
            end++;
        }

        return digits >= 8 && (groups > 1 || digits >= 10) ? end : -1;
    }

    private static int Digits(TokenLine line, int at) =>
        line.IsNumber(at) && DigitReader.IsPlain(line.Lower(at)) ? line.Lower(at).Length : 0;

    private static bool IsDottedPhone(string text)
    {
        var parts = text.Split('.');
        return parts is [{ Length: 3 }, { Length: 3 }, { Length: 4 }];
    }
}
