using NewsAnalysis.Articles.Dates;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>Words that name a stretch of time.</summary>
/// <param name="From">Index of the first word.</param>
/// <param name="To">Index just after the last.</param>
/// <param name="Stretch">The stretch.</param>
internal sealed record StretchPhrase(int From, int To, Stretch Stretch);

/// <summary>Finds words that name a stretch of time (<c>stretch-words.tsv</c>).</summary>
internal sealed class StretchPhrases
{
    private const int LeastYear = 1200;
    private const int Ranking = 4;
    private static readonly DateOnly Nominal = new(2000, 7, 15);

    private static readonly ILookup<string, (string Kind, string Name)> KindsByWord = WordList.Rows("Topics.stretch-words.tsv")
        .SelectMany(row => row[2].Split(' ').Select(word => (word, Kind: row[0], Name: row[1])))
        .ToLookup(row => row.word, row => (row.Kind, row.Name), StringComparer.Ordinal);

    private readonly TopicWord[] _words;
    private readonly ArticleDate? _published;
    private readonly DateOnly _day;

    private StretchPhrases(TopicWord[] words, ArticleDate? published) =>
        (_words, _published, _day) = published is { Year: >= LeastYear } ? (words, published, published.Latest) : (words, null, Nominal);

    /// <summary>The phrases in their order, none within another.</summary>
    public static IEnumerable<StretchPhrase> In(TopicWord[] words, ArticleDate? published)
    {
        var reader = new StretchPhrases(words, published);
        for (var at = 0; at < words.Length; at++)
        {
            var isOfRarity = reader.IsOfRarity(at);
            if (isOfRarity)
                at = reader.Pause(at);
            if (isOfRarity || reader.At(at) is not { } phrase)
                continue;
            yield return phrase;
            at = phrase.To - 1;
        }
    }

    private StretchPhrase? At(int at) => IsElse(at) ? null :
        Since(at) ?? SamePeriod(at) ?? Years(at) ?? Months(at) ?? PartOfYear(at) ?? Counted(at) ?? Month(at) ?? Decade(at)
            ?? Unit(at) ?? Ago(at) ?? Year(at);

    // "by the end of March" is a day; in "said last year that" nothing is counted over that year.
    private bool IsElse(int at) =>
        Is(at - 1, "said") || (Is(at - 1, "within") && Is(at - 2, "said"))
            || (Lower(at - 1) == "of" && Is(at - 2, "point"));

    // "The worst flood since records began in 1951" counts nothing over those years: "since" behind a word for what is seldom, without a
    // pause between; not "most of the floods since 1951".
    private bool IsOfRarity(int at) => Is(at, "since") && Enumerable.Range(1, Ranking).Any(back => Is(at - back, "extreme")
        && Lower(at - back + 1) != "of" && Enumerable.Range(at - back, back).All(word => !IsPaused(word)));

    // The index of the last word before a pause.
    private int Pause(int at)
    {
        while (at + 1 < _words.Length && !IsPaused(at))
            at++;
        return at;
    }

    private bool IsPaused(int at) => _words[at + 1].Start - _words[at].End != 1;

    // "since March", "since 2029", "since the war began", "since the start of the strike"
    private StretchPhrase? Since(int at)
    {
        if (!Is(at, "since"))
            return null;
        if (MonthOf(at + 1) is { } month)
            return Make(at, YearOf(at + 2) is null ? at + 2 : at + 3, First(YearOf(at + 2) ?? Latest(month), month), _day, runs: true);
        if (YearOf(at + 1) is { } year)
            return Make(at, at + 2, First(year, 1), _day, runs: true);
        for (var next = at + 1; next <= at + 5; next++)
        {
            if (Is(next, "begin"))
                return Make(at, next + 1, DateOnly.MinValue, _day, runs: true);
        }

        return null;
    }

    // "the same period last year", "the same time of 2030": up to the article's day of that year.
    private StretchPhrase? SamePeriod(int at)
    {
        if (!Is(at, "same") || !Is(at + 1, "stretch"))
            return null;
        var next = at + 2;
        var (named, end) = Ago(next) is { } ago ? (_day.Year - 1, ago.To) : OfYear(next);
        if (end == next && Unit(next) is { } unit)
            (named, end) = (unit.Stretch.From.Year, unit.To);
        return named is { } year && year < _day.Year ? Make(at, end, First(year, 1), _day.AddYears(year - _day.Year)) : null;
    }

    // "between 2021 and 2025", "from 2021 to 2025"
    private StretchPhrase? Years(int at) =>
        YearOf(at) is { } first && Is(at + 1, "to") && YearOf(at + 2) is { } last && first < last
            ? Make(at, at + 3, First(first, 1), End(last, 12), absolute: true) : null;

    // "from January to June", "between May and July 2030"
    private StretchPhrase? Months(int at)
    {
        if (MonthOf(at) is not { } first || !Is(at + 1, "to") || MonthOf(at + 2) is not { } last || first >= last)
            return null;
        var year = YearOf(at + 3);
        return Make(at, year is null ? at + 3 : at + 4, First(year ?? Latest(last), first), End(year ?? Latest(last), last),
            absolute: year is not null);
    }

    // "the first half of 2030", "the second quarter", "the first six months of this year"
    private StretchPhrase? PartOfYear(int at)
    {
        if (Name(at, "nth") is not { } nth)
            return null;
        var number = int.Parse(nth, System.Globalization.CultureInfo.InvariantCulture);
        var (months, next) = Part(at + 1, number);
        if (months == 0 || number * months > 12)
            return null;
        var (year, end) = OfYear(next);
        if (end == next && Lower(next) == "of")
            return null;
        var from = ((number - 1) * months) + 1;
        var of = year ?? (First(_day.Year, from) <= _day ? _day.Year : _day.Year - 1);
        return Make(at, end, First(of, from), End(of, number * months));
    }

    // How many months a half, a quarter, or "six months" of the first ones are; 0 for anything else.
    private (int Months, int Next) Part(int at, int number) => Lower(at) switch
    {
        "half" => (6, at + 1),
        "quarter" => (3, at + 1),
        _ => number == 1 && Number(at) is { } count and <= 12 && Name(at + 1, "many") == "month" ? (count, at + 2) : (0, at + 1),
    };

    private (int? Year, int Next) OfYear(int at)
    {
        var from = Lower(at) is "of" or "in" ? at + 1 : at;
        if (Lower(from) == "the")
            from++;
        if (YearOf(from) is { } year)
            return (year, from + 1);
        if (Lower(from) == "year")
            return (_day.Year, from + 1);
        if (Lower(from + 1) == "year" && (Is(from, "this") || Is(from, "back")))
            return (Is(from, "this") ? _day.Year : _day.Year - 1, from + 2);
        return (null, at);
    }

    // "the past two years", "the past decade", "in 24 hours"
    private StretchPhrase? Counted(int at)
    {
        var past = Is(at, "past");
        if (!past && !Is(at, "within"))
            return null;
        if (Number(at + 1) is { } count && Name(at + 2, "many") is { } many && (past || many == "hour"))
            return AsCounted(Make(at, at + 3, Back(many, count), _day, runs: true));
        return Lower(at) == "past" && Name(at + 1, "unit") is { } unit
            ? AsCounted(Make(at, at + 2, Back(unit, 1), _day, runs: true)) : null;
    }

    private static StretchPhrase AsCounted(StretchPhrase phrase) => phrase with { Stretch = phrase.Stretch with { IsCounted = true } };

    // "in July", "July 2030"; "July 4" is a day.
    private StretchPhrase? Month(int at)
    {
        if (MonthOf(at) is not { } month || (Number(at + 1) is <= 31 && Touches(at)))
            return null;
        var year = YearOf(at + 1);
        if (year is null && !Is(at - 1, "within"))
            return null;
        return Make(at, year is null ? at + 1 : at + 2, First(year ?? Latest(month), month), End(year ?? Latest(month), month),
            absolute: year is not null);
    }

    // "the 2010s"
    private StretchPhrase? Decade(int at) =>
        Lower(at) is { Length: 5 } word && word.EndsWith("0s", StringComparison.Ordinal) && int.TryParse(word[..4], out var year)
            && year is >= 1800 and < 2100
            ? Make(at, at + 1, First(year, 1), End(year + 9, 12), absolute: true) : null;

    // "this year", "last month", "the weekend"
    private StretchPhrase? Unit(int at)
    {
        if (Lower(at) is "the" && Name(at + 1, "unit") == "weekend")
            return Calendar(at, at + 2, "weekend", 0);
        if (Name(at + 1, "unit") is not { } unit || unit == "day")
            return null;
        return Is(at, "this") ? Calendar(at, at + 2, unit, 0) : Is(at, "back") ? Calendar(at, at + 2, unit, 1)
            : Is(at, "ahead") && unit is "year" or "month" ? Calendar(at, at + 2, unit, -1) : null;
    }

    // "a year earlier", "the year before"
    private StretchPhrase? Ago(int at) =>
        Lower(at) is "a" or "the" or "one" && Name(at + 1, "unit") is "month" or "year" && Is(at + 2, "ago")
            ? Calendar(at, at + 3, Name(at + 1, "unit")!, 1) : null;

    // "in 2030", "the fire of 2019", "the 2019 fire"; "by 2040" of a year to come
    private StretchPhrase? Year(int at) =>
        YearOf(at) is { } year && (Is(at - 1, "within") || year < _published?.Year || (Lower(at - 1) == "by" && year > _published?.Year))
            ? Make(at, at + 1, First(year, 1), End(year, 12), absolute: true) : null;

    private StretchPhrase Calendar(int at, int next, string unit, int back)
    {
        var (from, to) = unit switch
        {
            "year" => (First(_day.Year - back, 1), End(_day.Year - back, 12)),
            "decade" => (First((_day.Year / 10 * 10) - (10 * back), 1), End((_day.Year / 10 * 10) - (10 * back) + 9, 12)),
            "month" => (First(_day.AddMonths(-back).Year, _day.AddMonths(-back).Month),
                End(_day.AddMonths(-back).Year, _day.AddMonths(-back).Month)),
            "quarter" => Quarter(_day.AddMonths(-3 * back)),
            "season" => (_day.AddDays(-182 - (365 * back)), _day.AddDays(-365 * back)),
            "weekend" => Weekend(back),
            _ => Week(back),
        };
        return Make(at, next, from, to);
    }

    private static (DateOnly From, DateOnly To) Quarter(DateOnly day)
    {
        var month = ((day.Month - 1) / 3 * 3) + 1;
        return (First(day.Year, month), End(day.Year, month + 2));
    }

    private (DateOnly From, DateOnly To) Week(int back)
    {
        var monday = _day.AddDays(-(((int)_day.DayOfWeek + 6) % 7) - (7 * back));
        return (monday, monday.AddDays(6));
    }

    // Friday to Sunday, begun on or before the article's day.
    private (DateOnly From, DateOnly To) Weekend(int back)
    {
        var friday = _day.AddDays(-(((int)_day.DayOfWeek + 2) % 7) - (7 * back));
        return (friday, friday.AddDays(2));
    }

    private DateOnly Back(string unit, int count) => unit switch
    {
        "hour" => _day.AddDays(-((count + 23) / 24)),
        "day" => _day.AddDays(-count),
        "week" or "weekend" => _day.AddDays(-7 * count),
        "month" => _day.AddMonths(-count),
        "quarter" => _day.AddMonths(-3 * count),
        "decade" => _day.AddYears(-10 * count),
        _ => _day.AddYears(-count),
    };

    private StretchPhrase Make(int from, int to, DateOnly first, DateOnly last, bool absolute = false, bool runs = false)
    {
        var clipped = Stretch.Of(first, last, _published ?? ArticleDate.From(_day));
        var stretch = _published is null && absolute ? new Stretch(first, last, false, false)
            : clipped with { Runs = clipped.Runs || runs, Floats = _published is null };
        return new StretchPhrase(from, to, stretch);
    }

    private static DateOnly First(int year, int month) => new(year, month, 1);

    private static DateOnly End(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    // The year of the last such month that had begun by the article's day.
    private int Latest(int month) => month <= _day.Month ? _day.Year : _day.Year - 1;

    private string Lower(int at) => at >= 0 && at < _words.Length ? _words[at].Lower : "";

    private bool Is(int at, string kind) => Name(at, kind) is not null;

    private string? Name(int at, string kind) => KindsByWord[Lower(at)].FirstOrDefault(row => row.Kind == kind).Name;

    // Nothing but a blank, or the full stop of a short form, parts the word from the next: "July 4", "Sept. 4", but not "in July, 19".
    private bool Touches(int at) => _words[at + 1].Start - _words[at].End is var gap
        && (gap == 1 || (gap == 2 && Lower(at).Length is 3 or 4 && Lower(at) is not ("may" or "june" or "july")));

    private int? MonthOf(int at) =>
        at >= 0 && at < _words.Length && _words[at].Capital && MonthNames.NumberOf(_words[at].Lower) is > 0 and var month ? month : null;

    private int? YearOf(int at) =>
        Lower(at) is { Length: 4 } word && int.TryParse(word, out var year) && year is >= 1800 and < 2100 ? year : null;

    private int? Number(int at) =>
        Lower(at) is { Length: > 0 } word ? int.TryParse(word, out var digits) ? digits
            : NumberWords.Find(word) is { Kind: NumberWordKind.Unit or NumberWordKind.Teen or NumberWordKind.Tens, Value: var value }
            ? (int)value : null : null;
}
