namespace NewsAnalysis.Notebooks.Kernel.Wire;

/// <summary>The fixed parts of ZMTP 3 (https://rfc.zeromq.org/spec/37/): greeting, handshake and limits, with the NULL mechanism.</summary>
internal static class Zmtp
{
    /// <summary>Bytes of a greeting.</summary>
    public const int GreetingLength = 64;

    /// <summary>Bytes of one message, all its frames together; a longer one closes the connection.</summary>
    public const int MostMessageBytes = 256 * 1024 * 1024;

    /// <summary>Frames of one message.</summary>
    public const int MostFrames = 1024;

    /// <summary>Bytes of a command; handshakes and subscriptions are short.</summary>
    public const int MostCommandBytes = 64 * 1024;

    private static readonly byte[] Signature = [0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0x7F];
    private static readonly byte[] Mechanism = [.. "NULL"u8, .. new byte[16]];

    /// <summary>What each side sends first: version 3.1, no security beyond the messages' own signatures.</summary>
    public static byte[] Greeting() => [.. Signature, 3, 1, .. Mechanism, .. new byte[32]];

    /// <summary>Checks the peer's greeting.</summary>
    /// <exception cref="WireException">Not ZMTP 3, or another mechanism.</exception>
    public static void CheckGreeting(ReadOnlySpan<byte> greeting)
    {
        // The eight bytes between are a length that old versions read; nobody else does.
        if (greeting[0] != 0xFF || greeting[9] != 0x7F || greeting[10] < 3)
            throw new WireException("the peer does not speak ZMTP 3.");
        if (!greeting.Slice(12, 20).SequenceEqual(Mechanism))
            throw new WireException("the peer asks for a security mechanism; expected NULL.");
    }

    /// <summary>The handshake's command.</summary>
    public static byte[] Ready(string socketType) =>
        Command("READY", [.. Property("Socket-Type", socketType), .. Property("Identity", "")]);

    /// <summary>Tells the peer why its connection is closed.</summary>
    public static byte[] Error(string reason) => Command("ERROR", [(byte)reason.Length, .. Encoding.ASCII.GetBytes(reason)]);

    /// <summary>The body of a command.</summary>
    public static byte[] Command(string name, ReadOnlySpan<byte> data) => [(byte)name.Length, .. Encoding.ASCII.GetBytes(name), .. data];

    /// <summary>Splits a command into name and data.</summary>
    /// <exception cref="WireException">The body is cut short.</exception>
    public static (string Name, byte[] Data) ReadCommand(ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty || body.Length < 1 + body[0])
            throw new WireException("a command is cut short.");
        return (Encoding.ASCII.GetString(body.Slice(1, body[0])), body[(1 + body[0])..].ToArray());
    }

    /// <summary>The properties of a READY command; names compare without case.</summary>
    /// <exception cref="WireException">The properties are cut short.</exception>
    public static Dictionary<string, byte[]> ReadProperties(ReadOnlySpan<byte> data)
    {
        var properties = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        while (!data.IsEmpty)
        {
            var nameLength = data[0];
            if (data.Length < 1 + nameLength + 4)
                throw new WireException("a property of the handshake is cut short.");
            var name = Encoding.ASCII.GetString(data.Slice(1, nameLength));
            var rest = data[(1 + nameLength)..];
            var valueLength = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (valueLength > rest.Length - 4)
                throw new WireException($"the property {name} of the handshake is cut short.");
            properties[name] = rest.Slice(4, (int)valueLength).ToArray();
            data = rest[(4 + (int)valueLength)..];
        }
        return properties;
    }

    private static byte[] Property(string name, string value)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, value.Length);
        return [(byte)name.Length, .. Encoding.ASCII.GetBytes(name), .. length, .. Encoding.ASCII.GetBytes(value)];
    }
}

/// <summary>A peer that breaks the protocol; its connection is closed, everybody else's goes on.</summary>
internal sealed class WireException(string message) : Exception(message);
