using NewsAnalysis.Actors.Suggestions;

namespace NewsAnalysis.Cli.Commands;

/// <summary><c>actors suggest</c>: the names of a corpus that no dictionary has, as entries for actors.yaml.</summary>
internal static class ActorsCommand
{
    private static readonly Argument<string> Folder = new("dir") { Description = "The corpus folder." };

    private static readonly Option<string[]> Actors = new("--actors")
    {
        Description = "Dictionaries whose actors are left out (actors.yaml, .actors; repeatable); default: "
            + "the actors.yaml of the folder, if it has one.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> Json = new("--json") { Description = "As JSON, with every form and its count." };

    private static readonly Option<int> Top = new("--top")
    {
        Description = "How many names.",
        HelpName = "N",
        DefaultValueFactory = _ => new SuggestionOptions().MostNames,
    };

    private static readonly Option<int> Minimum = new("--min")
    {
        Description = "Fewest mentions of a name.",
        HelpName = "N",
        DefaultValueFactory = _ => new SuggestionOptions().MinimumMentions,
    };

    /// <summary>The command with its sub-command.</summary>
    public static Command Build()
    {
        var suggest = new Command(
            "suggest", "Prints the names that are frequent in a corpus and in no dictionary, as entries for an actors.yaml.")
        {
            Folder, Actors, Json, Top, Minimum,
        };
        foreach (var option in new[] { Top, Minimum })
        {
            option.Validators.Add(result =>
            {
                if (result.GetValueOrDefault<int>() < 1)
                    result.AddError($"{option.Name} expects a number from 1.");
            });
        }

        suggest.SetAction(parsed =>
        {
            using var output = StandardOutput.Writer();
            var options = new SuggestionOptions { MostNames = parsed.GetValue(Top), MinimumMentions = parsed.GetValue(Minimum) };
            return Suggest(parsed.GetRequiredValue(Folder), parsed.GetValue(Actors) ?? [], options, parsed.GetValue(Json), output);
        });
        return new Command("actors", "Helps with actor dictionaries.") { suggest };
    }

    private static int Suggest(string folder, string[] actors, SuggestionOptions options, bool json, TextWriter output)
    {
        var corpus = Corpus.Load(folder);
        var own = Path.Combine(folder, "actors.yaml");
        var known = actors.Length > 0 ? ActorDictionary.Load(actors) : File.Exists(own) ? ActorDictionary.Load(own) : ActorDictionary.Empty;
        var suggestions = NameSuggester.Suggest(corpus.Articles, known, options);
        foreach (var rejected in corpus.Rejected)
            Console.Error.WriteLine($"{rejected.File}: {rejected.Reason}");
        output.Write(json ? ToJson(suggestions) : ToYaml(suggestions, folder));
        return ExitStatus.Done;
    }

    private static string ToYaml(IReadOnlyList<NameSuggestion> suggestions, string folder) =>
        suggestions.Count == 0
            ? $"# {folder}: no name that is frequent and in no dictionary.\n"
            : "# Names that are frequent here and in no dictionary. Types are guessed: check them, remove what is none, "
              + "and save as actors.yaml.\n\n"
              + SuggestionYaml.Write(suggestions);

    private static string ToJson(IReadOnlyList<NameSuggestion> suggestions) =>
        JsonLine.Write(new { suggestions = suggestions.Select(Fields) }) + "\n";

    private static object Fields(NameSuggestion suggestion) => new
    {
        name = suggestion.Actor.Name,
        type = suggestion.Actor.Type,
        typeCertainty = suggestion.TypeCertainty,
        mentions = suggestion.Mentions,
        articles = suggestion.Articles,
        outlets = suggestion.Outlets,
        aliases = suggestion.Actor.Aliases,
        acronyms = suggestion.Actor.Acronyms,
        demonyms = suggestion.Actor.Demonyms,
        metonyms = suggestion.Actor.Metonyms,
        surnameAlone = suggestion.Actor.SurnameAlone,
        forms = suggestion.Forms.Select(form => new { text = form.Text, mentions = form.Mentions }),
        example = suggestion.Example,
        exampleArticle = suggestion.ExampleArticle,
    };
}
