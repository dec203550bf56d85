namespace NewsAnalysis.Text.Syntax.Parsing;

/// <summary>The best states after as many moves each; of several ways to the same state the best alone is kept, save in training.</summary>
internal sealed class Beam(int width)
{
    private readonly (float Score, int State, Move Move)[] _candidates = new (float, int, Move)[width * 3];
    private readonly ulong[] _signatures = new ulong[width];
    private int[] _states = new int[width];
    private int[] _next = new int[width];

    /// <summary>How many states there are.</summary>
    public int Count { get; private set; }

    /// <summary>The best state.</summary>
    public int Best => _states[0];

    /// <summary>The states, best first.</summary>
    public ReadOnlySpan<int> States => _states.AsSpan(0, Count);

    /// <summary>Begins with one state.</summary>
    public void Start(int state)
    {
        _states[0] = state;
        Count = 1;
    }

    /// <summary>Replaces the states by the best of those that follow them.</summary>
    /// <param name="workspace">The states.</param>
    /// <param name="bonus">In training, what a move's score is raised by; null: nothing.</param>
    public void Advance(Workspace workspace, Func<int, Move, float>? bonus = null)
    {
        var count = Expand(workspace, bonus);
        var kept = 0;
        for (var place = 0; place < count && kept < width; place++)
        {
            var (score, from, move) = Take(place, count);
            var state = workspace.Next(from, move, score);
            var signature = workspace.Signature(state);
            if (bonus is null && _signatures.AsSpan(0, kept).Contains(signature))
                continue;
            _signatures[kept] = signature;
            _next[kept++] = state;
        }

        Count = kept;
        (_states, _next) = (_next, _states);
    }

    /// <summary>Moves the best of the candidates from a place on to that place; the first of equals.</summary>
    private (float Score, int State, Move Move) Take(int place, int count)
    {
        var best = place;
        for (var other = place + 1; other < count; other++)
        {
            if (_candidates[other].Score > _candidates[best].Score)
                best = other;
        }

        var chosen = _candidates[best];
        for (var moved = best; moved > place; moved--)
            _candidates[moved] = _candidates[moved - 1];
        _candidates[place] = chosen;
        return chosen;
    }

    private int Expand(Workspace workspace, Func<int, Move, float>? bonus)
    {
        Span<float> scores = stackalloc float[3];
        var count = 0;
        foreach (var state in States)
        {
            workspace.Score(state, scores);
            for (var move = Move.Shift; move <= Move.Right; move++)
            {
                if (workspace.Can(state, move))
                    _candidates[count++] =
                        (workspace.State(state).Score + scores[(int)move] + (bonus?.Invoke(state, move) ?? 0), state, move);
            }
        }

        return count;
    }
}
