using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Articles.Containers;

/// <summary>Unfolds a compressed stream and ends with a message where it unfolds to more than a text would (a bomb).</summary>
/// <param name="inner">The unfolding stream; closed with this one.</param>
/// <param name="packed">Number of packed bytes read so far, or the packed size where it is known.</param>
/// <param name="budget">What may still be unfolded, shared by all entries of a file.</param>
/// <param name="maxRatio">How many times the packed size is allowed.</param>
internal sealed class MeteredStream(Stream inner, Func<long> packed, UnpackBudget budget, int maxRatio) : ForwardStream
{
    private const long FreeBytes = 1024 * 1024;

    private long _read;

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        _read += read;
        budget.Take(read);
        return _read > FreeBytes && _read / maxRatio > Math.Max(1, packed())
            ? throw new UnusableException($"it unfolds to more than {maxRatio:N0} times its packed size, as no text does; "
                + "expected an archive of articles; remove it, or raise the limit")
            : read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>How many bytes a compressed file may still unfold to, everything in it together.</summary>
internal sealed class UnpackBudget(long most)
{
    private long _used;

    /// <summary>Takes so many bytes.</summary>
    /// <exception cref="UnusableException">There are not so many left.</exception>
    public void Take(long bytes)
    {
        _used += bytes;
        if (_used > most)
            throw new UnusableException(
                $"it unfolds to more than {most:N0} bytes; expected an archive of at most so many; split it, or raise the limit");
    }
}
