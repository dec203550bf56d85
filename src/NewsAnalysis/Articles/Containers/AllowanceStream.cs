using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Articles.Containers;

/// <summary>Ends with a message where one record takes more bytes than allowed; <see cref="Renew"/> is called after every record.</summary>
internal sealed class AllowanceStream(Stream inner, long most) : ForwardStream
{
    private long _used;

    /// <summary>Begins the next record.</summary>
    public void Renew() => _used = 0;

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        _used += read;
        return _used <= most ? read
            : throw new UnusableException(
                $"a record has more than {most:N0} bytes; expected at most so many; split it, or raise the limit");
    }
}
