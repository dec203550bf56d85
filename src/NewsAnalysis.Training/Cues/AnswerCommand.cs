using System.CommandLine;
using System.Globalization;
using NewsAnalysis.Attributions.Cues;

namespace NewsAnalysis.Training.Cues;

/// <summary>The command that fits the model of who answers for a number.</summary>
internal static class AnswerCommand
{
    private const int Parts = 5;

    /// <summary>The command.</summary>
    public static Command Make()
    {
        var marked = new Option<FileInfo[]>("--marked") { Description = "Articles with marked attributions (JSON Lines).", Required = true };
        var least = new Option<int>("--least") { Description = "How many examples must have a feature.", DefaultValueFactory = _ => 6 };
        var penalty = new Option<double>("--penalty") { Description = "The penalty on the squares of the weights.", DefaultValueFactory = _ => 10 };
        var output = new Option<FileInfo?>("--out") { Description = "The table of weights to write." };
        var command = new Command("answers", "Fits from marked attributions whose source answers for a number.") { marked, least, penalty, output };
        command.SetAction(result =>
        {
            var files = result.GetRequiredValue(marked);
            var models = Models([.. files.SelectMany(file => CueData.Read(file.FullName))]);
            AnsweredNumber[] numbers = [.. files.SelectMany(file => AnswerData.Read(file.FullName, models))];
            var said = $"{numbers.Length} numbers, {numbers.Count(one => one.IsNamed)} with a marked source";
            Console.WriteLine(said);
            Report(numbers, Try(numbers, result.GetValue(least), result.GetValue(penalty)));
            if (result.GetValue(output) is { } file)
                CueCommand.Write(file.FullName, "an attribution answers for a number, by what both look like (AnswerFeatures.cs)", "answers", said, Fit(numbers, result.GetValue(least), result.GetValue(penalty)));
        });
        return command;
    }

    private static int PartOf(string[] articles, string article) => Array.BinarySearch(articles, article, StringComparer.Ordinal) % Parts;

    private static string[] Sorted(IEnumerable<string> articles) => [.. articles.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    // For each article the model of cues that the others make: the library's own would be surer of what it has seen than of what it will see.
    private static Func<string, CueModel> Models(CueSentence[] sentences)
    {
        var articles = Sorted(sentences.Select(sentence => sentence.Article));
        CueModel[] models = [.. Enumerable.Range(0, Parts).Select(held => CueTraining.Usual.Fit([.. sentences.Where(sentence => PartOf(articles, sentence.Article) != held)])).Select(fitted => new CueModel(fitted.First, fitted.Second))];
        return id => models[PartOf(articles, id)];
    }

    private static Dictionary<string, float> Fit(IEnumerable<AnsweredNumber> numbers, int least, double penalty) =>
        SparseRegression.Fit([.. numbers.SelectMany(one => one.Answers).Select(one => new CueExample(one.Features, one.IsRight))], least, penalty).ToDictionary(pair => pair.Key, pair => (float)pair.Value, StringComparer.Ordinal);

    // Each number by the model that the articles of the other parts make.
    private static Dictionary<AnswerExample, double> Try(AnsweredNumber[] numbers, int least, double penalty)
    {
        var articles = Sorted(numbers.Select(one => one.Article));
        var tried = new Dictionary<AnswerExample, double>(ReferenceEqualityComparer.Instance);
        for (var held = 0; held < Parts; held++)
        {
            var weights = Fit(numbers.Where(one => PartOf(articles, one.Article) != held), least, penalty);
            foreach (var one in numbers.Where(one => PartOf(articles, one.Article) == held).SelectMany(one => one.Answers))
                tried[one] = CueModel.Probability(weights, one.Features);
        }

        return tried;
    }

    private static void Report(AnsweredNumber[] numbers, Dictionary<AnswerExample, double> tried)
    {
        double wanted = numbers.Count(one => one.IsNamed);
        foreach (var floor in new[] { 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75 })
        {
            AnswerExample[] chosen = [.. numbers.Select(one => one.Answers.Where(answer => tried[answer] >= floor).MaxBy(answer => tried[answer])).OfType<AnswerExample>()];
            double right = chosen.Count(one => one.IsRight);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"over {Parts} parts, at {floor}: precision {right / chosen.Length:0.000}, recall {right / wanted:0.000}, F1 {2 * right / (chosen.Length + wanted):0.000}"));
        }
    }
}
