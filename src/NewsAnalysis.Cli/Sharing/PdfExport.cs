using NewsAnalysis.Notebooks.Pictures;

namespace NewsAnalysis.Cli.Sharing;

/// <summary>The pages of a site as PDF.</summary>
internal static partial class PdfExport
{
    /// <summary>Prints the index and the pages of the notebooks; how many there were.</summary>
    public static async Task<int> WriteAsync(string site, string folder, string browser, CancellationToken cancel)
    {
        using var profile = ScratchFolder.Create();
        await using var window = await HeadlessBrowser.StartAsync(browser, profile.Path, cancel);
        var pages = Directory.GetFiles(site, "*.html").Order(StringComparer.Ordinal).ToList();
        foreach (var page in pages)
        {
            await window.OpenAsync(page, cancel);
            // A page with charts says when they are drawn.
            await window.EvaluateAsync(
                """
                new Promise((done, fail) => {
                  const until = Date.now() + 60000;
                  const look = () => {
                    if (!document.querySelector('[data-nb-plot]') || document.documentElement.dataset.nbDrawn) done(true);
                    else if (Date.now() > until) fail(new Error('the charts were not drawn within a minute'));
                    else setTimeout(look, 20);
                  };
                  look();
                })
                """,
                cancel);
            AtomicFile.WriteAllBytes(Path.Combine(folder, Path.GetFileNameWithoutExtension(page) + ".pdf"),
                WithoutSession(await window.PrintAsync(cancel)));
        }

        return pages.Count;
    }

    /// <summary>The same page gives the same bytes: the time of printing says nothing of the results, and the browser numbers the nodes of
    /// the tag tree anew in every session. Lengths and the order of the numbers stay, since a PDF is read by offsets and looks its nodes up
    /// in order.</summary>
    private static byte[] WithoutSession(byte[] pdf)
    {
        var text = Clock().Replace(Encoding.Latin1.GetString(pdf), match => $"{match.Groups["key"].Value}20000101000000");
        var rank = Node().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Index().ToDictionary(node => node.Item, node => $"(node{node.Index:D8})", StringComparer.Ordinal);
        return Encoding.Latin1.GetBytes(Node().Replace(text, match => rank[match.Value]));
    }

    [GeneratedRegex(@"(?<key>/(?:CreationDate|ModDate) \(D:)[0-9]{14}", RegexOptions.NonBacktracking)]
    private static partial Regex Clock();

    [GeneratedRegex(@"\(node[0-9]{8}\)", RegexOptions.NonBacktracking)]
    private static partial Regex Node();
}
