using System.Diagnostics;
using System.Globalization;
using NewsAnalysis.Articles;
using NewsAnalysis.Attributions;
using NewsAnalysis.Figures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Benchmarks.Figures;

/// <summary>Times the ledger extraction beside other readers of numbers, and the topics over growing corpora.</summary>
internal static class FigureBenchmark
{
    private static readonly int[] Sizes = [1_000, 3_000, 10_000];

    /// <summary>Measures and prints; 0, or 2 where the corpus cannot be used.</summary>
    public static int Run(FigureBenchmarkOptions options, TextWriter output)
    {
        try
        {
            var originals = Corpus.Load(options.Corpus).Articles.ToList();
            if (originals.Count == 0)
                throw new InputException($"{options.Corpus}: holds no article that can be read; expected a corpus folder.");
            Extraction(originals, options, output);
            Curve(originals, output, oneStory: false);
            Curve(originals, output, oneStory: true);
            return 0;
        }
        catch (InputException error)
        {
            Console.Error.WriteLine(error.Message);
            return 2;
        }
    }

    private static void Extraction(List<Article> originals, FigureBenchmarkOptions options, TextWriter output)
    {
        var texts = Enumerable.Range(0, options.Repetitions).SelectMany(_ => originals).ToList();
        Print(output, $"corpus: {options.Corpus}, {originals.Count} articles x {options.Repetitions} = {texts.Sum(article => article.Text.Length) / 1e6:0.0} million characters");
        var extractor = new FigureExtractor(new FigureOptions());
        var own = Best(texts, options.Rounds, article => extractor.Extract(article).Count);
        Print(output, $"ledger: {own.Found:#,0} numbers, {own.Seconds:0.000} s, {own.Seconds * 1000 / options.Repetitions:0.0} ms for the corpus once");
        var said = Best(texts, options.Rounds, article => AttributionReader.Read(article).Count);
        Print(output, $"statements of whole articles: {said.Found:#,0} found, {said.Seconds:0.000} s; their time / the ledger's = {said.Seconds / own.Seconds:0.0}");
        foreach (var (name, found, seconds) in NodeReaders.Time(texts.Select(article => article.Text), options.Rounds, output))
            Print(output, $"{name}: {found:#,0} found, {seconds:0.000} s, {seconds * 1000 / options.Repetitions:0.0} ms; its time / the ledger's = {seconds / own.Seconds:0.0}");
    }

    // Sentences are part of the work, as for the other readers: every round has fresh articles.
    private static (int Found, double Seconds) Best(List<Article> texts, int rounds, Func<Article, int> read)
    {
        var (best, found) = (double.MaxValue, 0);
        for (var round = 0; round <= rounds; round++)
        {
            var articles = texts.ConvertAll(article => new Article(article.Info, article.Text, article.Parts));
            GC.Collect();
            var watch = Stopwatch.StartNew();
            found = articles.Sum(read);
            best = round == 0 ? best : Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return (found, best);
    }

    private static void Curve(List<Article> originals, TextWriter output, bool oneStory)
    {
        Print(output, $"topics, {(oneStory ? "all articles in one story" : "each variation its own stories")}: articles, claims, topics, processor seconds, microseconds a claim, against the smallest");
        var extractor = new FigureExtractor(new FigureOptions());
        var first = 0.0;
        foreach (var size in Sizes)
        {
            var articles = new VariedCorpus(originals).Take(size, oneStory).ToList();
            var stories = articles.ToDictionary(article => article.Info.Id, article => article.Info.Event.Value!, StringComparer.Ordinal);
            var claims = articles.SelectMany(extractor.Extract).Where(claim => claim.Reason is null).ToList();
            GC.Collect();
            var before = Environment.CpuUsage.TotalTime;
            var topics = TopicBuilder.Build(claims, stories).Count;
            var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            var each = seconds * 1e6 / claims.Count;
            first = first == 0 ? each : first;
            Print(output, $"{size,7:#,0} {claims.Count,8:#,0} {topics,8:#,0} {seconds,7:0.00} {each,6:0.0} {each / first,5:0.00}");
        }
    }

    private static void Print(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
