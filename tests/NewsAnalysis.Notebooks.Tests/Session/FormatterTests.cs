using System.Text.Json.Nodes;
using NewsAnalysis.Notebooks.Documents;
using NewsAnalysis.Notebooks.Session.Formatting;

namespace NewsAnalysis.Notebooks.Tests.Session;

[AttributeUsage(AttributeTargets.Class)]
public sealed class TypeFormatterSourceAttribute(Type source) : Attribute
{
    public Type FormatterSourceType { get; } = source;

    public string[] PreferredMimeTypes { get; set; } = [];
}

public sealed class SampleFormatters
{
    public IEnumerable<object> CreateTypeFormatters() =>
        [new SampleFormatter("application/vnd.plotly.v1+json", "{\"b\":1.50,\"a\":[]}"), new SampleFormatter("text/html", "<b>html</b>"),
            new SampleFormatter("text/plain", "plain")];
}

public sealed class SampleFormatter(string mimeType, string text)
{
    public string MimeType => mimeType;

    public bool Format(object value, TextWriter writer)
    {
        writer.Write(text);
        return true;
    }
}

[TypeFormatterSource(typeof(SampleFormatters), PreferredMimeTypes = ["application/vnd.plotly.v1+json"])]
public class SampleChart;

public sealed class DerivedChart : SampleChart;

[TypeFormatterSource(typeof(SampleFormatters))]
public sealed class SampleMarkup;

public sealed class FormatterTests
{
    private sealed record Ship(string Name, int Tonnes);

    private sealed class Node
    {
        public string Name => "n";

        public Node? Next { get; set; }
    }

    private sealed class Throwing
    {
        public int Good => 1;

        public int Bad => throw new InvalidOperationException("broken");
    }

    [Theory]
    [InlineData("text <b>", "text <b>")]
    [InlineData(1234.5, "1234.5")]
    [InlineData(true, "true")]
    [InlineData('c', "c")]
    [InlineData(null, "null")]
    [InlineData(DayOfWeek.Monday, "Monday")]
    public void Format_PlainValues_AreOnlyText(object? value, string expected)
    {
        var bundle = Formatter.Format(value);
        Assert.Equal([new("text/plain", (JsonNode)expected)], bundle.Entries,
            (a, b) => a.Key == b.Key && a.Value!.ToString() == b.Value!.ToString());
    }

    [Fact]
    public void Format_Date_IsIso() => Assert.Equal("2024-02-29", Plain(new DateOnly(2024, 2, 29)));

    [Fact]
    public void Format_OwnFormatters_OnlyPreferredTypesAndPlainText()
    {
        foreach (var value in new[] { new SampleChart(), new DerivedChart() })
        {
            var bundle = Formatter.Format(value);
            Assert.Equal(["application/vnd.plotly.v1+json", "text/plain"], bundle.Entries.Select(entry => entry.Key));
            Assert.Equal("""{"b":1.50,"a":[]}""", JsonText.WriteCompact(bundle.Entries[0].Value));
            Assert.Equal("plain", bundle["text/plain"]!.GetValue<string>());
        }
    }

    [Fact]
    public void Format_OwnFormattersWithoutPreference_HtmlAlone() =>
        Assert.Equal(["text/html", "text/plain"], Formatter.Format(new SampleMarkup()).Entries.Select(entry => entry.Key));

    [Fact]
    public void Format_Records_AreATable()
    {
        Assert.Equal(
            "<table class=\"tex2jax_ignore mathjax_ignore\"><thead style=\"position:sticky;top:0\"><tr><th scope=\"col\">Name</th><th "
                + "scope=\"col\">Tonnes</th></tr></thead><tbody>\n"
            + "<tr><td>A &lt;i&gt;</td><td style=\"text-align:right\">5</td></tr>\n</tbody></table>",
            Html(new[] { new Ship("A <i>", 5) }));
        Assert.Equal("[ Ship { Name = A <i>, Tonnes = 5 } ]", Plain(new[] { new Ship("A <i>", 5) }));
    }

    [Fact]
    public void Format_Object_IsAPropertyTable() => Assert.Equal(
        "<table class=\"tex2jax_ignore mathjax_ignore\"><thead style=\"position:sticky;top:0\"><tr><th scope=\"col\">property</th><th "
            + "scope=\"col\">value</th></tr></thead><tbody>\n"
        + "<tr><td>Name</td><td>B</td></tr>\n<tr><td>Tonnes</td><td style=\"text-align:right\">7</td></tr>\n</tbody></table>",
        Html(new Ship("B", 7)));

    [Fact]
    public void Format_LongSequence_ShowsTwentyRowsAndCountsTheRest()
    {
        Assert.EndsWith("<tr><td style=\"text-align:right\">19</td></tr>\n<tr><td colspan=\"1\">… 1,004 more</td></tr>\n</tbody></table>",
            Html(Enumerable.Range(0, 1024)));
        Assert.EndsWith("18, 19, … (80 more) ]", Plain(Enumerable.Range(0, 100).ToList()));
    }

    [Fact]
    public void Format_EndlessSequence_Ends()
    {
        static IEnumerable<int> Endless()
        {
            while (true)
                yield return 1;
        }

        Assert.Contains("… more than 1,000,000 more", Html(Endless()));
    }

    [Fact]
    public void Format_Cycle_IsCutOff()
    {
        var node = new Node();
        node.Next = node;
        Assert.Equal("Node { Name = n, Next = … }", Plain(node));
        Assert.Contains("<td>Next</td><td>…</td>", Html(node));
    }

    [Fact]
    public void Format_Dictionary_IsATable()
    {
        Assert.Equal("{ a: 1, b: null }", Plain(new Dictionary<string, int?> { ["a"] = 1, ["b"] = null }));
        Assert.Contains("<th scope=\"col\">key</th><th scope=\"col\">value</th>", Html(new Dictionary<string, int> { ["a"] = 1 }));
    }

    [Fact]
    public void Format_ThrowingProperty_ShowsTheException() =>
        Assert.Equal("Throwing { Good = 1, Bad = System.InvalidOperationException: broken }", Plain(new Throwing()));

    [Fact]
    public void Format_Exception_IsEncoded() =>
        Assert.Equal("<pre>System.FormatException: a &lt;b&gt;</pre>", Html(new FormatException("a <b>")));

    [Fact]
    public void Format_ThrowingSequence_ShowsWhereItBrokeOff()
    {
        static IEnumerable<int> Breaking()
        {
            yield return 1;
            throw new InvalidOperationException("broken");
        }

        Assert.Equal("[ 1, System.InvalidOperationException: broken ]", Plain(Breaking()));
    }

    [Fact]
    public void Format_JsonAsked_IsStoredAsJson() =>
        Assert.Equal("""{"Name":"A","Tonnes":5}""",
            JsonText.WriteCompact(Formatter.Format(new Ship("A", 5), "application/json")["application/json"]));

    [Fact]
    public void ToJson_Texts_AreLinesAndKeysAreSorted() => Assert.Equal(
        """{"image/png":"AAA=","text/html":["<p>\n","</p>"],"text/plain":["x"]}""",
        JsonText.WriteCompact(new MimeBundle().Add("text/plain", "x").Add("text/html", "<p>\n</p>").Add("image/png", "AAA=").ToJson()));

    private static string Plain(object? value) => Formatter.Format(value)["text/plain"]!.GetValue<string>();

    [Fact]
    public void Format_DataTable_HasItsColumns()
    {
        using var table = new System.Data.DataTable();
        table.Columns.Add("Harbour", typeof(string));
        table.Columns.Add("Tonnes", typeof(int));
        table.Rows.Add("<North>", 12);
        Assert.Equal(
            "<table class=\"tex2jax_ignore mathjax_ignore\"><thead style=\"position:sticky;top:0\"><tr><th scope=\"col\">Harbour</th><th "
                + "scope=\"col\">Tonnes</th></tr></thead><tbody>\n"
            + "<tr><td>&lt;North&gt;</td><td style=\"text-align:right\">12</td></tr>\n</tbody></table>",
            Html(table));
    }

    private static string Html(object? value) => Formatter.Format(value)["text/html"]!.GetValue<string>();

    [Fact]
    public void Format_BytesOfAPicture_AreThePicture()
    {
        byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2];

        var bundle = Formatter.Format(png);

        Assert.Equal(["image/png", "text/plain"], bundle.Entries.Select(entry => entry.Key));
        Assert.Equal(Convert.ToBase64String(png), bundle["image/png"]!.GetValue<string>());
        Assert.Equal("image/png, 10 bytes", bundle["text/plain"]!.GetValue<string>());
    }

    [Fact]
    public void Format_BytesThatAreNoPicture_AreShownAsNumbers()
    {
        var bundle = Formatter.Format(new byte[] { 1, 2 });

        Assert.Equal(["text/html", "text/plain"], bundle.Entries.Select(entry => entry.Key));
        Assert.Equal("[ 1, 2 ]", bundle["text/plain"]!.GetValue<string>());
    }

    [Fact]
    public void Format_JsonValues_AreIndentedAndEncoded()
    {
        const string Expected = "{\n  \"name\": \"<b>\",\n  \"n\": [\n    1\n  ]\n}";
        var node = System.Text.Json.Nodes.JsonNode.Parse("""{"name":"<b>","n":[1]}""");
        using var document = System.Text.Json.JsonDocument.Parse("""{"name":"<b>","n":[1]}""");

        Assert.All(new object?[] { node, document, document.RootElement },
            value => Assert.Equal(Expected, Formatter.Format(value)["text/plain"]!.GetValue<string>()));
        Assert.Equal($"<pre>{System.Net.WebUtility.HtmlEncode(Expected)}</pre>", Formatter.Format(node)["text/html"]!.GetValue<string>());
    }

    [Fact]
    public void Format_TenMillionRows_ShowsTwentyAndStopsCounting()
    {
        var read = 0;
        var rows = Enumerable.Range(0, 10_000_000).Select(number => { read++; return new { number }; });

        var html = Formatter.Format(rows, "text/html")["text/html"]!.GetValue<string>();

        Assert.Contains("… more than 1,000,000 more", html, StringComparison.Ordinal);
        Assert.InRange(read, 1_000_000, 5_000_000);
    }
}
