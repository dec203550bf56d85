using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>Finds times of day: "1:14 PM", "11 a.m.", "7.05am", "1400 GMT", "5 o'clock", "10:30".</summary>
internal static class TimeReader
{
    /// <summary>The token after the time that begins at a token; -1 where none begins.</summary>
    public static int End(TokenLine line, int at)
    {
        if (!line.IsNumber(at))
            return -1;
        var end = Clock(line, at);
        if (IsHalfDay(line.Lower(end > 0 ? end : at + 1)) && IsHour(line, at))
            return (end > 0 ? end : at + 1) + 1;
        if (end > 0)
            return end;
        var next = line.Lower(at + 1);
        if (next is "o'clock" or "o’clock")
            return at + 2;
        return line.Lower(at).Length == 4 && line.In(at + 1, "time-zone") ? at + 2 : -1;
    }

    // 10:30, 10:30:15
    private static int Clock(TokenLine line, int at)
    {
        if (!Colon(line, at + 1) || DateFinder.Integer(line, at) is < 0 or > 24)
            return -1;
        return Colon(line, at + 3) ? at + 5 : at + 3;
    }

    private static bool Colon(TokenLine line, int at) =>
        line.Is(at, ":") && line.Glued(at) && line.Glued(at + 1) && line.IsNumber(at + 1)
        && line.Lower(at + 1) is var digits && (digits.Length == 2 || (digits.Length > 3 && digits[2] == '.'))
            && digits[0] is >= '0' and < '6';

    private static bool IsHalfDay(string word) => word is "am" or "pm" or "a.m." or "p.m." or "a.m" or "p.m";

    private static bool IsHour(TokenLine line, int at) =>
        IsHour(line.Lower(at)) || (line.Is(at - 1, "at") && IsHourAndMinute(line.Lower(at)));

    private static bool IsHour(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hour) && hour < 25;

    // "at 1010 AM", "at 930 am"; "on 1010 AM" is where on the dial.
    private static bool IsHourAndMinute(string text) => Numbers.DigitReader.IsPlain(text) && text.Length is 3 or 4
        && int.Parse(text, CultureInfo.InvariantCulture) is >= 100 and < 1260 and var clock && clock % 100 < 60;
}
