using System.Data;

namespace NewsAnalysis.Notebooks.Session.Formatting;

/// <summary>Any value as HTML: sequences and objects as tables, everything else as encoded text. Bounded in depth and length, safe against
/// cycles and endless sequences.</summary>
internal static class HtmlView
{
    /// <summary>Begins a table that MathJax stays out of: "$100 million; $70 million" in a cell is no formula.</summary>
    public const string TableStart = "<table class=\"tex2jax_ignore mathjax_ignore\">";

    private const int MostDepth = 3;
    private const int MostLength = 1_000_000;

    public static string Write(object? value)
    {
        if (value is HtmlContent whole)
            return whole.ToString();
        var html = new StringBuilder();
        Append(html, value, 0, new HashSet<object>(ReferenceEqualityComparer.Instance));
        return html.ToString();
    }

    /// <summary>The type's name as C# writes it, without its namespace.</summary>
    public static string TypeName(Type type)
    {
        if (type.Name.StartsWith("<>", StringComparison.Ordinal))
            return "(anonymous)";
        var name = type.Name.Split('`')[0];
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(TypeName))}>" : name;
    }

    private static void Append(StringBuilder html, object? value, int depth, HashSet<object> above)
    {
        if (value is HtmlContent markup)
            html.Append(markup);
        else if (Shape.IsPlain(value))
            html.Append(html.Length > MostLength ? "…" : Encoded(Shape.Cut(Shape.Text(value))));
        else if (value is Exception || JsonView.IsJson(value))
            html.Append("<pre>").Append(Encoded(TextView.Write(value))).Append("</pre>");
        else if (ImageView.TypeOf(value) is not null)
            html.Append(Encoded(ImageView.Words(value!)));
        else if (depth > 0 && NamedFormatters.Of(value!.GetType())?.Format(value, "text/plain") is { } own)
            html.Append(Encoded(own));
        else if (depth >= MostDepth || html.Length > MostLength || !above.Add(value!))
            html.Append(depth >= MostDepth ? Encoded(TextView.Write(value)) : "…");
        else
        {
            AppendParts(html, value!, depth, above);
            above.Remove(value!);
        }
    }

    private static void AppendParts(StringBuilder html, object value, int depth, HashSet<object> above)
    {
        if (value is IDictionary dictionary)
            AppendTable(html, ["key", "value"], Shape.Take(Shape.Entries(dictionary), Shape.MostRows),
                item => Cells((DictionaryEntry)item!), depth, above);
        else if (value is DataTable table)
        {
            string[] columns = [.. table.Columns.Cast<DataColumn>().Select(column => column.ColumnName)];
            AppendTable(html, columns, Shape.Take(table.Rows, Shape.MostRows), row => ((DataRow)row!).ItemArray, depth, above);
        }
        else if (value is IEnumerable sequence)
            AppendSequence(html, sequence, depth, above);
        else
        {
            var members = Shape.Members(value.GetType());
            if (members.Count == 0)
                html.Append(Encoded(Shape.Text(value)));
            else
                AppendTable(html, ["property", "value"], ([.. members.Select(member => (object?)member)], 0),
                    item => Property(item!, value), depth, above);
        }
    }

    private static object?[] Cells(DictionaryEntry entry) => [entry.Key, entry.Value];

    private static object?[] Property(object item, object owner)
    {
        var (name, get) = ((string, Func<object, object?>))item;
        return [name, get(owner)];
    }

    private static void AppendSequence(StringBuilder html, IEnumerable sequence, int depth, HashSet<object> above)
    {
        var list = Shape.Take(sequence, Shape.MostRows);
        var types = list.Items.Where(item => item is not null).Select(item => item!.GetType()).Distinct().ToList();
        var rowType = types.Count == 1 && !types[0].IsPrimitive && NamedFormatters.Of(types[0]) is null ? types[0] : null;
        var sample = list.Items.FirstOrDefault(item => item is not null);
        var members = rowType is null || Shape.IsPlain(sample) || sample is IEnumerable or HtmlContent or Exception
            ? [] : Shape.Members(rowType);
        if (members.Count == 0)
            AppendTable(html, ["value"], list, item => [item], depth, above);
        else
            AppendTable(html, [.. members.Select(member => member.Name)], list, item => Row(item, members), depth, above);
    }

    private static object?[] Row(object? item, IReadOnlyList<(string Name, Func<object, object?> Get)> members) =>
        item is null ? [null] : [.. members.Select(member => member.Get(item))];

    private static void AppendTable(
        StringBuilder html, string[] header, (List<object?> Items, int? More) list, Func<object?, object?[]> cells,
        int depth, HashSet<object> above)
    {
        // The heading stays in view where a front end scrolls long outputs.
        html.Append(depth == 0 ? TableStart : "<table>").Append("<thead style=\"position:sticky;top:0\"><tr>");
        foreach (var name in header)
            html.Append("<th scope=\"col\">").Append(Encoded(name)).Append("</th>");
        html.Append("</tr></thead><tbody>\n");
        foreach (var item in list.Items)
        {
            html.Append("<tr>");
            // An exception among the items is where the sequence broke off.
            foreach (var cell in item is Exception ? [item] : cells(item))
            {
                html.Append(IsNumber(cell) ? "<td style=\"text-align:right\">" : "<td>");
                Append(html, cell, depth + 1, above);
                html.Append("</td>");
            }
            html.Append("</tr>\n");
        }
        if (Shape.MoreText(list.More) is { } more)
            html.Append("<tr><td colspan=\"").Append(header.Length).Append("\">… ").Append(more).Append("</td></tr>\n");
        html.Append("</tbody></table>");
    }

    private static bool IsNumber(object? value) => value is not null && !value.GetType().IsEnum
        && Type.GetTypeCode(value.GetType()) is >= TypeCode.SByte and <= TypeCode.Decimal;

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
