namespace NewsAnalysis.Training.Parsing;

/// <summary>The parser's weights while it learns.</summary>
internal sealed class ParserTables(int moveBits, int labelBits, LabelChoices choices)
{
    /// <summary>Of moves.</summary>
    public TrainingTable Moves { get; } = new(moveBits);

    /// <summary>Of relations.</summary>
    public TrainingTable Labels { get; } = new(labelBits);

    /// <summary>As the parser takes them.</summary>
    public ParserWeights Weights => new(Moves, Labels, choices);

    /// <summary>Learns the relation of the arc a move makes, if its head is right.</summary>
    public void LearnLabel(Workspace workspace, int state, Move move, ParseExample example)
    {
        var (head, dependent) = workspace.Arc(state, move);
        var (headPlace, place) = (workspace.Node(head).Token, workspace.Node(dependent).Token);
        if (example.Oracle.Heads[place] != headPlace)
            return;
        var classes = choices.Of(workspace.Table, headPlace, place);
        if (classes.Length == 1)
            return;
        Span<uint> features = stackalloc uint[LabelFeatures.Maximum];
        Span<float> sums = stackalloc float[Names.Relations];
        var used = features[..workspace.LabelFeatures(state, move, features)];
        Labels.Sum(used, classes, sums);
        Perceptron.Learn(Labels, used, classes, sums, (byte)example.Relations[place], 1);
    }

    /// <summary>Relations seen at least twice between parts of speech, by the tags the parser will see.</summary>
    public static LabelChoices Choices(IEnumerable<(Treebanks.GoldSentence Sentence, Tag[] Tags)> sentences)
    {
        var counts = new int[LabelChoices.Keys, Names.Relations];
        foreach (var (sentence, tags) in sentences)
        {
            for (var index = 0; index < tags.Length; index++)
            {
                var token = sentence.Tokens[index];
                var head = token.Head == 0 ? (byte)0 : (byte)(tags[token.Head - 1] + 1);
                counts[LabelChoices.Key(head, (byte)(tags[index] + 1), token.Head != 0 && token.Head <= index), (int)token.Relation]++;
            }
        }

        return new LabelChoices([.. Enumerable.Range(0, LabelChoices.Keys).Select(key =>
            Enumerable.Range(0, Names.Relations).Where(relation => counts[key, relation] >= 2)
                .Select(relation => (byte)relation).ToArray())]);
    }
}
