using NewsAnalysis.Text;

namespace NewsAnalysis.Store;

/// <summary>The numbers of an article as a record: first their sentences, each once, then the numbers. A sentence is read when a claim's
/// quotation is asked for.</summary>
internal static class FigureRecord
{
    /// <summary>Writes the numbers of one article.</summary>
    public static byte[] Write(IReadOnlyList<FigureClaim> figures)
    {
        var sentences = figures.Select(figure => figure.Quote).Distinct(StringComparer.Ordinal).ToList();
        var indices = sentences.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        return new RecordWriter().Texts(sentences)
            .List(figures, (record, figure) => Write(record.Int(indices[figure.Quote]), figure)).Bytes.ToArray();
    }

    /// <summary>The numbers in a record.</summary>
    /// <param name="bytes">The record.</param>
    /// <param name="article">Their article.</param>
    /// <param name="pool">Where words that recur come from.</param>
    /// <param name="sentence">Reads the sentence of that index.</param>
    public static IReadOnlyList<FigureClaim> Read(byte[] bytes, ArticleInfo article, StringPool pool, Func<int, string> sentence)
    {
        var record = new RecordReader(bytes, pool);
        var quotations = new Quotation[record.Int()];
        for (var index = 0; index < quotations.Length; index++)
        {
            var which = index;
            quotations[index] = new Quotation(() => sentence(which), which);
            record.SkipText();
        }

        return record.List(() => Read(record, article, quotations[record.Int()]));
    }

    /// <summary>One sentence of a record.</summary>
    public static string Sentence(byte[] bytes, int index)
    {
        var record = new RecordReader(bytes);
        _ = record.Int();
        for (var skipped = 0; skipped < index; skipped++)
            record.SkipText();
        return record.Text()!;
    }

    /// <summary>Writes one number, without its sentence.</summary>
    public static void Write(RecordWriter record, FigureClaim figure)
    {
        record.Int(figure.Span.Start).Int(figure.Span.End).Text(figure.Text).Decimal(figure.Value).Decimal(figure.ValueTo);
        record.Decimal(figure.Interval.Low).Decimal(figure.Interval.High).Bool(figure.Interval.LowOpen).Bool(figure.Interval.HighOpen);
        record.Int((int)figure.Bound).Bool(figure.Vague).Int((int)figure.Change);
        record.Text(figure.Unit).Text(figure.NormalizedUnit).Text(figure.Counted).Text(figure.About).Text(figure.Event).Text(figure.Source)
            .Text(figure.Speaker).Text(figure.CitedBy);
        record.Text(figure.AsOf?.ToString()).Int((int)figure.Part).Int(figure.Sentence).Int(figure.Reason is { } reason ? (int)reason : -1);
        Write(record, figure.Arguments);
    }

    /// <summary>Reads one number.</summary>
    public static FigureClaim Read(RecordReader record, ArticleInfo article, Quotation quotation) => new()
    {
        Article = article,
        Quote = "",
        Quotation = quotation,
        Span = new TextSpan(record.Int(), record.Int()),
        Text = record.Text()!,
        Value = record.Decimal()!.Value,
        ValueTo = record.Decimal(),
        Interval = new Interval(record.Decimal(), record.Decimal(), record.Bool(), record.Bool()),
        Bound = (Bound)record.Int(),
        Vague = record.Bool(),
        Change = (Change)record.Int(),
        Unit = record.Text(),
        NormalizedUnit = record.Text(),
        Counted = record.Text(),
        About = record.Text(),
        Event = record.Text(),
        Source = record.Text(),
        Speaker = record.Text(),
        CitedBy = record.Text(),
        AsOf = record.Text() is { } date ? ArticleDate.TryParse(date) : null,
        Part = (PartKind)record.Int(),
        Sentence = record.Int(),
        Reason = record.Int() is >= 0 and var reason ? (NoClaimReason)reason : null,
        Arguments = Arguments(record),
    };

    private static void Write(RecordWriter record, ClaimArguments arguments)
    {
        record.Int((int)arguments.Role).Int((int)arguments.Standing);
        record.Text(arguments.Predicate).Text(arguments.Subject).Text(arguments.Object).Text(arguments.Agent).Text(arguments.Place);
        record.Text(arguments.Period).Text(arguments.Purpose).Text(arguments.Possessor).Text(arguments.Restriction).Text(arguments.Head);
        record.Text(arguments.Person).Text(arguments.Rules);
        record.Text(arguments.Bearer?.Fate).Text(arguments.Bearer?.Sex).Text(arguments.Bearer?.Role).Text(arguments.Bearer?.Name)
            .Bool(arguments.Bearer?.IsAlone ?? false);
    }

    private static ClaimArguments Arguments(RecordReader record) => new()
    {
        Role = (NumberRole)record.Int(),
        Standing = (Standing)record.Int(),
        Predicate = record.Text(),
        Subject = record.Text(),
        Object = record.Text(),
        Agent = record.Text(),
        Place = record.Text(),
        Period = record.Text(),
        Purpose = record.Text(),
        Possessor = record.Text(),
        Restriction = record.Text(),
        Head = record.Text(),
        Person = record.Text(),
        Rules = record.Text()!,
        Bearer = (record.Text(), record.Text(), record.Text(), record.Text(), record.Bool())
            is ({ } fate, var sex, var role, var name, var isAlone) ? new AgeBearer(fate, sex, role, name) { IsAlone = isAlone } : null,
    };
}
