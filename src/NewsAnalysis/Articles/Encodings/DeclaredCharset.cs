namespace NewsAnalysis.Articles.Encodings;

/// <summary>Finds the encoding that a document states about itself at its head: an XML declaration or an HTML meta element.</summary>
internal static partial class DeclaredCharset
{
    // The HTML standard looks at the first 1024 bytes; saved pages often have more before the meta element.
    private const int Head = 16 * 1024;

    /// <summary>The label as stated, or null.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        var xml = XmlDeclaration().Match(head);
        if (xml.Success)
            return xml.Groups["label"].Value;
        var meta = Meta().Match(head);
        return meta.Success ? meta.Groups["label"].Value : null;
    }

    [GeneratedRegex("""^\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["'](?<label>[\w.:-]{1,40})["']""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex XmlDeclaration();

    [GeneratedRegex("""<meta\s[^>]{0,400}?\bcharset\s*=\s*["']?\s*(?<label>[\w.:-]{1,40})""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Meta();
}
