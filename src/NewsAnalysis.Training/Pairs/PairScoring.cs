namespace NewsAnalysis.Training.Pairs;

/// <summary>Scores the topics of real articles against marked pairs; pairs that cannot be told are left out.</summary>
internal static class PairScoring
{
    private const string Differing = "D";

    /// <summary>Writes rows of <c>marked-news.tsv</c>: whether claims of one topic are about the same thing, and what of the marked
    /// differences (label D: the same thing in numbers that cannot both be right) is said to differ, or shown as a revision, by whichever
    /// outlets of the event.</summary>
    /// <param name="marked">The marked pairs (JSON Lines).</param>
    /// <param name="articles">Their articles (JSON Lines).</param>
    /// <param name="date">Day of the measurement.</param>
    /// <param name="set">What was marked.</param>
    /// <param name="output">Receives the rows.</param>
    public static void Write(string marked, IEnumerable<string> articles, string date, string set, TextWriter output)
    {
        var all = articles.SelectMany(File.ReadLines).Select(PairData.Article).ToArray();
        var extractor = new FigureExtractor(new FigureOptions());
        var topics = TopicBuilder.Build(all.SelectMany(extractor.Extract),
            all.ToDictionary(article => article.Info.Id, article => article.Info.Event.Value ?? article.Info.Id, StringComparer.Ordinal));
        var (joined, right, same, differing, called) = (0, 0, 0, 0, 0);
        foreach (var pair in File.ReadLines(marked).Select(line => JsonDocument.Parse(line).RootElement))
        {
            var label = pair.GetProperty("label").GetString();
            if (label == "?")
                continue;
            var isSame = label is "S" or "R" or Differing;
            if (label == Differing)
                (differing, called) = (differing + 1, called + (IsCalled(topics, pair) ? 1 : 0));
            var isOne = topics.Any(topic => Has(topic, pair.GetProperty("a")) && Has(topic, pair.GetProperty("b")));
            (joined, right, same) = (joined + (isOne ? 1 : 0), right + (isOne && isSame ? 1 : 0), same + (isSame ? 1 : 0));
        }

        var how = $"NewsAnalysis.Training pairs-score --marked {Path.GetFileName(marked)}";
        output.Write($"{date}\t{set}\tpairs of numbers put into one topic that are about the same thing\t{right}\t{joined}\t{how}\n");
        output.Write($"{date}\t{set}\tpairs of numbers about the same thing that are put into one topic\t{right}\t{same}\t{how}\n");
        if (differing > 0)
            output.Write($"{date}\t{set}\tmarked differences that are told\t{called}\t{differing}\t{how}\n");
    }

    private static bool IsCalled(IReadOnlyList<Topic> topics, JsonElement marked)
    {
        if (Value(topics, marked.GetProperty("a")) is not { } one || Value(topics, marked.GetProperty("b")) is not { } other)
            return false;
        return topics.Where(topic => topic.Story == one.Story).SelectMany(topic => topic.Pairs)
            .Any(pair => pair is { SameArticle: false, Grade: Grade.Differs or Grade.Revision }
                && ((pair.Left.Value == one.Value && pair.Right.Value == other.Value)
                    || (pair.Left.Value == other.Value && pair.Right.Value == one.Value)));
    }

    private static (string Story, decimal Value)? Value(IReadOnlyList<Topic> topics, JsonElement place) =>
        topics.Where(topic => Has(topic, place)).Select(topic => ((string, decimal)?)(topic.Story, topic.Claims.First(claim =>
            Is(claim, place)).Value)).FirstOrDefault();

    private static bool Has(Topic topic, JsonElement place) => topic.Claims.Any(claim => Is(claim, place));

    private static bool Is(FigureClaim claim, JsonElement place) =>
        claim.Article.Id == place[0].GetString() && claim.Span.Start < place[2].GetInt32() && place[1].GetInt32() < claim.Span.End;
}
