using System.Net;
using System.Text.Json;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Cli.Tests.Sharing;

/// <summary>Files of the formats that state facts of their own, with attack strings in every field that holds text, and in the files' names.</summary>
internal static class HostileFormats
{
    /// <summary>Writes them.</summary>
    public static void Write(TemporaryFolder folder, string below, string body)
    {
        foreach (var (index, attack) in Attacks.Texts.Index())
        {
            var record = new Dictionary<string, string>(StringComparer.Ordinal)
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
            folder.File($"{below}/record-{index:00}.json", JsonSerializer.Serialize(record));
            folder.File($"{below}/page-{index:00}.html", Page(record));
        }

        var rows = Attacks.Texts.Select((attack, index) => $"{index},{Cell("T " + attack)},{Cell("O " + attack)},{Cell($"Evil Corp said {attack} hurt {index + 3} people in Evilville. {attack}")}\n");
        folder.File($"{below}/rows.csv", "id,title,outlet,text\n" + string.Concat(rows));
        folder.File($"{below}/feed.xml", "<rss version=\"2.0\"><channel><title>" + Encode(Attacks.All) + "</title>" + string.Concat(Attacks.Texts.Select(attack =>
            $"<item><title>{Encode(attack)}</title><author>{Encode(attack)}</author><guid>{Encode(attack)}</guid><description>{Encode($"Evil Corp said {attack} hurt 12 people in Evilville, and it was over.")}</description></item>")) + "</channel></rss>");
        folder.File($"{below}/<img src=x onerror=alert(98)>.txt", body);
        folder.File($"{below}/\"onmouseover=alert(97) x=\".md", "---\ntitle: \"<script>alert(1)</script>\"\nauthor: \"<img src=x onerror=alert(2)>\"\n---\n\n" + body);
        folder.File($"{below}/<b>no article<svg onload=alert(96)>.pdf", "%PDF");
    }

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
        return $"<html lang=\"{Encode(record["language"])}\"><head><title>{Encode(record["title"])}</title><link rel=\"canonical\" href=\"{Encode(record["url"])}\">"
            + $"<script type=\"application/ld+json\">{linked}</script></head><body><article><h1>{Encode(record["title"])}</h1><p>{Encode(record["text"])}</p>"
            + $"<p>The people of Evilville were led to the school on the hill, and Evil Corp sent bread, blankets and water. {Encode(record["text"])}</p></article></body></html>";
    }

    private static string Cell(string text) => '"' + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    private static string Encode(string text) => WebUtility.HtmlEncode(text.Replace("\u2028", "", StringComparison.Ordinal));
}
