using System.Text.Json.Nodes;

namespace NewsAnalysis.Notebooks.Documents;

/// <summary>Checks the parts of the shape that everything else relies on.</summary>
internal static class NotebookShape
{
    public static JsonObject Check(JsonNode? node, string name)
    {
        if (node is not JsonObject json)
            throw new NotebookException($"{name}: {Describe(node)} at the top; expected a notebook object with nbformat 4 and cells.");
        CheckVersion(json, name);
        if (json["cells"] is not JsonArray cells)
            throw new NotebookException($"{name}: no list of cells; expected a notebook object with nbformat 4 and cells.");
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i] is not JsonObject cell || MultilineText.Join(cell["cell_type"]).Length == 0)
                throw new NotebookException(
                    $"{name}: cell {i + 1} is no cell; expected an object with a cell_type (code, markdown or raw).");
        }
        return json;
    }

    private static void CheckVersion(JsonObject json, string name)
    {
        if (json["nbformat"] is not JsonValue value)
            throw new NotebookException(
                $"{name}: no nbformat number; expected a notebook (.ipynb, nbformat 4). Is it another kind of JSON file?");
        if (!value.TryGetValue<int>(out var major) || major != 4)
        {
            throw new NotebookException(
                $"{name}: nbformat {value.ToJsonString()}; expected nbformat 4. Convert it: "
                    + $"jupyter nbconvert --to notebook --nbformat 4 {name}");
        }
    }

    private static string Describe(JsonNode? node) => node switch
    {
        null => "null",
        JsonArray => "a list",
        _ => "a single value",
    };
}
