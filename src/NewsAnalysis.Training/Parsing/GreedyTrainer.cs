namespace NewsAnalysis.Training.Parsing;

/// <summary>Trains the moves one by one with a dynamic oracle: the parser mostly follows its own moves and learns the best way on from
/// there.</summary>
internal sealed class GreedyTrainer(ParserTables tables, Tagger tagger)
{
    private const float Margin = 3;
    private const int OwnMovesPercent = 90;
    private readonly Workspace _workspace = new(tables.Weights) { Remembers = false };
    private readonly TokenTable _table = new();

    /// <summary>Goes through the examples once.</summary>
    public void Epoch(IReadOnlyList<ParseExample> examples, int epoch)
    {
        var random = new Shuffle((ulong)epoch + 101);
        foreach (var index in random.Order(examples.Count))
        {
            examples[index].Load(_table, tagger);
            Learn(examples[index], epoch > 0, random);
        }
    }

    private void Learn(ParseExample example, bool explores, Shuffle random)
    {
        var state = _workspace.Start(_table);
        Span<float> scores = stackalloc float[3];
        while (!_workspace.IsEnd(state))
        {
            _workspace.Score(state, scores);
            var (right, wrong, best) = Compare(state, scores, example.Oracle);
            tables.Moves.Tick();
            if (wrong is { } rival && scores[(int)right] < scores[(int)rival] + Margin)
                Update(state, right, rival);
            var move = explores && random.Percent(OwnMovesPercent) ? best : right;
            if (move != Move.Shift)
                tables.LearnLabel(_workspace, state, move, example);
            state = _workspace.Next(state, move, 0);
        }
    }

    /// <summary>The best move of least cost, the best of greater cost, and the best of all.</summary>
    private (Move Right, Move? Wrong, Move Best) Compare(int state, ReadOnlySpan<float> scores, Oracle oracle)
    {
        Span<int> costs = stackalloc int[3];
        var least = int.MaxValue;
        for (var move = Move.Shift; move <= Move.Right; move++)
        {
            costs[(int)move] = _workspace.Can(state, move) ? oracle.Cost(_workspace, state, move) : -1;
            if (costs[(int)move] >= 0)
                least = Math.Min(least, costs[(int)move]);
        }

        Move? right = null;
        Move? wrong = null;
        for (var move = Move.Shift; move <= Move.Right; move++)
        {
            if (costs[(int)move] < 0)
                continue;
            ref var rival = ref costs[(int)move] == least ? ref right : ref wrong;
            if (rival is null || scores[(int)move] > scores[(int)rival.Value])
                rival = move;
        }

        var best = wrong is { } other && scores[(int)other] > scores[(int)right!.Value] ? other : right!.Value;
        return (right!.Value, wrong, best);
    }

    private void Update(int state, Move right, Move wrong)
    {
        Span<uint> features = stackalloc uint[ActionFeatures.Maximum * 4];
        var used = features[.._workspace.Features(state, features)];
        tables.Moves.Update(used, (byte)right, 1);
        tables.Moves.Update(used, (byte)wrong, -1);
    }
}
