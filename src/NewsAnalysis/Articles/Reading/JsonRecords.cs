namespace NewsAnalysis.Articles.Reading;

/// <summary>The fields of a JSON object: nested objects with dots between the names, lists of texts joined.</summary>
internal static class JsonRecords
{
    private const int DeepestField = 3;

    /// <summary>The article of an object; a draft with the reason where it is none.</summary>
    public static ArticleDraft Draft(JsonElement element, int line, ReadHints hints, ReadOptions options)
    {
        if (element.ValueKind != JsonValueKind.Object)
            return new ArticleDraft
            {
                Line = line,
                Problem = $"found a JSON {element.ValueKind.ToString().ToLowerInvariant()}; "
                    + "expected an object with the fields of an article"
            };
        try
        {
            return Fields(element).ToDraft(line, hints, options);
        }
        catch (InvalidOperationException)
        {
            return new ArticleDraft
            {
                Line = line,
                Problem = "found half a surrogate pair (a broken \\u escape); expected whole characters; save the record again"
            };
        }
    }

    private static RecordFields Fields(JsonElement element)
    {
        var fields = new RecordFields();
        Add(fields, element, "", 1);
        return fields;
    }

    private static void Add(RecordFields fields, JsonElement element, string prefix, int depth)
    {
        foreach (var field in element.EnumerateObject())
        {
            var name = prefix + field.Name;
            if (field.Value.ValueKind == JsonValueKind.Object && depth < DeepestField)
                Add(fields, field.Value, name + ".", depth + 1);
            else if (field.Value.ValueKind == JsonValueKind.Array && depth < DeepestField && field.Value.GetArrayLength() > 0
                && field.Value[0].ValueKind == JsonValueKind.Object)
                AddAll(fields, field.Value, name);
            else
                fields.Add(name, Text(field.Value));
        }
    }

    // Of a list of objects, as authors are, every field's values together.
    private static void AddAll(RecordFields fields, JsonElement list, string name)
    {
        var items = list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).ToList();
        foreach (var field in items[0].EnumerateObject().Select(field => field.Name).ToList())
        {
            var values = items.Select(
                item => item.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null);
            fields.Add($"{name}.{field}", string.Join(", ", values.OfType<string>()));
        }

    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array => List(value),
        _ => null,
    };

    // Long pieces are paragraphs, short ones names.
    private static string List(JsonElement value)
    {
        var texts = value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!).ToList();
        return string.Join(texts.Exists(text => text.Length > 60) ? "\n\n" : ", ", texts);
    }
}
