namespace NewsAnalysis.Notebooks.Documents;

/// <summary>JSON as notebook editors write it: only quotes, backslashes and control characters are escaped. Over several lines it is VS
/// Code's form to the byte, which sorts the keys and writes numbers as JavaScript does; on one line everything stays as it was
/// read.</summary>
public static class JsonText
{
    // A JavaScript object gives whole numbers first, by size, then the other keys by their UTF-16 units.
    private static readonly IComparer<string> KeyOrder = Comparer<string>.Create((left, right) => (Index(left), Index(right)) switch
    {
        ({ } one, { } other) => one.CompareTo(other),
        ({ }, null) => -1,
        (null, { }) => 1,
        _ => string.CompareOrdinal(left, right),
    });

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 256, AllowDuplicateProperties = false };

    /// <summary>Reads JSON; numbers and unpaired surrogates survive as they stand.</summary>
    /// <exception cref="JsonException">The text is no JSON, repeats a key, has half a character in a key, or is nested more than 256
    /// levels deep.</exception>
    public static JsonNode? Parse(string text)
    {
        if (text.Contains(@"\ud", StringComparison.OrdinalIgnoreCase))
            CheckKeys(Encoding.UTF8.GetBytes(text));
        return JsonNode.Parse(text, documentOptions: Strict);
    }

    /// <summary>Writes JSON over several lines.</summary>
    public static string Write(JsonNode? node, JsonLayout layout)
    {
        var text = new StringBuilder();
        WriteNode(text, node, layout, layout.NewLine);
        if (layout.FinalNewLine)
            text.Append(layout.NewLine);
        return text.ToString();
    }

    /// <summary>Writes JSON on one line without spaces.</summary>
    public static string WriteCompact(JsonNode? node)
    {
        var text = new StringBuilder();
        WriteNode(text, node, null, "");
        return text.ToString();
    }

    /// <summary>A value that cannot be decoded is left as it is; without its keys nothing of an object can be read.</summary>
    private static void CheckKeys(byte[] text)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = Strict.MaxDepth });
        while (reader.Read())
        {
            try
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                    reader.GetString();
            }
            catch (InvalidOperationException e)
            {
                throw new JsonException("A key has half a character in it.", null,
                    text.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n'), 0, e);
            }
        }
    }

    private static void WriteNode(StringBuilder text, JsonNode? node, JsonLayout? layout, string lineStart)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject { Count: 0 }:
                text.Append("{}");
                break;
            case JsonArray { Count: 0 }:
                text.Append("[]");
                break;
            case JsonObject item:
                WriteObject(text, item, layout, lineStart);
                break;
            case JsonArray list:
                WriteArray(text, list, layout, lineStart);
                break;
            default:
                WriteValue(text, (JsonValue)node, layout is not null);
                break;
        }
    }

    private static void WriteObject(StringBuilder text, JsonObject item, JsonLayout? layout, string lineStart)
    {
        var inner = lineStart + layout?.Indent;
        var separator = '{';
        foreach (var (key, value) in layout is null ? item.AsEnumerable() : item.OrderBy(pair => pair.Key, KeyOrder))
        {
            text.Append(separator).Append(inner);
            WriteString(text, key);
            text.Append(layout is null ? ":" : ": ");
            WriteNode(text, value, layout, inner);
            separator = ',';
        }
        text.Append(lineStart).Append('}');
    }

    private static void WriteArray(StringBuilder text, JsonArray list, JsonLayout? layout, string lineStart)
    {
        var inner = lineStart + layout?.Indent;
        var separator = '[';
        foreach (var value in list)
        {
            text.Append(separator).Append(inner);
            WriteNode(text, value, layout, inner);
            separator = ',';
        }
        text.Append(lineStart).Append(']');
    }

    private static void WriteValue(StringBuilder text, JsonValue value, bool asScript)
    {
        if (value.GetValueKind() is not JsonValueKind.String and var kind)
        {
            text.Append(asScript && kind is JsonValueKind.Number ? ScriptNumber.Write(value.ToJsonString()) : value.ToJsonString());
            return;
        }
        // An unpaired surrogate cannot be decoded; its escape is passed on as it was read.
        if (value.TryGetValue<JsonElement>(out var element) && HasLoneSurrogate(element))
            text.Append(element.GetRawText());
        else
            WriteString(text, value.GetValue<string>());
    }

    private static uint? Index(string key) => uint.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        && index < uint.MaxValue && (key.Length == 1 || key[0] != '0') ? index : null;

    private static bool HasLoneSurrogate(JsonElement element)
    {
        try
        {
            element.GetString();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                < ' ' => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }
        text.Append('"');
    }
}
