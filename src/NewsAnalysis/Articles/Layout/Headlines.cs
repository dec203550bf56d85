using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Layout;

/// <summary>Finds the line that is the headline: the first title above the running text.</summary>
internal static class Headlines
{
    private const int MostWords = 30;
    private const int LongestDatelineTitle = 14;
    private const int MostStoppedWords = 22;
    private const int FewestRepeated = 3;
    private const int ShortestWord = 4;
    private const int FewestCommon = 2;
    private const int FewestOfMany = 7;
    private const int Root = 4;

    private static readonly FrozenDictionary<string, FrozenSet<string>> SentenceWords =
        WordList.Kinds("Articles.Layout.sentence-words.tsv", StringComparer.OrdinalIgnoreCase);

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

    /// <summary>Whether a line that ends in a full stop is a headline all the same, as some archives save them: one sentence in capitals of
    /// titles, or one without articles, weekdays and words of speech whose words a paragraph right below says over ("Harbour bridge closes
    /// for repairs." above "The harbour bridge will close on Monday for repairs …"), or a long one with articles that it says over nearly
    /// word for word; not a short lead that the next paragraph goes on from.</summary>
    /// <param name="line">The first line of the text.</param>
    /// <param name="below">The paragraphs below it, two or more.</param>
    public static bool IsStopped(string line, IReadOnlyList<string> below)
    {
        if (below.Count < 2 || !Prose.EndsInFullStop(line) || !CanBe(line.TrimEnd('.', ' ')) || Words.Count(line) > MostStoppedWords
            || Sentences(line) != 1 || IsDateline(line))
            return false;
        var words = LongWords(line).ToList();
        return words.Count >= FewestRepeated && (IsTitleCase(line) || IsSaidOver(line, words, below)
            || (!AllWords(line).Any(SentenceWords["running"].Contains) && (below.Any(paragraph => Repeats(words, paragraph, 1.0 / 2))
                || (words.Count >= FewestOfMany && Repeats(words, string.Join(' ', below), 2.0 / 3)))));
    }

    // One paragraph with nearly all words of the line says it over, articles or not; a report of speech it may only go on from.
    private static bool IsSaidOver(string line, List<string> words, IReadOnlyList<string> below) =>
        words.Count >= FewestOfMany && !AllWords(line).Any(SentenceWords["speech"].Contains)
        && below.Any(paragraph => Repeats(words, paragraph, 3.0 / 4));

    // A script without capitals has none of titles.
    private static bool IsTitleCase(string line) =>
        AllWords(line).All(word => char.IsUpper(word[0]) || char.IsDigit(word[0]) || SentenceWords["small"].Contains(word));

    // A name that is said again shows nothing: any two paragraphs may name one person.
    private static bool Repeats(List<string> words, string text, double share)
    {
        var roots = LongWords(text).Select(RootOf).ToHashSet(StringComparer.Ordinal);
        var repeated = words.FindAll(word => roots.Contains(RootOf(word)));
        return repeated.Count >= share * words.Count && repeated.Count(word => char.IsLower(word[0])) >= FewestCommon;
    }

    private static string RootOf(string word) => word.ToLowerInvariant()[..Math.Min(Root, word.Length)];

    private static IEnumerable<string> LongWords(string line) => AllWords(line).Where(word => word.Length >= ShortestWord);

    private static IEnumerable<string> AllWords(string line) =>
        line.Split([' ', '-', '–', '—', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('\'', '"', '‘', '’', '“', '”', ',', '.', ':', ';', '(', ')'))
            .Select(word => word.Split('\'', '’')[0]).Where(word => word.Length > 0);

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
