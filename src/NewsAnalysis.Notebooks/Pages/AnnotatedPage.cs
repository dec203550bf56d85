namespace NewsAnalysis.Notebooks.Pages;

/// <summary>A marked stretch of a sentence.</summary>
/// <param name="Anchor">Where links lead; unique on the page.</param>
/// <param name="Start">Position of its first character in the sentence.</param>
/// <param name="End">Position after its last character.</param>
/// <param name="Layer">Which of the page's layers it belongs to, from 0.</param>
/// <param name="Group">What it is switched by within its layer; plain text.</param>
/// <param name="Reading">What it was read as; plain text.</param>
public sealed record PageMark(string Anchor, int Start, int End, int Layer, string Group, string Reading);

/// <summary>A sentence of the text, or the place of those that are left out.</summary>
/// <param name="Anchor">Where links lead; unique on the page.</param>
/// <param name="Text">Plain text; null marks that something is left out here.</param>
/// <param name="Marks">The marked stretches, in order of their start; they may overlap.</param>
public sealed record PageSentence(string Anchor, string? Text, IReadOnlyList<PageMark> Marks)
{
    /// <summary>Text was left out here.</summary>
    public static PageSentence LeftOut { get; } = new("", null, []);
}

/// <summary>A paragraph of the text.</summary>
/// <param name="Kind">A word that stands above it where it changes, such as "caption"; empty for running text.</param>
/// <param name="Sentences">The sentences in order.</param>
public sealed record PageParagraph(string Kind, IReadOnlyList<PageSentence> Sentences);

/// <summary>A text with stretches marked in layers that can be switched, each mark with what it was read as. All text is encoded; nothing
/// in it can run.</summary>
public sealed record AnnotatedPage
{
    /// <summary>What stands in the head of every page written here, so that they can be told from others.</summary>
    public const string Generator = "<meta name=\"generator\" content=\"NewsAnalysis.Notebooks\">";

    // The text itself has what a quotation says on.
    private const int LongestWords = 80;

    /// <summary>The heading; plain text.</summary>
    public required string Title { get; init; }

    /// <summary>What is known of the text, such as its date; plain texts.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>A sentence above the text; plain text; null for none.</summary>
    public string? Lead { get; init; }

    /// <summary>The line that cites the text, for a button that copies it; <c>{today}</c> becomes the day of copying. Null for no
    /// button.</summary>
    public string? Citation { get; init; }

    /// <summary>The names of the layers, in the order of their numbers; four at most have colours of their own.</summary>
    public required IReadOnlyList<string> Layers { get; init; }

    /// <summary>The text.</summary>
    public required IReadOnlyList<PageParagraph> Paragraphs { get; init; }

    /// <summary>Where the link at the top leads.</summary>
    public string BackHref { get; init; } = "../index.html";

    /// <summary>The text of that link.</summary>
    public string BackText { get; init; } = "All findings";

    /// <summary>The page, as the content of an HTML file.</summary>
    public string Render()
    {
        var copy = Citation is null ? "" : $"<p class=\"nb-more\"><button type=\"button\" data-copy=\"{HtmlText.Encode(Citation)}\">Copy "
            + "citation</button> <button type=\"button\" data-copy-link>Copy link</button></p>\n";
        var body = $"""
            <div class="nb-page nb-annotated">
            <nav class="nb-back" aria-label="Site"><a href="{HtmlText.Encode(HtmlRules.Link(BackHref))}">← {HtmlText.Encode(BackText)}</a></nav>
            <header class="nb-hero"><h1>{HtmlText.Encode(Title)}</h1>
            {PageShell.LeadAndFacts(Lead, Facts, Linked)}{copy}</header>
            <main class="nb-content" id="nb-content">
            {Switches()}<div class="nb-text-body">
            {Text()}</div>
            {Readings()}</main>
            </div>
            """;
        return PageShell.Wrap(Title, body, plotly: null);
    }

    private IEnumerable<(PageSentence Sentence, PageMark Mark)> Marks() =>
        Paragraphs.SelectMany(paragraph => paragraph.Sentences).SelectMany(sentence => sentence.Marks.Select(mark => (sentence, mark)));

    // Shown by the page's script, which makes them work.
    private string Switches()
    {
        var html = new StringBuilder("<div class=\"nb-switches\" hidden>\n");
        for (var layer = 0; layer < Layers.Count; layer++)
        {
            var groups = Marks().Where(pair => pair.Mark.Layer == layer).CountBy(pair => pair.Mark.Group, StringComparer.Ordinal)
                .OrderByDescending(group => group.Value).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
            html.Append(CultureInfo.InvariantCulture,
                $"<label><span class=\"nb-layer-{layer}\">{HtmlText.Encode(Layers[layer])}</span> <select data-layer=\"{layer}\">");
            html.Append(CultureInfo.InvariantCulture,
                $"<option value=\"all\">all ({groups.Sum(group => group.Value)})</option><option value=\"none\">none</option>");
            foreach (var (group, count) in groups)
                html.Append(CultureInfo.InvariantCulture,
                    $"<option value=\"={HtmlText.Encode(group)}\">{HtmlText.Encode(group)} ({count})</option>");
            html.Append("</select></label>\n");
        }

        return html.Append("</div>\n").ToString();
    }

    private string Text()
    {
        var html = new StringBuilder();
        var kind = "";
        foreach (var paragraph in Paragraphs)
        {
            if (paragraph.Kind != kind && paragraph.Kind.Length > 0)
                html.Append("<p class=\"nb-kind\">").Append(HtmlText.Encode(paragraph.Kind)).Append("</p>\n");
            kind = paragraph.Kind;
            html.Append("<p>").AppendJoin(' ', paragraph.Sentences.Select(Marked)).Append("</p>\n");
        }

        return html.ToString();
    }

    private static string Linked(string fact) =>
        Uri.TryCreate(fact, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? new PageSpan(fact, fact).ToHtml() : HtmlText.Encode(fact);

    private static string Shortened(string words) =>
        words.Length <= LongestWords ? words
            : words[..(words.LastIndexOf(' ', LongestWords) is > LongestWords / 2 and var space ? space : LongestWords)] + "…";

    private string Readings()
    {
        var rows = Marks().Select(pair =>
            $"<tr><td><a href=\"#{HtmlText.Encode(pair.Mark.Anchor)}\">"
            + $"{HtmlText.Encode(Shortened(pair.Sentence.Text![pair.Mark.Start..pair.Mark.End]))}</a></td>"
            + $"<td>{HtmlText.Encode(Layers[pair.Mark.Layer])}</td><td>{HtmlText.Encode(pair.Mark.Reading)}</td></tr>\n").ToList();
        return rows.Count == 0 ? "" : $"""
            <h2>What was read</h2>
            <div class="nb-html"><div class="nb-scroll" tabindex="0" role="region" aria-label="What was read"><table class="data-table"><thead><tr><th scope="col">words</th><th scope="col">as</th><th scope="col">reading</th></tr></thead>
            <tbody>
            {string.Concat(rows)}</tbody></table></div></div>

            """;
    }

    /// <summary>Marks may overlap: the text is cut where one begins or ends, and each piece carries all of its marks.</summary>
    private static string Marked(PageSentence sentence)
    {
        if (sentence.Text is not { } text)
            return "<span class=\"nb-left-out\" role=\"note\" aria-label=\"text left out\">[…]</span>";
        var marks = sentence.Marks.Where(mark => mark.Start >= 0 && mark.End <= text.Length && mark.Start < mark.End).ToList();
        int[] cuts = [.. marks.SelectMany(mark => new[] { mark.Start, mark.End }).Concat([0, text.Length]).Distinct().Order()];
        var html = new StringBuilder();
        html.Append("<span class=\"nb-sentence\" id=\"").Append(HtmlText.Encode(sentence.Anchor)).Append("\">");
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
            AppendPiece(html, text[start..end], start, [.. marks.Where(mark => mark.Start <= start && mark.End >= end)]);
        return html.Append("</span>").ToString();
    }

    private static void AppendPiece(StringBuilder html, string piece, int start, IReadOnlyList<PageMark> marks)
    {
        foreach (var mark in marks)
        {
            html.Append(CultureInfo.InvariantCulture, $"<mark class=\"nb-layer-{mark.Layer}\" data-layer=\"{mark.Layer}\" "
                + $"data-group=\"{HtmlText.Encode(mark.Group)}\" title=\"{HtmlText.Encode(mark.Reading)}\"");
            // An anchor stands once, where its mark begins.
            if (mark.Start == start)
                html.Append(" id=\"").Append(HtmlText.Encode(mark.Anchor)).Append('"');
            html.Append('>');
        }

        HtmlText.Append(html, piece);
        html.Insert(html.Length, "</mark>", marks.Count);
    }
}
