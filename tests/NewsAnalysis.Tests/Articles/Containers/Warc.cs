using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace NewsAnalysis.Tests.Articles;

/// <summary>Makes archives for tests.</summary>
internal static class Warc
{
    public static byte[] Of(params string[] records) => Encoding.UTF8.GetBytes(string.Concat(records));

    public static string Record(string type, string media, string block, string id = "u0") => string.Create(
        CultureInfo.InvariantCulture,
        $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:{id}>\r\nWARC-Target-URI: https://x.example/{id}\r\n"
            + $"Content-Type: {media}\r\nContent-Length: {Encoding.UTF8.GetByteCount(block)}\r\n\r\n{block}\r\n\r\n");

    public static string Chunked(string page) => string.Create(
        CultureInfo.InvariantCulture,
        $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n{20:x}\r\n{page[..20]}\r\n"
            + $"{page.Length - 20:x}\r\n{page[20..]}\r\n0\r\n\r\n");

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    public static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return packed.ToArray();
    }
}
