namespace NewsAnalysis.Training.Cues;

/// <summary>The command that fits the model of cues.</summary>
internal static class CueCommand
{
    private static readonly double[] Bars = [0.5, 0.55, 0.6];

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
        var third = new Option<double>("--held-penalty")
        {
            Description = "The same, of the words that are part of what is said.",
            DefaultValueFactory = _ => 30
        };
        var output = new Option<DirectoryInfo?>("--out") { Description = "The folder of the tables of weights to write." };
        var command = new Command("cues", "Fits from marked attributions which words say that somebody says something.")
        {
            marked, least, first, second, third, output
        };
        command.SetAction(result =>
        {
            var files = result.GetRequiredValue(marked);
            CueSentence[] sentences = [.. files.SelectMany(file => CueData.Read(file.FullName))];
            var said = $"{sentences.Sum(sentence => sentence.Cues.Count)} possible cues, "
                + $"{sentences.Sum(sentence => sentence.IsCue.Count(isCue => isCue == true))} marked";
            Console.WriteLine(said);
            var training = new CueTraining(result.GetValue(least), result.GetValue(first), result.GetValue(second),
                result.GetValue(third));
            Report(files, sentences, training);
            if (result.GetValue(output) is not { } folder)
                return;
            var fitted = training.Fit(sentences);
            Write(folder, "cue-weights", "words say that somebody says something, by what they look like (CueFeatures.cs)",
                said, fitted.First);
            Write(folder, "cue-surroundings",
                "words say that somebody says something, by what they and the other possible cues of the sentence look like "
                    + "(CueSurroundings.cs)", said, fitted.Second);
            Write(folder, "held-weights", "a word is part of what a cue of its sentence says (HeldFeatures.cs)", said, fitted.Held);
        });
        return command;
    }

    private static void Write(DirectoryInfo folder, string table, string of, string said, Dictionary<string, double> weights)
    {
        using var writer = File.CreateText(Path.Combine(folder.FullName, table + ".tsv"));
        writer.Write($"# Log odds that {of}: the sum over the features that are there.\n"
            + $"# Made by NewsAnalysis.Training cues from {said}; never edited.\n# feature\tweight\n");
        foreach (var (name, weight) in weights.Where(pair => Math.Abs(pair.Value) >= 0.03))
            writer.Write($"{name}\t{weight.ToString("0.00", CultureInfo.InvariantCulture)}\n");
    }

    // Each part of the articles by the model that the others make: how many of their numbers get a source that is marked for them.
    private static void Report(FileInfo[] files, CueSentence[] sentences, CueTraining training)
    {
        var part = CueTraining.PartsOf(sentences);
        CueModel[] models = [.. part.Values.Distinct().Order()
            .Select(held => training.Fit([.. sentences.Where(sentence => part[sentence.Article] != held)]).Model)];
        var all = new SourceCount[Bars.Length];
        foreach (var file in files)
        {
            SourceCount[][] counts = [.. CueData.Rows(file.FullName)
                .Select(row => SourceScoring.Of(row, models[part[row.GetProperty("id").GetString()!]], Bars))];
            for (var bar = 0; bar < Bars.Length; bar++)
            {
                var count = counts.Select(one => one[bar]).Aggregate((left, right) => left + right);
                all[bar] += count;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Name}: sources of numbers at {Bars[bar]}: {count}"));
            }
        }

        for (var bar = 0; bar < Bars.Length; bar++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all: sources of numbers at {Bars[bar]}: {all[bar]}"));
    }
}
