namespace NewsAnalysis.Notebooks.Session.Formatting;

/// <summary>What kind of value something is, and safe access to its parts.</summary>
internal static class Shape
{
    /// <summary>Rows shown of a sequence.</summary>
    public const int MostRows = 20;

    /// <summary>Items counted beyond the shown ones before counting stops.</summary>
    public const int MostCounted = 1_000_000;

    /// <summary>Characters shown of a text.</summary>
    public const int MostText = 1_000_000;

    /// <summary>Whether one line of text says all about it.</summary>
    public static bool IsPlain(object? value) =>
        value is null or string or bool or char or Enum or IFormattable or Type or Uri or Version
        || value.GetType().IsPrimitive;

    /// <summary>The value as text in the invariant culture; dates as yyyy-MM-dd.</summary>
    public static string Text(object? value)
    {
        try
        {
            return value switch
            {
                null => "null",
                bool flag => flag ? "true" : "false",
                DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                DateTimeOffset time => time.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture),
                IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
                _ => value.ToString() ?? "",
            };
        }
        catch (Exception e)
        {
            return $"({e.GetType().Name})";
        }
    }

    /// <summary>The text, cut where it is too long to be shown.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= MostText)
            return text;
        var length = char.IsHighSurrogate(text[MostText - 1]) ? MostText - 1 : MostText;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{text.AsSpan(0, length)}\n… (cut: {text.Length:N0} characters, of which the first {length:N0} are shown; "
                + $"the value itself is whole)");
    }

    /// <summary>Readable properties and fields, in the order of their declaration, base types first.</summary>
    public static IReadOnlyList<(string Name, Func<object, object?> Get)> Members(Type type)
    {
        var members = new List<(string, Func<object, object?>)>();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.CanRead && property.GetIndexParameters().Length == 0 && property.GetMethod!.IsPublic
                && !property.PropertyType.IsByRefLike)
                members.Add((property.Name, item => Guarded(() => property.GetValue(item))));
        }
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Instance))
            members.Add((field.Name, item => Guarded(() => field.GetValue(item))));
        return members;
    }

    /// <summary>The first items, and how many follow: null when there are too many to count.</summary>
    public static (List<object?> Items, int? More) Take(IEnumerable sequence, int most)
    {
        var items = new List<object?>();
        var more = 0;
        try
        {
            foreach (var item in sequence)
            {
                if (items.Count < most)
                    items.Add(item);
                else if (sequence is ICollection collection)
                    return (items, collection.Count - items.Count);
                else if (++more > MostCounted)
                    return (items, null);
            }
        }
        catch (Exception e)
        {
            items.Add(e);
        }
        return (items, more);
    }

    /// <summary>The entries of a dictionary; its plain enumerator would give pairs of the dictionary's own types.</summary>
    public static IEnumerable<DictionaryEntry> Entries(IDictionary dictionary)
    {
        var enumerator = dictionary.GetEnumerator();
        while (enumerator.MoveNext())
            yield return enumerator.Entry;
    }

    /// <summary>How the hidden rest is announced; null when nothing is hidden.</summary>
    public static string? MoreText(int? more) => more switch
    {
        null => "more than 1,000,000 more",
        0 => null,
        _ => string.Create(CultureInfo.InvariantCulture, $"{more:N0} more"),
    };

    private static object? Guarded(Func<object?> get)
    {
        try
        {
            return get();
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException;
        }
        catch (Exception e) when (e is NotSupportedException or InvalidOperationException or ArgumentException)
        {
            return e;
        }
    }
}
