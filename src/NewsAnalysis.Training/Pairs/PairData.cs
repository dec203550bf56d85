using NewsAnalysis.Articles;
using NewsAnalysis.Measures.Quality;
using NewsAnalysis.Text;

namespace NewsAnalysis.Training.Pairs;

/// <summary>Reads marked pairs of claims and marked events as examples. Pairs that a rule keeps apart, and numbers that are no claims, are
/// left out.</summary>
internal sealed class PairData
{
    private const double EventWeight = 0.3;
    private const string Unlisted = "N";

    private readonly FigureExtractor _extractor = new(new FigureOptions());

    /// <summary>How many marked pairs were left out, by reason.</summary>
    public SortedDictionary<string, int> LeftOut { get; } = new(StringComparer.Ordinal);

    /// <summary>Pairs of real articles. A line of a marked file is <c>{"a": [article, start, end], "b": […], "label": …}</c>, UTF-16
    /// positions; S and R are the same thing, P, K, G and O are not, N are pairs of a wholly read event that are no difference of it; other
    /// labels are left out.</summary>
    /// <param name="marked">The marked files.</param>
    /// <param name="articles">JSON Lines of articles with id, text, outlet, published and event.</param>
    public IEnumerable<PairExample> OfMarked(IEnumerable<string> marked, IEnumerable<string> articles)
    {
        var stories = articles.SelectMany(File.ReadLines).Select(Article)
            .GroupBy(article => article.Info.Event.Value ?? article.Info.Id, StringComparer.Ordinal)
            .SelectMany(story => story.Select(article => (article.Info.Id, Story: story.ToArray())))
            .ToDictionary(pair => pair.Id, pair => pair.Story, StringComparer.Ordinal);
        foreach (var file in marked)
        {
            var pairs = File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement)
                .GroupBy(pair => stories[pair.GetProperty("a")[0].GetString()!]);
            foreach (var story in pairs)
            {
                var profiles = TopicBuilder.Profiles(story.Key.SelectMany(_extractor.Extract).Where(claim => claim.Reason is null));
                var (features, deaths) = (new PairFeatures(new ContextWeights(profiles)), Deaths.Of(profiles));
                foreach (var pair in story.Where(
                    pair => pair.GetProperty("label").GetString() is "S" or "R" or "P" or "K" or "G" or "O" or Unlisted))
                {
                    var (left, right) = (Find(profiles, pair.GetProperty("a")), Find(profiles, pair.GetProperty("b")));
                    if (Example(features, profiles, deaths, left, right, story.Key[0].Info.Event.Value!,
                        Path.GetFileName(file), pair.GetProperty("label").GetString() is "S" or "R", true,
                        pair.GetProperty("label").GetString() == Unlisted ? EventWeight : 1) is { } example)
                        yield return example;
                }
            }
        }
    }

    /// <summary>Pairs of claims of different articles of invented events, marked and not; claims of one topic are the same thing.</summary>
    /// <param name="folder">A folder of marked events.</param>
    public IEnumerable<PairExample> OfEvents(string folder)
    {
        foreach (var gold in EventGold.ReadFolder(folder))
        {
            var profiles = TopicBuilder.Profiles(gold.Articles.SelectMany(_extractor.Extract).Where(claim => claim.Reason is null));
            var (features, deaths) = (new PairFeatures(new ContextWeights(profiles)), Deaths.Of(profiles));
            var topics = profiles.Select(profile => gold.Claims
                .FirstOrDefault(mark => mark.Article.Id == profile.Claim.Article.Id && mark.Span.Overlaps(profile.Claim.Span))).ToArray();
            for (var right = 0; right < profiles.Length; right++)
            {
                for (var left = 0; left < right; left++)
                {
                    if (profiles[left].Claim.Article.Id == profiles[right].Claim.Article.Id || topics[left] is null
                        || topics[right] is null)
                        continue;
                    var same = topics[left]!.Topic is { } topic && topics[right]!.Topic == topic;
                    if (Example(features, profiles, deaths, profiles[left], profiles[right], gold.Name,
                        Path.GetFileName(folder.TrimEnd('/')), same, false, EventWeight) is { } example)
                        yield return example;
                }
            }
        }
    }

    /// <summary>Explains marked pairs, whatever their labels.</summary>
    /// <param name="marked">The marked file.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="output">Receives the lines.</param>
    public void Explain(string marked, IEnumerable<string> articles, TextWriter output)
    {
        var stories = articles.SelectMany(File.ReadLines).Select(Article)
            .GroupBy(article => article.Info.Event.Value ?? article.Info.Id, StringComparer.Ordinal).ToArray();
        var read = new Dictionary<string, Profile[]>(StringComparer.Ordinal);
        foreach (var pair in File.ReadLines(marked).Select(line => JsonDocument.Parse(line).RootElement))
        {
            var story = stories.First(story => story.Any(article => article.Info.Id == pair.GetProperty("a")[0].GetString()));
            if (!read.TryGetValue(story.Key, out var profiles))
                read[story.Key] =
                    profiles = TopicBuilder.Profiles(story.SelectMany(_extractor.Extract).Where(claim => claim.Reason is null));
            output.WriteLine(pair.GetRawText());
            if (Find(profiles, pair.GetProperty("a")) is { } left && Find(profiles, pair.GetProperty("b")) is { } right)
                PairExplanation.Print(profiles, left, right, output);
        }
    }

    private PairExample? Example(PairFeatures features, Profile[] profiles, Deaths deaths, Profile? left, Profile? right, string group,
        string source, bool same, bool isReal, double weight)
    {
        if (left is null || right is null)
            return Without("no claim");
        if (PairRules.Apart(left, right) is { } rule)
            return Without($"{(same ? "same" : "other")}, kept apart by the rule {rule}");
        var values = new double[PairFeatures.Names.Count];
        features.Read(left, right, values);
        var (isApart, isDoubted) = (!Sizes.Meet(left, right), PairGrader.Doubt(left, right, deaths, features) is not null);
        values[PairFeatures.Doubted] = isApart && isDoubted ? 1 : 0;
        return new PairExample(group, source, values, same, isApart, isDoubted, isReal, weight,
            Rivals(features, profiles, left, right), $"{Said(left)} | {Said(right)}");
    }

    private static string Said(Profile profile) => $"[{profile.Claim.Text} {profile.Noun}, {profile.Event}, "
        + $"{profile.Claim.Article.Published.Value}] {profile.Claim.Quote.ReplaceLineEndings(" ")}";

    // As Agreements finds them.
    private static double[][] Rivals(PairFeatures features, Profile[] profiles, Profile left, Profile right)
    {
        return [.. Of(left, right), .. Of(right, left)];

        IEnumerable<double[]> Of(Profile claim, Profile rival) =>
            profiles.Where(other => other.Claim.Article.Id == rival.Claim.Article.Id && Agreements.Agree(claim, other)
                && !Sizes.SameNumber(other, rival) && PairRules.Apart(claim, other) is null)
                .Select(other =>
                {
                    var values = new double[PairFeatures.Names.Count];
                    features.Read(claim, other, values);
                    return values;
                });
    }

    private PairExample? Without(string reason)
    {
        LeftOut[reason] = LeftOut.GetValueOrDefault(reason) + 1;
        return null;
    }

    private static Profile? Find(Profile[] profiles, JsonElement place)
    {
        var span = new TextSpan(place[1].GetInt32(), place[2].GetInt32());
        return Array.Find(profiles, profile => profile.Claim.Article.Id == place[0].GetString() && profile.Claim.Span.Overlaps(span));
    }

    /// <summary>An article of a line of JSON Lines, its text taken verbatim.</summary>
    public static Article Article(string line)
    {
        using var document = JsonDocument.Parse(line);
        string? Field(string name) => document.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
        var info = new ArticleInfo(Field("id")!, "")
        {
            Title = Sourced.Text(Field("title"), Origin.Page),
            Outlet = Sourced.Text(Field("outlet"), Origin.Page),
            Event = Sourced.Text(Field("event"), Origin.Page),
            Published = ArticleDate.TryParse(Field("published") ?? "") is { } date
                ? new(date, Origin.Page) : Sourced.Unknown<ArticleDate>(),
        };
        return ReadResult.Verbatim(info, Field("text")!).Article!;
    }
}
