using NewsAnalysis.Text;

namespace NewsAnalysis.Measures.Checks;

/// <summary>Signs that an article's text is not whole: it was cut off when it was saved, or the page asked to pay. By the embedded list
/// <c>cut-signs.tsv</c>, and by the mark that a last sentence lacks. A sign is a reason to look, no proof.</summary>
public static class CutSigns
{
    private const int FewestWords = 40;
    private const int FewestWordsOfSentence = 8;
    private const int LongestEnd = 200;
    private const int LinesAtEnd = 3;

    private static readonly IReadOnlyList<(string Where, Regex Pattern, string Sign)> Signs =
    [
        .. WordList.Rows("Measures.cut-signs.tsv")
            .Select(cells => (cells[0], Patterns.Of(cells[1]), cells[2])),
    ];

    /// <summary>What is suspected of an article's text, or null.</summary>
    public static string? Of(Article article)
    {
        var text = article.Text.TrimEnd();
        var end = text[Math.Max(0, text.Length - LongestEnd)..];
        var lines = article.Removed.Select(line => line.Text)
            .Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).TakeLast(LinesAtEnd)).ToList();
        var words = Words.Count(text);
        return Signs.Where(sign => sign.Where == "end"
            ? sign.Pattern.IsMatch(end) : lines.Exists(line => line.Length <= LongestEnd && sign.Pattern.IsMatch(line)))
            .Select(sign => sign.Sign).FirstOrDefault()
            ?? (LacksMark(article, text) ? "the last sentence has no end mark"
                : words < FewestWords ? $"it has {English.Count(words, "word")} only" : null);
    }

    /// <summary>Whether the last paragraph of the body is as long as a sentence and does not end as one. Lists and tables end without a
    /// mark as well.</summary>
    private static bool LacksMark(Article article, string text)
    {
        if (article.Parts is not [.., { Kind: PartKind.Body }])
            return false;
        var last = text[(text.LastIndexOf('\n') + 1)..];
        return Words.Count(last) >= FewestWordsOfSentence && !Marks.EndsSentence(last) && last[^1] is not (':' or ';' or '|')
            && !Marks.IsBullet(last[0]);
    }
}
