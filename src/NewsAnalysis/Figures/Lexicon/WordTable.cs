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
        foreach (var row in DataFile.Rows("words"))
            Add(table, DataFile.Words(row[1]), Enum.Parse<WordClass>(row[0], ignoreCase: true));
        foreach (var row in DataFile.Rows("numbers"))
            Add(table, [row[0]], WordClass.Number);
        foreach (var row in DataFile.Rows("vague-words"))
            Add(table, [row[0]], WordClass.Number);
        foreach (var row in DataFile.Rows("reporting"))
        {
            if (row[0] is "verb" or "participle")
                Add(table, DataFile.Words(row[1]), WordClass.Reporting | WordClass.Verb);
        }

        foreach (var row in DataFile.Rows("verbs"))
            AddVerbs(table, row);
        return table;
    }

    private static void AddVerbs(Dictionary<string, WordClass> table, string[] row)
    {
        var words = DataFile.Words(row[1]);
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
