namespace NewsAnalysis.Notebooks.Kernel.Wire;

/// <summary>One frame: a part of a message, or a command.</summary>
/// <param name="Body">Its bytes.</param>
/// <param name="More">Whether further parts of the message follow.</param>
/// <param name="IsCommand">Whether it is meant for the socket and no message.</param>
internal sealed record Frame(byte[] Body, bool More, bool IsCommand);

/// <summary>Reads and writes ZMTP frames: a byte of flags, the length in one byte or eight, the body.</summary>
internal static class Frames
{
    private const byte MoreFlag = 1;
    private const byte LongFlag = 2;
    private const byte CommandFlag = 4;

    // Memory follows what arrived, not what a peer says will arrive.
    private const int PieceBytes = 1024 * 1024;

    /// <summary>Reads the next frame.</summary>
    /// <exception cref="WireException">Unknown flags, or more bytes than allowed.</exception>
    /// <exception cref="EndOfStreamException">The peer has gone.</exception>
    public static async ValueTask<Frame> ReadAsync(Stream stream, long mostBytes, CancellationToken cancel)
    {
        var head = new byte[9];
        await stream.ReadExactlyAsync(head.AsMemory(0, 2), cancel);
        var flags = head[0];
        if ((flags & ~(MoreFlag | LongFlag | CommandFlag)) != 0 || (flags & (CommandFlag | MoreFlag)) == (CommandFlag | MoreFlag))
            throw new WireException($"a frame has the flags {flags:X2}.");
        ulong length = head[1];
        if ((flags & LongFlag) != 0)
        {
            await stream.ReadExactlyAsync(head.AsMemory(2, 7), cancel);
            length = BinaryPrimitives.ReadUInt64BigEndian(head.AsSpan(1));
        }
        var isCommand = (flags & CommandFlag) != 0;
        var most = isCommand ? Zmtp.MostCommandBytes : mostBytes;
        if (length > (ulong)most)
            throw new WireException($"a frame of {length} bytes; expected {most} at most.");
        return new Frame(await ReadBody(stream, (int)length, cancel), (flags & MoreFlag) != 0, isCommand);
    }

    /// <summary>The bytes of a command.</summary>
    public static byte[] Command(byte[] body) => Write([(body, CommandFlag)]);

    /// <summary>The bytes of a message of several parts.</summary>
    public static byte[] Message(IReadOnlyList<byte[]> parts) =>
        Write([.. parts.Select((part, i) => (part, i < parts.Count - 1 ? MoreFlag : (byte)0))]);

    private static async ValueTask<byte[]> ReadBody(Stream stream, int length, CancellationToken cancel)
    {
        if (length <= PieceBytes)
        {
            var body = new byte[length];
            await stream.ReadExactlyAsync(body, cancel);
            return body;
        }
        var pieces = new List<byte[]>();
        for (var rest = length; rest > 0; rest -= pieces[^1].Length)
        {
            var piece = new byte[Math.Min(PieceBytes, rest)];
            await stream.ReadExactlyAsync(piece, cancel);
            pieces.Add(piece);
        }
        var whole = new byte[length];
        for (var i = 0; i < pieces.Count; i++)
            pieces[i].CopyTo(whole, (long)i * PieceBytes);
        return whole;
    }

    private static byte[] Write(IReadOnlyList<(byte[] Body, byte Flags)> frames)
    {
        var bytes = new byte[frames.Sum(frame => frame.Body.Length + (frame.Body.Length > 255 ? 9 : 2))];
        var at = 0;
        foreach (var (body, flags) in frames)
        {
            if (body.Length > 255)
            {
                bytes[at++] = (byte)(flags | LongFlag);
                BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(at), body.Length);
                at += 8;
            }
            else
            {
                bytes[at++] = flags;
                bytes[at++] = (byte)body.Length;
            }
            body.CopyTo(bytes, at);
            at += body.Length;
        }
        return bytes;
    }
}
