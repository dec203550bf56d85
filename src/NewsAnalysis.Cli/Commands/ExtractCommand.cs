using NewsAnalysis.Cli.Archives;

namespace NewsAnalysis.Cli.Commands;

/// <summary><c>extract</c>: the workbook's extraction as JSON Lines, for pipelines and other tools.</summary>
internal static class ExtractCommand
{
    private static readonly Argument<string[]> Paths = new("path")
    {
        Description = "A corpus folder, a file of articles in any format that a folder may hold, "
            + "a .jsonl file (an object a line with id and text), or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string[]> Actors = CorpusOptions.Actors();

    private static readonly Option<bool> All = new("--all")
    {
        Description = "Also the numbers that are no claims, each with its reason.",
    };

    private static readonly Option<bool> Explain = new("--explain")
    {
        Description = "Also, on standard error: each sentence with its tree, and the names of the rules that made each claim's fields.",
    };

    private static readonly Option<VagueConvention> Vague = new("--vague")
    {
        Description = "How vague words become intervals: literal (default; dozens = 24-99), decimal (12-120), event-data (12).",
        HelpName = "literal|decimal|event-data",
        CustomParser = result => TypedWords.Choice(result, VagueConventions.ByName),
    };

    private static readonly Option<string> Unit = new("--offsets")
    {
        Description = "Unit of start and end: utf16 code units (default) or Unicode codepoints.",
        HelpName = "utf16|codepoints",
        CustomParser = result => TypedWords.Choice(
            result, new[] { "utf16", "codepoints" }.ToDictionary(unit => unit, StringComparer.Ordinal)),
    };

    private static readonly Argument<string?> ShardPath = new("path")
    {
        Description = "With --shard: a corpus folder, or a file of articles.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> ShardOption = new("--shard")
    {
        Description = "Extracts the K-th of N equal parts of the articles into the folder of --out, all kinds at once; "
            + "'merge' puts the parts together. "
            + "Run again after it was stopped, it finishes; done, it does nothing.",
        HelpName = "K/N",
    };

    private static readonly Option<string?> Out = new("--out") { Description = "With --shard: where its files go.", HelpName = "DIR" };

    private static readonly Option<string?> Map = CorpusOptions.Map();

    private static readonly Option<bool> KeepFurniture = CorpusOptions.KeepFurniture();

    /// <summary>The command with its sub-commands.</summary>
    public static Command Build()
    {
        Paths.Validators.Add(TypedWords.RefuseOptions);
        ShardPath.Validators.Add(TypedWords.RefuseOptions);
        var command = new Command("extract", "Prints what was extracted as JSON Lines: one line an article, in input order, "
            + "and nothing else. With --shard: all of it into a folder.")
        {
            ShardPath, ShardOption, Out, Actors, All, Vague, Unit, Map, KeepFurniture,
            Layer("articles", "Metadata, text and parts of every article.", (extraction, _) => extraction.Articles()),
            Layer("mentions", "Who is mentioned where, and how it matched.", (extraction, _) => extraction.Mentions(), Actors),
            Layer("figures", "Every number claimed: value, interval, unit, what is counted, source.",
                (extraction, all) => extraction.Figures(all), All, Vague, Explain),
            Layer("quotes", "Who says what: source, cue, content, in whose words, and how deep inside another's.",
                (extraction, _) => extraction.Quotes(), Actors),
            Layer("topics", "Claims about the same thing and whether they can hold together; one line a topic.",
                (extraction, _) => extraction.Topics(), Vague),
            Layer("stories", "Which articles report the same event.", (extraction, _) => extraction.Stories()),
        };
        command.SetAction(parsed => ExtractShard(parsed));
        return command;
    }

    private static int ExtractShard(ParseResult parsed)
    {
        if (parsed.GetValue(ShardPath) is not { } path || parsed.GetValue(ShardOption) is not { } shard
            || parsed.GetValue(Out) is not { } folder)
            throw new InputException("extract: expected what to print (articles, mentions, figures, quotes, topics, "
                + "stories) and where from, or PATH --shard K/N --out DIR; see 'extract --help'.");
        var actors = ArticleInputs.ActorsFiles(parsed.GetValue(Actors) ?? [], [path]);
        var options = new ArchiveOptions
        {
            Path = path,
            Shard = Shard.Parse(shard),
            Dictionary = actors.Count == 0 ? null : ActorDictionary.Load(actors),
            ActorsFile = actors is [var one] && one.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) ? one : null,
            Vague = parsed.GetValue(Vague),
            All = parsed.GetValue(All),
            CodePoints = parsed.GetValue(Unit) == "codepoints",
            Reading = CorpusOptions.Read(parsed.GetValue(Map), parsed.GetValue(KeepFurniture)),
        };
        return new ShardRun(options, OutFolder.FullPath(folder), Console.Error).Execute();
    }

    private static Command Layer(string name, string description, Func<ExtractionRun, bool, int> run, params Option[] options)
    {
        var command = new Command(name, description) { Paths };
        foreach (var option in options.Append(Unit).Append(Map).Append(KeepFurniture))
            command.Add(option);
        command.SetAction(parsed =>
        {
            using var output = StandardOutput.Writer();
            return run(
                new ExtractionRun(parsed.GetRequiredValue(Paths), Console.In, output, Console.Error)
                {
                    ActorsFiles = options.Contains(Actors) ? parsed.GetValue(Actors) ?? [] : [],
                    Vague = options.Contains(Vague) ? parsed.GetValue(Vague) : VagueConvention.Literal,
                    Reading = CorpusOptions.Read(parsed.GetValue(Map), parsed.GetValue(KeepFurniture)),
                    Explain = options.Contains(Explain) && parsed.GetValue(Explain),
                    CodePoints = parsed.GetValue(Unit) == "codepoints",
                },
                options.Contains(All) && parsed.GetValue(All));
        });
        return command;
    }
}
