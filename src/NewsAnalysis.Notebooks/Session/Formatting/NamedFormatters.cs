using System.Collections.Concurrent;

namespace NewsAnalysis.Notebooks.Session.Formatting;

/// <summary>Formatters that a type names for itself, by .NET Interactive's convention: an attribute class called
/// <c>TypeFormatterSourceAttribute</c>, wherever it is defined, with <c>FormatterSourceType</c> and <c>PreferredMimeTypes</c>, whose source
/// has <c>CreateTypeFormatters()</c> giving objects with <c>MimeType</c> and <c>bool Format(object, TextWriter)</c>. A library says the
/// same of another library's type on its assembly, with the type as <c>Formatted</c>.</summary>
internal sealed class NamedFormatters
{
    private const string AttributeName = "TypeFormatterSourceAttribute";
    private static readonly ConcurrentDictionary<Type, NamedFormatters?> ByType = new();
    private static readonly ConcurrentDictionary<Assembly, object[]> Named = new();
    private readonly Dictionary<string, Func<object, TextWriter, bool>> _formats = new(StringComparer.Ordinal);

    private NamedFormatters(object attribute)
    {
        var source = Activator.CreateInstance((Type)Get(attribute, "FormatterSourceType")!)!;
        var preferred = (Get(attribute, "PreferredMimeTypes") as IEnumerable)?.OfType<string>().ToList() ?? [];
        PreferredMimeTypes = preferred.Count > 0 ? preferred : ["text/html"];
        var create = source.GetType().GetMethod("CreateTypeFormatters", Type.EmptyTypes)
            ?? throw new NotebookException(
                $"{source.GetType().FullName} has no CreateTypeFormatters(); expected one by the formatter convention.");
        foreach (var formatter in (create.Invoke(source, null) as IEnumerable ?? Array.Empty<object>()).OfType<object>())
            Add(formatter);
    }

    /// <summary>The types that go out.</summary>
    public IReadOnlyList<string> PreferredMimeTypes { get; }

    /// <summary>The formatters of the type or its base types; null when it names none.</summary>
    public static NamedFormatters? Of(Type type)
    {
        // A library that is loaded later may name formatters of a type that had none.
        if (ByType.TryGetValue(type, out var known) && known is not null)
            return known;
        return Find(type) is { } found ? ByType[type] = found : null;
    }

    /// <summary>Writes the value in the type; null when there is no formatter for it or it declines.</summary>
    public string? Format(object value, string mimeType)
    {
        if (!_formats.TryGetValue(mimeType, out var format))
            return null;
        using var writer = new StringWriter { NewLine = "\n" };
        return format(value, writer) ? writer.ToString() : null;
    }

    private static NamedFormatters? Find(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            // What a library says of another's type comes first: a chart of Plotly.NET names a formatter that asks
            // a CDN for an old plotly.js.
            var attribute = OfAssemblies(current) ?? current.GetCustomAttributes(false)
                .FirstOrDefault(item => item.GetType().Name is AttributeName && Get(item, "FormatterSourceType") is Type);
            if (attribute is not null)
                return new NamedFormatters(attribute);
        }
        return null;
    }

    private static object? OfAssemblies(Type type) =>
        AppDomain.CurrentDomain.GetAssemblies().Where(assembly => assembly is { IsDynamic: false, IsCollectible: false })
            .SelectMany(assembly => Named.GetOrAdd(
                assembly, one => [.. one.GetCustomAttributes(false).Where(item => item.GetType().Name is AttributeName)]))
            .FirstOrDefault(attribute => Get(attribute, "Formatted") as Type == type);

    private static object? Get(object item, string property) => item.GetType().GetProperty(property)?.GetValue(item);

    private void Add(object formatter)
    {
        var format = formatter.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)]);
        if (Get(formatter, "MimeType") is not string mimeType || format?.ReturnType != typeof(bool))
            throw new NotebookException(
                $"{formatter.GetType().FullName} is no formatter; expected MimeType and bool Format(object, TextWriter).");
        _formats[mimeType] = format.CreateDelegate<Func<object, TextWriter, bool>>(formatter);
    }
}
