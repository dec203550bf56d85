using System.Text.Json.Nodes;
using NewsAnalysis.Notebooks.Documents;
using NewsAnalysis.Notebooks.Running;
using NewsAnalysis.Notebooks.Tests.Support;

namespace NewsAnalysis.Notebooks.Tests.Running;

public sealed class NotebookComparerTests
{
    private const string Figure = """{"data":[{"x":[1,2,3],"name":"a"}],"layout":{}}""";

    [Fact]
    public void Compare_SameData_FindsNothing() => Assert.Empty(NotebookComparer.Compare(ShowCase.Notebook(), ShowCase.Notebook()));

    [Fact]
    public void Compare_PicturesCountsAndMetadata_AreLeftAside()
    {
        var before = With(ShowCase.Chart(Figure));
        var after = With(ShowCase.Chart(Figure));
        before.Cells[0].Outputs[0]["data"]!["text/html"] = "<div></div>";
        after.Cells[0].Outputs[0]["data"]!["image/png"] = "AAAA";
        after.Cells[0].Outputs[0]["metadata"]!["image/png"] = new JsonObject();
        after.Cells[0].Json["execution_count"] = 7;
        after.InsertCell(0, (JsonObject)Samples.Notebook(("injected-parameters", "var a = 1;")).Cells[0].Json.DeepClone());
        Assert.Empty(NotebookComparer.Compare(before, after));
    }

    [Fact]
    public void Compare_FigureValue_NamesThePath()
    {
        var difference =
            Assert.Single(NotebookComparer.Compare(With(ShowCase.Chart(Figure)), With(ShowCase.Chart(Figure.Replace('3', '4')))));
        Assert.Equal("sample.ipynb, cell 1: application/vnd.plotly.v1+json, data[0].x[2]\n  - 3\n  + 4", difference.ToString());
    }

    [Fact]
    public void Compare_FigureKey_NamesIt()
    {
        var difference = Assert.Single(NotebookComparer.Compare(
            With(ShowCase.Chart(Figure)), With(ShowCase.Chart(Figure.Replace("\"layout\":{}", "\"layout\":{\"height\":3}")))));
        Assert.Equal(("application/vnd.plotly.v1+json, layout.height", "(nothing)", "3"),
            (difference.Place, difference.Expected, difference.Actual));
    }

    [Fact]
    public void Compare_Table_NamesTheLine()
    {
        var difference = Assert.Single(NotebookComparer.Compare(With(ShowCase.Html("<table>\n<tr>1</tr>\n</table>")),
            With(ShowCase.Html("<table>\n<tr>2</tr>\n</table>"))));
        Assert.Equal(("text/html, line 2", "<tr>1</tr>", "<tr>2</tr>"), (difference.Place, difference.Expected, difference.Actual));
    }

    [Fact]
    public void Compare_TextAsStringOrLines_IsTheSame()
    {
        var lines = ShowCase.Text("a\nb");
        lines["data"]!["text/plain"] = new JsonArray("a\n", "b");
        Assert.Empty(NotebookComparer.Compare(With(ShowCase.Text("a\nb")), With(lines)));
    }

    [Fact]
    public void Compare_OtherOutputs_SaysWhich()
    {
        var difference = Assert.Single(NotebookComparer.Compare(With(ShowCase.Text("a")), With()));
        Assert.Equal("sample.ipynb, cell 1: outputs\n  - execute_result\n  + none", difference.ToString());
    }

    [Fact]
    public void Compare_OtherCells_SaysHowMany()
    {
        var difference = Assert.Single(NotebookComparer.Compare(Samples.Notebook(("", "1")), Samples.Notebook(("", "1"), ("", "2"))));
        Assert.Equal("sample.ipynb: code cells\n  - 1\n  + 2", difference.ToString());
    }

    private static NotebookDocument With(params JsonObject[] outputs)
    {
        var notebook = Samples.Notebook(("", "x"));
        notebook.Cells[0].SetOutputs(outputs, 1);
        return notebook;
    }
}
