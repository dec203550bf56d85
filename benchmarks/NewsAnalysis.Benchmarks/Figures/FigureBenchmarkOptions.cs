using System.Globalization;

namespace NewsAnalysis.Benchmarks.Figures;

/// <summary>What to measure the figures with.</summary>
/// <param name="Corpus">The corpus folder whose articles are repeated.</param>
/// <param name="Repetitions">How often they are read in a round.</param>
/// <param name="Rounds">Timed rounds; the best counts.</param>
internal sealed record FigureBenchmarkOptions(string Corpus, int Repetitions, int Rounds)
{
    /// <summary>Reads <c>[CORPUS] [--repetitions N] [--rounds N]</c>.</summary>
    public static FigureBenchmarkOptions Parse(string[] arguments)
    {
        var options = new FigureBenchmarkOptions("seeds", 20, 3);
        for (var i = 0; i < arguments.Length; i++)
        {
            options = arguments[i] switch
            {
                "--repetitions" => options with { Repetitions = int.Parse(arguments[++i], CultureInfo.InvariantCulture) },
                "--rounds" => options with { Rounds = int.Parse(arguments[++i], CultureInfo.InvariantCulture) },
                var folder => options with { Corpus = folder },
            };
        }

        return options;
    }
}
