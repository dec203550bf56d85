using NewsAnalysis.Text;

namespace NewsAnalysis.Training.Cues;

/// <summary>The command that fits the model of cues.</summary>
internal static class CueCommand
{
    private const int HeldOut = 3;

    /// <summary>The command.</summary>
    public static Command Make()
    {
        var marked =
            new Option<FileInfo[]>("--marked") { Description = "Articles with marked attributions (JSON Lines).", Required = true };
        var least = new Option<int>("--least") { Description = "How many examples must have a feature.", DefaultValueFactory = _ => 3 };
        var first =
            new Option<double>("--penalty") { Description = "The penalty on the squares of the weights.", DefaultValueFactory = _ => 7 };
        var second = new Option<double>("--second-penalty")
        {
            Description = "The same, of the step that looks at the other possible cues.",
            DefaultValueFactory = _ => 10
        };
        var output = new Option<DirectoryInfo?>("--out") { Description = "The folder of the two tables of weights to write." };
        var command = new Command("cues", "Fits from marked attributions which words say that somebody says something.")
        {
            marked, least, first, second, output
        };
        command.SetAction(result =>
        {
            CueSentence[] sentences = [.. result.GetRequiredValue(marked).SelectMany(file => CueData.Read(file.FullName))];
            var said = $"{sentences.Sum(sentence => sentence.Cues.Count)} possible cues, "
                + $"{sentences.Sum(sentence => sentence.IsCue.Count(isCue => isCue == true))} marked";
            Console.WriteLine(said);
            var training = new CueTraining(result.GetValue(least), result.GetValue(first), result.GetValue(second));
            Report(sentences, training);
            if (result.GetValue(output) is not { } folder)
                return;
            var fitted = training.Fit(sentences);
            Write(folder, "cue-weights", "by what they look like (CueFeatures.cs)", said, fitted.First);
            Write(folder, "cue-surroundings", "by what they and the other possible cues of the sentence look like (CueSurroundings.cs)",
                said, fitted.Second);
        });
        return command;
    }

    private static void Write(DirectoryInfo folder, string table, string how, string said, Dictionary<string, double> weights)
    {
        using var writer = File.CreateText(Path.Combine(folder.FullName, table + ".tsv"));
        writer.Write($"# Log odds that words say that somebody says something, {how}: the sum over the features that are there.\n"
            + $"# Made by NewsAnalysis.Training cues from {said}; never edited.\n# feature\tweight\n");
        foreach (var (name, weight) in weights.Where(pair => Math.Abs(pair.Value) >= 0.03))
            writer.Write($"{name}\t{weight.ToString("0.00", CultureInfo.InvariantCulture)}\n");
    }

    // Every third article is held out.
    private static void Report(CueSentence[] sentences, CueTraining training)
    {
        var held = sentences.Select(sentence => sentence.Article).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Where((_, place) => place % HeldOut == 1).ToHashSet(StringComparer.Ordinal);
        var (first, second) = training.Fit([.. sentences.Where(sentence => !held.Contains(sentence.Article))]);
        var tried = sentences.Where(sentence => held.Contains(sentence.Article))
            .SelectMany(sentence => CueTraining.Try(sentence, new FittedWeights(first), new FittedWeights(second))).ToArray();
        foreach (var floor in new[] { 0.2, 0.3, 0.4, 0.5, 0.6, 0.7 })
        {
            double given = tried.Count(one => one.Probability >= floor), right = tried.Count(one => one.Probability >= floor && one.IsCue),
                wanted = tried.Count(one => one.IsCue);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"held out, at {floor}: precision {right / given:0.000}, "
                + $"recall {right / wanted:0.000}, F1 {2 * right / (given + wanted):0.000}"));
        }
    }
}
