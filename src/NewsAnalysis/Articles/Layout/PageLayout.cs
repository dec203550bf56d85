using NewsAnalysis.Articles.Reading;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Layout;

/// <summary>Makes an article's text from its labelled lines: paragraphs are parted by an empty line, or by a single line break where the
/// file has no empty line between two lines of the same part. Lines of the same kind in a row are one part.</summary>
internal static class PageLayout
{
    /// <summary>The draft of an article from the lines of its page.</summary>
    public static ArticleDraft Draft(IReadOnlyList<PageLine> lines, ReadHints hints, ReadOptions options)
    {
        if (lines.Count == 0)
            return ArticleDraft.Unusable(
                "the file holds nothing but white space; expected the text of an article; save it again or remove it");
        var page = PageLabels.Of(lines, hints.Title);
        var kept = page.Lines.Where(line => options.KeepFurniture || line.Rule is null).ToList();
        if (kept.Count == 0)
            return ArticleDraft.Unusable($"nothing is left of the file after its page furniture ({lines.Count} lines); "
                + "expected the text of an article; save the article itself");
        var (text, parts) = Assemble(kept);
        var headline = kept.Find(line => line is { Kind: PartKind.Headline, Rule: null });
        return new ArticleDraft
        {
            Text = text,
            Parts = parts,
            Removed = options.KeepFurniture ? [] : Removed(page.Lines),
            Lines = options.KeepFurniture ? null : new ArticleLines(page.Lines),
            Found = new FoundFacts
            {
                Title = Sourced.Text(headline?.Line.Text, Origin.Text),
                Author = Sourced.Text(page.Author, Origin.Text),
                Published = page.Date is null ? Sourced.Unknown<ArticleDate>() : new(page.Date, Origin.Text),
            },
        };
    }

    /// <summary>The lines that are left out, with their rules.</summary>
    internal static IReadOnlyList<RemovedLine> Removed(IEnumerable<LabelledLine> lines) =>
        [.. lines.Where(line => line.Rule is not null).Select(line => new RemovedLine(line.Line.Number, line.Line.Text, line.Rule!))];

    /// <summary>The text of the lines that are kept, and its parts.</summary>
    internal static (string Text, IReadOnlyList<ArticlePart> Parts) Assemble(List<LabelledLine> kept)
    {
        var text = new StringBuilder();
        var parts = new List<ArticlePart>();
        foreach (var line in kept)
        {
            var goesOn = parts.Count > 0 && parts[^1].Kind == line.Kind;
            if (text.Length > 0)
                text.Append(goesOn && !line.Line.SpaceBefore ? "\n" : "\n\n");
            var start = text.Length;
            text.Append(line.Line.Text);
            if (goesOn)
                parts[^1] = parts[^1] with { Span = new TextSpan(parts[^1].Span.Start, text.Length) };
            else
                parts.Add(new ArticlePart(line.Kind, new TextSpan(start, text.Length)));
        }

        return (text.ToString(), parts);
    }
}
