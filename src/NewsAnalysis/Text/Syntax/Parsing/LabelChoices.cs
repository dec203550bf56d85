namespace NewsAnalysis.Text.Syntax.Parsing;

/// <summary>Which relations an arc may have, by the parts of speech of its ends and its direction.</summary>
/// <param name="choices">For each key the relations seen in the treebanks; empty: none.</param>
internal sealed class LabelChoices(byte[][] choices)
{
    private const int Sides = 20;
    private static readonly byte[] Unspecified = [(byte)Relation.Dep];

    /// <summary>Number of keys.</summary>
    public const int Keys = Sides * Sides * 2;

    /// <summary>The relations by key.</summary>
    public byte[][] Choices => choices;

    /// <summary>Key of the parts of speech (plus one; 0 is the root's) and the direction.</summary>
    public static int Key(byte head, byte dependent, bool headFirst) => (((head * Sides) + dependent) * 2) + (headFirst ? 1 : 0);

    /// <summary>The relations of an arc.</summary>
    public byte[] Of(TokenTable table, int head, int dependent)
    {
        var found = choices[Key(table.Upos[head], table.Upos[dependent], head < dependent)];
        return found.Length > 0 ? found : Unspecified;
    }
}
