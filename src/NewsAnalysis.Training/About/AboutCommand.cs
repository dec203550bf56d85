using NewsAnalysis.Figures.Arguments;
using NewsAnalysis.Text;
using NewsAnalysis.Training.Cues;

namespace NewsAnalysis.Training.About;

/// <summary>The command that fits what numbers are about.</summary>
internal static class AboutCommand
{
    private const int Parts = 8;
    private const int Least = 2;

    /// <summary>The command.</summary>
    public static Command Make()
    {
        var marked = new Option<FileInfo[]>("--marked") { Description = "Labelled sentences (JSON).", Required = true };
        var penalty =
            new Option<double>("--penalty") { Description = "The penalty on the squares of the weights.", DefaultValueFactory = _ => 8 };
        var output = new Option<DirectoryInfo?>("--out") { Description = "The folder of the two tables of weights to write." };
        var command = new Command("about", "Fits from labelled sentences what numbers are about.") { marked, penalty, output };
        command.SetAction(result =>
        {
            var files = result.GetRequiredValue(marked);
            AboutExample[][] sets = [.. files.Select(file => AboutData.Read(file.FullName).ToArray())];
            AboutExample[] all = [.. sets.SelectMany(set => set)];
            Report(files, sets, all, result.GetValue(penalty));
            if (result.GetValue(output) is not { } folder)
                return;
            var (things, nothing) = Fit(all, result.GetValue(penalty));
            Write(folder, "about-things", "a number is about a noun of its sentence", all.Length, things);
            Write(folder, "about-nothing", "a number is about nothing that its sentence names", all.Length, nothing);
        });
        return command;
    }

    // Each eighth of the sentences by weights of the others.
    private static void Report(FileInfo[] files, AboutExample[][] sets, AboutExample[] all, double penalty)
    {
        var part = all.Select(example => example.Sentence).Distinct(StringComparer.Ordinal).Index()
            .ToDictionary(pair => pair.Item, pair => pair.Index % Parts, StringComparer.Ordinal);
        var fitted = Enumerable.Range(0, Parts)
            .Select(held => Fit([.. all.Where(example => part[example.Sentence] != held)], penalty)).ToArray();
        foreach (var (file, set) in files.Zip(sets))
        {
            var right = set.Count(example => example.IsRight(AboutModel.Choose(example.Features,
                new FittedWeights(fitted[part[example.Sentence]].Things), new FittedWeights(fitted[part[example.Sentence]].Nothing))));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{file.Name}: {set.Length} numbers, right when held out {(double)right / set.Length:0.000}"));
        }
    }

    private static (Dictionary<string, double> Things, Dictionary<string, double> Nothing) Fit(
        IReadOnlyList<AboutExample> examples, double penalty) =>
            (SparseRegression.Fit([.. examples.Where(example => example.Wanted.Count > 0).SelectMany(example =>
                example.Features.Things.Select((thing, place) => new CueExample(thing.Features, example.Fits(place))))], Least, penalty),
                SparseRegression.Fit([.. examples.Select(example => new CueExample(example.Features.Number, example.Wanted.Count == 0))],
                    Least, penalty));

    private static void Write(DirectoryInfo folder, string table, string what, int count, Dictionary<string, double> weights)
    {
        using var writer = File.CreateText(Path.Combine(folder.FullName, table + ".tsv"));
        writer.Write($"# Log odds that {what} (AboutFeatures.cs): the sum over the features that are there.\n"
            + $"# Made by NewsAnalysis.Training about from {count} labelled numbers; never edited.\n# feature\tweight\n");
        foreach (var (name, weight) in weights.Where(pair => Math.Abs(pair.Value) >= 0.03))
            writer.Write($"{name}\t{weight.ToString("0.00", CultureInfo.InvariantCulture)}\n");
    }
}
