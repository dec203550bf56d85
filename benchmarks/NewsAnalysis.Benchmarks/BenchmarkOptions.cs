using System.Globalization;

namespace NewsAnalysis.Benchmarks;

/// <summary>What to measure with.</summary>
/// <param name="Corpus">The corpus folder whose articles are repeated.</param>
/// <param name="EventData">Event-data dictionaries; none leaves that comparison out.</param>
/// <param name="Megabytes">Size to which the text is repeated, in millions of characters.</param>
/// <param name="Rounds">Timed rounds; the best counts.</param>
internal sealed record BenchmarkOptions(string Corpus, IReadOnlyList<string> EventData, int Megabytes, int Rounds)
{
    /// <summary>Reads <c>[CORPUS] [--event-data FILE]… [--megabytes N] [--rounds N]</c>.</summary>
    public static BenchmarkOptions Parse(string[] arguments)
    {
        var options = new BenchmarkOptions("seeds", [], 50, 3);
        for (var i = 0; i < arguments.Length; i++)
        {
            options = arguments[i] switch
            {
                "--event-data" => options with { EventData = [.. options.EventData, arguments[++i]] },
                "--megabytes" => options with { Megabytes = int.Parse(arguments[++i], CultureInfo.InvariantCulture) },
                "--rounds" => options with { Rounds = int.Parse(arguments[++i], CultureInfo.InvariantCulture) },
                var folder => options with { Corpus = folder },
            };
        }

        return options;
    }
}
