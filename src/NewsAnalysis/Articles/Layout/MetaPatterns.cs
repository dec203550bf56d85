using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Layout;

/// <summary>The small elements of date lines and bylines. Each gives the length it takes at the head of a text, or 0.</summary>
internal static class MetaPatterns
{
    private static readonly Regex Separators = Patterns.Of(@"^[\s,|•·/–—\-:;()\[\]►●]+");

    private static readonly Regex Labels = Patterns.Of(
        @"^((first |originally )?(published|posted|created|issued|uploaded|added|released|filed)|(last "
            + @")?(updated?|modified|edited)|publication date|release date|date|time|on|at|the)( on| at| date)?($|[\s:,]+)");

    private static readonly Regex UpdateLabels = Patterns.Of("^(last )?(updated?|modified|edited)");

    private static readonly Regex PublishedLabels =
        Patterns.Of("^(first |originally )?(published|posted|created|issued|uploaded|added|released|filed|publication|release)");

    private static readonly Regex Times = Patterns.Of(
        @"^((\d{1,2}[:.h]\d{2}(:\d{2})?|\d{1,2}) ?(a\.?m\.?|p\.?m\.?|hrs?|hours|uhr|noon)|\d{1,2}\.\d{2} "
            + @"?(gmt|utc|est|edt|et|bst|cet|cest|ist)|\d{1,2}:\d{2}(:\d{2})?)($|[\s,.|)]+)");

    private static readonly Regex Ago = Patterns.Of(
        @"^((about |over )?(\d{1,3}|an?|one) (second|sec|minute|min|hour|hr|day|week|month|year)s? ago|today|yesterday)($|[\s,|]+)");

    private static readonly Regex Zones = Patterns.Of(
        @"^\(?(gmt|utc|est|edt|et|pst|pdt|pt|cst|cdt|ct|mst|mdt|bst|cet|cest|ist|msk|eet|eest|aest|aedt|jst|local time|eastern "
            + @"time|eastern|pacific time)( ?[+-] ?\d{1,2}(:?\d{2})?)?\)?($|[\s,|]+)");

    private static readonly Regex ReadingTimes = Patterns.Of(
        @"^((estimated )?(reading|read) time[: ]+(about )?(\d{1,3}|<1|one) ?-?(minutes?|mins?)( read)?|\d{1,3}[ -]?(minutes?|mins?) (to "
            + @")?read(ing)?( time)?)($|[\s,|.]+)");

    private static readonly Regex Counters = Patterns.Of(
        @"^((\d[\d,.]*k?|no) (comments?|shares?|views?|likes?|retweets?|reads|votes?|replies|reactions?|followers)"
        + @"|(comments?|shares?|views?|likes?|hits|reads)[: ]*\(?\d[\d,.]*k?\)?|list (of \d+ items?|\d+ of \d+))($|[\s,|]+)");

    private static readonly Regex Fillers = Patterns.Of(@"^(loading ?(\.{2,}|…)?|share|print|save|listen|comments?)($|[\s,|]+)");

    /// <summary>Spaces, bars, dashes and commas.</summary>
    public static int Separator(string text) => Length(Separators, text);

    /// <summary>"Published:", "Last updated on", "date".</summary>
    public static int Label(string text) => Length(Labels, text);

    /// <summary>Whether the label at the head says that a later version appeared then.</summary>
    public static bool IsUpdateLabel(string text) => UpdateLabels.IsMatch(text);

    /// <summary>Whether the label at the head says that the article appeared then.</summary>
    public static bool IsPublishedLabel(string text) => PublishedLabels.IsMatch(text);

    /// <summary>A time of day, a time zone, "2 hours ago".</summary>
    public static int Time(string text) =>
        Length(Ago, text) is > 0 and var ago ? ago : Length(Times, text) is > 0 and var time ? time : Length(Zones, text);

    /// <summary>"Reading time: 3 minutes", "3 min read".</summary>
    public static int ReadingTime(string text) => Length(ReadingTimes, text);

    /// <summary>"12 comments", "Views: 1,204".</summary>
    public static int Counter(string text) => Length(Counters, text);

    /// <summary>Page controls that stand in such lines.</summary>
    public static int Filler(string text) => Length(Fillers, text);

    /// <summary>A name of up to four words that fills the room between bars, or between a bar and the line's end.</summary>
    public static int NameBetweenBars(string line, int start)
    {
        var before = line.AsSpan(0, start).TrimEnd();
        if (before.Length > 0 && before[^1] is not ('|' or '•' or '·'))
            return 0;
        var bar = line.AsSpan(start).IndexOfAny('|', '•', '·');
        if (bar < 0 && start == 0)
            return 0;
        var name = bar < 0 ? line[start..] : line[start..(start + bar)];
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 4 && words.All(IsOfName) ? name.Length : 0;
    }

    private static bool IsOfName(string word) => char.IsUpper(word[0]) || word is "and" or "of" or "the" or "&";

    private static int Length(Regex pattern, string text) => pattern.Match(text) is { Success: true } match ? match.Length : 0;
}
