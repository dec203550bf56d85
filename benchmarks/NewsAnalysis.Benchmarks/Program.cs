using NewsAnalysis.Benchmarks;
using NewsAnalysis.Benchmarks.Figures;

return args is ["figures", .. var rest]
    ? FigureBenchmark.Run(FigureBenchmarkOptions.Parse(rest), Console.Out)
    : MatchingBenchmark.Run(BenchmarkOptions.Parse(args), Console.Out);
