using System.CommandLine;
using System.Globalization;
using NewsAnalysis.Attributions.Cues;

namespace NewsAnalysis.Training.Cues;

/// <summary>The command that fits the model of cues.</summary>
internal static class CueCommand
{
    /// <summary>The command.</summary>
    public static Command Make()
    {
        var marked = new Option<FileInfo>("--marked") { Description = "Articles with marked attributions (JSON Lines).", Required = true };
        var least = new Option<int>("--least") { Description = "How many examples must have a feature.", DefaultValueFactory = _ => 3 };
        var penalty = new Option<double>("--penalty") { Description = "The penalty on the squares of the weights.", DefaultValueFactory = _ => 1 };
        var output = new Option<FileInfo?>("--out") { Description = "The table of weights to write." };
        var command = new Command("cues", "Fits from marked attributions which words say that somebody says something.") { marked, least, penalty, output };
        command.SetAction(result =>
        {
            CueExample[] examples = [.. CueData.Read(result.GetRequiredValue(marked).FullName)];
            Console.WriteLine($"{examples.Length} possible cues, {examples.Count(example => example.IsCue)} marked");
            Report(examples, result.GetValue(least), result.GetValue(penalty));
            if (result.GetValue(output) is not { } file)
                return;
            using var writer = file.CreateText();
            writer.Write($"# Log odds that words say that somebody says something: the sum over the features of CueFeatures.cs that are there.\n# Made by NewsAnalysis.Training cues from {examples.Length} possible cues; never edited.\n# feature\tweight\n");
            foreach (var (name, weight) in SparseRegression.Fit(examples, result.GetValue(least), result.GetValue(penalty)))
            {
                if (Math.Abs(weight) >= 0.01)
                    writer.Write($"{name}\t{weight.ToString("0.00", CultureInfo.InvariantCulture)}\n");
            }
        });
        return command;
    }

    // Every second article is held out.
    private static void Report(CueExample[] examples, int least, double penalty)
    {
        var articles = examples.Select(example => example.Article).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var held = articles.Where((_, place) => place % 2 == 1).ToHashSet(StringComparer.Ordinal);
        var model = new CueModel(SparseRegression.Fit([.. examples.Where(example => !held.Contains(example.Article))], least, penalty)
            .ToDictionary(pair => pair.Key, pair => (float)pair.Value, StringComparer.Ordinal));
        var tried = examples.Where(example => held.Contains(example.Article)).Select(example => (example.IsCue, Probability: model.Probability(example.Features))).ToArray();
        foreach (var floor in new[] { 0.2, 0.3, 0.4, 0.5, 0.6, 0.7 })
        {
            double given = tried.Count(one => one.Probability >= floor), right = tried.Count(one => one.Probability >= floor && one.IsCue), wanted = tried.Count(one => one.IsCue);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"held out, at {floor}: precision {right / given:0.000}, recall {right / wanted:0.000}, F1 {2 * right / (given + wanted):0.000}"));
        }

        var rule = examples.Where(example => held.Contains(example.Article)).Select(example => (example.IsCue, Called: example.Features.Any(name => name is "Verb class communication" or "form Lead")
            && example.Features.Any(name => name is "Verb shape ccomp" or "Verb shape parataxis" or "Verb shape before-quote" or "form Lead"))).ToArray();
        double ruled = rule.Count(one => one.Called), hit = rule.Count(one => one.Called && one.IsCue), all = rule.Count(one => one.IsCue);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"held out, verbs of communication with a clause: precision {hit / ruled:0.000}, recall {hit / all:0.000}"));
    }
}
