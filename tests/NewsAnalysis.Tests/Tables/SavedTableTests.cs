using NewsAnalysis.Tables;

namespace NewsAnalysis.Tests.Tables;

public sealed class SavedTableTests
{
    private static Table Made() =>
        Table.From([("=a,\"b\"", (long?)1200, (decimal?)-0.5m, (bool?)true), ("line\nbreak", null, null, null)], "Made \"table\"")
            .Text("text", row => row.Item1, "Words.").Whole("count", row => row.Item2).Number("size", row => row.Item3, "In metres.")
            .Truth("known", row => row.Item4)
            .Date("day", row => row.Item4 is null ? "2024-05" : "2024-05-01")
            .Build();

    [Fact]
    public void Read_SavedTable_IsTheTable()
    {
        var folder = Directory.CreateTempSubdirectory("news-analysis-");
        var path = Path.Combine(folder.FullName, "made.csv");
        Made().Save(path);

        var read = SavedTable.Read(path);

        Assert.Equal(Made().ToCsv(), read.ToCsv());
        Assert.Equal(Made().ToJsonLines(), read.ToJsonLines());
        Assert.Equal(["text Text Words.", "count Whole ", "size Number In metres.", "known Truth ", "day Date "],
            read.Columns.Select(column => $"{column.Name} {column.Kind} {column.Description}"));
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Read_WithoutMetadataOfATable_SaysSo()
    {
        var folder = Directory.CreateTempSubdirectory("news-analysis-");
        var path = Path.Combine(folder.FullName, "made.csv");
        Made().Save(path);
        File.WriteAllText(path + TableMetadata.Suffix, "{}");

        var error = Assert.Throws<InputException>(() => SavedTable.Read(path));

        Assert.StartsWith($"{path}: this is no table of a run with its metadata (", error.Message, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Write_Table_SaysWhatTheColumnsMean() => Assert.Equal(
        """
        {
          "@context": "http://www.w3.org/ns/csvw",
          "url": "t.csv",
          "dc:title": "T",
          "tableSchema": {
            "columns": [
              {
                "titles": "n",
                "datatype": "integer",
                "dc:description": "How many."
              }
            ]
          }
        }

        """.ReplaceLineEndings("\n"),
        TableMetadata.Write(Table.From([1], "T").Whole("n", number => number, "How many.").Build(), "t.csv"));

    [Fact]
    public void ToHtml_CellWithAReference_CarriesItAsData()
    {
        var html = Table.From([("x", "a<b@m1")], "T").Text("t", row => row.Item1, reference: row => row.Item2).Build().ToHtml();

        Assert.Contains("<td style=\"text-align:left\" data-evidence=\"a&lt;b@m1\">x</td>", html, StringComparison.Ordinal);
    }
}
