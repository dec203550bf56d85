namespace NewsAnalysis.Training.Parsing;

/// <summary>Trains whole sequences of moves: where the beam's best is ahead of the right one by most, weights move (Huang, Fayong and Guo
/// 2012). Every arc that a move loses raises its score by <see cref="Margin"/> while learning, so that the right sequence has to win
/// clearly.</summary>
internal sealed class BeamTrainer(ParserTables tables, Tagger tagger, int width)
{
    private const float Margin = 2;
    private readonly Workspace _workspace = new(tables.Weights);
    private readonly Beam _beam = new(width);
    private readonly TokenTable _table = new();

    /// <summary>Goes through the examples once; returns for how many the best sequence was right.</summary>
    public int Epoch(IReadOnlyList<ParseExample> examples, int epoch)
    {
        var random = new Shuffle((ulong)epoch + 1001);
        var right = 0;
        foreach (var index in random.Order(examples.Count))
        {
            examples[index].Load(_table, tagger);
            right += Learn(examples[index], random) ? 1 : 0;
        }

        return right;
    }

    private bool Learn(ParseExample example, Shuffle random)
    {
        var gold = _workspace.Start(_table);
        _beam.Start(gold);
        var (worst, worstGold, worstBest) = (0f, -1, -1);
        Span<float> scores = stackalloc float[3];
        float bonus(int state, Move move) => Margin * example.Oracle.Cost(_workspace, state, move);
        for (var step = 0; step < 2 * _table.Count; step++)
        {
            _beam.Advance(_workspace, bonus);
            var move = example.Oracle.Best(_workspace, gold);
            _workspace.Score(gold, scores);
            gold = _workspace.Next(gold, move, _workspace.State(gold).Score + scores[(int)move] + bonus(gold, move));
            var lead = _workspace.State(_beam.Best).Score - _workspace.State(gold).Score;
            if (lead > worst)
                (worst, worstGold, worstBest) = (lead, gold, _beam.Best);
        }

        var labelled = random.Percent(50) ? gold : _beam.Best;
        tables.Moves.Tick();
        if (worstGold >= 0)
            Update(worstGold, worstBest);
        LearnLabels(labelled, example);
        return worstGold < 0;
    }

    private void Update(int gold, int best)
    {
        var (right, wrong) = (Path(gold), Path(best));
        var first = 0;
        while (first < right.Count && right[first].Move == wrong[first].Move)
            first++;
        Span<uint> features = stackalloc uint[ActionFeatures.Maximum * 4];
        for (var step = first; step < right.Count; step++)
        {
            tables.Moves.Update(features[.._workspace.Features(right[step].Before, features)], (byte)right[step].Move, 1);
            tables.Moves.Update(features[.._workspace.Features(wrong[step].Before, features)], (byte)wrong[step].Move, -1);
        }
    }

    private void LearnLabels(int end, ParseExample example)
    {
        foreach (var (before, move) in Path(end))
        {
            if (move != Move.Shift)
                tables.LearnLabel(_workspace, before, move, example);
        }
    }

    private List<(int Before, Move Move)> Path(int state)
    {
        var path = new List<(int, Move)>();
        for (; _workspace.State(state).Before is >= 0 and var before; state = before)
            path.Add((before, _workspace.State(state).Move));
        path.Reverse();
        return path;
    }
}
