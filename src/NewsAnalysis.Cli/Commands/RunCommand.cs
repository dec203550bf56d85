using NewsAnalysis.Cli.Archives;

namespace NewsAnalysis.Cli.Commands;

/// <summary><c>run</c>: executes notebooks and writes what they give.</summary>
internal static class RunCommand
{
    private static readonly Argument<string[]> Notebooks = new("notebook")
    {
        Description = "Notebook files, or names of notebooks in notebooks/; default: those that ask only for articles, in order.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Articles =
        new("--articles") { Description = "The folder of articles; default: seeds/.", HelpName = "DIR" };

    private static readonly Option<string?> Extracted = new("--extracted")
    {
        Description = "A folder that 'merge' wrote, in place of a folder of articles: what was extracted is taken from there.",
        HelpName = "DIR",
    };

    private static readonly Option<string[]> Actors = CorpusOptions.Actors();

    private static readonly Option<string?> Map = CorpusOptions.Map();

    private static readonly Option<string?> Out = new("--out") { Description = "Where the results go; default: out/.", HelpName = "DIR" };

    private static readonly Option<string[]> Parameters = new("-p", "--parameter")
    {
        Description = "Sets a notebook parameter (repeatable); typed as its default in the notebook is.",
        HelpName = "name=value",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<double> Timeout = new("--timeout")
    {
        Description = "Seconds that one cell may take.",
        HelpName = "S",
        DefaultValueFactory = _ => 600,
        CustomParser = Seconds,
    };

    private static readonly Option<CitationMode> Evidence = new("--evidence")
    {
        Description = "What the pages of the articles show: sentence (only those that a finding rests on), full, or none (no such pages).",
        HelpName = "sentence|full|none",
        DefaultValueFactory = _ => CitationMode.Sentence,
    };

    private static readonly Option<string?> Browser = new("--browser")
    {
        Description = "The Chromium, Chrome or Edge that draws the charts as pictures; default: the one on the machine; none: no pictures.",
        HelpName = "PATH",
    };

    private static readonly Option<bool> All =
        new("--all") { Description = "Run every notebook of notebooks/, the measuring against gold files too." };

    private static readonly Option<bool> Check = new("--check")
    {
        Description = "Compare the results with the outputs stored in notebooks/; exit status 1 where they differ.",
    };

    private static readonly Option<bool> Save = new("--save") { Description = "Store the outputs in notebooks/ as well." };

    private static readonly Option<string?> Since = new("--since")
    {
        Description = "Compare with an earlier run: adds the notebook 05-what-changed.",
        HelpName = "OUT",
    };

    private static readonly Option<bool> NoCache = new("--no-cache")
    {
        Description = "Extract every article anew and keep nothing of it. The results are the same.",
    };

    private static readonly Option<bool> Uncorrected = new("--uncorrected")
    {
        Description = "Leave the folder's corrections.yaml aside and show what was extracted.",
    };

    private static readonly Option<bool> KeepFurniture = CorpusOptions.KeepFurniture();

    /// <summary>The command.</summary>
    public static Command Build()
    {
        Notebooks.Validators.Add(TypedWords.RefuseOptions);
        var command = new Command("run", "Executes the notebooks and writes them, their pages and their tables.")
        {
            Notebooks, All, Articles, Extracted, Actors, Map, KeepFurniture, Out, Parameters, Timeout, Since, Evidence, Browser, Check,
        Save, NoCache, Uncorrected,
        };
        command.SetAction((parsed, cancel) =>
        {
            var request = Request(parsed) with { Check = parsed.GetValue(Check), Save = parsed.GetValue(Save) };
            return ExecuteAsync(parsed.GetValue(Extracted) is { } merged
                ? request with { Articles = MergedFolder(merged, request.Articles) } : request, cancel);
        });
        return command;
    }

    /// <summary>The command <c>watch</c>: the same run, again whenever the articles change.</summary>
    public static Command BuildWatch()
    {
        var command = new Command("watch", "Runs, and runs again whenever articles arrive, change or go; ends with Ctrl-C.")
        {
            Notebooks, All, Articles, Actors, Map, KeepFurniture, Out, Parameters, Timeout, Since, Evidence, Browser, NoCache, Uncorrected,
        };
        command.SetAction((parsed, cancel) => WatchCommand.ExecuteAsync(Request(parsed), cancel));
        return command;
    }

    private static RunRequest Request(ParseResult parsed) => new()
    {
        Notebooks = parsed.GetValue(Notebooks) ?? [],
        All = parsed.GetValue(All),
        Articles = parsed.GetValue(Articles),
        Actors = parsed.GetValue(Actors) ?? [],
        Map = parsed.GetValue(Map),
        KeepFurniture = parsed.GetValue(KeepFurniture),
        Out = parsed.GetValue(Out),
        Parameters = parsed.GetValue(Parameters) ?? [],
        CellTimeout = TimeSpan.FromSeconds(parsed.GetValue(Timeout)),
        Since = parsed.GetValue(Since),
        Evidence = parsed.GetValue(Evidence),
        Browser = parsed.GetValue(Browser),
        NoCache = parsed.GetValue(NoCache),
        Uncorrected = parsed.GetValue(Uncorrected),
    };

    private static string MergedFolder(string folder, string? articles) =>
        articles is not null ? throw new InputException("--extracted stands in place of --articles; leave one of them out.")
        : Manifest.TryLoad(folder) is { } manifest && manifest.IsWhole(folder) && manifest.Files.ContainsKey(MergeRun.Topics) ? folder
        : throw new InputException(
            $"{folder}: found nothing merged; expected a folder that 'merge' wrote to the end; run 'merge DIR… --out {folder}'.");

    private static double Seconds(ArgumentResult result)
    {
        var word = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 86_400)
            return seconds;
        result.AddError($"--timeout is '{word}'; expected seconds, more than 0 and at most 86,400.");
        return 0;
    }

    /// <summary>Runs with these options; the exit status.</summary>
    public static async Task<int> ExecuteAsync(RunRequest options, CancellationToken cancel)
    {
        await using var pictures = RunPictures.For(options.Browser);
        return await new WorkbookRun(Workspace.Find(), options, pictures, new ProgressReport(Console.Out)).ExecuteAsync(cancel);
    }
}
