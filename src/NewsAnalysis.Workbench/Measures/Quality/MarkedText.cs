using NewsAnalysis.Text;

namespace NewsAnalysis.Measures.Quality;

/// <summary>A text in which a reader marked claims as <c>{topic words}</c>.</summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Marks">The marked places of <paramref name="Text"/> with their topics, in text order.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<(string Key, TextSpan Span)> Marks)
{
    /// <summary>The topic of claims that no other claim is about.</summary>
    public const string Alone = "x";

    /// <summary>Takes the marks out of a text; null where one is not closed, is nested or has no topic.</summary>
    public static MarkedText? Read(string marked)
    {
        var (text, marks, at) = (new System.Text.StringBuilder(), new List<(string, TextSpan)>(), 0);
        for (var open = marked.IndexOf('{', StringComparison.Ordinal); open >= 0; open = marked.IndexOf('{', at))
        {
            var close = marked.IndexOf('}', open);
            if (close < 0 || marked[(open + 1)..close].Split(' ', 2) is not [var key, { Length: > 0 } words]
                || words.Contains('{', StringComparison.Ordinal))
                return null;
            text.Append(marked, at, open - at);
            marks.Add((key, new TextSpan(text.Length, text.Length + words.Length)));
            text.Append(words);
            at = close + 1;
        }

        return new(text.Append(marked, at, marked.Length - at).ToString(), marks);
    }
}
