using System.Security.Cryptography;

namespace NewsAnalysis.Articles;

/// <summary>One of several equal parts of an archive. An article belongs to shard 1 + h mod N, h being the first 8 bytes (the highest
/// first) of the SHA-256 of its id in UTF-8; where a file holds one document (txt, md, html, mhtml, eml), the file's id counts, so that no
/// other shard opens it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Of">How many there are.</param>
public sealed record Shard(int Number, int Of)
{
    private const int Most = 1_000_000;

    /// <summary>The shard that is written <c>K/N</c>.</summary>
    /// <exception cref="InputException">The text names none.</exception>
    public static Shard Parse(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 2 && Whole(parts[0]) is { } number && Whole(parts[1]) is { } of && number >= 1 && number <= of && of <= Most
            ? new Shard(number, of)
            : throw new InputException($"--shard: found '{text}'; expected K/N, such as 3/8: the third of eight, K from 1 to N.");
    }

    /// <summary>Whether the id is in this shard.</summary>
    public bool Holds(string id) =>
        BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id))) % (ulong)Of == (ulong)Number - 1;

    /// <summary>K/N.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Of}");

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
