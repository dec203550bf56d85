namespace NewsAnalysis.Text.Syntax.Tagging;

/// <summary>The irregular verbs of English (<c>irregular-verbs.tsv</c>), for words the treebanks do not have.</summary>
internal static class IrregularVerbs
{
    private const uint BaseMark = 1;
    private const uint PastMark = 2;
    private const uint ParticipleMark = 4;

    private static readonly Dictionary<string, string> Bases = new(StringComparer.Ordinal);
    private static readonly Dictionary<uint, uint> MarksByWord = Read();

    /// <summary>Which forms the word may be, as bits: base, past, participle; 0: it is none.</summary>
    /// <param name="word">Hash of the normal form.</param>
    public static uint Marks(uint word) => MarksByWord.GetValueOrDefault(word);

    /// <summary>The base of a past or participle; null if it is none.</summary>
    public static string? Base(string form) => Bases.GetValueOrDefault(form);

    private static Dictionary<uint, uint> Read()
    {
        var marks = new Dictionary<uint, uint>();
        foreach (var cells in WordList.Rows("Text.irregular-verbs.tsv"))
        {
            Add(marks, cells[0], BaseMark);
            foreach (var past in cells[1].Split('/'))
                Add(marks, past, PastMark, cells[0]);
            foreach (var participle in cells[2].Split('/'))
                Add(marks, participle, ParticipleMark, cells[0]);
        }

        return marks;
    }

    private static void Add(Dictionary<uint, uint> marks, string form, uint mark, string? verb = null)
    {
        var word = WordForm.NormalHash(form);
        marks[word] = marks.GetValueOrDefault(word) | mark;
        if (verb is not null)
            Bases.TryAdd(form, verb);
    }
}
