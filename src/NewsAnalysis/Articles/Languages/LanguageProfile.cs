using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Languages;

/// <summary>What a language looks like: its small words and how often three characters follow one another.</summary>
internal sealed class LanguageProfile
{
    // Added to every count, so that a sequence the passage happens to lack is rare and not impossible.
    private const double Unseen = 0.3;

    private readonly Dictionary<int, double> _trigrams = [];
    private readonly double _unseen;

    private LanguageProfile(string tag, Script script, string words, string passage)
    {
        (Tag, Script) = (tag, script);
        Words = words.Split(' ').ToHashSet(StringComparer.Ordinal);
        var total = 0.0;
        foreach (var trigram in Trigrams.Of($"{words} {passage}"))
        {
            _trigrams[trigram] = _trigrams.GetValueOrDefault(trigram) + 1;
            total++;
        }

        var all = total + (Unseen * 4000);
        foreach (var trigram in _trigrams.Keys)
            _trigrams[trigram] = Math.Log((_trigrams[trigram] + Unseen) / all);
        _unseen = Math.Log(Unseen / all);
    }

    /// <summary>All languages of the table <c>languages.tsv</c>, in its order.</summary>
    public static IReadOnlyList<LanguageProfile> All { get; } =
        [.. WordList.Rows("Articles.Languages.languages.tsv")
            .Select(cells => new LanguageProfile(cells[0], Enum.Parse<Script>(cells[1]), cells[2], cells[3]))];

    /// <summary>The BCP 47 tag.</summary>
    public string Tag { get; }

    /// <summary>The writing system.</summary>
    public Script Script { get; }

    /// <summary>The small words, in lower case.</summary>
    public IReadOnlySet<string> Words { get; }

    /// <summary>The logarithm of how likely these three characters are.</summary>
    public double LogOf(int trigram) => _trigrams.GetValueOrDefault(trigram, _unseen);
}
