namespace NewsAnalysis.Cli.Extraction;

/// <summary>The lines of <c>extract figures</c>.</summary>
internal static class FigureLine
{
    /// <summary>The figures of an article, in text order.</summary>
    /// <param name="article">The article.</param>
    /// <param name="figures">Its numbers.</param>
    /// <param name="codePoints">Whether offsets count code points.</param>
    /// <param name="arguments">Whether what the sentence says around each number is written too.</param>
    public static string Write(Article article, IEnumerable<FigureClaim> figures, bool codePoints, bool arguments)
    {
        var offsets = new Offsets(article, codePoints);
        return JsonLine.Write(new
        {
            id = article.Info.Id,
            figures = figures.Select(figure => arguments
                ? new JsonLine.Members(Fields(figure, offsets), new { citedBy = figure.CitedBy }, Fields(figure.Arguments))
                : Fields(figure, offsets)),
        });
    }

    private static object Fields(FigureClaim figure, Offsets offsets)
    {
        var span = offsets.Of(figure.Span);
        return new
        {
            start = span.Start,
            end = span.End,
            text = figure.Text,
            value = figure.ValueTo is { } upper ? new[] { JsonLine.Plain(figure.Value), JsonLine.Plain(upper) }
                : (object?)JsonLine.Plain(figure.Value),
            low = JsonLine.Plain(figure.Interval.Low),
            high = JsonLine.Plain(figure.Interval.High),
            bound = FigureText.Sign(figure.Bound),
            change = figure.Change == Change.None ? null : (Change?)figure.Change,
            unit = figure.Unit,
            normalizedUnit = figure.NormalizedUnit,
            counted = figure.Counted,
            about = figure.About,
            @event = figure.Event,
            source = figure.Source,
            asOf = figure.AsOf?.ToString(),
            part = figure.Part,
            sentence = figure.Sentence,
            reason = figure.Reason,
        };
    }

    private static object Fields(ClaimArguments arguments) => new
    {
        role = arguments.Role,
        standing = arguments.Standing,
        predicate = arguments.Predicate,
        subject = arguments.Subject,
        @object = arguments.Object,
        agent = arguments.Agent,
        place = arguments.Place,
        period = arguments.Period,
        purpose = arguments.Purpose,
        possessor = arguments.Possessor,
        person = arguments.Person,
        rules = arguments.Rules.Split(' ', StringSplitOptions.RemoveEmptyEntries),
    };
}
