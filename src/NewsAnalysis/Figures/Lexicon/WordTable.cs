using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Lexicon;

/// <summary>The classes of known words: closed classes from <c>words.tsv</c>, verbs with their forms from <c>verbs.tsv</c>.</summary>
internal static class WordTable
{
    private static readonly Dictionary<string, WordClass> Classes = Load();

    private static readonly Dictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Classes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The classes of a word in any case; <see cref="WordClass.None"/> for a word that is not in the tables.</summary>
    public static WordClass Of(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var classes) ? classes : WordClass.None;

    private static Dictionary<string, WordClass> Load()
    {
        var table = new Dictionary<string, WordClass>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in WordList.Rows("Figures.words.tsv"))
            Add(table, WordList.Split(row[1]), Enum.Parse<WordClass>(row[0], ignoreCase: true));
        foreach (var row in WordList.Rows("Figures.numbers.tsv"))
            Add(table, [row[0]], WordClass.Number);
        foreach (var row in WordList.Rows("Figures.vague-words.tsv"))
            Add(table, [row[0]], WordClass.Number);
        foreach (var row in WordList.Rows("Figures.reporting.tsv"))
        {
            if (row[0] is "verb" or "participle")
                Add(table, WordList.Split(row[1]), WordClass.Reporting | WordClass.Verb);
        }

        foreach (var row in WordList.Rows("Figures.verbs.tsv"))
            AddVerbs(table, row);
        return table;
    }

    private static void AddVerbs(Dictionary<string, WordClass> table, string[] row)
    {
        var words = WordList.Split(row[1]);
        if (row[0] == "irregular")
        {
            Add(table, words, WordClass.Verb);
            return;
        }

        Add(table, words, WordClass.BaseVerb);
        Add(table, words.Select(VerbForms.Past), WordClass.Verb);
        Add(table, words.Select(VerbForms.Gerund), WordClass.Gerund);
        Add(table, words.Select(VerbForms.ThirdPerson), WordClass.VerbOrPlural);
    }

    private static void Add(Dictionary<string, WordClass> table, IEnumerable<string> words, WordClass classes)
    {
        foreach (var word in words)
            table[word] = table.GetValueOrDefault(word) | classes;
    }
}
