using NewsAnalysis.Articles.Reprints;
using NewsAnalysis.Measures.Checks;

namespace NewsAnalysis.Cli.Checking;

/// <summary>What <c>check</c> found, for a person: tables of at most 79 columns, and messages a line each.</summary>
internal static class CheckText
{
    private const int MostRows = 500;
    private const int LongestId = 26;

    /// <summary>Writes the tables.</summary>
    public static void Write(CorpusCheck check, TextWriter output)
    {
        WriteArticles(check, output);
        Section(output, "Read as", check.Articles.Where(row => row.Reader is not null)
            .GroupBy(row => (row.Article.File, row.Reader)).Take(MostRows)
            .Select(file => $"{file.Key.File}: {file.Key.Reader!.Name}, "
                + $"{Sureness(file.Key.Reader.Certainty)}{(file.Count() == 1 ? "" : $", {Counted.Of(file.Count(), "article")}")}"));
        WriteOutlets(check, output);
        Section(output, "Suspected reprints (the first published, then the others with the share of the text they have in common)",
            check.Reprints.SelectMany(Describe));
        Section(output, "Texts that may not be whole", check.Articles.Where(row => row.CutSign is not null)
            .Select(row => $"{row.Article.Id}: {row.CutSign}"));
    }

    /// <summary>A heading and its lines; nothing where there are none.</summary>
    public static void Section(TextWriter output, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
            return;
        output.WriteLine($"\n{title}:");
        foreach (var line in all)
            output.WriteLine($"  {EscapingWriter.Line(line)}");
    }

    private static void WriteArticles(CorpusCheck check, TextWriter output)
    {
        output.WriteLine($"{"article",-LongestId}   words  lines out  published   date outl titl auth");
        foreach (var row in check.Articles.Take(MostRows))
        {
            var info = row.Article;
            output.WriteLine(
                $"{Shortened(EscapingWriter.Line(info.Id)),-LongestId} {row.Words,7:#,0} {row.LinesLeftOut,10:#,0}  "
                    + $"{info.Published.Value?.ToString() ?? "-",-10}  "
                + string.Join("", CorpusCheck.Values(info).Take(4).Select(value => $"{Letter(value.Origin),-5}")).TrimEnd());
        }

        if (check.Articles.Count > MostRows)
            output.WriteLine($"and {check.Articles.Count - MostRows:#,0} more; --json lists them all.");
        if (check.Articles.Count > 0)
        {
            output.WriteLine("date, outlet, title, author: c from articles.csv, p the page, t the text, -");
            output.WriteLine("unknown; lines out: page furniture that was left out");
        }
    }

    private static void WriteOutlets(CorpusCheck check, TextWriter output)
    {
        var outlets = check.Articles.GroupBy(row => row.Article.Outlet.Value ?? "(unidentified)", StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        Section(output, "Outlets", outlets.Take(MostRows).Select(group => $"{group.Key}: {Counted.Of(group.Count(), "article")}"));
    }

    private static IEnumerable<string> Describe(ReprintGroup group) =>
    [
        $"{group.Articles[0].Id} ({group.Articles[0].OutletLabel})",
        .. group.Articles.Zip(group.Shared).Skip(1).Select(pair => $"  {pair.First.Id} ({pair.First.OutletLabel}): {pair.Second:0 %}"),
    ];

    /// <summary>How sure a reader is, in words.</summary>
    public static string Sureness(Certainty certainty) => certainty switch
    {
        Certainty.Sure => "sure (fields say what they hold)",
        Certainty.Likely => "likely (by its markup or layout)",
        _ => "a guess (by the look of its lines)",
    };

    // The end of a path tells more than its beginning.
    private static string Shortened(string id)
    {
        if (id.Length <= LongestId)
            return id;
        var start = id.Length - LongestId + 1;
        return "…" + id[(char.IsLowSurrogate(id[start]) ? start + 1 : start)..];
    }

    private static char Letter(Origin origin) => origin switch
    {
        Origin.Curator => 'c',
        Origin.Page => 'p',
        Origin.Text => 't',
        _ => '-',
    };
}
