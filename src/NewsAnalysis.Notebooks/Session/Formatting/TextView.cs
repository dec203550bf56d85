namespace NewsAnalysis.Notebooks.Session.Formatting;

/// <summary>Any value as plain text: bounded in depth and length, safe against cycles and endless sequences.</summary>
internal static class TextView
{
    private const int MostDepth = 4;
    private const int MostLength = 10_000;

    public static string Write(object? value)
    {
        if (value is string whole)
            return whole;
        var text = new StringBuilder();
        Append(text, value, 0, new HashSet<object>(ReferenceEqualityComparer.Instance));
        return text.Length > MostLength ? text.ToString(0, MostLength) + "…" : text.ToString();
    }

    private static void Append(StringBuilder text, object? value, int depth, HashSet<object> above)
    {
        // What is longer is cut in the end.
        if (text.Length > MostLength)
            return;
        if (Shape.IsPlain(value) || value is HtmlContent)
            AppendStart(text, Shape.Text(value));
        else if (JsonView.Indented(value) is { } json)
            text.Append(json);
        else if (ImageView.TypeOf(value) is not null)
            text.Append(ImageView.Words(value!));
        else if (value is Exception error)
            text.Append(error.GetType().FullName).Append(": ").Append(error.Message);
        else if (depth > 0 && NamedFormatters.Of(value!.GetType())?.Format(value, "text/plain") is { } own)
            text.Append(own);
        else if (depth >= MostDepth || !above.Add(value!))
            text.Append('…');
        else
        {
            AppendParts(text, value!, depth, above);
            above.Remove(value!);
        }
    }

    private static void AppendParts(StringBuilder text, object value, int depth, HashSet<object> above)
    {
        if (value is IDictionary dictionary)
        {
            AppendList(text, "{ ", " }", Shape.Take(Shape.Entries(dictionary), Shape.MostRows), item =>
            {
                var entry = (DictionaryEntry)item!;
                Append(text, entry.Key, depth + 1, above);
                text.Append(": ");
                Append(text, entry.Value, depth + 1, above);
            });
        }
        else if (value is IEnumerable sequence)
            AppendList(text, "[ ", " ]", Shape.Take(sequence, Shape.MostRows), item => Append(text, item, depth + 1, above));
        else
            AppendObject(text, value, depth, above);
    }

    private static void AppendObject(StringBuilder text, object value, int depth, HashSet<object> above)
    {
        // A type that says how it reads is believed; the compiler's text for records would walk into cycles.
        var type = value.GetType();
        var members = Shape.Members(type);
        if (members.Count == 0 || (OverridesToString(type) && type.GetMethod("<Clone>$") is null))
        {
            AppendStart(text, Shape.Text(value));
            return;
        }
        text.Append(HtmlView.TypeName(type));
        var items = (members.Select(member => (object?)member).ToList(), (int?)0);
        AppendList(text, " { ", " }", items, item =>
        {
            var (name, get) = ((string, Func<object, object?>))item!;
            text.Append(name).Append(" = ");
            Append(text, get(value), depth + 1, above);
        });
    }

    private static void AppendList(
        StringBuilder text, string open, string close, (List<object?> Items, int? More) list, Action<object?> append)
    {
        text.Append(open);
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (i > 0)
                text.Append(", ");
            append(list.Items[i]);
        }
        if (Shape.MoreText(list.More) is { } more)
            text.Append(", … (").Append(more).Append(')');
        text.Append(close);
    }

    private static void AppendStart(StringBuilder text, string added) => text.Append(added, 0, Math.Min(added.Length, MostLength + 1));

    private static bool OverridesToString(Type type)
    {
        var declaring = type.GetMethod("ToString", Type.EmptyTypes)?.DeclaringType;
        return declaring != typeof(object) && declaring != typeof(ValueType);
    }
}
