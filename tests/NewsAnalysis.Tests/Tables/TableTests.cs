using System.Reflection;
using System.Text;
using NewsAnalysis.Tables;

namespace NewsAnalysis.Tests.Tables;

public sealed class TableTests
{
    private sealed record Row(string? Name, long? Count, decimal? Size, bool? Known = null, string? Date = null, Link? Link = null);

    private static TableBuilder<Row> Two(params Row[] rows) =>
        Table.From(rows, "T").Text("name", row => row.Name, "The name.").Whole("count", row => row.Count).Number("size", row => row.Size);

    [Fact]
    public void ToHtml_HostileCells_AreEncoded()
    {
        var html = Two(new Row("<script>alert(1)</script> \"&'", 1, 1)).Build().ToHtml();

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;&#x27;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_SomeColumns_KeepsTheirCellsOrderAndReferences()
    {
        var table = Table.From([new Row("a", 1, 2)], "T").Text("name", row => row.Name).Whole("count", row => row.Count)
            .Text("place", _ => "p", "", _ => "article@1").Show(7).Build();

        var only = table.Only("place", "name");

        Assert.Equal("place,name\np,a\n", only.ToCsv());
        Assert.Equal([(0, 0)], only.References.Keys);
        Assert.Equal(7, only.MaxRows);
        Assert.Equal("Table 'T': there is no column 'x'; known: name, count, place. (Parameter 'columns')",
            Assert.Throws<ArgumentException>(() => table.Only("x")).Message);
    }

    [Fact]
    public void ToHtml_NumbersAndNulls_AreToTheRightAndMarkedUnknown()
    {
        var html = Two(new Row("Zürich", 1234567, null)).Note("A <note>.").Build().ToHtml();

        Assert.Equal(
            """
            <table class="data-table tex2jax_ignore mathjax_ignore">
            <caption>T</caption>
            <thead><tr><th scope="col" style="text-align:left" title="The name.">name</th><th scope="col" style="text-align:right">count</th><th scope="col" style="text-align:right">size</th></tr></thead>
            <tbody>
            <tr><td style="text-align:left">Zürich</td><td style="text-align:right">1,234,567</td><td style="text-align:right"><span title="unknown">–</span></td></tr>
            </tbody>
            </table>
            <p class="table-note tex2jax_ignore mathjax_ignore">A &lt;note&gt;.</p>

            """.ReplaceLineEndings("\n"),
            html);
    }

    [Fact]
    public void ToHtml_MoreRowsThanShown_SaysHowMany()
    {
        var rows = Enumerable.Range(0, 1250).Select(index => new Row($"r{index}", index, 0)).ToArray();
        var table = Two(rows).Show(3).Build();

        Assert.Contains("<td colspan=\"3\">1,247 more of 1,250</td>", table.ToHtml(), StringComparison.Ordinal);
        // The others are in the page all the same, folded, so that a filter finds them.
        Assert.Equal(1247, table.ToHtml().Split("<tr class=\"nb-rest\" style=\"display:none\">").Length - 1);
        Assert.EndsWith("1,247 more of 1,250\n", table.ToText(), StringComparison.Ordinal);
        Assert.Equal(1251, table.ToCsv().Count(character => character == '\n'));
    }

    [Fact]
    public void ToHtml_MoreRowsThanAPageHolds_FoldsWhatItHolds()
    {
        var rows = Enumerable.Range(0, 100_000).Select(index => new Row($"r{index}", index, 0)).ToArray();
        var html = Two(rows).Show(3).Build().ToHtml();

        Assert.InRange(html.Length, 200_000, 205_000);
        Assert.Contains("<td colspan=\"3\">99,997 more of 100,000</td>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/a?b=1&c", true)]
    [InlineData("articles/one.html", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData(" javascript:alert(1)", false)]
    [InlineData("//example.org", false)]
    [InlineData("data:text/html,x", false)]
    public void ToHtml_Link_LeadsOnlyToSafeAddresses(string address, bool leads)
    {
        var html = Table.From([new Row(null, null, null, Link: new Link("go", address))], "T").Link("to", row => row.Link).Build().ToHtml();

        Assert.Equal(leads, html.Contains("<a href=", StringComparison.Ordinal));
        Assert.Contains("go", html, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_Columns_AreAligned()
    {
        var text = Two(new Row("a", 5, 1.5m), new Row("longer\nname", 12345, null)).Build().ToText();

        Assert.Equal("T\nname          count  size\n-----------  ------  ----\na                 5   1.5\n"
            + "longer name  12,345     –\n", text);
    }

    [Fact]
    public void ToText_LongCell_IsCutWithoutHalfACharacter()
    {
        var text = Two(new Row(new string('x', 58) + "😀😀", 1, 1)).Build().ToText();

        Assert.Contains(new string('x', 58) + "…", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, char.IsSurrogate);
    }

    [Fact]
    public void ToCsv_SpecialCharacters_AreQuotedAfterRfc4180()
    {
        var csv = Two(new Row("a, \"b\"\nc", null, 1.50m)).Build().ToCsv();

        Assert.Equal("name,count,size\n\"a, \"\"b\"\"\nc\",,1.5\n", csv);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd", "'+cmd")]
    [InlineData("-cmd", "'-cmd")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("-5", "-5")]
    [InlineData("+3.2", "+3.2")]
    [InlineData("a=b", "a=b")]
    [InlineData("=", "=")]
    public void ToCsv_TextLikeAFormula_IsGuarded(string cell, string expected)
    {
        Assert.Equal($"x\n{expected}\n", Table.From([cell], "T").Text("x", row => row).Build().ToCsv());
    }

    [Fact]
    public void ToCsv_NegativeNumber_StaysANumber()
    {
        Assert.Equal("name,count,size\nx,-5,-0.25\n", Two(new Row("x", -5, -0.25m)).Build().ToCsv());
    }

    [Fact]
    public void ToJsonLines_Values_KeepTheirTypes()
    {
        var table = Table.From([new Row("é\"", 3, 1.50m, true, "2024-02"), new Row(null, null, null)], "T")
            .Text("n", row => row.Name).Whole("c", row => row.Count).Number("s", row => row.Size).Truth("k", row => row.Known)
            .Date("d", row => row.Date).Build();

        Assert.Equal(
            "{\"n\":\"é\\\"\",\"c\":3,\"s\":1.5,\"k\":true,\"d\":\"2024-02\"}\n{\"n\":null,\"c\":null,\"s\":null,\"k\":null,\"d\":null}\n",
            table.ToJsonLines());
    }

    [Fact]
    public void Real_NotFinite_IsUnknown()
    {
        var table = Table.From([double.NaN, double.PositiveInfinity, 0.1], "T").Real("x", row => row).Build();

        // A row of one empty field is written as "", or it would be no row.
        Assert.Equal("x\n\"\"\n\"\"\n0.1\n", table.ToCsv());
    }

    [Fact]
    public void Save_TwiceToANewFolder_ReplacesTheWholeFile()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var path = Path.Combine(folder, "new", "t.csv");
        Two(new Row("long long name", 1, 1)).Build().Save(path);
        Two(new Row("é", 1, 1)).Build().Save(path);

        Assert.Equal(Encoding.UTF8.GetBytes("name,count,size\né,1,1\n"), File.ReadAllBytes(path));
        Assert.Equal(["t.csv", "t.csv-metadata.json"], Directory.GetFiles(Path.GetDirectoryName(path)!).Select(Path.GetFileName)
            .Order(StringComparer.Ordinal));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Build_TwoColumnsOfOneName_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => Two().Text("name", row => row.Name).Build());
        Assert.StartsWith("Table 'T': two columns are named 'name'.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NoRows_AllForms_HoldTheHeadingsAndSayThatThereAreNone()
    {
        var table = Two().Build();

        Assert.Equal("name,count,size\n", table.ToCsv());
        Assert.Equal("", table.ToJsonLines());
        Assert.Contains("<tbody>\n<tr><td colspan=\"3\" style=\"text-align:left\">none</td></tr>\n</tbody>", table.ToHtml(),
            StringComparison.Ordinal);
        Assert.EndsWith("\nnone\n", table.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_HostileSentence_IsEncoded()
    {
        Assert.Equal("<ul class=\"findings tex2jax_ignore mathjax_ignore\">\n<li>a &lt;b&gt;</li>\n<li>c</li>\n</ul>\n",
            Findings.List("a <b>", "c").ToHtml());
        Assert.Equal("<p class=\"findings tex2jax_ignore mathjax_ignore\">a &lt;b&gt; c</p>\n", Findings.Paragraph("a <b>", "c").ToHtml());
        Assert.Equal("- a <b>\n- c\n", Findings.List("a <b>", "c").ToText());
        Assert.Equal("", Findings.List().ToHtml());
    }

    /// <summary>What hosts rely on by name: .NET Interactive knows no other way to these types.</summary>
    [Theory]
    [InlineData(typeof(Table))]
    [InlineData(typeof(Findings))]
    public void Formatters_OfAShownType_FollowTheConvention(Type shown)
    {
        var attribute = shown.GetCustomAttributes().Single(found => found.GetType().Name == "TypeFormatterSourceAttribute");
        var source = (Type)attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute)!;
        var preferred = (string[])attribute.GetType().GetProperty("PreferredMimeTypes")!.GetValue(attribute)!;
        var formatters =
            ((IEnumerable<object>)source.GetMethod("CreateTypeFormatters")!.Invoke(Activator.CreateInstance(source), [])!).ToList();

        Assert.Equal(preferred, formatters.Select(formatter => (string)formatter.GetType().GetProperty("MimeType")!.GetValue(formatter)!));
        foreach (var formatter in formatters)
        {
            Assert.NotNull(formatter.GetType().GetConstructor(Type.EmptyTypes));
            var format = Assert.Single(formatter.GetType().GetMethods(), method => method.Name == "Format");
            Assert.Equal([typeof(object), typeof(TextWriter)], format.GetParameters().Select(parameter => parameter.ParameterType));
            Assert.Equal(typeof(bool), format.ReturnType);
            Assert.Equal(false, format.Invoke(formatter, ["another type", TextWriter.Null]));
        }
    }

    [Fact]
    public void Formatter_OfATable_WritesIt()
    {
        var writer = new StringWriter();

        Assert.True(new TableTextFormatter().Format(Two().Build(), writer));
        Assert.Equal("T\nname  count  size\n----  -----  ----\nnone\n", writer.ToString());
    }
}
