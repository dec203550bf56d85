using NewsAnalysis.Figures.Bounds;
using NewsAnalysis.Figures.Context;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures;

/// <summary>Makes the claim that a reading states, with what the article says around its sentence.</summary>
internal static class ClaimMaker
{
    /// <summary>The claim, or the number that is none, of a reading.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="line">Its tokens.</param>
    /// <param name="reading">The number.</param>
    /// <param name="part">The part of the article that holds the sentence.</param>
    /// <param name="quote">The sentence as text, one string for all its numbers.</param>
    /// <param name="sources">Who answers for the article's numbers.</param>
    /// <param name="convention">The convention for vague words.</param>
    public static FigureClaim Make(
        Article article, Sentence sentence, TokenLine line, NumberReading reading, PartKind part, string quote, ClaimSources sources,
            VagueConvention convention)
    {
        var span = new TextSpan(line[reading.From].Start, line[reading.To - 1].End);
        var isClaim = reading.Reason is null;
        var (source, speaker, citedBy) = isClaim ? sources.Of(span, sentence.Index) : default;
        return new FigureClaim
        {
            Article = article.Info,
            Span = span,
            Text = span.Of(article.Text),
            Value = reading.Low,
            ValueTo = reading.High != reading.Low ? reading.High : null,
            Interval = Interval(reading),
            Bound = Sign(reading, convention),
            Vague = reading.Number.Form == NumberForm.Vague,
            Change = reading.Change,
            Unit = reading.UnitWritten,
            NormalizedUnit = Unit(reading, convention),
            Counted = reading.Counted,
            About = reading.About,
            Event = reading.Event,
            Source = source,
            Speaker = speaker,
            CitedBy = citedBy,
            AsOf = isClaim ? AsOfFinder.Find(line, reading.From, article.Info.Published.Value) : null,
            Part = part,
            Sentence = sentence.Index,
            Quote = quote,
            Reason = reading.Reason,
            Arguments = reading.Arguments with
            {
                Rules = string.Join(' ', reading.Rules.Append(reading.Arguments.Rules).Where(name => name.Length > 0))
            },
        };
    }

    // The decimal convention names a share of things as such: "half the flats" is 0.5 of "% flat".
    private static string? Unit(NumberReading reading, VagueConvention convention) =>
        convention == VagueConvention.Decimal && reading is { Number.Form: NumberForm.Fraction, Unit: null, Reason: null }
            ? "% " + (reading.UnitNormal ?? "-") : reading.UnitNormal;

    // A number that is no claim allows itself alone.
    private static Interval Interval(NumberReading reading)
    {
        if (reading.Reason is not null)
            return new Interval(Math.Min(reading.Low, reading.High), Math.Max(reading.Low, reading.High));
        var slack = reading.IsRange || reading.Number.Form == NumberForm.Vague ? 0 : reading.Number.Slack;
        return BoundRules.Apply(reading.Rule, Math.Min(reading.Low, reading.High), Math.Max(reading.Low, reading.High), slack);
    }

    // "Dozens" alone is about so many; where the convention makes it a range of two numbers, the range is what is stated.
    private static Bound Sign(NumberReading reading, VagueConvention convention) =>
        reading.Rule == BoundRule.None && reading.Number.Form == NumberForm.Vague && convention != VagueConvention.Decimal
            ? Bound.About
            : reading.Rule == BoundRule.Nearly && convention == VagueConvention.Decimal ? Bound.About
            : BoundRules.Sign(reading.Rule);
}
