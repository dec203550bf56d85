using System.Security.Cryptography;

namespace NewsAnalysis.Cli.Sharing;

/// <summary>File names of article pages: safe on every file system and in every address, and different for different articles.</summary>
internal static class ArticlePageName
{
    private const int MostLength = 80;

    /// <summary>The id itself where it is short and of lower-case letters, digits, <c>-</c>, <c>_</c>; else its safe letters and eight
    /// digits of its hash. The name depends on the id alone, so an article keeps its page when others come or go.</summary>
    public static string Of(string id) => IsSafe(id) ? id + ".html" : $"{Letters(id)}-{Hash(id)}.html";

    private static bool IsSafe(string id) =>
        id.Length is > 3 and <= MostLength && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_')
            && !IsDevice(id) && !EndsLikeAHash(id);

    // com1 and the like are devices on Windows, whatever the extension.
    private static bool IsDevice(string id) =>
        id.Length == 4 && (id.StartsWith("com", StringComparison.Ordinal) || id.StartsWith("lpt", StringComparison.Ordinal));

    // Such an id could be the name made for another.
    private static bool EndsLikeAHash(string id) => id.Length >= 9 && id[^9] == '-' && id[^8..].All(char.IsAsciiHexDigitLower);

    private static string Letters(string id)
    {
        var name = new StringBuilder();
        foreach (var c in id.Take(MostLength))
        {
            if (char.IsAsciiLetterOrDigit(c) || c == '_')
                name.Append(char.ToLowerInvariant(c));
            else if (name.Length > 0 && name[^1] != '-')
                name.Append('-');
        }

        return name.Length == 0 ? "article" : name.ToString().TrimEnd('-');
    }

    private static string Hash(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..8];
}
