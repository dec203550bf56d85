using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Layout;

/// <summary>Furniture that shows by its words, from the embedded list <c>furniture.tsv</c>.</summary>
internal static class FurniturePhrases
{
    private const int LongestPrompt = 30;

    private static readonly ILookup<string, string[]> ByMatch =
        WordList.Rows("Articles.Layout.furniture.tsv").ToLookup(cells => cells[1], StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Lines = Map("line");
    private static readonly Dictionary<string, string> Headings = Map("heading");
    private static readonly Dictionary<string, string> Titles = Map("title");
    private static readonly Dictionary<string, string> TitlesBelow = Map("title-below");
    private static readonly HashSet<string> ShareWords = [.. ByMatch["share"].Select(cells => cells[2])];
    private static readonly HashSet<string> SectionWords = [.. ByMatch["section"].Select(cells => cells[2])];
    private static readonly ILookup<string, string[]> Starts =
        ByMatch["start"].ToLookup(cells => FirstWord(cells[2]), StringComparer.Ordinal);

    // "Related: The mayor's story." below the text is a teaser; "Watch: He said so." may be none.
    private static readonly HashSet<string> Stopped =
        [.. ByMatch["title"].Concat(ByMatch["title-below"]).Where(cells => cells.Length > 3).Select(cells => cells[2])];

    private static readonly SearchValues<string> SentenceGaps = SearchValues.Create([". ", "! ", "? "], StringComparison.Ordinal);

    /// <summary>The rule that takes a line for furniture by its words, or null.</summary>
    /// <param name="line">The line.</param>
    /// <param name="aboveText">Whether the line stands above the running text.</param>
    public static string? RuleFor(string line, bool aboveText)
    {
        if (line.Length > 400)
            return null;
        var plain = Prose.Normalize(line);
        if (plain.Length == 0)
            return "separator line";
        if (Lines.TryGetValue(plain, out var rule) || Headings.TryGetValue(plain, out rule))
            return rule;
        return StartRule(line, plain) ?? TitleRule(line, aboveText)
            ?? (IsShareBar(plain) ? "share bar" : null);
    }

    /// <summary>The rule that takes a line below the running text for a note on the text, or null.</summary>
    public static string? FootRule(string line) => CreditLines.Is(line) ? "credit line"
        : StoppedRule(line) is { } stopped ? stopped
        : Prose.Normalize(line) is var plain && ByMatch["foot"].FirstOrDefault(
            cells => StartsWithPhrase(plain, cells[2]) && HasRequired(plain, cells)) is { } note ? note[0] : null;

    /// <summary>The rule that takes one sentence with a full stop below the running text for a teaser, or null.</summary>
    public static string? StoppedRule(string line)
    {
        var colon = line.IndexOf(':');
        if (colon is <= 0 or > 40 || line.Length > 400 || !Prose.EndsInFullStop(line))
            return null;
        var (phrase, title) = (Prose.Normalize(line[..colon]), line[(colon + 1)..].Trim());
        return Stopped.Contains(phrase) && title.Length > 0 && char.IsUpper(title[0]) && !title.AsSpan().ContainsAny(SentenceGaps)
            ? Titles.GetValueOrDefault(phrase) ?? TitlesBelow.GetValueOrDefault(phrase) : null;
    }

    /// <summary>Whether a line is one word of a share bar; in the running text it may be a subheading.</summary>
    public static bool IsShareWord(string line) => line.Length is > 3 and < 20 && ShareWords.Contains(Prose.Normalize(line));

    /// <summary>Whether a line heads a list of other articles.</summary>
    public static bool IsTeaserHeading(string line) => line.Length < 60 && Headings.ContainsKey(Prose.Normalize(line));

    /// <summary>Whether a line is made of section names only ("World News", "Security").</summary>
    public static bool IsSectionName(string line)
    {
        var words = line.Length > 60 ? [] : Prose.Normalize(line).Split(' ');
        return words is { Length: > 0 and <= 4 } && words.All(SectionWords.Contains);
    }

    private static string? StartRule(string line, string plain)
    {
        // A quotation may begin with any words.
        if (line[0] is '"' or '“' or '‘' or '\'' || Words.Count(line) > LongestPrompt)
            return null;
        if (line[0] == '©')
            return "copyright line";
        return Starts[FirstWord(plain)].FirstOrDefault(cells => StartsWithPhrase(plain, cells[2]) && HasRequired(plain, cells))?[0];
    }

    private static bool HasRequired(string plain, string[] cells) =>
        cells.Length < 4 || cells[3].Split('/').Any(word => plain.IndexOf(word, cells[2].Length, StringComparison.Ordinal) >= 0);

    private static string? TitleRule(string line, bool aboveText)
    {
        var colon = line.IndexOf(':');
        if (colon is <= 0 or > 40 || colon == line.Length - 1)
            return null;
        var phrase = Prose.Normalize(line[..colon]);
        if (Prose.EndsInFullStop(line))
            return null;
        return Titles.GetValueOrDefault(phrase) ?? (aboveText ? null : TitlesBelow.GetValueOrDefault(phrase));
    }

    private static bool IsShareBar(string plain)
    {
        var words = plain.Split([' ', ',', '|', '/', '·', '•'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 20
            && words.All(word => ShareWords.Contains(word) || word.All(char.IsAsciiDigit))
            && words.Count(word => word.Length > 3 && ShareWords.Contains(word)) >= 2;
    }

    private static bool StartsWithPhrase(string plain, string phrase) =>
        plain.StartsWith(phrase, StringComparison.Ordinal)
        && (plain.Length == phrase.Length || !char.IsLetterOrDigit(plain[phrase.Length]) || !char.IsLetter(phrase[^1]));

    private static string FirstWord(string text) => text.Split(' ', 2)[0];

    private static Dictionary<string, string> Map(string match)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cells in ByMatch[match])
            map.TryAdd(cells[2], cells[0]);
        return map;
    }
}
