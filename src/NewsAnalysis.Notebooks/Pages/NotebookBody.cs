namespace NewsAnalysis.Notebooks.Pages;

/// <summary>The cells of a notebook as the body of its page.</summary>
internal sealed class NotebookBody
{
    private readonly MarkdownHtml _markdown = new();
    private readonly OutputHtml _outputs;
    private readonly StringBuilder _html = new();
    private readonly List<string> _silent = [];

    public NotebookBody(IReadOnlyList<NotebookCell> cells, EvidenceLinks evidence)
    {
        _outputs = new OutputHtml(evidence);
        var findings = NotebookPage.FindingsCells(cells);
        foreach (var cell in cells)
            Add(cell, findings.Contains(cell));
        AppendCode("");
    }

    /// <summary>Safe markup.</summary>
    public string Html => _html.ToString();

    /// <summary>The headings, the title not among them.</summary>
    public IReadOnlyList<PageHeading> Headings => _markdown.Headings;

    /// <summary>The plotly.js that its charts need; null where there are none.</summary>
    public WebAsset? Plotly => _outputs.Charts == 0 ? null : WebAsset.PlotlyFor(_outputs.Traces);

    private void Add(NotebookCell cell, bool isFindings)
    {
        if (cell.Kind == CellKind.Markdown && _markdown.Render(cell) is { Length: > 0 } prose)
        {
            AppendCode("");
            _html.Append("<section class=\"nb-cell nb-prose\">\n").Append(OutputHtml.InScrollers(prose)).Append("</section>\n");
        }
        else if (cell.Kind == CellKind.Code && !string.IsNullOrWhiteSpace(cell.Source))
            AddCode(cell, isFindings);
    }

    private void AddCode(NotebookCell cell, bool isFindings)
    {
        var shown = string.Concat(cell.Outputs.Select(output => _outputs.Render(output, isFindings, cell.Id) + "\n"));
        _silent.Add(Highlighted(cell.Source.TrimEnd()));
        // Cells that show nothing share the disclosure of the next one that does.
        if (!string.IsNullOrWhiteSpace(shown))
            AppendCode($"<div class=\"{(isFindings ? "nb-findings" : "nb-outputs")}\">\n{shown}</div>\n");
    }

    private void AppendCode(string result)
    {
        if (_silent.Count == 0)
            return;
        _html.Append("<section class=\"nb-cell\">\n<details class=\"nb-code\"><summary>Code</summary>");
        foreach (var source in _silent)
            _html.Append("<pre class=\"nb-source\" tabindex=\"0\"><code>").Append(source).Append("</code></pre>");
        _html.Append("</details>\n").Append(result).Append("</section>\n");
        _silent.Clear();
    }

    private static string Highlighted(string code)
    {
        var marked = new StringBuilder();
        foreach (var token in SubmissionCompiler.Parse(code, "").GetRoot().DescendantTokens())
        {
            foreach (var trivia in token.LeadingTrivia)
                AppendToken(marked, trivia.ToFullString(), IsComment(trivia) ? "c" : trivia.IsDirective ? "k" : null);
            AppendToken(marked, token.Text, ClassOf(token));
            foreach (var trivia in token.TrailingTrivia)
                AppendToken(marked, trivia.ToFullString(), IsComment(trivia) ? "c" : null);
        }
        return marked.ToString();
    }

    private static void AppendToken(StringBuilder marked, string text, string? kind)
    {
        if (kind is null || string.IsNullOrWhiteSpace(text))
            HtmlText.Append(marked, text);
        else
        {
            marked.Append("<span class=\"nb-").Append(kind).Append("\">");
            HtmlText.Append(marked, text);
            marked.Append("</span>");
        }
    }

    private static string? ClassOf(SyntaxToken token)
    {
        var kind = token.Kind();
        if (token.IsKeyword() || SyntaxFacts.IsContextualKeyword(kind) || token.Text is "var" or "await")
            return "k";
        return kind switch
        {
            SyntaxKind.NumericLiteralToken => "n",
            SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringTextToken
                or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedStringEndToken
                or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken => "s",
            _ => null,
        };
    }

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
