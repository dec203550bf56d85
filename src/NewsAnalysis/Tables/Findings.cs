using System.Runtime.CompilerServices;

namespace NewsAnalysis.Tables;

/// <summary>Sentences computed from data, for a notebook to show. They come in as plain text and go out encoded: nothing an article says
/// can become markup.</summary>
/// <param name="Statements">The sentences, in order; each is complete in itself.</param>
/// <param name="AsList">Whether they stand as a list, one a line; else they run on as one paragraph.</param>
[TypeFormatterSource(typeof(FindingsFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record Findings(IReadOnlyList<Statement> Statements, bool AsList = true)
{
    /// <summary>The sentences as plain text.</summary>
    public IReadOnlyList<string> Sentences => [.. Statements.Select(statement => statement.Text)];

    /// <summary>Sentences one a line; empty ones are left out.</summary>
    public static Findings List(params IEnumerable<Statement> sentences) => new([.. sentences.Where(sentence => sentence.Text.Length > 0)]);

    /// <summary>Sentences one a line; empty ones are left out.</summary>
    [OverloadResolutionPriority(1)]
    public static Findings List(params IEnumerable<string> sentences) => List(sentences.Select(sentence => (Statement)sentence));

    /// <summary>Sentences run on as one paragraph; empty ones are left out.</summary>
    public static Findings Paragraph(params IEnumerable<string> sentences) => List(sentences) with { AsList = false };

    /// <summary>A <c>&lt;ul&gt;</c> or a <c>&lt;p&gt;</c>; empty where there are no sentences.</summary>
    public string ToHtml()
    {
        if (Statements.Count == 0)
            return "";
        if (!AsList)
            return $"<p class=\"findings {Html.NoFormulas}\">{string.Join(' ', Statements.Select(statement => statement.ToHtml()))}</p>\n";
        var html = new StringBuilder($"<ul class=\"findings {Html.NoFormulas}\">\n");
        foreach (var statement in Statements)
            html.Append("<li>").Append(statement.ToHtml()).Append("</li>\n");
        return html.Append("</ul>\n").ToString();
    }

    /// <summary>The sentences, as a list with dashes or as one line.</summary>
    public string ToText() => AsList ? string.Concat(Sentences.Select(sentence => $"- {sentence}\n")) : string.Join(' ', Sentences);

    /// <summary>The plain text.</summary>
    public override string ToString() => ToText();
}
