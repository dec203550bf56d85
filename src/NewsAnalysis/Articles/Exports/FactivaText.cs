using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Exports;

/// <summary>Exports of Factiva: facts and text under two-letter fields (HD headline, SN source, PD date, LP and TD text), a document up to
/// its number.</summary>
internal static class FactivaText
{
    private const int FewestFields = 4;

    private const int Telling = 6;

    private const string Codes =
        "^(?<code>HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|PUB|AN|IPD|IPC|SE|CLM|ART|VOL|DID|DLN|RGN|RST)";

    private static readonly Regex Field = Pattern(@"(\s{2,}|\t|\s*$)(?<value>.*)$");

    // One blank behind a code is enough where many codes stand: "HD Barns burn"; "IN THE TOWN" is text.
    private static readonly Regex Loose = Pattern(@"(\s{2,}|\t|\s*$|(?<!^(IN|CO|RE|ART|VOL))\s)(?<value>.*)$");

    // What may stand behind the text; other lines that begin so with one blank are of the text itself ("LA residents").
    private static readonly HashSet<string> BehindText =
        new(StringComparer.Ordinal) { "TD", "AN", "CO", "IN", "NS", "RE", "CT", "RF", "PUB", "IPD", "IPC", "SE" };

    private static readonly Dictionary<string, string> FactCodes = new(StringComparer.Ordinal)
    {
        ["title"] = "HD",
        ["outlet"] = "SN",
        ["published"] = "PD",
        ["author"] = "BY",
        ["language"] = "LA",
    };

    /// <summary>The export that a text is, or null where it has no such fields.</summary>
    public static Export? Read(string text)
    {
        var lines = text.Split('\n');
        if (CodesOf(lines, Field) is var codes && IsExport(codes, FewestFields))
            return Read(lines, Field, codes);
        codes = CodesOf(lines, Loose);
        KeepFields(lines, codes);
        return IsExport(codes, Telling) && (codes.Contains("AN") || codes.Contains("SN")) ? Read(lines, Loose, codes) : null;
    }

    private static List<string?> CodesOf(string[] lines, Regex field) =>
        [.. lines.Select(line => line.Length > 1 && char.IsAsciiLetterUpper(line[0]) && field.Match(line) is { Success: true } match
            ? match.Groups["code"].Value : null)];

    // A code stands once in a document, which ends with its number; few stand behind the text.
    private static void KeepFields(string[] lines, List<string?> codes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var last = "";
        for (var i = 0; i < codes.Count; i++)
        {
            if (codes[i] is not { } code)
                continue;
            if (last == "AN")
                seen.Clear();
            if ((last is "LP" or "TD" && !MayFollowText(lines, codes, i)) || !seen.Add(code))
                codes[i] = null;
            else
                last = code;
        }
    }

    // "SE News" belongs to the next document, "CT" ends one; "SE Asia" and "CT scans" are text.
    private static bool MayFollowText(string[] lines, List<string?> codes, int at)
    {
        if (codes[at] is not ("SE" or "CT"))
            return BehindText.Contains(codes[at]!);
        var next = Array.FindIndex(lines, at + 1, line => !string.IsNullOrWhiteSpace(line));
        return next > 0 && codes[next] is "HD" or "AN";
    }

    private static Export Read(string[] lines, Regex field, List<string?> codes)
    {
        var documents = new List<ExportDocument>();
        var fields = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var (start, code) = (1, "");
        for (var i = 0; i < lines.Length; i++)
        {
            if (codes[i] is { } next)
            {
                if (next == "HD" && fields.ContainsKey("HD"))
                {
                    documents.Add(Document(fields, start));
                    fields.Clear();
                    start = i + 1;
                }

                code = next;
                fields.TryAdd(code, []);
                fields[code].Add(field.Match(lines[i]).Groups["value"].Value);
            }
            else if (fields.TryGetValue(code, out var open) && !IsWhole(code, open))
                open.Add(lines[i]);
        }

        documents.Add(Document(fields, start));
        return new Export("Factiva export", documents, documents.Count);
    }

    private static Regex Pattern(string rest) =>
        new(Codes + rest, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience);

    private static bool IsExport(List<string?> codes, int fewest) =>
        codes.Contains("HD") && codes.OfType<string>().Distinct().Count() >= fewest && (codes.Contains("LP") || codes.Contains("TD"));

    // These are of one line.
    private static bool IsWhole(string code, List<string> lines) => code is "AN" or "IPD" or "PUB" && lines.Exists(line => line.Length > 0);

    /// <summary>The document of its fields.</summary>
    /// <param name="fields">Lines by code; an empty line parts paragraphs.</param>
    /// <param name="line">Its first line in the file.</param>
    public static ExportDocument Document(Dictionary<string, List<string>> fields, int line) => new()
    {
        Line = line,
        Title = One(fields, "HD"),
        Outlet = One(fields, "SN"),
        Published = One(fields, "PD"),
        Author = One(fields, "BY"),
        Language = One(fields, "LA"),
        Fields = FactCodes,
        Body = [.. new[] { "LP", "TD" }.Where(fields.ContainsKey).SelectMany(code => Paragraphs(fields[code]))],
    };

    private static string? One(Dictionary<string, List<string>> fields, string code) =>
        fields.TryGetValue(code, out var lines) ? string.Join(' ', lines.Select(text => text.Trim()).Where(text => text.Length > 0)) : null;

    private static IEnumerable<string> Paragraphs(List<string> lines) =>
        Reading.PlainTextReader.Lines(string.Join('\n', lines.Select(text => text.Trim()))).Select(paragraph => paragraph.Text);
}
