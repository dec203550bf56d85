using NewsAnalysis.Text;

namespace NewsAnalysis.Cli.Extraction;

/// <summary>Turns UTF-16 positions of a text into the positions that were asked for.</summary>
internal sealed class Offsets
{
    private readonly int[]? _codePoints;

    /// <summary>Positions in UTF-16 code units, or in Unicode code points.</summary>
    public Offsets(string text, bool codePoints)
    {
        if (!codePoints || !text.Any(char.IsSurrogate))
        {
            return;
        }

        // A pair is one code point; a lone surrogate counts as one.
        _codePoints = new int[text.Length + 1];
        for (var (position, count) = (0, 0); position <= text.Length; position++)
        {
            var inPair = position > 0 && position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]);
            _codePoints[position] = inPair ? count - 1 : count++;
        }
    }

    /// <summary>The position of the UTF-16 position.</summary>
    public int At(int position) => _codePoints?[position] ?? position;

    /// <summary>The span of the UTF-16 span.</summary>
    public TextSpan Of(TextSpan span) => new(At(span.Start), At(span.End));
}
