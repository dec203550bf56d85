using System.Text;
using NewsAnalysis.Notebooks.Documents;
using NewsAnalysis.Notebooks.Pictures;

namespace NewsAnalysis.Cli.Sharing;

/// <summary>The pages of a site as PDF.</summary>
internal static class PdfExport
{
    /// <summary>Prints the index and the pages of the notebooks; how many there were.</summary>
    public static async Task<int> WriteAsync(string site, string folder, string browser, CancellationToken cancel)
    {
        await using var window = await HeadlessBrowser.StartAsync(browser, cancel);
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
            AtomicFile.WriteAllBytes(Path.Combine(folder, Path.GetFileNameWithoutExtension(page) + ".pdf"), WithoutClock(await window.PrintAsync(cancel)));
        }

        return pages.Count;
    }

    // The same page gives the same bytes: the time of printing says nothing of the results. The length stays, since a PDF is read by offsets.
    private static byte[] WithoutClock(byte[] pdf)
    {
        foreach (var key in new[] { "/CreationDate (D:", "/ModDate (D:" })
        {
            for (var at = pdf.AsSpan().IndexOf(Encoding.ASCII.GetBytes(key)); at >= 0;)
            {
                var start = at + key.Length;
                "20000101000000"u8.CopyTo(pdf.AsSpan(start));
                var next = pdf.AsSpan(start).IndexOf(Encoding.ASCII.GetBytes(key));
                at = next < 0 ? -1 : start + next;
            }
        }

        return pdf;
    }
}
