namespace NewsAnalysis.Notebooks.Documents;

/// <summary>A notebook file in nbformat 4. It is written as VS Code and Jupyter write it, with sorted keys, so that a save there changes
/// what was changed and nothing else; ids, metadata and attachments that this class does not know are kept.</summary>
public sealed class NotebookDocument
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private NotebookDocument(JsonObject json, JsonLayout layout, string name) => (Json, Layout, Name) = (json, layout, name);

    /// <summary>The whole document.</summary>
    public JsonObject Json { get; }

    /// <summary>The layout of the file's JSON, kept when it is written.</summary>
    public JsonLayout Layout { get; }

    /// <summary>The file name, for messages.</summary>
    public string Name { get; }

    /// <summary>The minor version of nbformat 4; cell ids exist from 5.</summary>
    public int Minor => Json["nbformat_minor"] is JsonValue value && value.TryGetValue<int>(out var minor) ? minor : 0;

    /// <summary>The cells in order.</summary>
    public IReadOnlyList<NotebookCell> Cells => [.. CellArray.OfType<JsonObject>().Select(cell => new NotebookCell(cell))];

    private JsonArray CellArray => (JsonArray)Json["cells"]!;

    /// <summary>Reads a notebook file.</summary>
    /// <exception cref="NotebookException">The file is missing, unreadable or no notebook of nbformat 4.</exception>
    public static NotebookDocument Load(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            return Parse(StrictUtf8.GetString(Bytes(path)), name);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new NotebookException($"{path}: no such file; expected a notebook (.ipynb). Check the path.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NotebookException($"{path}: cannot be read ({e.Message.TrimEnd('.')}); expected a readable notebook file.", e);
        }
        catch (DecoderFallbackException e)
        {
            throw new NotebookException(
                $"{name}: bytes that are no UTF-8 at offset {e.Index}; expected a notebook (.ipynb), which is UTF-8 JSON. "
                    + "Save it again as one.", e);
        }
    }

    // A pipe or device in a file's place might never end; they have no length.
    private static byte[] Bytes(string path) =>
        ((new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true) as FileInfo) ?? new FileInfo(path)).Length > 0
            ? File.ReadAllBytes(path) : [];

    /// <summary>Reads a notebook from its JSON.</summary>
    /// <param name="text">The content of the file.</param>
    /// <param name="name">The file name, for messages.</param>
    /// <exception cref="NotebookException">The text is no notebook of nbformat 4.</exception>
    public static NotebookDocument Parse(string text, string name)
    {
        var body = text.TrimStart('\uFEFF');
        try
        {
            var json = Checked(JsonText.Parse(body), name);
            return new NotebookDocument(json, JsonLayout.Of(body), name);
        }
        catch (JsonException e)
        {
            var line = (e.LineNumber ?? 0) + 1;
            var column = (e.BytePositionInLine ?? 0) + 1;
            throw new NotebookException(
                $"{name}:{line}:{column}: not JSON; expected a notebook (.ipynb, nbformat 4). Save it again from VS Code or Jupyter.", e);
        }
    }

    /// <summary>A copy that can be changed without changing this one.</summary>
    public NotebookDocument Clone() => new((JsonObject)Json.DeepClone(), Layout, Name);

    /// <summary>Puts a new cell before the one at the index.</summary>
    public NotebookCell InsertCell(int index, JsonObject cell)
    {
        CellArray.Insert(index, cell);
        return new NotebookCell(cell);
    }

    /// <summary>Takes the cell at the index away.</summary>
    public void RemoveCell(int index) => CellArray.RemoveAt(index);

    /// <summary>The content of the file.</summary>
    public string ToText() => JsonText.Write(Json, Layout);

    /// <summary>Writes the file whole: an interrupted write leaves the old one.</summary>
    public void Save(string path) => AtomicFile.WriteAllText(path, ToText());

    private static JsonObject Checked(JsonNode? node, string name)
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
