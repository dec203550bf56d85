using System.Collections.Frozen;

namespace NewsAnalysis.Notebooks.Pages;

/// <summary>What markup may stay in a page: everything not named here goes.</summary>
internal static class HtmlRules
{
    public static readonly FrozenSet<string> Allowed = Set(
        "a abbr b bdi blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption "
            + "figure h1 h2 h3 h4 h5 h6 hr i "
        + "img ins kbd li mark ol p pre q s samp section small span strong sub summary sup table tbody td tfoot th "
            + "thead time tr u ul var wbr");

    public static readonly FrozenSet<string> Void = Set("br col hr img wbr");

    /// <summary>Elements that go with everything in them.</summary>
    public static readonly FrozenSet<string> DroppedWhole = Set(
        "script style iframe frame frameset object embed applet template noscript noembed noframes textarea title "
            + "select svg math xmp plaintext "
        + "audio video canvas head");

    private static readonly FrozenSet<string> Attributes = Set(
        "class title id lang dir role aria-label aria-hidden colspan rowspan scope span open start reversed value "
            + "datetime alt width height");

    private static readonly FrozenSet<string> Styles = Set(
        "text-align vertical-align font-weight font-style font-variant-numeric color background background-color white-space "
            + "width min-width max-width "
        + "padding padding-left padding-right margin margin-left margin-right border border-left border-color border-radius "
            + "opacity text-decoration");

    /// <summary>The attribute's value as it may stand; null when it may not.</summary>
    public static string? Keep(string tag, string name, string value) => name switch
    {
        "href" when tag is "a" => SafeLink(value),
        "src" when tag is "img" => SafeImage(value),
        "style" => SafeStyle(value),
        // The page's own names cannot be taken.
        "id" => value.StartsWith("nb-", StringComparison.OrdinalIgnoreCase) ? null : value,
        _ => Attributes.Contains(name) ? value : null,
    };

    /// <summary>The address when it is a web, mail or local one; otherwise one that leads nowhere.</summary>
    public static string Link(string address) => SafeLink(address) ?? "#";

    private static string? SafeLink(string value)
    {
        // Browsers skip control characters and white space inside a scheme.
        var link = new string([.. value.Where(c => !char.IsControl(c))]).Trim();
        var end = link.AsSpan().IndexOfAny(":/?#");
        if (end < 0 || link[end] != ':')
            return LocalLink(link);
        return link[..end].ToLowerInvariant() is "http" or "https" or "mailto" ? link : null;
    }

    // Beside a page lie the pages of the other notebooks.
    private static string LocalLink(string link)
    {
        var fragment = link.IndexOf('#', StringComparison.Ordinal);
        var path = fragment < 0 ? link : link[..fragment];
        return path.EndsWith(".ipynb", StringComparison.Ordinal) ? path[..^".ipynb".Length] + ".html" + link[path.Length..] : link;
    }

    private static string? SafeImage(string value) =>
        value.StartsWith("data:image/png;base64,", StringComparison.Ordinal)
            || value.StartsWith("data:image/jpeg;base64,", StringComparison.Ordinal)
        || value.StartsWith("data:image/gif;base64,", StringComparison.Ordinal)
            || value.StartsWith("data:image/webp;base64,", StringComparison.Ordinal)
            ? value
            : null;

    private static string? SafeStyle(string value)
    {
        var kept = value.Split(';')
            .Select(declaration => declaration.Split(':', 2))
            .Where(parts => parts.Length == 2 && Styles.Contains(parts[0].Trim().ToLowerInvariant()) && IsSafeValue(parts[1]))
            .Select(parts => $"{parts[0].Trim().ToLowerInvariant()}:{parts[1].Trim()}")
            .ToList();
        return kept.Count > 0 ? string.Join(';', kept) : null;
    }

    private static bool IsSafeValue(string value) =>
        value.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '#' or '%' or '.' or ',' or '(' or ')' or '-')
        && !value.Contains("url", StringComparison.OrdinalIgnoreCase) && !value.Contains("expression", StringComparison.OrdinalIgnoreCase);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
