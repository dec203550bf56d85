namespace NewsAnalysis.Text.Syntax.Parsing;

/// <summary>Head and relation of each token, by place in the table; the root's head is <see cref="TokenTable.Root"/>.</summary>
/// <param name="Heads">Heads, from place 1.</param>
/// <param name="Relations">Relations, from place 1.</param>
internal sealed record Arcs(int[] Heads, Relation[] Relations);

/// <summary>Finds the tree of a tagged sentence: the best sequence of moves in a beam.</summary>
internal sealed class Parser(Workspace workspace, int width)
{
    private readonly Beam _beam = new(width);

    /// <summary>The tree of a sentence whose table is filled.</summary>
    public Arcs Parse(TokenTable table)
    {
        var best = BestEnd(table);
        var arcs = new Arcs(new int[table.Count + 1], new Relation[table.Count + 1]);
        for (var state = best; workspace.State(state).Before >= 0; state = workspace.State(state).Before)
        {
            ref var after = ref workspace.State(state);
            if (after.Move == Move.Shift)
                continue;
            var (head, dependent) = workspace.Arc(after.Before, after.Move);
            var place = workspace.Node(dependent).Token;
            arcs.Heads[place] = workspace.Node(head).Token;
            arcs.Relations[place] = after.Relation;
        }

        return arcs;
    }

    private int BestEnd(TokenTable table)
    {
        _beam.Start(workspace.Start(table));
        for (var step = 0; step < 2 * table.Count; step++)
            _beam.Advance(workspace);
        return _beam.Best;
    }
}
