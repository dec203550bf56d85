using NewsAnalysis.Cli.Archives;

namespace NewsAnalysis.Cli.Commands;

/// <summary><c>merge</c>, <c>keys</c>, <c>solve</c>: what follows <c>extract --shard</c>.</summary>
internal static class ArchiveCommands
{
    private static readonly Argument<string[]> Shards = new("dir")
    {
        Description = "The folders of all shards, in any order.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Argument<string> KeysFolder = new("keys") { Description = "The folder that 'keys' wrote." };

    private static readonly Option<string> Out = new("--out") { Description = "Where the files go.", HelpName = "DIR", Required = true };

    private static readonly Option<string?> Solved = new("--solved")
    {
        Description = "The folder that 'keys' wrote and 'solve' filled; default: both are done here.",
        HelpName = "KEYS",
    };

    private static readonly Option<string[]> Topics = new("--topics")
    {
        Description = "The folders of all shards: builds the topics of the stories that begin in these keys, "
            + "once 'join' has joined what was solved.",
        HelpName = "DIR…",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<int> Length = new("--articles-a-key")
    {
        Description = "Articles of one key, in the order of their dates; more where there would be over 500 keys.",
        HelpName = "N",
        DefaultValueFactory = _ => StoryKeys.UsualLength,
    };

    private static readonly Option<(int First, int Last)> Range = new("--key-range")
    {
        Description = "The keys to solve, from 1; default: all.",
        HelpName = "A-B",
        CustomParser = ReadRange,
        DefaultValueFactory = _ => (1, int.MaxValue),
    };

    /// <summary>The command <c>merge</c>.</summary>
    public static Command Merge()
    {
        var command = new Command("merge", "Puts shards together: the same files, byte for byte, as one machine makes of the whole.")
        {
            Shards, Out, Solved
        };
        Shards.Validators.Add(TypedWords.RefuseOptions);
        command.SetAction(parsed => MergeRun.Execute(parsed.GetRequiredValue(Shards), OutFolder.FullPath(parsed.GetRequiredValue(Out)),
            parsed.GetValue(Solved)));
        return command;
    }

    /// <summary>The command <c>keys</c>.</summary>
    public static Command Keys()
    {
        var command = new Command(
            "keys", "Numbers the keys by which articles of all shards meet, so that stories can be looked for part by part.")
        {
            Shards, Out, Length
        };
        command.SetAction(parsed =>
        {
            using var shards = Archives.Shards.Open(parsed.GetRequiredValue(Shards));
            using var keys = StoryKeys.Make(shards, OutFolder.FullPath(parsed.GetRequiredValue(Out)), Math.Max(1, parsed.GetValue(Length)));
            Console.WriteLine($"keys 1-{keys.Count}");
            return ExitStatus.Done;
        });
        return command;
    }

    /// <summary>The command <c>solve</c>.</summary>
    public static Command Solve()
    {
        var command = new Command("solve", "Finds which articles of these keys may tell one story, "
            + "or with --topics what is told of the same; 'merge --solved' takes what was found.")
        {
            KeysFolder, Range, Topics,
        };
        command.SetAction(parsed =>
        {
            using var keys = StoryKeys.Open(parsed.GetRequiredValue(KeysFolder));
            if (parsed.GetValue(Topics) is not { Length: > 0 } folders)
            {
                keys.SolveAll(parsed.GetValue(Range));
                return ExitStatus.Done;
            }

            using var shards = OpenFor(keys, folders);
            if (!File.Exists(keys.Stories))
                throw new InputException(
                    $"{parsed.GetValue(KeysFolder)}: the stories are not joined; run 'join {parsed.GetValue(KeysFolder)} DIR…' first.");
            new ArchiveTopics(shards, ArchiveStories.Of(shards, keys), keys).SolveAll(parsed.GetValue(Range));
            return ExitStatus.Done;
        });
        return command;
    }

    /// <summary>The command <c>join</c>.</summary>
    public static Command Join()
    {
        var command = new Command(
            "join", "Joins what was solved into stories, so that topics can be built part by part; 'merge' does it where it was not done.")
        {
            KeysFolder, Shards
        };
        command.SetAction(parsed =>
        {
            using var keys = StoryKeys.Open(parsed.GetRequiredValue(KeysFolder));
            using var shards = OpenFor(keys, parsed.GetRequiredValue(Shards));
            _ = ArchiveStories.Of(shards, keys);
            return ExitStatus.Done;
        });
        return command;
    }

    private static Shards OpenFor(StoryKeys keys, IReadOnlyList<string> folders)
    {
        var shards = Archives.Shards.Open(folders);
        keys.CheckOf(shards);
        return shards;
    }

    private static (int First, int Last) ReadRange(ArgumentResult result)
    {
        var word = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        var ends = word.Split('-')
            .Select(end => int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var key) ? key : 0).ToList();
        if (ends.Count is 1 or 2 && ends[0] >= 1 && ends[^1] >= ends[0])
            return (ends[0], ends[^1]);
        result.AddError($"--key-range is '{word}'; expected A-B, such as 1-20, or one key.");
        return default;
    }
}
