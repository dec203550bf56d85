using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Layout;

/// <summary>Finds the line that is the headline: the first title above the running text.</summary>
internal static class Headlines
{
    private const int MostWords = 30;
    private const int LongestDatelineTitle = 14;

    /// <summary>Whether a line can be a headline by its form.</summary>
    public static bool CanBe(string line)
    {
        var words = Words.Count(line);
        return words is >= 2 and <= MostWords && line.Length <= 220
            && !Prose.EndsInFullStop(line) && line[^1] is not (':' or ',' or ';')
            && !(IsDateline(line) && words > LongestDatelineTitle) && !IsPlace(line)
            && !IsQuotation(line, words) && !(words > 20 && Sentences(line) > 1);
    }

    private static bool IsQuotation(string line, int words) => line[0] is '"' or '“' && Marks.EndsSentence(line) && words > 8;

    private static int Sentences(string line) => SentenceSplitter.Split(line, [new TextSpan(0, line.Length)]).Count;

    /// <summary>Whether a line is one question or exclamation, which may be a headline though it ends as a sentence does.</summary>
    public static bool IsQuestion(string line) =>
        Marks.EndsSentence(line) && !Prose.EndsInFullStop(line) && Sentences(line) == 1;

    /// <summary>Whether two lines have the same words, marks and case aside.</summary>
    public static bool IsSame(string left, string right) =>
        string.Equals(Prose.Normalize(left), Prose.Normalize(right), StringComparison.Ordinal);

    /// <summary>"GAZA – Leaders held": capitals before a dash.</summary>
    private static bool IsDateline(string line)
    {
        var dash = line.AsSpan().IndexOfAny('–', '—', '-');
        return dash is > 2 and < 50 && IsCapitals(line.AsSpan(0, dash));
    }

    /// <summary>"BAAR, SWITZERLAND": a place alone on its line.</summary>
    private static bool IsPlace(string line) => Words.Count(line) <= 4 && line.Contains(',') && IsCapitals(line);

    private static bool IsCapitals(ReadOnlySpan<char> text)
    {
        var letters = 0;
        var bracket = text.IndexOf('(');
        foreach (var c in bracket > 0 ? text[..bracket] : text)
        {
            if (char.IsLower(c))
                return false;
            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters > 2;
    }
}
