using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsAnalysis.Notebooks.Session;

namespace NewsAnalysis.Notebooks.Pages;

/// <summary>C# with its keywords, strings, numbers and comments marked.</summary>
internal static class CodeHtml
{
    public static string Render(string code)
    {
        var html = new StringBuilder();
        foreach (var token in SubmissionCompiler.Parse(code, "").GetRoot().DescendantTokens())
        {
            foreach (var trivia in token.LeadingTrivia)
                Append(html, trivia.ToFullString(), IsComment(trivia) ? "c" : trivia.IsDirective ? "k" : null);
            Append(html, token.Text, Class(token));
            foreach (var trivia in token.TrailingTrivia)
                Append(html, trivia.ToFullString(), IsComment(trivia) ? "c" : null);
        }
        return html.ToString();
    }

    private static void Append(StringBuilder html, string text, string? kind)
    {
        if (kind is null || string.IsNullOrWhiteSpace(text))
            HtmlText.Append(html, text);
        else
        {
            html.Append("<span class=\"nb-").Append(kind).Append("\">");
            HtmlText.Append(html, text);
            html.Append("</span>");
        }
    }

    private static string? Class(SyntaxToken token)
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
