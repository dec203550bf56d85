namespace NewsAnalysis.Training.Pairs;

/// <summary>Scores the topics of real articles against marked pairs; pairs that cannot be told are left out.</summary>
internal static class PairScoring
{
    /// <summary>Writes rows of <c>marked-news.tsv</c>: whether claims of one topic are about the same thing, and what of the marked
    /// differences is said to differ.</summary>
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
        var (joined, right, same) = (0, 0, 0);
        foreach (var pair in File.ReadLines(marked).Select(line => JsonDocument.Parse(line).RootElement))
        {
            var label = pair.GetProperty("label").GetString();
            if (label == "?")
                continue;
            var isSame = label is "S" or "R";
            var isOne = topics.Any(topic => Has(topic, pair.GetProperty("a")) && Has(topic, pair.GetProperty("b")));
            (joined, right, same) = (joined + (isOne ? 1 : 0), right + (isOne && isSame ? 1 : 0), same + (isSame ? 1 : 0));
        }

        var how = $"NewsAnalysis.Training pairs-score --marked {Path.GetFileName(marked)}";
        output.Write($"{date}\t{set}\tpairs of numbers put into one topic that are about the same thing\t{right}\t{joined}\t{how}\n");
        output.Write($"{date}\t{set}\tpairs of numbers about the same thing that are put into one topic\t{right}\t{same}\t{how}\n");
    }

    private static bool Has(Topic topic, JsonElement place) => topic.Claims.Any(claim =>
        claim.Article.Id == place[0].GetString() && claim.Span.Start < place[2].GetInt32() && place[1].GetInt32() < claim.Span.End);
}
