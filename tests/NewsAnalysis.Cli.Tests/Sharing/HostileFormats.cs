using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Cli.Tests.Sharing;

/// <summary>
/// Files of the formats that state facts of their own, with attack strings in every field that holds text, and in the files' names.
/// </summary>
internal static class HostileFormats
{
    private const string Answered = "Evil Corp answered on Monday, and few believed what it had to say.";

    /// <summary>The attacks by fours, for the formats that share their code with another: a page each is opened in a browser.</summary>
    private static readonly IReadOnlyList<string> Groups = [.. Attacks.Texts.Chunk(4).Select(texts => string.Join(' ', texts))];

    /// <summary>Writes them.</summary>
    public static void Write(TemporaryFolder folder, string below, string body)
    {
        foreach (var (index, attack) in Attacks.Texts.Index())
        {
            var record = Fields(attack, index);
            folder.File($"{below}/record-{index:00}.json", JsonSerializer.Serialize(record));
            folder.File($"{below}/page-{index:00}.html", Page(record));
        }

        foreach (var (index, attack) in Groups.Index())
            folder.File($"{below}/saved-{index:00}.mhtml", Mail(Fields(attack, index)));

        WriteLists(folder, below);
        WriteArchives(folder, below, body);

        folder.File($"{below}/<img src=x onerror=alert(98)>.txt", body);
        folder.File($"{below}/\"onmouseover=alert(97) x=\".md", "---\ntitle: \"<script>alert(1)</script>\"\n"
            + "author: \"<img src=x onerror=alert(2)>\"\n---\n\n" + body);
        folder.File($"{below}/<b>no article<svg onload=alert(96)>.pdf", "%PDF");
    }

    /// <summary>Tables, lines and feeds: every field of every row.</summary>
    private static void WriteLists(TemporaryFolder folder, string below)
    {
        var rows = Attacks.Texts.Select((attack, index) => $"{index},{Cell("T " + attack)},{Cell("O " + attack)},"
            + $"{Cell($"Evil Corp said {attack} hurt {index + 3} people in Evilville. {attack}")}\n");
        folder.File($"{below}/rows.csv", "id,title,outlet,text\n" + string.Concat(rows));
        folder.File($"{below}/feed.xml", "<rss version=\"2.0\"><channel><title>" + Encode(Attacks.All) + "</title>"
            + string.Concat(Attacks.Texts.Select(attack =>
                $"<item><title>{Encode(attack)}</title><author>{Encode(attack)}</author><guid>{Encode(attack)}</guid>"
                + $"<description>{Encode($"Evil Corp said {attack} hurt 12 people in Evilville, and it was over.")}</description></item>"))
            + "</channel></rss>");
        string Story(string attack, int index) => $"{Answered} Evil Corp said {attack} hurt {index + 3} people in Evilville. {attack}";
        var tabs =
            Groups.Select((attack, index) => $"{index}\t{Cell("T " + attack)}\t{Cell("O " + attack)}\t{Cell(Story(attack, index))}\n");
        folder.File($"{below}/tabs.tsv", "id\ttitle\toutlet\ttext\n" + string.Concat(tabs));
        folder.File($"{below}/lines.jsonl",
            string.Concat(Groups.Select((attack, index) => JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["id"] = index + attack,
                ["headline"] = attack,
                ["publisher"] = attack,
                ["authors"] = attack,
                ["body"] = Story(attack, index),
            }) + "\n")));
        folder.File($"{below}/atom.xml", $"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>{Encode(Attacks.All)}</title>"
            + string.Concat(Groups.Select(attack =>
                $"<entry><id>{Encode(attack)}</id><title type=\"html\">{Encode(attack)}</title><author><name>{Encode(attack)}</name>"
                    + $"</author><link href=\"{Encode(attack)}\"/>"
                + "<content type=\"html\">"
                + Encode($"<p>{Answered} Evil Corp said {Encode(attack)} hurt 12 people in Evilville, and it was over.</p>{attack}")
                + "</content></entry>")) + "</feed>");
    }

    /// <summary>Archives: the names of entries, the addresses of records, and the pages in them.</summary>
    private static void WriteArchives(TemporaryFolder folder, string below, string body)
    {
        using (var zip = ZipFile.Open(folder.At(below, "pack.zip"), ZipArchiveMode.Create))
        {
            foreach (var (index, attack) in Groups.Index())
            {
                using var entry = new StreamWriter(zip.CreateEntry($"{index} {attack.Replace('/', '_')}.txt").Open());
                entry.Write(body);
            }
        }

        folder.File($"{below}/crawl.warc", string.Concat(Groups.Select((attack, index) =>
        {
            var page = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + Page(Fields(attack, index));
            var line = attack.Replace("\u2028\u2029", "", StringComparison.Ordinal);
            return string.Create(CultureInfo.InvariantCulture, $"WARC/1.0\r\nWARC-Type: response\r\n"
                + $"WARC-Record-ID: <urn:uuid:{index}{line}>\r\nWARC-Target-URI: https://x.example/{line}\r\n")
                + string.Create(CultureInfo.InvariantCulture,
                    $"Content-Type: application/http\r\nContent-Length: {Encoding.UTF8.GetByteCount(page)}\r\n\r\n{page}\r\n\r\n");
        })));
    }

    private static Dictionary<string, string> Fields(string attack, int index) => new(StringComparer.Ordinal)
    {
        ["id"] = attack,
        ["title"] = "Title " + attack,
        ["outlet"] = "Outlet " + attack,
        ["author"] = "By " + attack,
        ["url"] = index % 2 == 0 ? "javascript:alert(99)//" + attack : "https://x.example/" + attack,
        ["language"] = attack,
        ["published"] = "2024-02-03",
        ["text"] = $"Evil Corp said {attack} hurt {index + 3} people in Evilville, and alert(1) was heard. Evil Corp did not answer.",
    };

    private static string Mail(Dictionary<string, string> record) =>
        $"From: {record["author"]}\r\nSubject: {record["title"]}\r\nSnapshot-Content-Location: {record["url"]}\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related; boundary=\"bb\"\r\n\r\n"
        + $"--bb\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{Page(record)}\r\n--bb--\r\n";

    private static string Page(Dictionary<string, string> record)
    {
        var linked = JsonSerializer.Serialize(new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["@type"] = "NewsArticle",
            ["headline"] = record["title"],
            ["datePublished"] = record["published"],
            ["author"] = new { name = record["author"] },
            ["publisher"] = new { name = record["outlet"] },
        });
        return $"<html lang=\"{Encode(record["language"])}\"><head><title>{Encode(record["title"])}</title><link rel=\"canonical\" "
            + $"href=\"{Encode(record["url"])}\">"
            + $"<script type=\"application/ld+json\">{linked}</script></head><body><article><h1>{Encode(record["title"])}</h1>"
            + $"<p>{Encode(record["text"])}</p>"
            + "<p>The people of Evilville were led to the school on the hill, and Evil Corp sent bread, blankets and water. "
            + $"{Encode(record["text"])}</p></article></body></html>";
    }

    private static string Cell(string text) => '"' + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    private static string Encode(string text) => WebUtility.HtmlEncode(text.Replace("\u2028", "", StringComparison.Ordinal));
}
