namespace NewsAnalysis.Actors.Matching;

/// <summary>How words are written in an article where capitals tell: inside sentences of running text.</summary>
internal sealed class ArticleWords
{
    private readonly HashSet<string> _small = new(StringComparer.Ordinal);
    private readonly HashSet<string> _capital = new(StringComparer.Ordinal);

    /// <summary>Reads the article's words once.</summary>
    public ArticleWords(Reading reading)
    {
        var text = reading.Text;
        Span<char> buffer = stackalloc char[Folding.MaxLength];
        var small = _small.GetAlternateLookup<ReadOnlySpan<char>>();
        var capital = _capital.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var position = 0; Words.Next(text, position, text.Length, out var word); position = word.End)
        {
            var length = Folding.Fold(word.In(text), buffer);
            if (length <= 0)
                continue;
            if (!Words.IsCapitalised(word.In(text)))
                small.Add(buffer[..length]);
            else if (!capital.Contains(buffer[..length]) && !reading.IsSentenceStart(word.Start)
                && reading.LineAt(word.Start) is { IsTitleCase: false, IsCapitals: false })
                capital.Add(buffer[..length]);
        }
    }

    /// <summary>Whether the folded word stands in small letters somewhere.</summary>
    public bool IsSmall(string word) => _small.Contains(word);

    /// <summary>Whether the folded word stands with a capital inside a sentence and nowhere in small letters.</summary>
    public bool IsProper(string word) => _capital.Contains(word) && !_small.Contains(word);
}
