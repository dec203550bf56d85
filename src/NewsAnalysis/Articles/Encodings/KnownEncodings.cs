using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Encodings;

/// <summary>An encoding that can be read.</summary>
/// <param name="Name">Its usual name.</param>
/// <param name="Encoding">Decodes; throws at bytes that are no text in it.</param>
/// <param name="IsGuessed">Whether bytes that state nothing may be in it.</param>
internal sealed record KnownEncoding(string Name, Encoding Encoding, bool IsGuessed);

/// <summary>The table of encodings, <c>encodings.tsv</c>.</summary>
internal static class KnownEncodings
{
    private static readonly Dictionary<string, KnownEncoding> ByLabel = Read();

    /// <summary>UTF-8 without a byte order mark.</summary>
    public static KnownEncoding Utf8 { get; } = ByLabel["utf-8"];

    /// <summary>The encoding that a page, a mail header or an XML declaration means by the label; null where none is known.</summary>
    public static KnownEncoding? Of(string? label) =>
        label is null ? null : ByLabel.GetValueOrDefault(label.Trim().Trim('"', '\'').Trim());

    private static Dictionary<string, KnownEncoding> Read()
    {
        var byLabel = new Dictionary<string, KnownEncoding>(StringComparer.OrdinalIgnoreCase);
        foreach (var cells in WordList.Rows("Articles.Encodings.encodings.tsv"))
        {
            var encoding = new KnownEncoding(cells[1], Strict(int.Parse(cells[0], CultureInfo.InvariantCulture)), cells[2] == "yes");
            foreach (var label in cells[3].Split(' '))
                byLabel.Add(label, encoding);
        }

        return byLabel;
    }

    // The provider is asked itself, so that no process-wide registration is needed.
    private static Encoding Strict(int page) =>
        CodePagesEncodingProvider.Instance.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? Encoding.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
}
