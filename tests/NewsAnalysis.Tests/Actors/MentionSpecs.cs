using System.Text;
using System.Text.Json;
using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
using NewsAnalysis.Text;

namespace NewsAnalysis.Tests.Actors;

/// <summary>
/// A case: an article whose mentions are marked in place, ⟦words=Actor:kind⟧, with ? after the kind where it is ambiguous. ¶ begins another
/// body part, for cases that need their sentences apart.
/// </summary>
public sealed record MentionSpec(string Text, string Note, string? Headline = null, string? Caption = null,
    string? Dictionary = null, string? Title = null)
{
    public override string ToString() => Note;
}

/// <summary>Reads cases and makes their articles.</summary>
public static class MentionSpecs
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Actors", "Specs", file);

    public static IReadOnlyList<MentionSpec> Read(string file) =>
        JsonSerializer.Deserialize<List<MentionSpec>>(File.ReadAllText(PathOf(file)), Options)!;

    /// <summary>The article without its marks, and the mentions that they expect, a line each.</summary>
    public static (Article Article, List<string> Expected) Unmark(MentionSpec spec)
    {
        var (text, parts, expected) = (new StringBuilder(), new List<ArticlePart>(), new List<string>());
        foreach (var (kind, marked) in new[]
        {
            (PartKind.Headline, spec.Headline), (PartKind.Body, spec.Text), (PartKind.Caption, spec.Caption)
        })
        {
            foreach (var part in marked?.Split('¶') ?? [])
            {
                var start = text.Length;
                Append(part, text, expected);
                if (text.Length > start)
                    parts.Add(new ArticlePart(kind, new TextSpan(start, text.Length)));
            }

            text.Append("\n\n");
        }

        return (new Article(new ArticleInfo("case", "case.txt") { Title = Sourced.Text(spec.Title, Origin.Page) }, text.ToString(), parts),
            expected);
    }

    public static string Describe(Mention mention) =>
        $"{mention.Span.Start}-{mention.Span.End} {mention.Text} = {mention.Actor}, "
            + $"{mention.Kind.ToString().ToLowerInvariant()}{(mention.Ambiguous ? "?" : "")}";

    private static void Append(string marked, StringBuilder text, List<string> expected)
    {
        foreach (var piece in marked.Split('⟦'))
        {
            var close = piece.IndexOf('⟧', StringComparison.Ordinal);
            if (close < 0)
            {
                text.Append(piece);
                continue;
            }

            var (equals, colon) = (piece.IndexOf('=', StringComparison.Ordinal), piece.LastIndexOf(':', close));
            var words = piece[..equals];
            expected.Add($"{text.Length}-{text.Length + words.Length} {words} = {piece[(equals + 1)..colon]}, {piece[(colon + 1)..close]}");
            text.Append(words).Append(piece.AsSpan(close + 1));
        }
    }
}
