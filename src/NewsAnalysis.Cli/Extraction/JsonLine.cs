namespace NewsAnalysis.Cli.Extraction;

/// <summary>JSON as the commands print it, of objects whose members are named and ordered as they stand there: readable characters, enum
/// values in lower case with hyphens between words, null for what is unknown.</summary>
internal static class JsonLine
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new MembersConverter() },
    };

    private static readonly JsonSerializerOptions Indented = new(Options) { WriteIndented = true, NewLine = "\n" };

    /// <summary>The object on one line, or over several.</summary>
    public static string Write(object value, bool indented = false) => JsonSerializer.Serialize(value, indented ? Indented : Options);

    /// <summary>The number without trailing zeros after the point.</summary>
    public static decimal? Plain(decimal? value) => value / 1.0000000000000000000000000000m;

    /// <summary>The members of several objects as those of one; null stands for none.</summary>
    public sealed record Members(params object?[] Parts);

    private sealed class MembersConverter : JsonConverter<Members>
    {
        public override Members Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Members value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var part in value.Parts.OfType<object>())
            {
                foreach (var member in JsonSerializer.SerializeToElement(part, options).EnumerateObject())
                    member.WriteTo(writer);
            }

            writer.WriteEndObject();
        }
    }
}
