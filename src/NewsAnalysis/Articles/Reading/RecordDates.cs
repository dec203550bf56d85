using System.Globalization;
using NewsAnalysis.Articles.Layout;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Dates as records and feeds have them: ISO 8601 in its forms, RFC 822, written out, and seconds or milliseconds since 1970.</summary>
internal static class RecordDates
{
    /// <summary>The day as stated, whatever its time zone; null where it cannot be read.</summary>
    public static ArticleDate? Read(string? text)
    {
        var plain = text?.Trim() ?? "";
        if (plain.Length == 0)
            return null;
        return ArticleDate.TryParse(plain) ?? Digits(plain) ?? Known(DateForms.Read(plain)) ?? ByDateTime(plain);
    }

    private static ArticleDate? Known(DateReading? reading) => reading?.Date;

    private static ArticleDate? Digits(string text)
    {
        var whole = text.Split('.')[0];
        if (whole.Length >= 8 && whole[..8].All(char.IsAsciiDigit) && (whole.Length is 8 or 14 || whole[8] is 'T' or 't' or ' ')
            && DateOnly.TryParseExact(whole[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1400 and < 3000)
            return ArticleDate.From(day);
        if (whole.Length is not (9 or 10 or 12 or 13) || !long.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        var seconds = whole.Length > 10 ? number / 1000 : number;
        return ArticleDate.From(DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(seconds)));
    }

    // "2024-11-18T05:00:00.1234567+00:00" and other exact forms that a date line of a page never has.
    private static ArticleDate? ByDateTime(string text) =>
        text.Length >= 10 && DateOnly.TryParseExact(text[..10], ["yyyy-MM-dd", "yyyy/MM/dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? ArticleDate.From(day)
            : null;
}
