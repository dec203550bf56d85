namespace NewsAnalysis.Cli.Sharing;

/// <summary>An article with its marks as a page.</summary>
internal static class ArticlePage
{
    private const string OnlySentences = "Only the sentences that a finding rests on are shown; […] stands for what is left out.";

    /// <summary>The page.</summary>
    public static AnnotatedPage Of(CitedArticle cited, CitationMode mode, string title)
    {
        var info = cited.Article.Info;
        return new AnnotatedPage
        {
            Title = title,
            Citation = CitationLine.Of(info) + " Retrieved {today}.",
            Lead = mode == CitationMode.Sentence ? OnlySentences : null,
            Facts =
            [
                info.Outlet.Value ?? "outlet unknown", info.Published.Value?.ToString() ?? "undated",
                .. new[] { info.Author.Value, info.Url.Value, info.Event.Value, $"id: {info.Id}" }.OfType<string>(),
            ],
            Layers = ["Mentions", "Figures", "Quotations", "Statements in the article's words"],
            Paragraphs = Paragraphs(cited, [.. cited.Shown(mode).Select(sentence => sentence.Index)]),
        };
    }

    private static List<PageParagraph> Paragraphs(CitedArticle cited, HashSet<int> shown)
    {
        var paragraphs = new List<PageParagraph>();
        var sentences = new List<PageSentence>();
        foreach (var sentence in cited.Sentences)
        {
            if (sentence.BeginsParagraph && sentences.Count > 0 && (shown.Contains(sentence.Index) || sentences[^1].Text is not null))
                paragraphs.Add(new PageParagraph(Kind(cited.Sentences[sentence.Index - 1].Part), [.. Take(sentences)]));
            if (shown.Contains(sentence.Index))
                sentences.Add(Sentence(cited, sentence));
            else if (sentences.Count == 0 || sentences[^1].Text is not null)
                sentences.Add(PageSentence.LeftOut);
        }

        if (sentences.Count > 0)
            paragraphs.Add(new PageParagraph(Kind(cited.Sentences[^1].Part), sentences));
        return paragraphs;
    }

    private static List<PageSentence> Take(List<PageSentence> sentences)
    {
        var taken = sentences.ToList();
        sentences.Clear();
        return taken;
    }

    private static PageSentence Sentence(CitedArticle cited, CitedSentence sentence) => new(
        sentence.Anchor,
        sentence.Span.Of(cited.Article.Text),
        [.. sentence.Marks.Select(mark => new PageMark(
            mark.Anchor, mark.Span.Start - sentence.Span.Start, Math.Min(mark.Span.End, sentence.Span.End) - sentence.Span.Start,
            (int)mark.Kind, mark.Group, mark.Reading))]);

    private static string Kind(PartKind part) =>
        part switch { PartKind.Headline => "headline", PartKind.Caption => "caption", _ => "text" };
}
