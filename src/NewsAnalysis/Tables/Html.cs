using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace NewsAnalysis.Tables;

/// <summary>Text put into html.</summary>
internal static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Classes that keep MathJax out, which Jupyter, nbconvert and nbviewer run over every output: "$100 million; $70 million" is
    /// no formula.</summary>
    public const string NoFormulas = "tex2jax_ignore mathjax_ignore";

    /// <summary>The text with everything encoded that html could read as markup, in content and in attributes.</summary>
    public static string Encode(string text) => Encoder.Encode(text);

    /// <summary>An attribute that carries a reference to evidence; empty for none.</summary>
    public static string Evidence(string? reference) => reference is null ? "" : $" data-evidence=\"{Encode(reference)}\"";

    /// <summary>Whether an address may become a link: http, https, or relative to the page.</summary>
    public static bool IsSafeAddress(string address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || (address.Length > 0 && !address.Contains(':') && !address.StartsWith("//", StringComparison.Ordinal)
            && !address.Contains('\\') && !address.Any(char.IsControl));
}
