using System.Diagnostics;
using System.Globalization;
using System.Text;
using NewsAnalysis.Actors;
using NewsAnalysis.Actors.Suggestions;
using NewsAnalysis.Articles;

namespace NewsAnalysis.Benchmarks;

/// <summary>Measures the matching of mentions on one core with the text in memory, and prints ratios.</summary>
internal static class MatchingBenchmark
{
    private const int Names = 40;
    private const int WarmUp = 8;

    public static int Run(BenchmarkOptions options, TextWriter output)
    {
        try
        {
            OneCore();
            Measure(options, output);
            return 0;
        }
        catch (InputException error)
        {
            Console.Error.WriteLine(error.Message);
            return 2;
        }
    }

    private static void Measure(BenchmarkOptions options, TextWriter output)
    {
        var corpus = new RepeatedCorpus(options.Corpus, options.Megabytes);
        var forty = FrequentNames(corpus.Originals);
        var words = WordsOf(forty);
        Print(output, $"corpus: {options.Corpus}, {corpus.Originals.Count} articles x {corpus.Repetitions} = {corpus.Characters / 1e6:0.0} million characters");
        Print(output, $"names: the {forty.Actors.Count} most frequent of the corpus in {words.Count} forms");
        var own = Time(corpus, forty, options.Rounds);
        Print(output, $"mention finder: {own.Found:#,0} mentions, {own.Seconds:0.00} s, {corpus.Characters / 1e6 / own.Seconds:0} million characters a second");
        Print(output, $"allocated: {own.Bytes / 1024.0:0.0} KiB an article of {corpus.Characters / corpus.Count:#,0} characters");
        var whole = Time(corpus, forty, options.Rounds, withSentences: false);
        Print(output, $"the same with finding the sentences: {whole.Seconds:0.00} s, {whole.Bytes / 1024.0:0.0} KiB an article");
        var plain = Time(corpus, Plain(forty), options.Rounds);
        Print(output, $"plain names: {plain.Found:#,0} mentions, {plain.Seconds:0.00} s");
        Compare(options, corpus, words, (own.Seconds, plain.Seconds), output);
        if (options.EventData.Count > 0)
            CompareLarge(options, corpus, own.Seconds, output);
        else
            Print(output, $"event data: no file named (--event-data FILE); left out.");
    }

    private static void Compare(BenchmarkOptions options, RepeatedCorpus corpus, List<string> words, (double Whole, double Plain) own, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("benchmark-");
        try
        {
            var (names, texts) = (Path.Combine(folder.FullName, "names.txt"), Path.Combine(folder.FullName, "texts.txt"));
            File.WriteAllLines(names, words);
            using (var writer = new StreamWriter(texts, append: false, new UTF8Encoding(false)))
            {
                var isFirst = true;
                foreach (var article in corpus.Copies(withSentences: false))
                {
                    writer.Write(isFirst ? article.Text : "\f" + article.Text);
                    isFirst = false;
                }
            }

            Report("pyahocorasick", OtherTools.PyAhoCorasick(names, texts, options.Rounds, output));
            Report("rg -o -w -F -f names", OtherTools.RipGrep(names, texts, options.Rounds, output));
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        void Report(string tool, (long Found, double Seconds)? result)
        {
            if (result is var (found, seconds))
                Print(output, $"{tool}: {found:#,0} matches, {seconds:0.00} s; its time / mention finder's = {seconds / own.Whole:0.00}, / with plain names {seconds / own.Plain:0.00}");
        }
    }

    private static void CompareLarge(BenchmarkOptions options, RepeatedCorpus corpus, double own, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        var large = ActorDictionary.Load(options.EventData);
        var names = WordsOf(large).Count;
        Print(output, $"event data: {large.Actors.Count:#,0} actors, {names:#,0} names, loaded in {watch.Elapsed.TotalSeconds:0.0} s");
        var result = Time(corpus, large, options.Rounds);
        Print(output, $"mention finder: {result.Found:#,0} mentions, {result.Seconds:0.00} s, time / time with {Names} names = {result.Seconds / own:0.00}");
        Print(output, $"allocated: {result.Bytes / 1024.0:0.0} KiB an article");
    }

    private static (long Found, double Seconds, double Bytes) Time(
        RepeatedCorpus corpus, ActorDictionary dictionary, int rounds, bool withSentences = true)
    {
        var finder = new MentionFinder(dictionary);
        var (best, found, bytes) = (double.MaxValue, 0L, 0.0);
        // The first rounds are for the compiler, which measures before it makes its best of a method.
        for (var round = -WarmUp; round < rounds; round++)
        {
            var articles = corpus.Copies(withSentences);
            GC.Collect();
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            // Time of the processor, so that what else the machine does counts little.
            var before = Environment.CpuUsage.TotalTime;
            found = 0;
            foreach (var article in articles)
                found += finder.Find(article).Count;
            var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)articles.Count;
            best = round < 0 ? best : Math.Min(best, seconds);
        }

        return (found, best, bytes);
    }

    private static ActorDictionary FrequentNames(IReadOnlyList<Article> articles) =>
        ActorDictionary.Of([
            .. NameSuggester.Suggest(articles, ActorDictionary.Empty, new SuggestionOptions { MostNames = Names, MinimumMentions = 1 })
                .Select(suggestion => suggestion.Actor),
        ]);

    // The same strings, without the surnames, demonyms and capitals that only a reader of the words around can decide on.
    private static ActorDictionary Plain(ActorDictionary dictionary) =>
        ActorDictionary.Of([
            .. dictionary.Actors.Select(actor => new Actor(actor.Name, ActorType.Organisation)
            {
                Aliases = [.. actor.Aliases, .. actor.Demonyms, .. actor.Metonyms],
                Acronyms = actor.Acronyms,
            }),
        ]);

    private static List<string> WordsOf(ActorDictionary dictionary) =>
    [
        .. dictionary.Actors.SelectMany(actor => actor.Aliases.Concat(actor.Acronyms).Concat(actor.Demonyms).Concat(actor.Metonyms).Prepend(actor.Name))
            .Distinct(StringComparer.Ordinal),
    ];

    private static void OneCore()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            using var process = Process.GetCurrentProcess();
            process.ProcessorAffinity = 1;
        }
    }

    private static void Print(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
