namespace NewsAnalysis.Notebooks.Session.Formatting;

/// <summary>Gives any value the forms in which it is shown.</summary>
public static class Formatter
{
    /// <summary>The value in the MIME types asked for; without any, in those its own formatters prefer, else as HTML (when it is more than
    /// one plain text or number) and plain text. Plain text is always there.</summary>
    /// <exception cref="NotebookException">The value's own formatters break the convention.</exception>
    public static MimeBundle Format(object? value, params IReadOnlyList<string> mimeTypes)
    {
        var bundle = new MimeBundle();
        var own = value is null ? null : NamedFormatters.Of(value.GetType());
        IReadOnlyList<string> wanted = mimeTypes.Count > 0 ? mimeTypes : own?.PreferredMimeTypes ?? DefaultTypes(value);
        foreach (var mimeType in wanted)
        {
            if (Content(value, mimeType, own) is { } content)
                bundle.Add(mimeType, content);
        }
        return bundle.Add("text/plain", own?.Format(value!, "text/plain") ?? TextView.Write(value));
    }

    private static string[] DefaultTypes(object? value) =>
        ImageView.TypeOf(value) is { } picture ? [picture, "text/plain"]
        : Shape.IsPlain(value) ? ["text/plain"]
        : ["text/html", "text/plain"];

    private static string? Content(object? value, string mimeType, NamedFormatters? own) =>
        (value is null ? null : own?.Format(value, mimeType)) ?? mimeType switch
        {
            "text/html" => HtmlView.Write(value),
            "text/plain" => TextView.Write(value),
            "application/json" => JsonView.Write(value),
            _ => ImageView.Write(value, mimeType),
        };
}
