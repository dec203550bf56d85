namespace NewsAnalysis.Articles.Containers;

/// <summary>A line of a file.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Bytes">Its bytes without the line break, or null where it is longer than allowed.</param>
/// <param name="Length">How many bytes it has.</param>
internal sealed record ByteLine(int Number, byte[]? Bytes, long Length);

/// <summary>
/// The lines of a stream of UTF-8, one at a time; a line longer than allowed is passed over and never in memory as a whole.
/// </summary>
internal static class ByteLines
{
    /// <summary>Reads the lines; the last one needs no line break.</summary>
    public static IEnumerable<ByteLine> Of(Stream stream, long longest)
    {
        var buffer = new byte[81920];
        using var line = new MemoryStream();
        var (number, length) = (1, 0L);
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            for (var at = 0; at < read;)
            {
                var feed = buffer.AsSpan(at, read - at).IndexOf((byte)'\n');
                var count = feed < 0 ? read - at : feed;
                length += count;
                if (length <= longest)
                    line.Write(buffer, at, count);
                at += count + 1;
                if (feed < 0)
                    continue;
                yield return Line(line, number++, length, longest);
                line.SetLength(0);
                length = 0;
            }
        }

        if (length > 0)
            yield return Line(line, number, length, longest);
    }

    private static ByteLine Line(MemoryStream line, int number, long length, long longest)
    {
        if (length > longest)
            return new ByteLine(number, null, length);
        var bytes = line.GetBuffer().AsSpan(0, (int)line.Length);
        return new ByteLine(number, (bytes is [.., (byte)'\r'] ? bytes[..^1] : bytes).ToArray(), length);
    }
}
