using System.Text.Encodings.Web;

namespace NewsAnalysis.Tables;

/// <summary>What the columns of a CSV file mean, as metadata of "CSV on the Web" (W3C, Metadata Vocabulary for Tabular Data): a file beside
/// the CSV whose name is the CSV's with <c>-metadata.json</c> behind it.</summary>
public static class TableMetadata
{
    /// <summary>What is put behind the name of the CSV file.</summary>
    public const string Suffix = "-metadata.json";

    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The metadata of a table that is saved under this file name; ends with a line feed.</summary>
    public static string Write(Table table, string fileName) => new JsonObject
    {
        ["@context"] = "http://www.w3.org/ns/csvw",
        ["url"] = fileName,
        ["dc:title"] = table.Title,
        ["tableSchema"] = new JsonObject { ["columns"] = new JsonArray([.. table.Columns.Select(JsonNode? (column) => Of(column))]) },
    }.ToJsonString(Indented) + "\n";

    private static JsonObject Of(Column column)
    {
        var json =
            new JsonObject { ["titles"] = column.Name, ["datatype"] = column.Kind == ColumnKind.Date ? Date() : DataType(column.Kind) };
        if (column.Description.Length > 0)
            json["dc:description"] = column.Description;
        return json;
    }

    /// <summary>A date may be known to the month or year alone, which no data type allows: it is a string of this form.</summary>
    internal const string DateForm = "[0-9]{4}(-[0-9]{2}){0,2}";

    private static JsonObject Date() => new() { ["base"] = "string", ["format"] = DateForm };

    private static string DataType(ColumnKind kind) => kind switch
    {
        ColumnKind.Whole => "integer",
        ColumnKind.Number => "number",
        ColumnKind.Truth => "boolean",
        ColumnKind.Link => "anyURI",
        _ => "string",
    };
}
