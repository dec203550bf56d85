using System.Text.Json.Nodes;
using NewsAnalysis.Notebooks.Documents;

namespace NewsAnalysis.Notebooks.Tests.Support;

/// <summary>An executed notebook with every kind of output, for looking at.</summary>
internal static class ShowCase
{
    public static NotebookDocument Notebook()
    {
        var notebook = Samples.Notebook(
            ("markdown", "# Which harbours handle the most cargo?\n\nTonnage by harbour and season, "
                + "from the yearly returns of **six** harbours. See [the method](#method) and [the next notebook](02-ships.ipynb#fleet)."),
            ("parameters", "var topHarbours = 6; // how many bars\nvar since = new DateOnly(2021, 1, 1);"),
            ("findings", "harbours.Findings()"),
            ("markdown", "## Cargo by harbour\n\nNorthern harbours load more in winter, when the rivers freeze and barges stay in port. "
                + "The reading rests on four seasons."),
            ("", "CargoChart.Create(harbours, topHarbours)"),
            ("markdown", "The gap between the first and the second harbour is larger than all the others together.\n\n"
                + "> A harbour that reports late is counted in the year it reports.\n\n### Seasons compared"),
            ("", "HeatMap.Create(harbours)"),
            ("markdown", "## What the tables say\n\n| Harbour | Tonnes |\n|---|---:|\n| Northport | 1,200 |\n| Eastmouth | 870 |"),
            ("", "harbours.ToTable()"),
            ("", "Console.WriteLine(\"6 harbours loaded\");\nharbours.Count"),
            ("markdown", "## Method\n\n1. Load the returns.\n2. Sum by harbour and season.\n\nUses `Harbours.Load`:\n\n```csharp\n"
                + "var harbours = Harbours.Load(\"data\");\n```"),
            ("", "throw new InvalidOperationException(\"A harbour <b>without</b> a name\");"));
        var cells = notebook.Cells;
        cells[2].SetOutputs([Text("Northport handles 41 % of all cargo, 2.3 times as much as the next.\n"
            + "Winter tonnage differs most: 870 to 2,900 tonnes a day.\n")], 2);
        cells[4].SetOutputs([Chart(Bars())], 3);
        cells[6].SetOutputs([Chart(Heat())], 4);
        cells[8].SetOutputs([Html(Table())], 5);
        cells[9].SetOutputs(
            [new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = "6 harbours loaded\n" }, Text("6")], 6);
        cells[11].SetOutputs(
        [
            new JsonObject
            {
                ["ename"] = "System.InvalidOperationException",
                ["evalue"] = "A harbour <b>without</b> a name",
                ["output_type"] = "error",
                ["traceback"] = new JsonArray("System.InvalidOperationException: A harbour <b>without</b> a name", "   at Cell 7, line 1"),
            },
        ], 7);
        return notebook;
    }

    public static JsonObject Chart(string figure) => new()
    {
        ["data"] = new JsonObject { ["application/vnd.plotly.v1+json"] = JsonNode.Parse(figure), ["text/plain"] = "a chart" },
        ["metadata"] = new JsonObject(),
        ["output_type"] = "display_data",
    };

    public static JsonObject Html(string html) => new()
    {
        ["data"] = new JsonObject { ["text/html"] = html, ["text/plain"] = "a table" },
        ["metadata"] = new JsonObject(),
        ["output_type"] = "display_data",
    };

    public static JsonObject Text(string text) => new()
    {
        ["data"] = new JsonObject { ["text/plain"] = text },
        ["execution_count"] = 1,
        ["metadata"] = new JsonObject(),
        ["output_type"] = "execute_result",
    };

    private static string Bars() =>
        """
        {"data":[
          {"type":"bar","orientation":"h","name":"Summer","y":["Northport","Eastmouth","Saint Anselm's Landing","Old Harbour","Lower Quay"],"x":[1200,870,540,330,120],"marker":{"color":"#0072B2"}},
          {"type":"bar","orientation":"h","name":"Winter","y":["Northport","Eastmouth","Saint Anselm's Landing","Old Harbour","Lower Quay"],"x":[2900,910,480,350,100],"marker":{"color":"#E69F00"}}],
         "layout":{"barmode":"stack","height":380,"title":{"text":"Northport loads more than the next two harbours together<br><sub>Tonnes a day, 5 harbours, 2021-01-01 to 2024-12-31, n = 2,920 returns</sub>"},
          "xaxis":{"title":{"text":"tonnes a day"}},"yaxis":{"autorange":"reversed"},"width":900,"font":{"color":"#222222"}}}
        """;

    private static string Heat() =>
        """
        {"data":[{"type":"heatmap","colorscale":"Blues","reversescale":true,"x":["Spring","Summer","Autumn","Winter"],"y":["Northport","Eastmouth","Old Harbour"],"z":[[1,2,3,9],[2,2,2,3],[1,1,2,2]],"text":[["1","2","3","9"],["2","2","2","3"],["1","1","2","2"]],"texttemplate":"%{text}"}],
         "layout":{"height":320,"title":"Winter stands out at Northport only"}}
        """;

    private static string Table()
    {
        string[] names = ["Northport", "Eastmouth", "Saint Anselm's Landing", "Old Harbour"];
        var rows = names.Select((name, i) =>
            $"<tr><td>{name}</td><td style=\"text-align:right\">{(i + 3) * 417:N0}</td><td>“The harbour at {name} handled more than in any "
                + $"year since the returns began, said the harbour master.”</td><td>2024-0{i + 1}-17</td></tr>");
        return "<table><caption>Returns with the sentence they rest on</caption><thead><tr><th scope=\"col\">harbour</th><th "
            + "scope=\"col\">tonnes</th><th scope=\"col\">sentence</th><th scope=\"col\">reported</th></tr></thead>"
            + $"<tbody>{string.Concat(rows)}</tbody></table>";
    }
}
