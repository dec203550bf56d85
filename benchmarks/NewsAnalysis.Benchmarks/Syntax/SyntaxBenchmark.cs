using System.Globalization;
using System.Security.Cryptography;
using NewsAnalysis.Text.Syntax;

namespace NewsAnalysis.Benchmarks.Syntax;

/// <summary>How fast sentences with numbers are read, beside how fast the same processor hashes.</summary>
internal static class SyntaxBenchmark
{
    private const int Block = 1 << 20;
    private const int Blocks = 256;
    private const int Rounds = 3;
    private const int TokensARound = 50_000;

    /// <summary>Reads the sentences of a corpus that hold a digit, and hashes; prints the best round of each in processor time.</summary>
    public static int Run(string corpus, TextWriter output)
    {
        var sentences = Articles.Corpus.Load(corpus).Articles
            .SelectMany(article => article.Sentences.Select(sentence => (article.Text, sentence.Span)))
            .Where(sentence => sentence.Span.Of(sentence.Text).Any(char.IsAsciiDigit))
            .ToList();
        var tokens = sentences.Sum(sentence => SyntaxReader.Read(sentence.Text, sentence.Span).Tokens.Count);
        var repetitions = (TokensARound / Math.Max(tokens, 1)) + 1;
        var reading = Best(() =>
        {
            for (var repetition = 0; repetition < repetitions; repetition++)
                sentences.ForEach(sentence => SyntaxReader.Read(sentence.Text, sentence.Span));
        }) / repetitions;
        var bytes = new byte[Block];
        var hashing = Best(() =>
        {
            for (var block = 0; block < Blocks; block++)
                SHA256.HashData(bytes);
        });
        var (perSecond, megabytes) = (tokens / reading, Blocks / hashing);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sentences.Count} sentences with digits, {tokens} tokens: {perSecond:F0} tokens a second of processor time"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"SHA-256: {megabytes:F0} MB a second; {perSecond / megabytes:F1} tokens a MB hashed"));
        return 0;
    }

    private static double Best(Action action)
    {
        action();
        return Enumerable.Range(0, Rounds).Min(_ =>
        {
            var before = Environment.CpuUsage.TotalTime;
            action();
            return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        });
    }
}
