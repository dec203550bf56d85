namespace NewsAnalysis.Tests.Articles.Reading;

/// <summary>Changes a file at random: bytes turned, cut out, doubled, exchanged or replaced by what breaks parsers.</summary>
internal static class Mutation
{
    private static readonly byte[][] Breakers =
    [
        "\0"u8.ToArray(), "\""u8.ToArray(), "<"u8.ToArray(), ">"u8.ToArray(), "&#x0;"u8.ToArray(), "&#xD800;"u8.ToArray(),
        "\\ud800"u8.ToArray(), "\r\n\r\n"u8.ToArray(), "]]>"u8.ToArray(),
        "<!--"u8.ToArray(), "{"u8.ToArray(), "["u8.ToArray(), "}"u8.ToArray(), ","u8.ToArray(), "\u202e"u8.ToArray(),
        "\ud83d\ude00"u8.ToArray(), [0xC3], [0xFF, 0xFE], [0x80], [0xED, 0xA0, 0x80],
        "Content-Length: 99999999999999999999\r\n"u8.ToArray(), "Content-Length: 4\r\n"u8.ToArray(), "charset=utf-16"u8.ToArray(),
        "charset=gb18030"u8.ToArray(), "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"u8.ToArray(), "&a;"u8.ToArray(),
        "=?utf-8?"u8.ToArray(), "boundary="u8.ToArray(), "\u2028"u8.ToArray(), "\ufffd"u8.ToArray(), "<script>"u8.ToArray(),
        "<table><tr><td>"u8.ToArray(), "</p></div>"u8.ToArray(), "1e999"u8.ToArray(), "--"u8.ToArray(), "#"u8.ToArray(), "../"u8.ToArray(),
    ];

    public static byte[] Of(byte[] seed, Random random)
    {
        var bytes = seed.ToList();
        for (var change = random.Next(1, 6); change > 0 && bytes.Count > 0; change--)
            One(bytes, random);
        return [.. bytes];
    }

    private static void One(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count);
        var length = Math.Min(bytes.Count - at, random.Next(1, 40));
        switch (random.Next(7))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            case 4:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                bytes.InsertRange(at, Breakers[random.Next(Breakers.Length)]);
                break;
        }
    }
}
