using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
using NewsAnalysis.Corrections;
using NewsAnalysis.Figures;
using NewsAnalysis.Measures;
using NewsAnalysis.Text;

namespace NewsAnalysis.Review;

/// <summary>The mentions and figures of an article as the page shows them.</summary>
internal static class ReviewItems
{
    /// <summary>Everything to review, in text order; what a person rejected stays, as rejected.</summary>
    /// <param name="article">The article.</param>
    /// <param name="mentions">The mentions as extracted.</param>
    /// <param name="figures">The numbers as extracted.</param>
    /// <param name="corrections">The corrections.</param>
    /// <param name="actors">The names of the dictionary.</param>
    /// <param name="place">Finds the place of an anchor.</param>
    public static List<ReviewItem> Of(
        Article article, IReadOnlyList<Mention> mentions, IReadOnlyList<FigureClaim> figures, CorrectionSet corrections,
        IReadOnlySet<string> actors,
        Func<Article, Anchor, TextSpan?> place)
    {
        var corrected = ArticleCorrections.Apply(corrections, article, mentions, figures, actors);
        var entries = Entries(article, corrections, place);
        var items = corrected.Figures.Where(figure => figure.Reason is null or NoClaimReason.Rejected)
            .Select(figure => Item(figure, Entry(entries, figure.Span, isFigure: true)))
            .Concat(corrected.Mentions.Select(mention => Item(mention, mention.Correction, Entry(entries, mention.Span, isFigure: false))));
        var rejected = from outcome in corrected.Outcomes
                       where outcome is { State: OutcomeState.Applied, Correction.Kind: CorrectionKind.RejectMention }
                       let span = place(article, outcome.Correction.Places[0])
                       from mention in mentions
                       where mention.Span.Overlaps(span.Value)
                       select Item(mention, new CorrectionMark("rejected", outcome.Correction.Who, outcome.Correction.When,
                           outcome.Correction.Why, outcome.Extracted), outcome.Correction);
        return [.. items.Concat(rejected).OrderBy(item => item.Start).ThenByDescending(item => item.End)];
    }

    /// <summary>The entries on an article's figures and mentions, with their places.</summary>
    public static List<(TextSpan Span, Correction Entry)> Entries(Article article, CorrectionSet corrections,
        Func<Article, Anchor, TextSpan?> place) =>
        [
            .. from entry in corrections.Of(article.Info.Id)
               where entry.Places.Count > 0
               let span = place(article, entry.Places[0])
               where span is not null
               select (span.Value, entry),
        ];

    /// <summary>The entry on a figure or mention: that of just these words, else one that shares words with it.</summary>
    public static Correction? Entry(List<(TextSpan Span, Correction Entry)> entries, TextSpan span, bool isFigure)
    {
        var there = entries.Where(entry => entry.Entry.Kind.IsFigure() == isFigure && entry.Span.Overlaps(span)).ToList();
        return there.OrderByDescending(entry => entry.Span == span).Select(entry => entry.Entry).FirstOrDefault();
    }

    /// <summary>An entry in a few digits; empty for none.</summary>
    public static string Seen(Correction? entry) =>
        entry is null ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CorrectionYaml.Write(entry))))[..16];

    private static ReviewItem Item(Mention mention, CorrectionMark? mark, Correction? entry)
    {
        var (points, doubt) = Certainty.Of(mention);
        var fields = new Dictionary<string, string?>(StringComparer.Ordinal) { ["actor"] = mention.Actor };
        return new ReviewItem("mention", mention.Span.Start, mention.Span.End, mark?.Change ?? "read",
            $"{mention.Actor} ({mention.Kind.ToString().ToLowerInvariant()})",
            points, doubt, mark?.Extracted, mark?.ToString(), Seen(entry), fields);
    }

    private static ReviewItem Item(FigureClaim figure, Correction? entry)
    {
        var (points, doubt) = Certainty.Of(figure.Extracted ?? figure);
        var fields = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["value"] = figure.Value.ToString(CultureInfo.InvariantCulture),
            ["valueTo"] = figure.ValueTo?.ToString(CultureInfo.InvariantCulture),
            ["bound"] = FigureBounds.Of(figure),
            ["unit"] = figure.NormalizedUnit,
            ["counted"] = figure.Counted,
            ["event"] = figure.Event,
            ["source"] = figure.Source,
        };
        return new ReviewItem("figure", figure.Span.Start, figure.Span.End, figure.Correction?.Change ?? "read", Reading(figure),
            points, doubt, figure.Correction?.Extracted, figure.Correction?.ToString(), Seen(entry), fields);
    }

    private static string Reading(FigureClaim figure) => string.Join("; ", new[]
    {
        FigureText.Of(figure.Interval) + (figure.NormalizedUnit is { } unit ? $" ({unit})" : ""),
        figure.Counted is { } counted ? $"counted: {counted}" : null,
        figure.Event is { } happened ? $"event: {happened}" : null,
        figure.Change == Change.None ? null : $"change: {figure.Change.ToString().ToLowerInvariant()}",
        figure.Source is { } source ? $"source: {source}" : null,
    }.OfType<string>());
}
