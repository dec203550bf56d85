using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsAnalysis.Cli.Extraction;

/// <summary>Writes one line of JSON: readable characters, invariant numbers, a fixed order of fields.</summary>
internal static class JsonLine
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = false,
    };

    /// <summary>The line that <paramref name="fields"/> writes the fields of.</summary>
    public static string Write(Action<Utf8JsonWriter> fields)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            fields(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The line of an article: its id and a list of objects, of each of which <paramref name="fields"/> writes the fields.</summary>
    public static string OfArticle<T>(string id, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> fields) => Write(json =>
    {
        json.WriteString("id", id);
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            fields(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>A number without trailing zeros, or null.</summary>
    public static void WriteNumber(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WritePropertyName(name);
            json.WriteNumberValue(Plain(number));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>The number without trailing zeros after the point.</summary>
    public static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}
