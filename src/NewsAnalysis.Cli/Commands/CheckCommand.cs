using System.CommandLine;
using NewsAnalysis.Actors;
using NewsAnalysis.Articles;

namespace NewsAnalysis.Cli.Commands;

/// <summary><c>check</c>: loads a corpus and says what is wrong with it.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string> Folder = new("dir") { Description = "The corpus folder." };

    private static readonly Option<string[]> Actors = new("--actors")
    {
        Description = "Actor dictionaries to check (actors.yaml, .actors; repeatable); default: the actors.yaml of the folder.",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = false,
    };

    private static readonly Option<string?> Map = MapOption.Build();

    /// <summary>The command.</summary>
    public static Command Build()
    {
        var command = new Command("check", "Loads a corpus and says what was read, what is missing and what is wrong; exit status 1 where something is.")
        {
            Folder, Actors, Map,
        };
        command.SetAction(parsed => Check(parsed.GetRequiredValue(Folder), parsed.GetValue(Actors) ?? [], parsed.GetValue(Map), Console.Out));
        return command;
    }

    private static int Check(string folder, IReadOnlyList<string> actors, string? map, TextWriter output)
    {
        var corpus = Corpus.Load(folder, MapOption.Read(map));
        output.WriteLine($"{folder}: {string.Join(" · ", CorpusLine.Facts(corpus.Facts()))}");
        output.WriteLine();
        foreach (var article in corpus.Articles)
        {
            output.WriteLine(Describe(article));
        }

        var (dictionaryFaults, dictionaryInfos) = CheckDictionary(folder, actors, output);
        var (correctionFaults, correctionInfos) = CorrectionCheck.Of(folder, actors, map, output);
        var faults = CorpusFaults.Of(corpus).Concat(dictionaryFaults).Concat(correctionFaults).ToList();
        var infos = corpus.Notices.Where(notice => notice.Severity == Severity.Info).Select(notice => notice.Message);
        Section(output, "Worth knowing", infos.Concat(corpus.ReadingNotices.Select(notice => notice.Message)).Concat(dictionaryInfos).Concat(correctionInfos));
        Section(output, "To correct", faults);
        return faults.Count > 0 ? ExitStatus.Found : ExitStatus.Done;
    }

    private static string Describe(Article article)
    {
        var info = article.Info;
        var missing = new (string Name, Origin Origin)[]
        {
            ("title", info.Title.Origin), ("outlet", info.Outlet.Origin), ("published", info.Published.Origin), ("author", info.Author.Origin),
        }.Where(value => value.Origin == Origin.None).Select(value => value.Name).ToList();
        return $"{info.File}: {info.OutletLabel}, {With(info.Published.Value?.ToString(), info.Published.Origin) ?? "undated"}, "
            + $"{Counted.Of(Text.Words.Count(article.Text), "word")}, {Counted.Of(article.Removed.Count, "line")} of page furniture left out"
            + (missing.Count > 0 ? $"; unknown: {string.Join(", ", missing)}" : "");
    }

    private static string? With(string? value, Origin origin) =>
        value is null ? null : $"{value} (from {(origin == Origin.Curator ? "articles.csv" : "the " + Extraction.ArticleLine.Name(origin))})";

    private static (IEnumerable<string> Faults, IEnumerable<string> Infos) CheckDictionary(
        string folder, IReadOnlyList<string> actors, TextWriter output)
    {
        var own = Path.Combine(folder, "actors.yaml");
        if (actors.Count == 0 && !File.Exists(own))
        {
            output.WriteLine($"\nactors.yaml: there is none; mentions need a dictionary (--actors FILE, or a file of that name in {folder}). "
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

    private static void Section(TextWriter output, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }

        output.WriteLine($"\n{title}:");
        foreach (var line in all)
        {
            output.WriteLine($"  {line}");
        }
    }
}
