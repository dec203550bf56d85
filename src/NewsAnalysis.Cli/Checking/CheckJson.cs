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
        using (var json = new Utf8JsonWriter(
            stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteObjects("articles", check.Articles, row => Article(json, row));
            json.WriteObjects("rejected", check.Rejected, rejected =>
            {
                json.WriteString("id", rejected.Id);
                json.WriteString("file", rejected.File);
                json.WriteString("reason", rejected.Reason);
            });
            json.WriteObjects("reprints", check.Reprints, group =>
            {
                json.WriteBoolean("identical", group.Identical);
                json.WriteObjects("articles", group.Articles.Zip(group.Shared), pair =>
                {
                    json.WriteString("id", pair.First.Id);
                    json.WriteNumber("shared", Math.Round(pair.Second, 3));
                });
            });
            json.WriteObjects("notices", check.Notices, notice =>
            {
                json.WriteString("severity", ArticleLine.Name(notice.Severity));
                json.WriteString("file", notice.File);
                json.WriteString("message", notice.Message);
            });
            json.WriteTexts("toCorrect", faults);
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

        json.WriteTexts("missing", CorpusCheck.Missing(row.Article));
        json.WriteString("mayNotBeWhole", row.CutSign);
    }
}
