using NewsAnalysis.Cli.Checking;
using NewsAnalysis.Corrections;
using NewsAnalysis.Measures.Checks;

namespace NewsAnalysis.Cli.Commands;

/// <summary><c>check</c>: loads a corpus and says what is wrong with it.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string> Folder = new("dir") { Description = "The corpus folder." };

    private static readonly Option<string[]> Actors = CorpusOptions.Actors();

    private static readonly Option<string?> Map = CorpusOptions.Map();

    private static readonly Option<bool> KeepFurniture = CorpusOptions.KeepFurniture();

    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON object instead of tables." };

    private static readonly Option<string?> Explain = new("--explain")
    {
        Description = "Tells of one file of the folder what it was read as and where each fact of its articles comes "
            + "from, and nothing else.",
        HelpName = "FILE",
    };

    /// <summary>The command.</summary>
    public static Command Build()
    {
        var command = new Command(
            "check", "Loads a corpus and says what was read, what is missing and what is wrong; exit status 1 where something is.")
        {
            Folder, Actors, Map, KeepFurniture, Json, Explain,
        };
        command.SetAction(parsed =>
        {
            var corpus = Corpus.Load(
                parsed.GetRequiredValue(Folder),
                CorpusOptions.Read(parsed.GetValue(Map), parsed.GetValue(KeepFurniture)));
            if (parsed.GetValue(Explain) is { } file)
            {
                ExplainText.Write(corpus.ReadFile(OperatingSystem.IsWindows() ? file.Replace('\\', '/') : file), Console.Out);
                return ExitStatus.Done;
            }

            return Check(parsed.GetRequiredValue(Folder), corpus, parsed.GetValue(Actors) ?? [], parsed.GetValue(Map),
                parsed.GetValue(Json));
        });
        return command;
    }

    private static int Check(string folder, Corpus corpus, IReadOnlyList<string> actors, string? map, bool asJson)
    {
        var check = CorpusCheck.Of(corpus);
        using var dictionary = new StringWriter();
        var (dictionaryFaults, dictionaryInfos) = CheckDictionary(folder, actors, dictionary);
        var (correctionFaults, correctionInfos) = CheckCorrections(folder, actors, map, dictionary);
        var faults = CorpusFaults.Of(corpus).Concat(dictionaryFaults).Concat(correctionFaults).ToList();
        if (asJson)
        {
            Console.Out.WriteLine(Found(check, faults));
        }
        else
        {
            var scope = CorpusScope.Of(check.Articles.Select(row => new ArticleWords(row.Article, row.Words)));
            Console.Out.WriteLine($"{folder}: {string.Join(" · ", CorpusLine.Facts(scope, check.Rejected.Count))}\n");
            CheckText.Write(check, Console.Out);
            Console.Out.Write(dictionary.ToString());
            CheckText.Section(Console.Out, "Worth knowing", check.Notices.Where(notice => notice.Severity == Severity.Info)
                .Select(notice => notice.Message).Concat(dictionaryInfos).Concat(correctionInfos));
            CheckText.Section(Console.Out, "To correct", faults);
        }

        return faults.Count > 0 ? ExitStatus.Found : ExitStatus.Done;
    }

    private static (IEnumerable<string> Faults, IEnumerable<string> Infos) CheckDictionary(
        string folder, IReadOnlyList<string> actors, TextWriter output)
    {
        var own = Path.Combine(folder, "actors.yaml");
        if (actors.Count == 0 && !File.Exists(own))
        {
            output.WriteLine(
                $"\nactors.yaml: there is none; mentions need a dictionary (--actors FILE, or a file of that name in {folder}). "
                    + $"'actors suggest {folder}' writes one to begin with.");
            return ([], []);
        }

        try
        {
            var dictionary = actors.Count > 0 ? ActorDictionary.Load(actors) : ActorDictionary.Load(own);
            var names = actors.Count > 0 ? string.Join(", ", actors.Select(Path.GetFileName)) : "actors.yaml";
            output.WriteLine($"\n{names}: {dictionary.Actors.Count} actors");
            return (Messages(Severity.Error), Messages(Severity.Info));

            IEnumerable<string> Messages(Severity severity) =>
                dictionary.Notices.Where(notice => notice.Severity == severity).Select(notice => notice.Message);
        }
        catch (InputException error)
        {
            return (error.Message.Split('\n'), []);
        }
    }

    /// <summary>What to correct (errors, and entries that do not find their place) and what to know (entries that change nothing any
    /// more).</summary>
    private static (IReadOnlyList<string> Faults, IReadOnlyList<string> Infos) CheckCorrections(string folder, IReadOnlyList<string> actors,
        string? map, TextWriter output)
    {
        if (!File.Exists(Path.Combine(folder, CorrectionSet.FileName)))
            return ([], []);
        try
        {
            var corrections = CorrectionSet.Load(folder);
            output.WriteLine($"\n{CorrectionSet.FileName}: {Counted.Of(corrections.Entries.Count, "correction")}, "
                + $"{Counted.Of(corrections.Reviewed.Count, "article")} reviewed");
            var outcomes = Workbook.Open(folder, string.Join(';', actors), map: map ?? "").CorrectionOutcomes;
            return (CorrectionMessages(outcomes, OutcomeState.NotFound), CorrectionMessages(outcomes, OutcomeState.AlreadySo));
        }
        catch (InputException error)
        {
            // What is wrong with the dictionary is told of in its own place.
            return (error.Message.Contains(CorrectionSet.FileName, StringComparison.Ordinal) ? error.Message.Split('\n') : [], []);
        }
    }

    private static List<string> CorrectionMessages(IEnumerable<CorrectionOutcome> outcomes, OutcomeState state) =>
        [.. outcomes.Where(outcome => outcome.State == state).Select(outcome => outcome.Message!)];

    /// <summary>What was found, for programs: one JSON object.</summary>
    private static string Found(CorpusCheck check, IEnumerable<string> faults) => JsonLine.Write(
        new
        {
            articles = check.Articles.Select(Article),
            rejected = check.Rejected.Select(rejected => new { id = rejected.Id, file = rejected.File, reason = rejected.Reason }),
            reprints = check.Reprints.Select(group => new
            {
                identical = group.Identical,
                articles = group.Articles.Zip(
                    group.Shared, (article, shared) => new { id = article.Id, shared = Math.Round(shared, 3) }),
            }),
            notices = check.Notices.Select(notice => new { severity = notice.Severity, file = notice.File, message = notice.Message }),
            toCorrect = faults,
        },
        indented: true);

    private static JsonLine.Members Article(CheckedArticle row) => new(
        new { id = row.Article.Id, file = row.Article.File, words = row.Words, linesLeftOut = row.LinesLeftOut },
        CorpusCheck.Values(row.Article)
            .ToDictionary(value => value.Name, value => new { value = value.Value, origin = value.Origin }, StringComparer.Ordinal),
        row.Reader is { } reader ? new { reader = new { name = reader.Name, certainty = reader.Certainty } } : null,
        new { missing = CorpusCheck.Missing(row.Article), mayNotBeWhole = row.CutSign });
}
