using System.Text.Encodings.Web;

namespace NewsAnalysis.Tables;

/// <summary>A table as JSON Lines.</summary>
internal static class TableJson
{
    // The file is data and no html: letters stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object a row, keys in column order, LF after each.</summary>
    public static string Write(Table table)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Write(table, text);
        return text.ToString();
    }

    /// <summary>The same, row by row.</summary>
    public static void Write(Table table, TextWriter text)
    {
        using var bytes = new MemoryStream();
        foreach (var row in table.Rows)
        {
            bytes.SetLength(0);
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

            text.Write(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
            text.Write('\n');
        }
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
