using System.Collections;
using System.Collections.Concurrent;

namespace NewsAnalysis.Notebooks.Session.Formatting;

/// <summary>
/// Formatters that a type names for itself, by .NET Interactive's convention: an attribute class called
/// <c>TypeFormatterSourceAttribute</c>, wherever it is defined, with <c>FormatterSourceType</c> and <c>PreferredMimeTypes</c>,
/// whose source has <c>CreateTypeFormatters()</c> giving objects with <c>MimeType</c> and <c>bool Format(object, TextWriter)</c>.
/// </summary>
internal sealed class NamedFormatters
{
    private static readonly ConcurrentDictionary<Type, NamedFormatters?> ByType = new();
    private readonly Dictionary<string, Func<object, TextWriter, bool>> formats = new(StringComparer.Ordinal);

    private NamedFormatters(object attribute)
    {
        var source = Activator.CreateInstance((Type)Get(attribute, "FormatterSourceType")!)!;
        var preferred = (Get(attribute, "PreferredMimeTypes") as IEnumerable)?.OfType<string>().ToList() ?? [];
        PreferredMimeTypes = preferred.Count > 0 ? preferred : ["text/html"];
        var create = source.GetType().GetMethod("CreateTypeFormatters", Type.EmptyTypes)
            ?? throw new NotebookException($"{source.GetType().FullName} has no CreateTypeFormatters(); expected one by the formatter convention.");
        foreach (var formatter in (create.Invoke(source, null) as IEnumerable ?? Array.Empty<object>()).OfType<object>())
            Add(formatter);
    }

    /// <summary>The types that go out.</summary>
    public IReadOnlyList<string> PreferredMimeTypes { get; }

    /// <summary>The formatters of the type or its base types; null when it names none.</summary>
    public static NamedFormatters? Of(Type type) => ByType.GetOrAdd(type, Find);

    /// <summary>Writes the value in the type; null when there is no formatter for it or it declines.</summary>
    public string? Format(object value, string mimeType)
    {
        if (!formats.TryGetValue(mimeType, out var format))
            return null;
        using var writer = new StringWriter { NewLine = "\n" };
        return format(value, writer) ? writer.ToString() : null;
    }

    private static NamedFormatters? Find(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            var attribute = current.GetCustomAttributes(false).FirstOrDefault(item => item.GetType().Name is "TypeFormatterSourceAttribute");
            if (attribute is not null)
                return new NamedFormatters(attribute);
        }
        return null;
    }

    private static object? Get(object item, string property) => item.GetType().GetProperty(property)?.GetValue(item);

    private void Add(object formatter)
    {
        var format = formatter.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)]);
        if (Get(formatter, "MimeType") is not string mimeType || format?.ReturnType != typeof(bool))
            throw new NotebookException($"{formatter.GetType().FullName} is no formatter; expected MimeType and bool Format(object, TextWriter).");
        formats[mimeType] = format.CreateDelegate<Func<object, TextWriter, bool>>(formatter);
    }
}
