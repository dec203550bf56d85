using NewsAnalysis.Benchmarks;
using NewsAnalysis.Benchmarks.Figures;
using NewsAnalysis.Benchmarks.Pictures;
using NewsAnalysis.Benchmarks.Syntax;

return args switch
{
    ["figures", .. var rest] => FigureBenchmark.Run(FigureBenchmarkOptions.Parse(rest), Console.Out),
    ["syntax", .. var rest] => SyntaxBenchmark.Run(rest is [var corpus, ..] ? corpus : "seeds", Console.Out),
    ["pictures", .. var rest] => await PictureBenchmark.RunAsync(rest is [var folder, ..] ? folder : "notebooks", Console.Out),
    _ => MatchingBenchmark.Run(BenchmarkOptions.Parse(args), Console.Out),
};
