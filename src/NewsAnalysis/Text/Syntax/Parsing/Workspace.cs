namespace NewsAnalysis.Text.Syntax.Parsing;

/// <summary>What the parser may weigh: scores of moves and relations of arcs.</summary>
/// <param name="Moves">Weights of moves.</param>
/// <param name="Labels">Weights of relations.</param>
/// <param name="Choices">Relations to choose from.</param>
internal sealed record ParserWeights(ILinearTable Moves, ILinearTable Labels, LabelChoices Choices);

/// <summary>States and nodes of one sentence's parse, in arrays that are used again for the next, and how one state follows
/// another.</summary>
internal sealed class Workspace(ParserWeights weights)
{
    private static readonly byte[] AllMoves = [0, 1, 2];
    private readonly Memo _memo = new();
    private Node[] _nodes = new Node[512];
    private ParserState[] _states = new ParserState[512];
    private int _nodeCount;
    private int _stateCount;

    /// <summary>Whether scores once reckoned are kept for the sentence; off while weights change.</summary>
    public bool Remembers { get; init; } = true;

    /// <summary>The tokens.</summary>
    public TokenTable Table { get; private set; } = new();

    /// <summary>A state.</summary>
    public ref ParserState State(int state) => ref _states[state];

    /// <summary>A node; 0 is the empty one.</summary>
    public ref Node Node(int node) => ref _nodes[node];

    /// <summary>Makes the first state of a tagged sentence; returns its number.</summary>
    public int Start(TokenTable table)
    {
        Table = table;
        _memo.Clear();
        _nodeCount = 0;
        _stateCount = 0;
        Add(default(Node));
        return Add(new ParserState { Front = Add(Parsing.Node.Of(1)), Before = -1 });
    }

    /// <summary>Whether all is attached.</summary>
    public bool IsEnd(int state) => _states[state].Top == 0 && _nodes[_states[state].Front].Token == Table.Root;

    /// <summary>Whether the move is possible.</summary>
    public bool Can(int state, Move move)
    {
        ref var from = ref _states[state];
        var atRoot = _nodes[from.Front].Token == Table.Root;
        return move switch
        {
            Move.Shift => !atRoot,
            Move.Left => from.Top != 0 && (!atRoot || _nodes[from.Top].Depth == 1),
            _ => from.Top != 0 && _nodes[from.Top].Depth > 1,
        };
    }

    /// <summary>Makes the state after a move; returns its number. The arc's relation is the best one.</summary>
    public int Next(int state, Move move, float score)
    {
        var from = _states[state];
        var next = new ParserState { Before = state, Move = move, Score = score };
        if (move == Move.Shift)
        {
            var shifted = _nodes[from.Front];
            shifted.Below = from.Top;
            shifted.Depth = _nodes[from.Top].Depth + 1;
            next.Top = Push(shifted);
            next.Front = Add(Parsing.Node.Of(shifted.Token + 1));
            return Add(next);
        }

        next.Relation = Label(state, move);
        var below = _nodes[from.Top].Below;
        if (move == Move.Left)
        {
            next.Top = below;
            next.Front = Add(_nodes[from.Front].WithLeft(_nodes[from.Top], next.Relation));
        }
        else
        {
            next.Top = Push(_nodes[below].WithRight(_nodes[from.Top], next.Relation));
            next.Front = from.Front;
        }

        return Add(next);
    }

    /// <summary>A hash of all that a state's future depends on: two states with the same one differ in their past moves alone.</summary>
    public ulong Signature(int state) => _nodes[_states[state].Top].Stack ^ Parsing.Node.Mix(_nodes[_states[state].Front].Whole);

    /// <summary>Scores of the three moves.</summary>
    public void Score(int state, Span<float> scores)
    {
        ref var from = ref _states[state];
        ref var top = ref _nodes[from.Top];
        ref var second = ref _nodes[top.Below];
        ref var third = ref _nodes[second.Below];
        ref var front = ref _nodes[from.Front];
        var key = Parsing.Node.Mix(top.Signature ^ Parsing.Node.Mix(
            second.Signature ^ Parsing.Node.Mix(front.Signature ^ Parsing.Node.Mix((ulong)third.Token + ((ulong)third.Marker << 20)))));
        if (Remembers && _memo.TryGet(key, scores))
            return;
        SumGroup(0, top.Token, front.Token, scores);
        Span<float> part = stackalloc float[3];
        SumGroup(1, second.Token, top.Token, part);
        Add(part, scores);
        SumGroup(2, second.Token, front.Token, part);
        Add(part, scores);
        Span<uint> features = stackalloc uint[ActionFeatures.Maximum];
        var count = ActionFeatures.Around(Table, third, second, top, front, features);
        weights.Moves.Sum(features[..count], AllMoves, part);
        Add(part, scores);
        if (Remembers)
            _memo.Set(key, scores);
    }

    /// <summary>All features of a state's moves; returns how many.</summary>
    public int Features(int state, Span<uint> features)
    {
        ref var from = ref _states[state];
        ref var top = ref _nodes[from.Top];
        ref var second = ref _nodes[top.Below];
        ref var front = ref _nodes[from.Front];
        var count = ActionFeatures.TopFront(Table, top.Token, front.Token, features);
        count += ActionFeatures.SecondTop(Table, second.Token, top.Token, features[count..]);
        count += ActionFeatures.SecondFront(Table, second.Token, front.Token, features[count..]);
        return count + ActionFeatures.Around(Table, _nodes[second.Below], second, top, front, features[count..]);
    }

    /// <summary>Head and dependent of the arc a move makes.</summary>
    public (int Head, int Dependent) Arc(int state, Move move)
    {
        ref var from = ref _states[state];
        return (move == Move.Left ? from.Front : _nodes[from.Top].Below, from.Top);
    }

    /// <summary>Features of the relation of the arc a move makes; returns how many.</summary>
    public int LabelFeatures(int state, Move move, Span<uint> features)
    {
        var (head, dependent) = Arc(state, move);
        return Parsing.LabelFeatures.Fill(Table, _nodes[head], _nodes[dependent], _nodes[_states[state].Front].Token, features);
    }

    private Relation Label(int state, Move move)
    {
        var (head, dependent) = Arc(state, move);
        var front = _nodes[_states[state].Front].Token;
        var choices = weights.Choices.Of(Table, _nodes[head].Token, _nodes[dependent].Token);
        if (choices.Length == 1)
            return (Relation)choices[0];
        var key = Parsing.Node.Mix(
            _nodes[head].Signature ^ Parsing.Node.Mix(_nodes[dependent].Signature ^ Parsing.Node.Mix((ulong)front + 0x10000)));
        Span<float> sums = stackalloc float[Names.Relations];
        if (Remembers && _memo.TryGet(key, sums[..1]))
            return (Relation)(byte)sums[0];
        Span<uint> features = stackalloc uint[Parsing.LabelFeatures.Maximum];
        var count = Parsing.LabelFeatures.Fill(Table, _nodes[head], _nodes[dependent], front, features);
        weights.Labels.Sum(features[..count], choices, sums);
        var best = 0;
        for (var index = 1; index < choices.Length; index++)
        {
            if (sums[index] > sums[best])
                best = index;
        }

        sums[0] = choices[best];
        if (Remembers)
            _memo.Set(key, sums[..1]);
        return (Relation)choices[best];
    }

    /// <summary>The sum of a group of features that depend on two places alone.</summary>
    private void SumGroup(int group, int first, int second, Span<float> sums)
    {
        var key = ((ulong)(uint)group << 60) | ((ulong)(uint)first << 30) | (uint)second;
        if (Remembers && _memo.TryGet(key, sums))
            return;
        Span<uint> features = stackalloc uint[ActionFeatures.Maximum];
        var count = group switch
        {
            0 => ActionFeatures.TopFront(Table, first, second, features),
            1 => ActionFeatures.SecondTop(Table, first, second, features),
            _ => ActionFeatures.SecondFront(Table, first, second, features),
        };
        weights.Moves.Sum(features[..count], AllMoves, sums);
        if (Remembers)
            _memo.Set(key, sums);
    }

    private static void Add(ReadOnlySpan<float> part, Span<float> sums)
    {
        for (var index = 0; index < part.Length; index++)
            sums[index] += part[index];
    }

    private int Push(Node node)
    {
        node.Stack = Parsing.Node.Mix(node.Whole ^ Parsing.Node.Mix(_nodes[node.Below].Stack));
        return Add(node);
    }

    private int Add(in Node node)
    {
        if (_nodeCount == _nodes.Length)
            Array.Resize(ref _nodes, _nodes.Length * 2);
        _nodes[_nodeCount] = node;
        return _nodeCount++;
    }

    private int Add(in ParserState state)
    {
        if (_stateCount == _states.Length)
            Array.Resize(ref _states, _states.Length * 2);
        _states[_stateCount] = state;
        return _stateCount++;
    }
}
