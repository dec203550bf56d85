using NewsAnalysis.Articles.Reading;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Exports;

/// <summary>Recognises the exports of press databases by their content and takes them apart: Nexis ("1 of 3 DOCUMENTS"), Nexis Uni ("End of
/// Document"), ProQuest ("Document 1 of 3"), EBSCO ("Record: 1"), NewsBank ("May 6, 2024 | Harbour Times") and others with labelled facts,
/// and Factiva with its two-letter fields.</summary>
internal static class TextExports
{
    private const int FewestLabels = 3;
    private const int MostLabels = 20;

    private static readonly Regex Numbered =
        Patterns.Of(@"^\s*(?<n>\d{1,5}) (of|von|de|di|van) (?<all>\d{1,5}) (documents?|dokumente?n?|documentos?|documenti)\s*$");
    private static readonly Regex NumberedAfter =
        Patterns.Of(@"^\s*(document|dokument|article|record|item|result|documento) (?<n>\d{1,5}) (of|von|de|di|/) (?<all>\d{1,5})\s*$");
    private static readonly Regex Record = Patterns.Of(@"^\s*(record|document|article|item)\s*[:#]\s*(?<n>\d{1,5})\s*$");
    private static readonly Regex End = Patterns.Of(@"^\s*end of document\s*$");
    private static readonly Regex Issue = Patterns.Of(@"^\s*(?<date>[a-z]{3,9}\.? \d{1,2}, \d{4})\s*\|\s*(?<outlet>\S.{1,98})$");
    private static readonly Regex Rule = Patterns.Of(@"^\s*[_=*-]{10,}\s*$");

    /// <summary>The export that a text is, or null.</summary>
    /// <param name="text">The text, line breaks as <c>\n</c>.</param>
    public static Export? Read(string text)
    {
        if (FactivaText.Read(text) is { } factiva)
            return factiva;
        var lines = text.Split('\n');
        return Split(lines, "Nexis export", Numbered) ?? Split(lines, "database export with numbered documents", NumberedAfter)
            ?? Split(lines, "database export with numbered records", Record) ?? ByEnds(lines) ?? ByIssues(lines) ?? Single(lines);
    }

    /// <summary>NewsBank: under each headline the date and the outlet, parted by a bar, and labels right below.</summary>
    private static Export? ByIssues(string[] lines)
    {
        var starts = Enumerable.Range(0, lines.Length).Where(i => lines[i].Length < 120 && Issue.IsMatch(lines[i])
            && lines[(i + 1)..Math.Min(lines.Length, i + 4)].Any(line => Parted(line) is not null))
            .Select(i => Array.FindLastIndex(lines, Math.Max(0, i - 1), line => line.Trim().Length > 0)).ToList();
        if (starts.Count == 0 || starts.Contains(-1))
            return null;
        return Checked("NewsBank export",
            [.. starts.Select((start, at) => Document(lines, start, at + 1 < starts.Count ? starts[at + 1] : lines.Length))]);
    }

    /// <summary>One document without a number: labels from its first line on, among them those of the headline and of the text.</summary>
    private static Export? Single(string[] lines)
    {
        var roles = lines.Where(line => line.Trim().Length > 0).Take(MostLabels).Select(line => ExportLabels.Of(line.Trim())?.Role)
            .TakeWhile(role => role is not null).ToList();
        return roles.Count >= FewestLabels && roles.Contains("title") && roles[^1] == "body"
            && (roles.Contains("outlet") || roles.Contains("published"))
            ? Checked("database export of one document", [Document(lines, 0, lines.Length)]) : null;
    }

    // "Author: Ida Moss | Section: News" and "May 6, 2024 | Harbour Times": facts on one line, a line each; null for other lines.
    private static string? Parted(string line)
    {
        if (Issue.Match(line) is { Success: true } issue)
            return $"Date: {issue.Groups["date"].Value}\n\nNewspaper: {issue.Groups["outlet"].Value}";
        var parts = line.Split(" | ", StringSplitOptions.TrimEntries);
        return line.Length < 300 && parts.All(part => ExportLabels.Of(part) is { Value.Length: > 0 }) ? string.Join("\n\n", parts) : null;
    }

    /// <summary>Documents under numbers that count up.</summary>
    private static Export? Split(string[] lines, string name, Regex heading)
    {
        var starts = Enumerable.Range(0, lines.Length)
            .Where(i => lines[i].Length < 100 && heading.Match(lines[i]) is { Success: true }).ToList();
        if (starts.Count == 0 || !CountsUp([.. starts.Select(
            i => int.Parse(heading.Match(lines[i]).Groups["n"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture))]))
            return null;
        var documents =
            starts.Select((start, at) => Document(lines, start + 1, at + 1 < starts.Count ? starts[at + 1] : lines.Length)).ToList();

        // A single heading may stand in any text; a document has labels.
        return starts.Count == 1 && Labels(lines, starts[0]) < FewestLabels ? null : Checked(name, documents);
    }

    private static Export? ByEnds(string[] lines)
    {
        var ends = Enumerable.Range(0, lines.Length).Where(i => lines[i].Length < 40 && End.IsMatch(lines[i])).ToList();
        if (ends.Count == 0)
            return null;
        var documents = ends.Select((end, at) => Document(lines, at == 0 ? FirstOf(lines, end) : ends[at - 1] + 1, end)).ToList();
        return Checked("Nexis Uni export", documents);
    }

    /// <summary>A list of the documents may stand above the first one; its headline stands again right below.</summary>
    private static int FirstOf(string[] lines, int end)
    {
        var body = Array.FindIndex(lines, 0, end, line => line.Trim().Equals("Body", StringComparison.OrdinalIgnoreCase));
        var list = body < 0 ? -1 : Array.FindLastIndex(lines, body, body + 1, line => line.TrimStart().StartsWith("Client/Matter",
            StringComparison.OrdinalIgnoreCase) || line.TrimStart().StartsWith("Narrowed by", StringComparison.OrdinalIgnoreCase));
        return list + 1;
    }

    /// <summary>An export of which some documents have no text or no fact is of a layout that is not known.</summary>
    private static Export Checked(string name, List<ExportDocument> documents) =>
        documents.TrueForAll(document => document.Body.Count > 0 && (document.Title ?? document.Outlet ?? document.Published) is not null)
            ? new Export(name, documents, documents.Count)
            : new Export(name, documents.FindAll(document => document.Body.Count > 0).Count * 2 > documents.Count ? documents : [],
                documents.Count);

    private static ExportDocument Document(string[] lines, int start, int end) =>
        LabelledDocument.Read(Paragraphs(lines, start, end), start + 1);

    /// <summary>Paragraphs are parted by empty lines or rules; wrapped lines are joined, but for lines of facts under one
    /// another.</summary>
    private static List<string> Paragraphs(string[] lines, int start, int end)
    {
        var text = string.Join('\n', lines[start..end].Select(line => Rule.IsMatch(line) ? "" : Parted(line) ?? line.Trim()));
        return [.. PlainTextReader.Lines(text).Select(paragraph => paragraph.Text.Trim()).Where(paragraph => paragraph.Length > 0)];
    }

    private static bool CountsUp(List<int> numbers) => numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1);

    private static int Labels(string[] lines, int from) =>
        lines.Skip(from).Count(line => line.Length < 300 && ExportLabels.Of(line.Trim()) is not null);
}
