using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Exports;

/// <summary>The labels of exported documents ("BYLINE: Ida Moss", "Load-Date: May 7, 2024"), from the embedded list
/// <c>export-labels.tsv</c>.</summary>
internal static class ExportLabels
{
    private const int Longest = 60;

    private static readonly Regex Bare =
        Patterns.Of(@"^(\d{1,5} words|openurl link|read news document|(?<tail>citation \([a-z ]{2,20}\)))$");
    private static readonly Dictionary<string, string> Roles = Read();

    /// <summary>What a paragraph's label says follows, and what follows on it; null where it begins with none.</summary>
    public static (string Role, string Value)? Of(string paragraph)
    {
        // NewsBank's counts, links and citations stand without a colon.
        if (paragraph.Length < Longest && Bare.Match(paragraph) is { Success: true } bare)
            return (bare.Groups["tail"].Success ? "tail" : "head", "");
        var colon = paragraph.IndexOf(':', StringComparison.Ordinal);
        var isAlone = colon < 0 || colon == paragraph.Length - 1;
        if (colon > Longest || (isAlone && paragraph.Length > Longest))
            return null;
        var label = (colon < 0 ? paragraph : paragraph[..colon]).Trim().ToLowerInvariant();

        // Without a colon only words that stand alone on a line in such documents count, since a headline may be one word too.
        if (!Roles.TryGetValue(label, out var role)
            || (colon < 0 && label is not ("body" or "classification" or "end of document" or "graphic" or "full text")))
            return null;
        return (role, colon < 0 ? "" : paragraph[(colon + 1)..].Trim());
    }

    private static Dictionary<string, string> Read()
    {
        var roles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cells in WordList.Rows("Articles.Exports.export-labels.tsv"))
        {
            foreach (var label in cells[1].Split('|'))
                roles.TryAdd(label, cells[0]);
        }

        return roles;
    }
}
