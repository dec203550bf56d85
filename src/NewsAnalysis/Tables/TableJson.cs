using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsAnalysis.Tables;

/// <summary>A table as JSON Lines.</summary>
internal static class TableJson
{
    // The file is data and no html: letters stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object a row, keys in column order, LF after each.</summary>
    public static string Write(Table table)
    {
        using var bytes = new MemoryStream();
        foreach (var row in table.Rows)
        {
            using (var json = new Utf8JsonWriter(bytes, Options))
            {
                json.WriteStartObject();
                for (var index = 0; index < row.Count; index++)
                {
                    json.WritePropertyName(table.Columns[index].Name);
                    Value(json, row[index]);
                }

                json.WriteEndObject();
            }

            bytes.WriteByte((byte)'\n');
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Value(Utf8JsonWriter json, object? cell)
    {
        switch (cell)
        {
            case null: json.WriteNullValue(); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case double number when !double.IsFinite(number): json.WriteNullValue(); break;
            case long or decimal or double: json.WriteRawValue(CellText.ForMachine(cell)); break;
            default: json.WriteStringValue(CellText.ForMachine(cell)); break;
        }
    }
}
