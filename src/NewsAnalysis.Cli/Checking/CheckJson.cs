using System.Text.Encodings.Web;
using System.Text.Json;
using NewsAnalysis.Cli.Extraction;
using NewsAnalysis.Measures.Checks;

namespace NewsAnalysis.Cli.Checking;

/// <summary>What <c>check</c> found, for programs: one JSON object.</summary>
internal static class CheckJson
{
    /// <summary>Writes the object and a line end.</summary>
    public static void Write(CorpusCheck check, IEnumerable<string> faults, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            Array(json, "articles", check.Articles, row => Article(json, row));
            Array(json, "rejected", check.Rejected, rejected =>
            {
                json.WriteString("id", rejected.Id);
                json.WriteString("file", rejected.File);
                json.WriteString("reason", rejected.Reason);
            });
            Array(json, "reprints", check.Reprints, group =>
            {
                json.WriteBoolean("identical", group.Identical);
                Array(json, "articles", group.Articles.Zip(group.Shared), pair =>
                {
                    json.WriteString("id", pair.First.Id);
                    json.WriteNumber("shared", Math.Round(pair.Second, 3));
                });
            });
            Array(json, "notices", check.Notices, notice =>
            {
                json.WriteString("severity", ArticleLine.Name(notice.Severity));
                json.WriteString("file", notice.File);
                json.WriteString("message", notice.Message);
            });
            Strings(json, "toCorrect", faults);
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Article(Utf8JsonWriter json, CheckedArticle row)
    {
        json.WriteString("id", row.Article.Id);
        json.WriteString("file", row.Article.File);
        json.WriteNumber("words", row.Words);
        json.WriteNumber("linesLeftOut", row.LinesLeftOut);
        foreach (var (name, value, origin) in CorpusCheck.Values(row.Article))
        {
            json.WriteStartObject(name);
            json.WriteString("value", value);
            json.WriteString("origin", ArticleLine.Name(origin));
            json.WriteEndObject();
        }

        if (row.Reader is { } reader)
        {
            json.WriteStartObject("reader");
            json.WriteString("name", reader.Name);
            json.WriteString("certainty", ArticleLine.Name(reader.Certainty));
            json.WriteEndObject();
        }

        Strings(json, "missing", CorpusCheck.Missing(row.Article));
        json.WriteString("mayNotBeWhole", row.CutSign);
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }
}
