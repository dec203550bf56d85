using NewsAnalysis.Text;

namespace NewsAnalysis.Cli.Extraction;

/// <summary>Turns UTF-16 positions of a text into the positions that were asked for.</summary>
internal sealed class Offsets
{
    private readonly int[]? _codePoints;
    private readonly GivenText? _given;

    /// <summary>Positions in UTF-16 code units, or in Unicode code points; of a text that was taken verbatim, in the text as
    /// given.</summary>
    public Offsets(Article article, bool codePoints)
    {
        _given = article.Given;
        var text = _given?.Text ?? article.Text;
        if (!codePoints || !text.Any(char.IsSurrogate))
            return;
        // A pair is one code point; a lone surrogate counts as one.
        _codePoints = new int[text.Length + 1];
        for (var (position, count) = (0, 0); position <= text.Length; position++)
        {
            var inPair = position > 0 && position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]);
            _codePoints[position] = inPair ? count - 1 : count++;
        }
    }

    /// <summary>Whether every span stays as it is.</summary>
    public bool AreSame => _given is null && _codePoints is null;

    /// <summary>The span of the UTF-16 span.</summary>
    public TextSpan Of(TextSpan span) =>
        _given is { Places: var places } ? new(At(places.Start(span.Start)), At(places.End(span.End))) : new(At(span.Start), At(span.End));

    private int At(int position) => _codePoints?[position] ?? position;
}
