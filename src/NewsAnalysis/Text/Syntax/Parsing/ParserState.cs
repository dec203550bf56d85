namespace NewsAnalysis.Text.Syntax.Parsing;

/// <summary>The three moves of the arc-hybrid system.</summary>
internal enum Move : byte
{
    /// <summary>The front of the buffer goes onto the stack.</summary>
    Shift,

    /// <summary>The top of the stack hangs on the front of the buffer.</summary>
    Left,

    /// <summary>The top of the stack hangs on the one below it.</summary>
    Right,
}

/// <summary>A state of the parser: the stack's top, the buffer's front and how it came about. Never changed once made.</summary>
internal struct ParserState
{
    /// <summary>Sum of the scores of the moves.</summary>
    public float Score;

    /// <summary>Node on top of the stack; 0 is none.</summary>
    public int Top;

    /// <summary>Node at the front of the buffer.</summary>
    public int Front;

    /// <summary>The state before the last move; -1 at the start.</summary>
    public int Before;

    /// <summary>The last move.</summary>
    public Move Move;

    /// <summary>The relation of the last move's arc.</summary>
    public Relation Relation;
}
