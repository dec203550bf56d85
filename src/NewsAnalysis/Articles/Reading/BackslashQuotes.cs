using NewsAnalysis.Articles.Containers;

namespace NewsAnalysis.Articles.Reading;

/// <summary>A table whose quotes in quoted cells are escaped by a backslash, as databases write them, in the form of RFC 4180: <c>\"</c>
/// becomes two quotes, <c>\\</c> one backslash.</summary>
internal sealed class BackslashQuotes(Stream inner) : ForwardStream
{
    private const byte Backslash = (byte)'\\';
    private const byte Quote = (byte)'"';

    private readonly byte[] _block = new byte[16 * 1024];
    private int _at;
    private int _length;
    private bool _pending;

    /// <summary>Whether a table escapes quotes so: a backslash and a quote stand right before a letter or a blank, where no cell can
    /// end.</summary>
    /// <param name="head">The first part of the table.</param>
    public static bool Are(ReadOnlySpan<byte> head)
    {
        for (var at = head.IndexOf("\\\""u8); at >= 0 && at + 2 < head.Length;)
        {
            if (char.IsAsciiLetterOrDigit((char)head[at + 2]) || head[at + 2] is (byte)' ' or (byte)'.' or >= 0x80)
                return true;
            var next = head[(at + 2)..].IndexOf("\\\""u8);
            at = next < 0 ? -1 : at + 2 + next;
        }

        return false;
    }

    public override int Read(Span<byte> buffer)
    {
        var written = 0;
        while (written < buffer.Length && (_pending || _at < _length || Fill()))
        {
            if (_pending)
            {
                buffer[written++] = Quote;
                _pending = false;
                continue;
            }

            var value = _block[_at++];
            if (value == Backslash && (_at < _length || Fill()) && _block[_at] is Quote or Backslash)
            {
                value = _block[_at++];
                _pending = value == Quote;
            }

            buffer[written++] = value;
        }

        return written;
    }

    private bool Fill()
    {
        (_at, _length) = (0, inner.Read(_block));
        return _length > 0;
    }
}
