namespace NewsAnalysis.Actors.Loading;

/// <summary>A dictionary file and what form it has.</summary>
/// <param name="Name">The name that messages begin with.</param>
/// <param name="Text">Its text.</param>
/// <param name="IsEventData">Whether it is an event-data dictionary (<c>.actors</c>), else actors.yaml.</param>
internal sealed record DictionaryFile(string Name, string Text, bool IsEventData)
{
    private const string Remarks = "#;";
    private const string YamlStarts = "-[{%\"'";
    private static readonly string[] Yaml = [".yaml", ".yml"];
    private static readonly string[] EventData = [".actors", ".actors.txt"];

    /// <summary>Reads a file.</summary>
    /// <exception cref="InputException">It is missing or unreadable; an actors.yaml must be UTF-8, an event-data file may have
    /// other bytes.</exception>
    public static DictionaryFile Read(string path)
    {
        var fileName = Path.GetFileName(path);
        try
        {
            var bytes = RegularFile.ReadAllBytes(path);
            var lenient = Decode(bytes, Encoding.UTF8);
            var file = Of(fileName, lenient);
            return file.IsEventData ? file : file with { Text = DecodeStrictly(bytes, fileName) };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException(
                $"{path}: cannot be read ({error.Message.TrimEnd('.')}); expected an actor dictionary. Check the path.", error);
        }
    }

    /// <summary>The form by the name's ending, else by the first line that says something: YAML lists begin with a dash.</summary>
    public static DictionaryFile Of(string fileName, string text)
    {
        var isEventData = EventData.Any(ending => fileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            || (!Yaml.Any(ending => fileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) && LooksLikeEventData(text));
        return new DictionaryFile(fileName, text, isEventData);
    }

    private static string DecodeStrictly(byte[] bytes, string fileName)
    {
        try
        {
            return Decode(bytes, new UTF8Encoding(false, true));
        }
        catch (DecoderFallbackException error)
        {
            var before = Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Max(0, error.Index)));
            var (line, column) = (before.AsSpan().Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
            throw new InputException(
                Problems.At(fileName, line, column, "found bytes that are no UTF-8; expected UTF-8 text. Save the file as UTF-8."), error);
        }
    }

    private static string Decode(byte[] bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes);
        return text.StartsWith('\ufeff') ? text[1..] : text;
    }

    // The first line of an event-data file is a name, which has no colon before its code.
    private static bool LooksLikeEventData(string text)
    {
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw.Trim();
            if (line.IsEmpty || Remarks.Contains(line[0]))
                continue;
            var bracket = line.IndexOf('[');
            var name = bracket < 0 ? line : line[..bracket];
            return !YamlStarts.Contains(line[0]) && !name.Contains(':') && (bracket > 0 || name.Contains('_'));
        }

        return false;
    }
}
