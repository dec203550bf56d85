using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>Sets the totals that an article states against the parts that the same article gives. Words must say that something is added up
/// (sum-cues.tsv), or a colon must lead from the total to its parts.</summary>
public static class SumChecker
{
    private static readonly ILookup<string, string> Cues =
        WordList.Rows("Topics.sum-cues.tsv").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>Finds the totals with at least two parts of one kind. Linear in the number of claims, apart from a sentence's
    /// own.</summary>
    /// <param name="claims">Claims of any articles, in any order; numbers that were read as no claim are left out.</param>
    /// <returns>By article and position of the total. Sums that match are listed as well.</returns>
    public static IReadOnlyList<SumCheck> Check(IEnumerable<FigureClaim> claims) =>
        [.. claims.Where(claim => claim.Reason is null && claim.Change == Change.None)
            .GroupBy(claim => claim.Article.Id, StringComparer.Ordinal)
            .OrderBy(article => article.Key, StringComparer.Ordinal)
            .SelectMany(OfArticle)];

    private static IEnumerable<SumCheck> OfArticle(IEnumerable<FigureClaim> claims)
    {
        var sentences = claims.GroupBy(claim => claim.Sentence).ToDictionary(
            sentence => sentence.Key,
            sentence => sentence.OrderBy(claim => claim.Span).Select(claim => new Summand(claim, SummandKind.Of(claim))).ToArray());
        foreach (var (index, sentence) in sentences.OrderBy(pair => pair.Key))
        {
            var before = sentences.GetValueOrDefault(index - 1, []);
            for (var position = 0; position < sentence.Length; position++)
            {
                var check = Backward(sentence, position, before) ?? Forward(sentence, position);
                if (check is not null)
                    yield return check;
            }
        }
    }

    private static SumCheck? Backward(Summand[] sentence, int position, Summand[] before)
    {
        var total = sentence[position];
        var lead = TextBefore(sentence, position);
        var strong = Has(lead, "after") || Has(TextAfter(sentence, position), "after");
        if (!strong && !Has(lead, "weak"))
            return null;
        var own = Parts(total, sentence[..position]);
        var parts = own.Length >= 2 ? own : position == 0 ? Parts(total, before) : [];
        return Make(total, parts, strong ? 2 : 1.34, mayBeMore: false);
    }

    private static SumCheck? Forward(Summand[] sentence, int position)
    {
        var total = sentence[position];
        var after = TextAfter(sentence, position);
        var some = Has(after, "some");
        if (!some && !after.Contains(':', StringComparison.Ordinal))
            return null;
        return Make(total, Parts(total, sentence[(position + 1)..]), some ? double.MaxValue : 1.34, some);
    }

    private static FigureClaim[] Parts(Summand total, Summand[] candidates) =>
        [.. candidates.Where(part => total.Kind.Holds(part.Kind)).Select(part => part.Claim)];

    /// <summary>The check, or null where the numbers are too far apart to be meant as a sum, or too few.</summary>
    private static SumCheck? Make(Summand total, FigureClaim[] parts, double most, bool mayBeMore)
    {
        if (parts.Length < 2)
            return null;
        var factor = total.Kind.Factor;
        var scaled = parts.Select(part => SummandKind.Of(part))
            .Zip(parts, (kind, part) => part.Interval.Times(kind.Factor / factor)).ToArray();
        var sum = scaled.Aggregate((left, right) => left.Plus(right));
        var (low, middle, whole) = ((double)(sum.Low ?? 0), Middle(sum), Middle(total.Claim.Interval));
        if (whole <= 0 || middle <= 0 || middle / whole > most || whole / middle > most || scaled.Any(part => Middle(part) >= whole))
            return null;
        var matches = mayBeMore ? total.Claim.Interval.High is not { } high || low <= (double)high : sum.Meets(total.Claim.Interval);
        return mayBeMore && matches ? null : new SumCheck(total.Claim, parts, sum, matches, Why(total.Claim, parts, sum, matches, middle));
    }

    private static double Middle(Interval interval) =>
        ((double)(interval.Low ?? interval.High ?? 0) + (double)(interval.High ?? interval.Low ?? 0)) / 2;

    private static string Why(FigureClaim total, FigureClaim[] parts, Interval sum, bool matches, double middle)
    {
        var terms = string.Join(" + ", parts.Select(part => $"“{part.Text}”"));
        var range = sum.Low is { } low && sum.High is { } high && low != high
            ? $" (rounded numbers: {Number((double)low)} to {Number((double)high)})" : "";
        return $"The parts {terms} add up to about {Number(middle)}{range}; the total is given as “{total.Text}”, "
            + $"which {(matches ? "agrees" : "differs")}.";
    }

    private static string Number(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static bool Has(string text, string kind) => Cues[kind].Any(cue => HasWords(text, cue));

    private static bool HasWords(string text, string cue)
    {
        var at = text.IndexOf(cue, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1]))
            && (at + cue.Length == text.Length || !char.IsLetter(text[at + cue.Length]));
    }

    /// <summary>The sentence's text from the number before (or its start) up to the number.</summary>
    private static string TextBefore(Summand[] sentence, int position)
    {
        var (quote, at) = Locate(sentence[position].Claim);
        var from = position == 0 ? 0 : at - (sentence[position].Claim.Span.Start - sentence[position - 1].Claim.Span.End);
        return from >= 0 && from <= at ? quote[from..at] : quote[..at];
    }

    /// <summary>The sentence's text from the number up to the next one (or its end).</summary>
    private static string TextAfter(Summand[] sentence, int position)
    {
        var (quote, at) = Locate(sentence[position].Claim);
        var end = Math.Min(quote.Length, at + sentence[position].Claim.Span.Length);
        var to = position == sentence.Length - 1
            ? quote.Length : end + (sentence[position + 1].Claim.Span.Start - sentence[position].Claim.Span.End);
        return to >= end && to <= quote.Length ? quote[end..to] : quote[end..];
    }

    private static (string Quote, int At) Locate(FigureClaim claim) =>
        (claim.Quote, Math.Max(0, claim.Quote.IndexOf(claim.Text, StringComparison.Ordinal)));

    private sealed record Summand(FigureClaim Claim, SummandKind Kind);
}
