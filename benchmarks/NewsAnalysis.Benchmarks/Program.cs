using NewsAnalysis.Benchmarks;

return MatchingBenchmark.Run(BenchmarkOptions.Parse(args), Console.Out);
