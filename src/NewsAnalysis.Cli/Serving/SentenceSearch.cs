namespace NewsAnalysis.Cli.Serving;

/// <summary>Words and phrases that a sentence has to hold, as on the page that searches.</summary>
internal sealed partial class SentenceSearch
{
    private readonly List<Regex> _terms;

    private SentenceSearch(List<Regex> terms) => _terms = terms;

    /// <summary>The search for all of these words, a phrase between quotation marks.</summary>
    /// <exception cref="InputException">There are none.</exception>
    public static SentenceSearch For(string words)
    {
        var terms = Terms().Matches(words)
            .Select(found => (found.Groups["phrase"].Success ? found.Groups["phrase"].Value : found.Value).Trim(' ', '"', '“', '”'))
            .Where(term => term.Length > 0);
        var patterns = terms.Select(term => new Regex(
            @"(^|[^\p{L}\p{N}])"
                + string.Join(@"\s+", Straight(term).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape)),
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture))
            .ToList();
        return patterns.Count > 0 ? new(patterns)
            : throw new InputException("words: there are none; expected words to look for: hostages \"Red Cross\".");
    }

    /// <summary>Whether the sentence holds all of them.</summary>
    public bool Fits(string sentence)
    {
        var text = Straight(sentence);
        return _terms.TrueForAll(term => term.IsMatch(text));
    }

    private static string Straight(string text) => text.Replace('’', '\'').Replace('‘', '\'');

    [GeneratedRegex("[\"“”](?<phrase>[^\"“”]+)[\"“”]|\\S+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Terms();
}
