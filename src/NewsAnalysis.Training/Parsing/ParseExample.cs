namespace NewsAnalysis.Training.Parsing;

/// <summary>A sentence to learn from: its words, the tags a tagger gave it, and the right tree.</summary>
internal sealed class ParseExample
{
    private readonly IReadOnlyList<string> _forms;
    private readonly byte[] _tags;

    /// <summary>Takes over a sentence.</summary>
    public ParseExample(GoldSentence sentence, byte[] tags)
    {
        _forms = sentence.Forms;
        _tags = tags;
        Oracle = new Oracle([.. sentence.Tokens.Select(token => token.Head == 0 ? _forms.Count + 1 : token.Head).Prepend(0)]);
        Relations = [.. sentence.Tokens.Select(token => token.Relation).Prepend(Relation.Dep)];
    }

    /// <summary>The right heads.</summary>
    public Oracle Oracle { get; }

    /// <summary>The right relations, from place 1.</summary>
    public Relation[] Relations { get; }

    /// <summary>Number of words.</summary>
    public int Count => _forms.Count;

    /// <summary>Fills a table.</summary>
    public void Load(TokenTable table, Tagger tagger)
    {
        table.Load(_forms);
        for (var index = 0; index < _tags.Length; index++)
            tagger.Set(table, index + 1, _tags[index]);
        Lookahead.Load(table, tagger.Tags);
    }
}
