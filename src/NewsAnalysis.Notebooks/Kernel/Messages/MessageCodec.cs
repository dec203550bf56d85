using System.Security.Cryptography;
using System.Text.Encodings.Web;

namespace NewsAnalysis.Notebooks.Kernel.Messages;

/// <summary>Jupyter's messages as frames: topic or nothing, a delimiter, the signature, then header, parent, metadata and content as JSON
/// (https://jupyter-client.readthedocs.io/en/stable/messaging.html). Signed with HMAC-SHA256 under the connection's key.</summary>
/// <param name="key">The key of the connection file; empty: messages are not signed.</param>
/// <param name="session">Names this kernel's run in the messages it sends.</param>
internal sealed class MessageCodec(string key, string session)
{
    /// <summary>The version of the messaging protocol.</summary>
    public const string Protocol = "5.4";

    private const int RememberedSignatures = 65_536;

    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();
    private static readonly byte[] EmptyObject = "{}"u8.ToArray();
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 256 };
    private static readonly JsonDocumentOptions Depth = new() { MaxDepth = 256 };

    private readonly byte[] _key = Encoding.UTF8.GetBytes(key);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Queue<string> _seenInOrder = new();
    private readonly Lock _gate = new();
    private long _count;

    /// <summary>Reads a message.</summary>
    /// <exception cref="MessageException">It is malformed, wrongly signed, or was received before.</exception>
    public KernelMessage Read(Sender sender, IReadOnlyList<byte[]> parts)
    {
        var start = 0;
        while (start < parts.Count && !parts[start].AsSpan().SequenceEqual(Delimiter))
            start++;
        if (parts.Count < start + 6)
            throw new MessageException($"a message of {parts.Count} frames is too short.");
        var signed = parts.Skip(start + 2).Take(4).ToList();
        CheckSignature(parts[start + 1], signed);
        try
        {
            var header = ReadObject(signed[0]);
            return new KernelMessage(sender, signed[0], MultilineText.Join(header["msg_type"]), ReadObject(signed[3]));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new MessageException($"a message is not JSON ({e.Message}).");
        }
    }

    /// <summary>Writes a message as frames.</summary>
    /// <param name="prefix">The topic of a published message; empty when the socket routes by peer.</param>
    /// <param name="type">Such as <c>execute_reply</c>.</param>
    /// <param name="parent">The header of the request it belongs to; null without one.</param>
    /// <param name="content">What it says.</param>
    public IReadOnlyList<byte[]> Write(byte[]? prefix, string type, byte[]? parent, JsonObject content)
    {
        var header = new JsonObject
        {
            ["msg_id"] = string.Create(CultureInfo.InvariantCulture, $"{session}_{Interlocked.Increment(ref _count)}"),
            ["msg_type"] = type,
            ["session"] = session,
            ["username"] = "kernel",
            ["date"] = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            ["version"] = Protocol,
        };
        byte[][] signed = [Bytes(header), parent ?? EmptyObject, EmptyObject, Bytes(content)];
        byte[][] message = [Delimiter, Sign(signed), .. signed];
        return prefix is null ? message : [prefix, .. message];
    }

    private static JsonObject ReadObject(byte[] bytes)
    {
        // Over the bytes themselves, which nobody writes to: a cell may be long.
        var root = JsonDocument.Parse(bytes.AsMemory(), Depth).RootElement;
        return root.ValueKind == JsonValueKind.Object
            ? JsonObject.Create(root)! : throw new MessageException("a part of a message is no JSON object.");
    }

    private static byte[] Bytes(JsonObject content) => JsonSerializer.SerializeToUtf8Bytes(content, Json);

    private byte[] Sign(IEnumerable<byte[]> signed)
    {
        if (_key.Length == 0)
            return [];
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        foreach (var part in signed)
            hash.AppendData(part);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private void CheckSignature(byte[] signature, IReadOnlyList<byte[]> signed)
    {
        if (_key.Length == 0)
            return;
        if (!CryptographicOperations.FixedTimeEquals(signature, Sign(signed)))
            throw new MessageException("a message has a wrong signature.");
        // A signature that comes again is somebody repeating what he overheard.
        lock (_gate)
        {
            var text = Encoding.ASCII.GetString(signature);
            if (!_seen.Add(text))
                throw new MessageException("a message was received twice.");
            _seenInOrder.Enqueue(text);
            if (_seenInOrder.Count > RememberedSignatures)
                _seen.Remove(_seenInOrder.Dequeue());
        }
    }
}

/// <summary>A message that is dropped, and why.</summary>
internal sealed class MessageException(string message) : Exception(message);
