namespace NewsAnalysis.Articles.Layout;

/// <summary>A line around an article that holds nothing but its date, time, author or reading time: "03.11.2023 Author: Jane Doe",
/// "Saturday, Oct 28, 2023 - 10:05 PM", "By Jane Doe | Reuters | 4 March 2024".</summary>
internal sealed record MetaLine
{
    private const int Longest = 160;

    /// <summary>The date of publication it states, or null; a date of an update is none.</summary>
    public ArticleDate? Date { get; private set; }

    /// <summary>The author it names, or null.</summary>
    public string? Author { get; private set; }

    /// <summary>The rule by which the line is furniture.</summary>
    public string Rule => _hasDate ? "date line" : _hasByline ? "byline" : _hasReadingTime ? "reading time" : _hasTime ? "time" : "counter";

    /// <summary>Whether the line may stand anywhere; other lines count only above and below the article.</summary>
    public bool IsAnywhere => (_hasReadingTime || _hasCounter) && !_hasDate && !_hasByline && !_hasTime;

    private bool _hasDate;
    private bool _hasByline;
    private bool _hasTime;
    private bool _hasReadingTime;
    private bool _hasCounter;
    private bool _updated;

    /// <summary>Reads the line, or gives null where anything else stands in it.</summary>
    public static MetaLine? TryRead(string text)
    {
        // Saved pages run such elements together: "18 November 2024Updated 3 hours ago".
        var line = text.Length > Longest ? text : text.Replace("Updated", " Updated", StringComparison.Ordinal)
            .Replace("Published", " Published", StringComparison.Ordinal).Trim();
        if (line.Length > Longest)
            return null;
        var read = new MetaLine();
        var names = 0;
        for (var rest = line; rest.Length > 0;)
        {
            // "The Echo | 4 March 2024": here the article belongs to a name, in "the 4th of March" to a date.
            var isNamed = rest.StartsWith("The ", StringComparison.Ordinal)
                && MetaPatterns.NameBetweenBars(line, line.Length - rest.Length) > 0;
            var taken = isNamed ? 0 : read.Take(rest);
            if (taken == 0)
            {
                // "Reuters | 4 March 2024": a name between bars is nobody we could tell.
                taken = MetaPatterns.NameBetweenBars(line, line.Length - rest.Length);
                if (taken == 0 || ++names > 3)
                    return null;
            }

            rest = rest[taken..];
        }

        return read.SaysSomething && (names == 0 || read._hasDate) ? read : null;
    }

    private bool SaysSomething => _hasDate || _hasByline || _hasReadingTime || _hasTime || _hasCounter;

    /// <summary>Reads one element at the head of the text and gives its length, or 0.</summary>
    private int Take(string rest)
    {
        if (MetaPatterns.Separator(rest) is > 0 and var gap)
            return gap;
        if (MetaPatterns.Label(rest) is > 0 and var label)
        {
            _updated = MetaPatterns.IsUpdateLabel(rest) || (_updated && !MetaPatterns.IsPublishedLabel(rest));
            return label;
        }

        if (DateForms.Read(rest) is { } date)
            return TakeDate(date);
        return TakeSmall(rest) is > 0 and var small ? small : TakeByline(rest);
    }

    private int TakeDate(DateReading date)
    {
        _hasDate = true;
        if (!_updated)
            Date ??= date.Date;
        return date.Length;
    }

    private int TakeSmall(string rest)
    {
        if (MetaPatterns.ReadingTime(rest) is > 0 and var reading)
        {
            _hasReadingTime = true;
            return reading;
        }

        if (MetaPatterns.Time(rest) is > 0 and var time)
        {
            _hasTime = true;
            return time;
        }

        if (MetaPatterns.Counter(rest) is > 0 and var counter)
        {
            _hasCounter = true;
            return counter;
        }

        return MetaPatterns.Filler(rest);
    }

    private int TakeByline(string rest)
    {
        if (Bylines.Read(rest) is not { } byline)
            return 0;
        _hasByline = true;
        Author ??= byline.Author;
        return byline.Length;
    }
}
