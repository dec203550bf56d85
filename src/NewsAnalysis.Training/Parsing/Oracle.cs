namespace NewsAnalysis.Training.Parsing;

/// <summary>What a move costs: how many right arcs can no longer be made after it (Goldberg and Nivre 2013, arc-hybrid).</summary>
/// <param name="heads">The right head of each place; the root's place is one after the last.</param>
internal sealed class Oracle(int[] heads)
{
    private readonly int[][] _dependents = Dependents(heads);

    /// <summary>The right heads.</summary>
    public int[] Heads => heads;

    /// <summary>The cost of a move that is possible.</summary>
    public int Cost(Workspace workspace, int state, Move move)
    {
        ref var from = ref workspace.State(state);
        var front = workspace.Node(from.Front).Token;
        if (move == Move.Shift)
            return ShiftCost(workspace, from.Top, front);
        ref var top = ref workspace.Node(from.Top);
        var head = heads[top.Token];
        var cost = _dependents[top.Token].Count(dependent => dependent >= front);
        if (move == Move.Right)
            return cost + (head >= front ? 1 : 0);
        var second = workspace.Node(top.Below).Token;
        return cost + (head > front || (second != 0 && head == second) ? 1 : 0);
    }

    /// <summary>The move of least cost, the first of left, right and shift.</summary>
    public Move Best(Workspace workspace, int state)
    {
        var (best, least) = (Move.Shift, int.MaxValue);
        foreach (var move in (ReadOnlySpan<Move>)[Move.Left, Move.Right, Move.Shift])
        {
            if (workspace.Can(state, move) && Cost(workspace, state, move) is var cost && cost < least)
                (best, least) = (move, cost);
        }

        return best;
    }

    private int ShiftCost(Workspace workspace, int top, int front)
    {
        var cost = 0;
        for (var node = top; node != 0; node = workspace.Node(node).Below)
        {
            var token = workspace.Node(node).Token;
            if (heads[token] == front || (node != top && heads[front] == token))
                cost++;
        }

        return cost;
    }

    private static int[][] Dependents(int[] heads)
    {
        var found = Enumerable.Range(0, heads.Length + 1).Select(_ => new List<int>()).ToArray();
        for (var place = 1; place < heads.Length; place++)
            found[heads[place]].Add(place);
        return [.. found.Select(list => list.ToArray())];
    }
}
