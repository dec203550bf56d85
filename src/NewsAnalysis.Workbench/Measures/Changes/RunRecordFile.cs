using System.Text;

namespace NewsAnalysis.Measures.Changes;

/// <summary>The record of a run as the file <c>run.json</c> of its out folder.</summary>
public static class RunRecordFile
{
    /// <summary>The name of the file.</summary>
    public const string Name = "run.json";

    private const int Format = 1;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The file's text: one JSON object, the same for the same record.</summary>
    public static string Write(RunRecord record)
    {
        using var stream = new MemoryStream();
        Write(record, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Writes the file's bytes, the text in UTF-8, piece by piece.</summary>
    public static void Write(RunRecord record, Stream stream)
    {
        var sorted = record with
        {
            Actors = new SortedDictionary<string, int>(record.Actors.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal)
        };
        JsonSerializer.Serialize(stream, new Envelope(Format, sorted), Options);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Reads the record of an out folder.</summary>
    /// <exception cref="InputException">The folder is missing, holds no record, or one that cannot be used.</exception>
    public static RunRecord Load(string folder)
    {
        var path = Path.Combine(folder, Name);
        if (!Directory.Exists(folder))
            throw new InputException($"{folder}: there is no such folder; expected the out folder of an earlier run; check the path.");
        if (!File.Exists(path))
            throw new InputException($"{folder}: the folder holds no {Name}; expected the out folder of an earlier run; name another, "
                + "or run once without --since to have one to compare with later.");
        try
        {
            var read = JsonSerializer.Deserialize<Envelope>(RegularFile.ReadAllBytes(path), Options);
            return read is { Format: Format, Run: { } run } ? Checked(run)
                : throw new InputException(
                    $"{path}: the format is {read?.Format.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none"}; "
                        + $"expected {Format}; make the folder anew with this version, and compare with it later.");
        }
        catch (Exception failure) when (failure is JsonException or IOException or UnauthorizedAccessException or NotSupportedException
            or ArgumentException or InvalidOperationException)
        {
            throw new InputException($"{path}: this is no record of a run ({failure.Message.TrimEnd('.')}); "
                + "expected the file as a run wrote it; name another folder.", failure);
        }
    }

    // The reader of JSON lets null stand in lists.
    private static RunRecord Checked(RunRecord run) =>
        run.Articles.All(article => article is not null)
            && run.Topics.All(topic => topic is not null && topic.Claims.All(claim => claim is not null))
            ? run : throw new JsonException("a list holds null");

    private sealed record Envelope(int Format, RunRecord Run);
}
