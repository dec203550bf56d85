namespace NewsAnalysis.Notebooks.Pages;

/// <summary>A stretch of plain text, which may be a link.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Href">Where it leads, relative to the page or on the web; null for nowhere.</param>
public sealed partial record PageSpan(string Text, string? Href = null)
{
    /// <summary>Text that leads nowhere.</summary>
    public static implicit operator PageSpan(string text) => new(text);

    internal string ToHtml()
    {
        if (Href is null)
            return Day().Replace(HtmlText.Encode(Text), "<time>$0</time>");
        var rel = Href.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? " rel=\"noopener noreferrer\"" : "";
        return $"<a href=\"{HtmlText.Encode(HtmlRules.Link(Href))}\"{rel}>{HtmlText.Encode(Text)}</a>";
    }

    // A line never breaks within a day.
    [GeneratedRegex(@"\b\d{4}-\d\d-\d\d\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Day();
}

/// <summary>What a line of a page is about, so that the page's filter acts on it; null where it does not tell.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Date">The day, as yyyy, yyyy-MM or yyyy-MM-dd.</param>
/// <param name="Actors">The actors.</param>
public sealed record PageAbout(string? Outlet = null, string? Date = null, IReadOnlyList<string>? Actors = null)
{
    internal string ToHtml() => $" data-about=\"{HtmlText.Encode(new JsonObject
    {
        ["outlet"] = Outlet,
        ["date"] = Date,
        ["actor"] = Actors is null ? null : new JsonArray([.. Actors.Select(JsonNode (actor) => actor)]),
    }.ToJsonString())}\"";
}

/// <summary>A row of a small chart: who, what, and its marks between the left end (0) and the right end (1) of a scale that all rows
/// share.</summary>
/// <param name="Who">The label.</param>
/// <param name="Said">What it says, in words.</param>
/// <param name="Color">The colour of its marks, as #rrggbb.</param>
/// <param name="Points">Numbers as stated; hollow ones are left out by the words.</param>
/// <param name="Band">What the words allow; null for a point alone.</param>
/// <param name="About">What the filter goes by; null for nothing.</param>
public sealed record PageStrip(string Who, IReadOnlyList<PageSpan> Said, string Color, IReadOnlyList<(double At, bool Hollow)> Points,
    (double From, double To)? Band, PageAbout? About = null);

/// <summary>A part of a page, all of its texts plain.</summary>
public abstract record PageBlock
{
    /// <summary>Safe markup.</summary>
    internal abstract string Render();

    private protected static string Html(IEnumerable<PageSpan> spans) => string.Concat(spans.Select(span => span.ToHtml()));
}

/// <summary>A paragraph.</summary>
/// <param name="Spans">Its text.</param>
/// <param name="IsFinding">Whether it is what the part says above all.</param>
public sealed record LineBlock(IReadOnlyList<PageSpan> Spans, bool IsFinding = false) : PageBlock
{
    internal override string Render() => $"<p{(IsFinding ? " class=\"nb-said\"" : "")}>{Html(Spans)}</p>\n";
}

/// <summary>A list.</summary>
/// <param name="Items">Its lines.</param>
/// <param name="About">What the filter goes by, line by line; null for nothing.</param>
public sealed record ListBlock(IReadOnlyList<IReadOnlyList<PageSpan>> Items, IReadOnlyList<PageAbout>? About = null) : PageBlock
{
    internal override string Render() =>
        $"<ul>\n{string.Concat(Items.Select((item, index) => $"<li{About?[index].ToHtml()}>{Html(item)}</li>\n"))}</ul>\n";
}

/// <summary>A table that sorts and filters.</summary>
/// <param name="Caption">Its name.</param>
/// <param name="Heads">The headings.</param>
/// <param name="Rows">The cells.</param>
public sealed record TableBlock(string Caption, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<IReadOnlyList<PageSpan>>> Rows)
    : PageBlock
{
    internal override string Render() => OutputHtml.InScrollers($"""
        <table class="data-table"><caption>{HtmlText.Encode(Caption)}</caption><thead><tr>{string.Concat(Heads.Select(head => $"<th scope=\"col\">{HtmlText.Encode(head)}</th>"))}</tr></thead>
        <tbody>
        {string.Concat(Rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{Html(cell)}</td>"))}</tr>\n"))}</tbody></table>

        """);
}

/// <summary>A small chart: a row each, drawn by the page's style alone.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Ticks">Numbers below, at their places; none for no scale.</param>
/// <param name="Note">What a reader has to know of the scale; empty for nothing.</param>
public sealed record StripBlock(IReadOnlyList<PageStrip> Rows, IReadOnlyList<(double At, string Text)> Ticks, string Note = "") : PageBlock
{
    internal override string Render()
    {
        var html = new StringBuilder("<ul class=\"nb-strips\">\n");
        foreach (var row in Rows)
            html.Append("<li").Append(row.About?.ToHtml()).Append("><span class=\"nb-who\">").Append(HtmlText.Encode(row.Who))
                .Append("</span> <span class=\"nb-track\" aria-hidden=\"true\">").Append(Marks(row))
                .Append("</span> <span class=\"nb-what\">").Append(Html(row.Said)).Append("</span></li>\n");
        if (Ticks.Count > 0)
            html.Append("<li class=\"nb-ends\" aria-hidden=\"true\"><span></span><span class=\"nb-scale\">")
                .AppendJoin("", Ticks.Select(tick => $"<span{(tick.At > 0.5 ? " class=\"nb-right\"" : "")} "
                    + $"style=\"left:{Percent(tick.At)}\">{HtmlText.Encode(tick.Text)}</span>"))
                .Append("</span></li>\n");
        return html.Append("</ul>\n").Append(Note.Length == 0 ? "" : $"<p class=\"table-note\">{HtmlText.Encode(Note)}</p>\n").ToString();
    }

    private static string Marks(PageStrip row)
    {
        var colour = row.Color.All(letter => letter == '#' || char.IsAsciiHexDigit(letter)) ? row.Color : "#777777";
        var band = row.Band is var (from, to)
            ? $"<i class=\"nb-band\" style=\"left:{Percent(from)};width:{Percent(to - from)};background:{colour}\"></i>" : "";
        return band + string.Concat(row.Points.Select(point => $"<i class=\"nb-point\" "
            + $"style=\"left:{Percent(point.At)};border-color:{colour}{(point.Hollow ? "" : $";background:{colour}")}\"></i>"));
    }

    private static string Percent(double share) => (Math.Clamp(share, 0, 1) * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}

/// <summary>A section of a page.</summary>
/// <param name="Id">Where links lead; stays the same from run to run.</param>
/// <param name="Heading">Plain text.</param>
/// <param name="Blocks">What stands in it.</param>
/// <param name="Level">2, or 3 for a part of the section before.</param>
public sealed record PageSection(string Id, string Heading, IReadOnlyList<PageBlock> Blocks, int Level = 2)
{
    internal string Render() =>
        $"<h{Level} id=\"{HtmlText.Encode(Id)}\">{HtmlText.Encode(Heading)}</h{Level}>\n"
            + $"<div class=\"nb-html\">{string.Concat(Blocks.Select(block => block.Render()))}</div>\n";
}
