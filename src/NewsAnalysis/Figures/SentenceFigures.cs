using NewsAnalysis.Articles;
using NewsAnalysis.Figures.Bounds;
using NewsAnalysis.Figures.Context;
using NewsAnalysis.Figures.NonClaims;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Phrases;
using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Figures.Units;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures;

/// <summary>Reads the numbers of one sentence, step by step, and makes the claims.</summary>
internal static class SentenceFigures
{
    /// <summary>The numbers of a sentence in text order with unit, phrase, bounds, change and reason.</summary>
    public static List<Reading> Read(TokenLine line, VagueConvention convention)
    {
        var readings = NumberScanner.Scan(line, convention);
        foreach (var reading in readings)
            UnitStep.Apply(line, reading);
        ReasonStep.Apply(line, readings);
        RangeStep.Apply(line, readings);
        PhraseStep.Apply(line, readings);
        var floor = 0;
        foreach (var reading in readings)
        {
            if (reading.Reason is null or NoClaimReason.Age or NoClaimReason.Pronoun)
                BoundStep.Apply(line, reading, floor);
            floor = reading.To;
        }

        for (var i = 0; i < readings.Count; i++)
            Relate(line, readings, i);
        return readings;
    }

    /// <summary>The claim that a reading states.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="line">Its tokens.</param>
    /// <param name="readings">All numbers of the sentence.</param>
    /// <param name="index">The one to make a claim of.</param>
    /// <param name="source">The source named for the sentence.</param>
    /// <param name="convention">The convention for vague words.</param>
    public static FigureClaim Claim(
        Article article, Sentence sentence, TokenLine line, List<Reading> readings, int index, string? source, VagueConvention convention)
    {
        var reading = readings[index];
        var span = new TextSpan(line[reading.From].Start, line[reading.To - 1].End);
        var isClaim = reading.Reason is null;
        var floor = index == 0 ? 0 : readings[index - 1].Next;
        var ceiling = index + 1 < readings.Count ? readings[index + 1].From : line.Count;
        var vague = reading.Number.Form == NumberForm.Vague;
        var happened = isClaim && reading.Unit is null or { Unit.IsMoney: true } ? EventFinder.Find(line, reading, Math.Min(floor, reading.From), ceiling) : null;
        return new FigureClaim
        {
            Article = article.Info,
            Span = span,
            Text = span.Of(article.Text),
            Value = reading.Low,
            ValueTo = reading.IsRange || reading.High != reading.Low ? reading.High : null,
            Interval = BoundRules.Apply(reading.Rule, Math.Min(reading.Low, reading.High), Math.Max(reading.Low, reading.High), reading.IsRange || vague ? 0 : reading.Number.Slack),
            Bound = reading.Rule == BoundRule.None && vague && convention != VagueConvention.Decimal ? Bound.About : BoundRules.Sign(reading.Rule),
            Vague = vague,
            Change = reading.Change,
            Unit = reading.UnitWritten,
            NormalizedUnit = reading.UnitNormal,
            Counted = reading.Counted ?? (happened is "kill" or "wound" or "kidnap" or "arrest" or "displace" or "evacuate" && reading.Unit is null ? "people" : null),
            About = reading.Reason is null or NoClaimReason.Age ? About(line, reading) : null,
            Event = happened,
            Source = isClaim ? source : null,
            AsOf = isClaim ? AsOfFinder.Find(line, reading.From, article.Info.Published.Value) : null,
            Part = article.PartAt(span.Start),
            Sentence = sentence.Index,
            Quote = sentence.Span.Of(article.Text),
            Reason = reading.Reason,
        };
    }

    private static string? About(TokenLine line, Reading reading)
    {
        var measured = AboutFinder.Measured(line, reading);
        var tied = reading.Phrase is { Compound: true } phrase ? phrase.Written(line) : null;
        var subject = AboutFinder.Subject(line, reading);
        var words = string.Join(' ', new[] { measured ?? tied, subject }.Where(part => part is not null).Distinct());
        return words.Length == 0 ? null : words;
    }

    private static void Relate(TokenLine line, List<Reading> readings, int i)
    {
        var reading = readings[i];
        if (reading.Reason is not null)
            return;
        if (reading.Change == Change.None)
            reading.Change = ChangeFinder.Find(line, reading, reading.From);
        if (reading.Unit is not null)
            reading.Counted ??= AboutFinder.Measured(line, reading);

        // "just under 296 hp (224 kW)": a conversion in brackets is bounded as the number it converts.
        if (i > 0 && line.Is(reading.From - 1, "(") && readings[i - 1] is { Unit: not null, Reason: null } first && reading.Unit is not null
            && reading.Rule == BoundRule.None && reading.From - 1 <= first.Next + 1)
            reading.Rule = first.Rule;
    }
}
