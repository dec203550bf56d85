using NewsAnalysis.Text;

namespace NewsAnalysis.Corrections;

/// <summary>Applies what a person says of the figures of an article.</summary>
internal static class FigureCorrections
{
    /// <summary>The figures with one entry applied, and what became of it.</summary>
    public static (IReadOnlyList<FigureClaim> Figures, CorrectionOutcome Outcome) Apply(
        Article article, AnchorText text, IReadOnlyList<FigureClaim> figures, Correction entry)
    {
        var (span, reason) = Anchors.Find(text, entry.Places[0]);
        if (span is not { } place)
            return (figures, new(entry, OutcomeState.NotFound, reason));
        var there = At(figures, place, entry.Kind);
        return entry.Kind switch
        {
            _ when there.Count > 1 => (figures,
                new(entry, OutcomeState.NotFound, $"{there.Count} figures are read in these words, and none is just these words")),
            CorrectionKind.AddFigure => Add(article, figures, entry, place, there.FirstOrDefault()),
            CorrectionKind.RejectFigure => Reject(figures, entry, there.FirstOrDefault()),
            _ when there.Count == 0 => (figures, new(entry, OutcomeState.NotFound, "no figure is read there")),
            CorrectionKind.AcceptFigure => Accept(figures, entry, there[0]),
            _ => Amend(figures, entry, there[0]),
        };
    }

    // The figure of just these words, else those that share words with them. Only what is added may lie on a number that is no claim.
    private static List<FigureClaim> At(IReadOnlyList<FigureClaim> figures, TextSpan place, CorrectionKind kind)
    {
        var there = figures.Where(figure => figure.Span.Overlaps(place) && (kind == CorrectionKind.AddFigure || figure.Reason is null))
            .ToList();
        var same = there.Find(figure => figure.Span == place);
        return same is null ? there : [same];
    }

    private static (IReadOnlyList<FigureClaim>, CorrectionOutcome) Accept(IReadOnlyList<FigureClaim> figures,
        Correction entry, FigureClaim figure) =>
            (With(figures, figure, figure with { Correction = entry.Mark(InWords(figure)) }),
                new(entry, OutcomeState.Applied, "", InWords(figure), InWords(figure)));

    private static (IReadOnlyList<FigureClaim>, CorrectionOutcome) Reject(IReadOnlyList<FigureClaim> figures, Correction entry,
        FigureClaim? figure) =>
            figure is null
                ? (figures, new(entry, OutcomeState.AlreadySo, "no figure is read there"))
                : (With(figures, figure,
                    figure with { Reason = NoClaimReason.Rejected, Correction = entry.Mark(InWords(figure)), Extracted = figure }),
                    new(entry, OutcomeState.Applied, "", InWords(figure), null));

    private static (IReadOnlyList<FigureClaim>, CorrectionOutcome) Amend(IReadOnlyList<FigureClaim> figures,
        Correction entry, FigureClaim figure)
    {
        var amended = Changed(figure, entry.Figure!);
        return amended == figure
            ? (figures, new(entry, OutcomeState.AlreadySo, "the figure is read so already", InWords(figure), InWords(figure)))
            : (With(figures, figure, amended with { Correction = entry.Mark(InWords(figure)), Extracted = figure }),
                new(entry, OutcomeState.Applied, "", InWords(figure), InWords(amended)));
    }

    private static (IReadOnlyList<FigureClaim>, CorrectionOutcome) Add(
        Article article, IReadOnlyList<FigureClaim> figures, Correction entry, TextSpan place, FigureClaim? there)
    {
        if (there is { Reason: null } && Changed(there, entry.Figure!) == there)
            return (figures, new(entry, OutcomeState.AlreadySo, "the figure is read there now", InWords(there), InWords(there)));
        var added = Changed(New(article, place), entry.Figure! with { Bound = entry.Figure!.Bound ?? "exact" }) with
        {
            Correction = entry.Mark(there is null ? null : InWords(there)),
            Extracted = there,
        };
        var others = figures.Where(figure => !ReferenceEquals(figure, there)).Append(added).OrderBy(figure => figure.Span).ToList();
        return (others, new(
            entry, OutcomeState.Applied, there is { Reason: null } ? "another figure is read there now; the added one takes its place" : "",
            there is null ? null : InWords(there), InWords(added)));
    }

    private static FigureClaim New(Article article, TextSpan place)
    {
        var sentence = article.SentenceAt(place.Start);
        return new FigureClaim
        {
            Article = article.Info,
            Span = place,
            Text = place.Of(article.Text),
            Value = 0,
            Interval = Interval.Exactly(0),
            Part = article.PartAt(place.Start),
            Sentence = sentence?.Index ?? 0,
            Quote = sentence?.Span.Of(article.Text) ?? place.Of(article.Text),
        };
    }

    private static FigureClaim Changed(FigureClaim figure, FigureChange change)
    {
        var unit = Text(change.Unit, figure.NormalizedUnit);
        var changed = figure with
        {
            // A unit that is as it was leaves the words of the article beside it.
            Unit = unit == figure.NormalizedUnit ? figure.Unit : unit,
            NormalizedUnit = unit,
            Counted = Text(change.Counted, figure.Counted),
            About = Text(change.About, figure.About),
            Event = Text(change.Event, figure.Event),
            Source = Text(change.Source, figure.Source),
        };
        var (value, bound) = (change.Value ?? figure.Value, change.Bound is null ? FigureBounds.Of(figure) : change.Bound);
        var to = change.Value is null && change.ValueTo is null ? figure.ValueTo : change.ValueTo;
        var isSame = value == figure.Value && to == figure.ValueTo
            && (change.Bound is null || FigureBounds.Same(change.Bound, FigureBounds.Of(figure)));
        return isSame ? changed
            : FigureBounds.Bounded(changed, Math.Min(value, to ?? value), to is null ? null : Math.Max(value, to.Value), bound);
    }

    private static string? Text(string? change, string? found) => change is null ? found : change.Length == 0 ? null : change;

    private static IReadOnlyList<FigureClaim> With(IReadOnlyList<FigureClaim> figures, FigureClaim old, FigureClaim changed) =>
        [.. figures.Select(figure => ReferenceEquals(figure, old) ? changed : figure)];

    /// <summary>A figure in one line: the words, then how they are read.</summary>
    internal static string InWords(FigureClaim figure)
    {
        var value = figure.ValueTo is { } to ? $"{figure.Value:#,0.####} to {to:#,0.####}" : $"{figure.Value:#,0.####}";
        var bound = FigureBounds.Of(figure);
        var parts = new[]
        {
            figure.Event is { } happened ? $"event {happened}" : null,
            figure.Source is { } source ? $"source {source}" : null, Counted(figure)
        };
        return $"{(bound == "exact" ? "" : bound.Replace('-', ' ') + " ")}{value}{(figure.NormalizedUnit is { } unit ? " " + unit : "")}"
            + string.Concat(parts.OfType<string>().Select(part => "; " + part));
    }

    private static string? Counted(FigureClaim figure) =>
        figure.Counted is { } counted && !string.Equals(counted, figure.Unit, StringComparison.Ordinal) ? $"counted {counted}" : null;
}
