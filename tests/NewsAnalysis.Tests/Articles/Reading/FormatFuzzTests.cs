using System.Text;
using NewsAnalysis.Articles;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Tests.Articles.Reading;

/// <summary>
/// Random and changed files of every format, from fixed seeds: each gives articles that are sound, or reasons; nothing is thrown.
/// FUZZ_ROUNDS sets how many changed files of each format.
/// </summary>
public sealed class FormatFuzzTests
{
    private const int Random = 200;

    private static readonly int Changed = int.TryParse(Environment.GetEnvironmentVariable("FUZZ_ROUNDS"), out var rounds) ? rounds : 1400;

    private const string Body =
        "The river rose by two metres on Monday, and forty people left their houses. “It is over”, the mayor said in the café.";

    private const string Page =
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>River bursts</title><meta property=og:site_name content=Planet>"
            + "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"River "
            + "bursts\",\"datePublished\":\"2024-03-04\",\"author\":{\"name\":\"Jane\"}}</script></head>"
            + "<body><nav><a href=/>Home</a></nav><article><h1>River bursts</h1><p>" + Body
            + "</p><table><tr><td>A</td></tr></table><ul><li>One</li></ul><p>" + Body + "</p></article></body></html>";

    private const string Feed = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\" "
        + "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Planet</title>"
        + "<item><title>River &amp; town</title><guid>1</guid><pubDate>Mon, 04 Mar 2024 10:00:00 GMT</pubDate><content:encoded><![CDATA[<p>"
        + Body + "</p>]]></content:encoded></item>"
        + "<item><title>Two</title><description>" + Body + "</description></item></channel></rss>";

    private const string Json = "[{\"id\":\"a\",\"title\":\"River bursts\",\"text\":\"" + Body + "\",\"source\":{\"name\":\"Planet\"},"
        + "\"authors\":[\"A\",{\"name\":\"B\"}],\"date\":1709546400},{\"id\":2,\"body\":[\"" + Body + "\"]}]";

    private const string Mail = "From: <Saved>\r\nSnapshot-Content-Location: https://x.example/\r\nMIME-Version: 1.0\r\n"
        + "Content-Type: multipart/related; boundary=\"bb\"\r\n\r\n--bb\r\n"
        + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>" + Body
        + "=\r\n</p>=C3=A9\r\n--bb\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBO\r\n--bb--\r\n";

    private static readonly ReadOptions Small = new() { MaxBytes = 1_000_000, MaxUnpackedBytes = 10_000_000 };

    public static TheoryData<string> Formats => ["a.txt", "a.md", "a.html", "a.mhtml", "a.json", "a.jsonl", "a.csv", "a.tsv", "a.xml",
        "a.warc", "a.warc.gz", "a.zip", "a.jsonl.gz"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_ChangedFile_GivesSoundArticlesOrReasons(string file)
    {
        var seed = Seed(file);
        Assert.Contains(Drafts.Of(file, seed), draft => draft.Problem is null);
        var random = new Random(file.Sum(c => c));
        for (var round = 0; round < Changed; round++)
            Check(file, Mutation.Of(seed, random), round);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_RandomFile_GivesSoundArticlesOrReasons(string file)
    {
        var random = new Random(99 + file.Sum(c => c));
        for (var round = 0; round < Random; round++)
        {
            var bytes = new byte[random.Next(400)];
            random.NextBytes(bytes);
            Check(file, round % 2 == 0 ? bytes : [.. Seed(file)[..random.Next(30)], .. bytes], round);
        }
    }

    private static void Check(string file, byte[] bytes, int round)
    {
        foreach (var draft in Drafts.Of(file, bytes, Small))
        {
            if (draft.Problem is { } problem)
                Assert.False(problem.StartsWith("the file cannot be read (", StringComparison.Ordinal), $"{file} {round}: {problem}");
            else
                Assert.True(IsSound(draft), $"{file} {round}: {draft.Text}");
        }
    }

    private static bool IsSound(ArticleDraft draft)
    {
        var at = 0;
        foreach (var part in draft.Parts)
        {
            if (part.Span.Start < at || part.Span.Length <= 0 || part.Span.End > draft.Text.Length)
                return false;
            at = part.Span.End;
        }

        return at == draft.Text.Length && !string.IsNullOrWhiteSpace(draft.Text) && IsPlain(draft.Text)
            && IsPlain(draft.Found.Title.Value ?? "");
    }

    private static bool IsPlain(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]) || (char.IsControl(text[i]) && text[i] is not ('\n' or '\t')) || text[i] == '\u202e')
                return false;
        }

        return true;
    }

    private static byte[] Seed(string file) => file switch
    {
        "a.html" => Bytes(Page),
        "a.mhtml" => Bytes(Mail),
        "a.json" => Bytes(Json),
        "a.jsonl" => Lines(),
        "a.csv" => Bytes($"id,title,text,outlet,date\n1,River bursts,\"{Body}\",Planet,2024-03-04\n2,\"Two, too\",\"{Body}\n{Body}\",,\n"),
        "a.tsv" => Bytes($"id\ttitle\ttext\n1\tRiver bursts\t{Body}\n2\tTwo\t{Body}\n"),
        "a.xml" => Bytes(Feed),
        "a.warc" => Archive(),
        "a.warc.gz" => Warc.Gzip(Archive()),
        "a.zip" => Warc.Zip(("a.txt", Bytes(Body)), ("b.html", Bytes(Page)), ("c.jsonl", Lines()),
            ("d.zip", Warc.Zip(("e.md", Bytes("# River\n\n" + Body))))),
        "a.jsonl.gz" => Warc.Gzip(Lines()),
        "a.md" => Bytes($"---\ntitle: River bursts\n---\n# River bursts\n\n{Body}\n\n- [one](https://x.example)\n"),
        _ => Bytes($"River bursts\n\nBy Jane Doe\n\n{Body}\n\n{Body}\n"),
    };

    private static byte[] Lines() => Bytes(Json[1..^1].Replace(",{\"id\":2", "\n{\"id\":2", StringComparison.Ordinal) + "\n");

    private static byte[] Archive() => Warc.Of(
        Warc.Record("response", "application/http", $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{Page}", "u1"),
        Warc.Record("response", "application/http", Warc.Chunked(Page), "u2"),
        Warc.Record("conversion", "text/plain", Body, "u3"));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
