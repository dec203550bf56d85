using System.CommandLine;
using System.Text.Json;
using NewsAnalysis.Actors;
using NewsAnalysis.Actors.Suggestions;
using NewsAnalysis.Articles;
using NewsAnalysis.Cli.Extraction;

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
        AllowMultipleArgumentsPerToken = false,
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
            using var output = new StreamWriter(StandardOutput.Open(), bufferSize: 1 << 16) { NewLine = "\n" };
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
        JsonLine.Write(json => json.WriteObjects("suggestions", suggestions, suggestion => Write(json, suggestion))) + "\n";

    private static void Write(Utf8JsonWriter json, NameSuggestion suggestion)
    {
        var actor = suggestion.Actor;
        json.WriteString("name", actor.Name);
        json.WriteString("type", ArticleLine.Name(actor.Type));
        json.WriteString("typeCertainty", ArticleLine.Name(suggestion.TypeCertainty));
        json.WriteNumber("mentions", suggestion.Mentions);
        json.WriteNumber("articles", suggestion.Articles);
        json.WriteTexts("outlets", suggestion.Outlets);
        json.WriteTexts("aliases", actor.Aliases);
        json.WriteTexts("acronyms", actor.Acronyms);
        json.WriteTexts("demonyms", actor.Demonyms);
        json.WriteTexts("metonyms", actor.Metonyms);
        json.WriteBoolean("surnameAlone", actor.SurnameAlone);
        json.WriteObjects("forms", suggestion.Forms, form =>
        {
            json.WriteString("text", form.Text);
            json.WriteNumber("mentions", form.Mentions);
        });
        json.WriteString("example", suggestion.Example);
        json.WriteString("exampleArticle", suggestion.ExampleArticle);
    }
}
