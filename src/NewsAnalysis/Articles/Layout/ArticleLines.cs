using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Layout;

/// <summary>The labelled lines of an article, from which lines that stand in many articles of its outlet can still be taken. A line that is
/// no prose may be such a line; prose only where it speaks of the site or to its reader ("Our journalism needs you") and holds no number,
/// since agencies close many articles with the same paragraph of background.</summary>
/// <param name="lines">The lines in order.</param>
internal sealed class ArticleLines(IReadOnlyList<LabelledLine> lines)
{
    /// <summary>The rule of the lines that are taken.</summary>
    public const string Rule = "line of many articles of the outlet";

    private const int Longest = 600;
    private const int FewestSiteWords = 2;
    private const string Quotes = "\"“„«‘'「『";

    private static readonly HashSet<string> SiteWords = WordList.Set("Articles.Layout.site-words.tsv", StringComparer.Ordinal);

    /// <summary>What is counted of the lines.</summary>
    public LineHashes Hashes()
    {
        var longest = lines.Where(line => line.Rule is null).MaxBy(line => line.Line.Text.Length);
        return new LineHashes(Hash(longest?.Line.Text ?? ""), lines.Where((_, at) => CanBeFurniture(at))
            .Select(line => Hash(line.Line.Text)).ToHashSet());
    }

    /// <summary>The draft without these lines; the draft as it is where they are none of its lines, or most of its words.</summary>
    /// <param name="draft">The draft that was made of the lines.</param>
    /// <param name="hashes">The lines of its outlet.</param>
    public Reading.ArticleDraft Without(Reading.ArticleDraft draft, IReadOnlySet<ulong> hashes)
    {
        var labelled = lines
            .Select((line, at) => CanBeFurniture(at) && hashes.Contains(Hash(line.Line.Text)) ? line with { Rule = Rule } : line).ToList();
        var words = lines.Where(line => line.Rule is null).Sum(line => Words.Count(line.Line.Text));
        var taken = labelled.Where(line => line.Rule == Rule).Sum(line => Words.Count(line.Line.Text));
        if (taken == 0 || taken * 2 > words)
            return draft;
        var (text, parts) = PageLayout.Assemble([.. labelled.Where(line => line.Rule is null)]);
        return draft with { Text = text, Parts = parts, Removed = PageLayout.Removed(labelled) };
    }

    private bool CanBeFurniture(int at) =>
        lines[at] is { Rule: null, Kind: PartKind.Body } line && line.Line.Text.Length <= Longest && line.Line.Text.Any(char.IsLetter)
        && (line.Line.IsProse ? IsOfSite(line.Line.Text) : !GoesOn(at));

    /// <summary>Whether the line is the beginning of what the next one says: it ends in a comma, or in a colon before a quotation, or
    /// running text in small letters follows.</summary>
    private bool GoesOn(int at)
    {
        var next = at + 1;
        while (next < lines.Count && lines[next].Rule is not null)
            next++;
        if (next == lines.Count || lines[next].Kind != PartKind.Body)
            return false;
        var (last, follows) = (lines[at].Line.Text[^1], lines[next].Line);
        return last switch
        {
            ',' => true,
            ':' => Quotes.Contains(follows.Text[0]),
            _ => follows.IsProse && char.IsLower(follows.Text[0]),
        };
    }

    private static bool IsOfSite(string text) =>
        !text.Any(char.IsDigit) && text.IndexOfAny(['"', '“', '”', '«', '„']) < 0
        && Prose.Normalize(text).Split([' ', ',', '.', ';', ':', '!', '?', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Count(SiteWords.Contains) >= FewestSiteWords;

    /// <summary>FNV-1a of the line as phrases are compared.</summary>
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in Prose.Normalize(text))
            hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }
}
