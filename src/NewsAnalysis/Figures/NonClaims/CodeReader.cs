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
        if (!line.IsNumber(at))
            return null;
        if (line.Lower(at) is "911" or "999" or "112" or "000"
            && line.Lower(at - 1) is "call" or "called" or "calls" or "calling" or "dial" or "dialed"
            or "dialled" or "dialing" or "rang")
            return (at + 1, NoClaimReason.Phone);
        if (line.Lower(at).Count(sign => sign == '.') >= 2 && DigitReader.Parse(line.Lower(at)) is null)
            return (at + 1, IsDottedPhone(line.Lower(at)) ? NoClaimReason.Phone : NoClaimReason.Version);
        if (line.Is(at - 1, "[") && line.Is(at + 1, "]"))
            return (at + 1, NoClaimReason.Reference);
        if (line.Is(at - 1, "(") && line.Is(at + 1, ")") && DateReader.Integer(line, at) is >= 0 and < 100 && at == 1)
            return (at + 1, NoClaimReason.List);
        if (at == 0 && line.Lower(1) is "." or ")" && line.Glued(1) && line.IsWord(2) && DateReader.Integer(line, 0) is >= 0 and < 100
            && !line.Glued(2))
            return (at + 1, NoClaimReason.List);
        return line.Count == 1 && DigitReader.IsPlain(line.Lower(at)) ? (at + 1, NoClaimReason.Page) : null;
    }

    // 555-1234, 212-555-0100, (212) 555-0100, +44 20 7946 0000
    private static int Phone(TokenLine line, int at)
    {
        if (line.Is(at, "+") && line.IsNumber(at + 1) && line.Glued(at + 1))
            return International(line, at + 1);
        if (line.Is(at, "(") && Digits(line, at + 1) is 2 or 3 or 4 or 5 && line.Is(at + 2, ")"))
            return Digits(line, at + 3) is 3 or 4 && line.IsDash(at + 4) && Digits(line, at + 5) == 4 ? at + 6 : -1;
        if (Digits(line, at) == 1 && line.IsHyphen(at + 1) && Digits(line, at + 2) == 3)
            at += 2;
        if (Digits(line, at) != 3 || !line.IsHyphen(at + 1))
            return -1;
        if (Digits(line, at + 2) == 4 && !line.IsHyphen(at + 3))
            return at + 3;
        return Digits(line, at + 2) == 3 && line.IsHyphen(at + 3) && Digits(line, at + 4) == 4 ? at + 5 : -1;
    }

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
