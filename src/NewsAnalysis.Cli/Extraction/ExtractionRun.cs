using NewsAnalysis.Attributions;

namespace NewsAnalysis.Cli.Extraction;

/// <summary>Runs one extraction over the inputs: results to the output, one line an input; reasons of rejection to the error
/// stream.</summary>
/// <param name="paths">What to read, in order.</param>
/// <param name="standardInput">Where <c>-</c> reads.</param>
/// <param name="output">Receives JSON Lines and nothing else.</param>
/// <param name="error">Receives a line for every rejected input.</param>
internal sealed class ExtractionRun(IReadOnlyList<string> paths, TextReader standardInput, TextWriter output, TextWriter error)
{
    private const int ShownNotices = 3;

    /// <summary>The dictionaries, the later over the earlier; none for the corpus folder's own.</summary>
    public IReadOnlyList<string> ActorsFiles { get; init; } = [];

    /// <summary>How vague words become intervals.</summary>
    public VagueConvention Vague { get; init; }

    /// <summary>Whether standard error says how each number was read.</summary>
    public bool Explain { get; init; }

    /// <summary>How articles are read.</summary>
    public ReadOptions Reading { get; init; } = ReadOptions.Default;

    /// <summary>Whether offsets count code points instead of UTF-16 code units.</summary>
    public bool CodePoints { get; init; }

    /// <summary>Metadata, text and parts.</summary>
    public int Articles() => ForEach(article => ArticleLine.Write(article, CodePoints));

    /// <summary>Mentions of the dictionary's actors.</summary>
    public int Mentions()
    {
        var dictionary = ArticleInputs.Dictionary(ActorsFiles, paths);
        foreach (var line in NoticesOf(dictionary))
            error.WriteLine(line);
        var finder = new MentionFinder(dictionary);
        var read = 0;
        var lines = new MentionLines(CodePoints);
        lines.Write(Lines(), output);
        return StatusOf(read);

        IEnumerable<Article> Lines()
        {
            foreach (var article in Readable(_ => read++, lines.Add))
            {
                lines.Add(article, finder.Read(article));
                yield return article;
            }
        }
    }

    /// <summary>Figures: the claims, or with <paramref name="all"/> every number read.</summary>
    public int Figures(bool all)
    {
        var extractor = Extractor();
        return ForEach(article =>
        {
            var figures = extractor.Extract(article);
            if (Explain)
                error.Write(FigureExplanation.Of(article, figures));
            return FigureLine.Write(article, figures.Where(figure => all || figure.Reason is null), CodePoints, all);
        });
    }

    /// <summary>Who says what.</summary>
    public int Quotes() => ForEach(article => QuoteLine.Write(article, AttributionReader.Read(article), CodePoints));

    /// <summary>Topics over all inputs, one line a topic.</summary>
    public int Topics()
    {
        var extractor = Extractor();
        var claims = new List<FigureClaim>();
        var offsets = new Dictionary<string, Offsets>(StringComparer.Ordinal);
        var stories = StoryGrouper.Group(Distinct(article =>
        {
            claims.AddRange(extractor.Extract(article).Where(TopicBuilder.Counts));
            offsets[article.Info.Id] = new Offsets(article, CodePoints);
        }));
        foreach (var topic in TopicBuilder.Build(claims, stories))
            output.WriteLine(TopicLine.Write(topic, claim => offsets[claim.Article.Id].Of(claim.Span)));
        return StatusOf(offsets.Count);
    }

    /// <summary>The story of every article.</summary>
    public int Stories()
    {
        var ids = new List<string>();
        var stories = StoryGrouper.Group(Distinct(article => ids.Add(article.Info.Id)));
        foreach (var id in ids)
            output.WriteLine(StoryLine(id, stories[id]));
        return StatusOf(ids.Count);
    }

    private FigureExtractor Extractor() => new(new FigureOptions { Vague = Vague });

    private int ForEach(Func<Article, string> line)
    {
        var read = 0;
        foreach (var article in Readable(_ => read++))
            output.WriteLine(line(article));
        return StatusOf(read);
    }

    /// <summary>
    /// The articles, one at a time, each seen first by <paramref name="visit"/>; a rejected input is reported in its place.
    /// </summary>
    private IEnumerable<Article> Readable(Action<Article> visit, Action<string>? write = null)
    {
        foreach (var input in ArticleInputs.Open(paths, standardInput, Reading, error.WriteLine))
        {
            foreach (var notice in input.Notices)
                error.WriteLine(notice.Message);
            if (input.Article is { } article)
            {
                visit(article);
                yield return article;
            }
            else
            {
                Reject(input.Rejected!, write);
            }
        }
    }

    /// <summary>As <see cref="Readable"/>, without articles whose id an earlier one has: claims and stories are told apart by it.</summary>
    private IEnumerable<Article> Distinct(Action<Article> visit)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in Readable(_ => { }))
        {
            if (ids.Add(article.Info.Id))
            {
                visit(article);
                yield return article;
            }
            else
            {
                Reject(new InputRecord(0, IsDouble: true, new FileInput(null, article.Info, default)).Reason);
            }
        }
    }

    private static int StatusOf(int read) => read > 0 ? ExitStatus.Done : ExitStatus.Found;

    private void Reject(Rejected rejected, Action<string>? write = null)
    {
        error.WriteLine(EscapingWriter.Line($"{rejected.Id}: {rejected.Reason}"));
        (write ?? output.WriteLine)(RejectedLine(rejected));
    }

    /// <summary>The line of an input that was rejected.</summary>
    public static string RejectedLine(Rejected rejected) => JsonLine.Write(new { id = rejected.Id, rejected = rejected.Reason });

    /// <summary>The line of <c>extract stories</c>.</summary>
    public static string StoryLine(string id, string story) => JsonLine.Write(new { id, story });

    /// <summary>How many lines there are, and the first few, errors first; nothing where all was read.</summary>
    private static IEnumerable<string> NoticesOf(ActorDictionary dictionary)
    {
        var (all, errors) = (dictionary.Notices, dictionary.Notices.Count(notice => notice.Severity == Severity.Error));
        if (all.Count == 0)
            yield break;
        yield return $"dictionary: {errors:#,0} {(errors == 1 ? "place" : "places")} that could not be read, "
            + $"{all.Count - errors:#,0} names that two entries have; 'check DIR --actors FILE' lists them all"
            + (all.Count > ShownNotices ? ". The first:" : ":");
        foreach (var notice in all.OrderBy(notice => notice.Severity == Severity.Error ? 0 : 1).Take(ShownNotices))
            yield return $"  {notice.Message}";
    }
}
