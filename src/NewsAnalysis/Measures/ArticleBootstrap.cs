namespace NewsAnalysis.Measures;

/// <summary>The bootstrap over articles (Davison and Hinkley 1997, Bootstrap Methods and their Application, section 3.8): articles are
/// drawn with replacement, as many as there are, and every draw gives a rate, all mentions over all words drawn. Whole articles are drawn
/// because the mentions in one depend on one another. The draws come from a fixed seed: the same articles give the same interval.</summary>
internal static class ArticleBootstrap
{
    private const int Draws = 2000;

    /// <summary>The 2.5 % and 97.5 % quantiles of the rate per 1,000 words, for every actor over the same draws.</summary>
    /// <param name="words">Number of words of each article.</param>
    /// <param name="actors">For each actor the articles that mention it, by index, with the number of mentions.</param>
    public static IReadOnlyList<(double Low, double High)> Quantiles(
        IReadOnlyList<int> words, IReadOnlyList<IReadOnlyList<(int Article, int Mentions)>> actors)
    {
        var random = new SplitMix64();
        var times = new int[words.Count];
        var rates = actors.Select(_ => new double[Draws]).ToArray();
        for (var draw = 0; draw < Draws; draw++)
        {
            var total = Draw(times, words, random);
            for (var actor = 0; actor < rates.Length; actor++)
                rates[actor][draw] = total == 0 ? 0 : 1000.0 * actors[actor].Sum(pair => (long)times[pair.Article] * pair.Mentions) / total;
        }

        return [.. rates.Select(Ends)];
    }

    private static long Draw(int[] times, IReadOnlyList<int> words, SplitMix64 random)
    {
        Array.Clear(times);
        var total = 0L;
        for (var index = 0; index < times.Length; index++)
        {
            var article = random.Below(times.Length);
            times[article]++;
            total += words[article];
        }

        return total;
    }

    private static (double Low, double High) Ends(double[] rates)
    {
        Array.Sort(rates);
        return (rates[(Draws / 40) - 1], rates[(39 * Draws / 40) - 1]);
    }

    /// <summary>SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every machine and version.</summary>
    private sealed class SplitMix64
    {
        private ulong _state;

        /// <summary>A number from 0 to below the bound.</summary>
        public int Below(int bound)
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = _state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)Math.BigMul(mixed ^ (mixed >> 31), (ulong)bound, out _);
        }
    }
}
