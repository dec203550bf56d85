using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsAnalysis.Text;

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

    /// <summary>
    /// The line of an article: its id and a list of objects, of each of which <paramref name="fields"/> writes the fields.
    /// </summary>
    public static string OfArticle<T>(string id, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> fields) => Write(json =>
    {
        json.WriteString("id", id);
        json.WriteObjects(name, items, item => fields(json, item));
    });

    /// <summary>A list of objects, of each of which <paramref name="fields"/> writes the fields.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> fields)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            fields(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A list of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>Where a place begins and ends.</summary>
    public static void WriteSpan(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

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
