using System.Text;
using System.Text.Json.Nodes;
using NewsAnalysis.Notebooks.Documents;
using NewsAnalysis.Notebooks.Session;

namespace NewsAnalysis.Notebooks.Tests.Support;

/// <summary>Keeps what a cell gave out, consecutive writes to one stream joined.</summary>
internal sealed class Recorder : ICellObserver
{
    public List<CellOutput> Outputs { get; } = [];

    public void OnOutput(CellOutput output)
    {
        if (output is StreamOutput next && Outputs.Count > 0 && Outputs[^1] is StreamOutput last && last.Name == next.Name)
            Outputs[^1] = last with { Text = last.Text + next.Text };
        else
            Outputs.Add(output);
    }

    public string? Plain => Outputs.OfType<ResultOutput>().SingleOrDefault()?.Data["text/plain"]?.GetValue<string>();

    public string? Html => Outputs.OfType<ResultOutput>().SingleOrDefault()?.Data["text/html"]?.GetValue<string>();

    public CellError Error => Outputs.OfType<ErrorOutput>().Single().Error;
}

/// <summary>Notebooks for tests.</summary>
internal static class Samples
{
    public static NotebookDocument Notebook(params (string Tag, string Source)[] cells)
    {
        var list = new JsonArray();
        for (var i = 0; i < cells.Length; i++)
        {
            var (tag, source) = cells[i];
            var cell = new JsonObject { ["cell_type"] = tag is "markdown" ? "markdown" : "code" };
            if (tag is not "markdown")
                cell["execution_count"] = null;
            cell["id"] = $"c{i + 1}";
            cell["metadata"] = tag is "" or "markdown" ? new JsonObject() : new JsonObject { ["tags"] = new JsonArray(tag) };
            if (tag is not "markdown")
                cell["outputs"] = new JsonArray();
            cell["source"] = MultilineText.Split(source);
            list.Add((JsonNode)cell);
        }
        var json = new JsonObject { ["cells"] = list, ["metadata"] = new JsonObject(), ["nbformat"] = 4, ["nbformat_minor"] = 5 };
        return NotebookDocument.Parse(JsonText.Write(json, JsonLayout.Jupyter), "sample.ipynb");
    }

    public static string OutputText(NotebookCell cell)
    {
        var text = new StringBuilder();
        foreach (var output in cell.Outputs)
            text.Append(MultilineText.Join(output["text"] ?? output["data"]?["text/plain"]));
        return text.ToString();
    }
}

/// <summary>A folder of its own for a test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("notebooks-").FullName;

    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
