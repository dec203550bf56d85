namespace NewsAnalysis.Tables;

/// <summary>A piece of text with its source.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Text">The text.</param>
/// <param name="Marks">The stretches to mark, half-open positions in the text, in order and not overlapping.</param>
/// <param name="Reference">Where it stands, for sites that know such references; see <see cref="Table.References"/>. Null for none.</param>
public sealed record Excerpt(string Source, string Text, IReadOnlyList<(int Start, int End)> Marks, string? Reference = null);

/// <summary>Pieces of text under one heading.</summary>
/// <param name="Anchor">Where links lead: letters, digits and hyphens, unique on the page.</param>
/// <param name="Title">The heading.</param>
/// <param name="Items">The pieces, in order.</param>
/// <param name="More">A sentence below them, or null.</param>
public sealed record ExcerptGroup(string Anchor, string Title, IReadOnlyList<Excerpt> Items, string? More = null);

/// <summary>The evidence behind numbers, for a notebook to show: groups that fold, each with an anchor that tables link to. The anchor is
/// the line that folds, which has its place also when it is folded; a link opens it by the script at the end, which pages of the workbook
/// have of their own. All text goes out encoded.</summary>
/// <param name="Groups">The groups, in order.</param>
[TypeFormatterSource(typeof(ExcerptsFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record Excerpts(IReadOnlyList<ExcerptGroup> Groups)
{
    private const string Opener = """
        <script>
        document.addEventListener("click", function (event) {
          var link = event.target.closest && event.target.closest("a[href^='#']");
          var group = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
          if (group && group.tagName === "DETAILS") group.open = true;
        }, true);
        </script>

        """;

    /// <summary>A <c>&lt;details&gt;</c> a group; empty where there are none.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder();
        foreach (var group in Groups)
        {
            html.Append($"<details id=\"{group.Anchor}\" class=\"excerpts {Html.NoFormulas}\"><summary>").Append(Html.Encode(group.Title))
                .Append("</summary>\n<ul>\n");
            foreach (var item in group.Items)
                html.Append("<li>").Append(Marked(item)).Append("<br><small").Append(Html.Evidence(item.Reference)).Append('>')
                    .Append(Html.Encode(item.Source)).Append("</small></li>\n");
            html.Append("</ul>\n");
            if (group.More is { } more)
                html.Append("<p><small>").Append(Html.Encode(more)).Append("</small></p>\n");
            html.Append("</details>\n");
        }

        return Groups.Count == 0 ? "" : html.Append(Opener).ToString();
    }

    /// <summary>The groups, each with its pieces below it.</summary>
    public string ToText() => string.Concat(Groups.Select(group =>
        $"{group.Title}\n{string.Concat(group.Items.Select(item => $"- {OneLine(item.Text)} [{item.Source}]\n"))}"
        + (group.More is null ? "" : group.More + "\n")));

    /// <summary>The plain text.</summary>
    public override string ToString() => ToText();

    private static string Marked(Excerpt item)
    {
        var html = new StringBuilder();
        var last = 0;
        foreach (var (start, end) in item.Marks)
        {
            html.Append(Html.Encode(item.Text[last..start])).Append("<mark>").Append(Html.Encode(item.Text[start..end])).Append("</mark>");
            last = end;
        }

        return html.Append(Html.Encode(item.Text[last..])).ToString();
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>Tells notebook hosts how <see cref="Excerpts"/> are shown; found by name through the attribute on them.</summary>
public sealed class ExcerptsFormatterSource
{
    private readonly object[] _formatters = [new ExcerptsHtmlFormatter(), new ExcerptsTextFormatter()];

    /// <summary>The formatters: html and plain text.</summary>
    public IEnumerable<object> CreateTypeFormatters() => _formatters;
}

/// <summary>Shows <see cref="Excerpts"/> as html.</summary>
public sealed class ExcerptsHtmlFormatter() : DisplayFormatter<Excerpts>("text/html", excerpts => excerpts.ToHtml());

/// <summary>Shows <see cref="Excerpts"/> as plain text.</summary>
public sealed class ExcerptsTextFormatter() : DisplayFormatter<Excerpts>("text/plain", excerpts => excerpts.ToText());
