using AngleSharp.Dom;

namespace NewsAnalysis.Articles.WebPages.Facts;

/// <summary>The values of a page's meta elements by name, property or itemprop; names in small letters.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    private MetaTags()
    {
    }

    /// <summary>Reads the meta elements of a page.</summary>
    public static MetaTags Of(IDocument document)
    {
        var tags = new MetaTags();
        foreach (var meta in document.QuerySelectorAll("meta[content]"))
        {
            foreach (var attribute in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
            {
                if (meta.GetAttribute(attribute) is { Length: > 0 and < 100 } name)
                    tags.Add(name.Trim().ToLowerInvariant(), PlainText.Of(meta.GetAttribute("content")));
            }
        }

        return tags;
    }

    /// <summary>The values of a name, none empty.</summary>
    public IReadOnlyList<string> All(string name) => _values.TryGetValue(name, out var values) ? values : [];

    private void Add(string name, string value)
    {
        if (value.Length == 0)
            return;
        if (!_values.TryGetValue(name, out var values))
            _values[name] = values = [];
        if (!values.Contains(value))
            values.Add(value);
    }
}
