namespace NewsAnalysis.Notebooks.Session.Formatting;

/// <summary>Bytes that are a picture, told by their signature.</summary>
internal static class ImageView
{
    private static readonly (string MimeType, byte[] Signature)[] Known =
    [
        ("image/png", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]),
        ("image/jpeg", [0xFF, 0xD8, 0xFF]),
        ("image/gif", [.. "GIF8"u8]),
    ];

    /// <summary>The type of the picture; null where the value is none.</summary>
    public static string? TypeOf(object? value) =>
        value is byte[] bytes ? Known.FirstOrDefault(known => bytes.AsSpan().StartsWith(known.Signature)).MimeType : null;

    /// <summary>The picture in base64, as Jupyter carries it; null where the value is no picture of that type.</summary>
    public static string? Write(object? value, string mimeType) =>
        TypeOf(value) == mimeType ? Convert.ToBase64String((byte[])value!) : null;

    /// <summary>In words, for viewers without pictures.</summary>
    public static string Words(object value) => $"{TypeOf(value)}, {((byte[])value).Length} bytes";
}
