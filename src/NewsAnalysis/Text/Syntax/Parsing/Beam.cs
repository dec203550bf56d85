namespace NewsAnalysis.Text.Syntax.Parsing;

/// <summary>The best states after as many moves each.</summary>
internal sealed class Beam(int width)
{
    private readonly (float Score, int State, Move Move)[] candidates = new (float, int, Move)[width * 3];
    private int[] states = new int[width];
    private int[] next = new int[width];

    /// <summary>How many states there are.</summary>
    public int Count { get; private set; }

    /// <summary>The best state.</summary>
    public int Best => states[0];

    /// <summary>The states, best first.</summary>
    public ReadOnlySpan<int> States => states.AsSpan(0, Count);

    /// <summary>Begins with one state.</summary>
    public void Start(int state)
    {
        states[0] = state;
        Count = 1;
    }

    /// <summary>Replaces the states by the best of those that follow them.</summary>
    public void Advance(Workspace workspace)
    {
        var count = Expand(workspace);
        var kept = Math.Min(count, width);
        for (var place = 0; place < kept; place++)
        {
            var best = place;
            for (var other = place + 1; other < count; other++)
            {
                if (candidates[other].Score > candidates[best].Score)
                    best = other;
            }

            var chosen = candidates[best];
            for (var moved = best; moved > place; moved--)
                candidates[moved] = candidates[moved - 1];
            candidates[place] = chosen;
            next[place] = workspace.Next(chosen.State, chosen.Move, chosen.Score);
        }

        Count = kept;
        (states, next) = (next, states);
    }

    private int Expand(Workspace workspace)
    {
        Span<float> scores = stackalloc float[3];
        var count = 0;
        foreach (var state in States)
        {
            workspace.Score(state, scores);
            for (var move = Move.Shift; move <= Move.Right; move++)
            {
                if (workspace.Can(state, move))
                    candidates[count++] = (workspace.State(state).Score + scores[(int)move], state, move);
            }
        }

        return count;
    }
}
