namespace NewsAnalysis.Training.Pairs;

/// <summary>The command that fits the model of pairs.</summary>
internal static class PairCommand
{
    private const double Penalty = 2;

    /// <summary>The command.</summary>
    public static Command Make()
    {
        var marked = new Option<string[]>("--marked") { Description = "Marked pairs (JSON Lines).", AllowMultipleArgumentsPerToken = true };
        var articles = new Option<string[]>("--articles")
        {
            Description = "The articles of the marked pairs (JSON Lines).",
            AllowMultipleArgumentsPerToken = true
        };
        var events = new Option<string[]>("--events") { Description = "Folders of marked events.", AllowMultipleArgumentsPerToken = true };
        var penalty = new Option<double>("--penalty")
        {
            Description = "The penalty on the squares of the weights.",
            DefaultValueFactory = _ => Penalty
        };
        var output = new Option<FileInfo>("--out") { Description = "The table of weights to write.", Required = true };
        var command = new Command("pairs", "Fits from marked pairs how likely two claims are about the same thing.")
        {
            marked, articles, events, penalty, output
        };
        command.SetAction(result =>
        {
            var data = new PairData();
            PairExample[] examples = [.. data.OfMarked(result.GetValue(marked) ?? [], result.GetValue(articles) ?? []),
                .. (result.GetValue(events) ?? []).SelectMany(data.OfEvents)];
            var training = new PairTraining(examples, result.GetValue(penalty));
            training.Report(Console.Out);
            training.ReportFalse(Console.Out);
            foreach (var (reason, count) in data.LeftOut)
                Console.WriteLine($"left out: {count} {reason}");
            using var writer = result.GetRequiredValue(output).CreateText();
            training.Write(writer);
        });
        return command;
    }

    /// <summary>The command that scores topics against marked pairs.</summary>
    public static Command Score()
    {
        var marked = new Option<string>("--marked") { Description = "Marked pairs (JSON Lines).", Required = true };
        var articles = new Option<string[]>("--articles")
        {
            Description = "Their articles (JSON Lines).",
            AllowMultipleArgumentsPerToken = true,
            Required = true
        };
        var date = new Option<string>("--date") { Description = "Day of the measurement, yyyy-MM-dd.", Required = true };
        var set = new Option<string>("--set") { Description = "What was marked, in words.", Required = true };
        var command =
            new Command("pairs-score", "Prints rows for marked-news.tsv: topics against marked pairs.") { marked, articles, date, set };
        command.SetAction(result => PairScoring.Write(result.GetRequiredValue(marked), result.GetRequiredValue(articles),
            result.GetRequiredValue(date), result.GetRequiredValue(set), Console.Out));
        return command;
    }

    /// <summary>The command that explains pairs.</summary>
    public static Command Explain()
    {
        var marked = new Option<string>("--marked") { Description = "Pairs (JSON Lines).", Required = true };
        var articles = new Option<string[]>("--articles")
        {
            Description = "Their articles (JSON Lines).",
            AllowMultipleArgumentsPerToken = true,
            Required = true
        };
        var command = new Command("pairs-explain", "Prints what the library's model makes of pairs.") { marked, articles };
        command.SetAction(
            result => new PairData().Explain(result.GetRequiredValue(marked), result.GetRequiredValue(articles), Console.Out));
        return command;
    }
}
