namespace NewsAnalysis.Text.Syntax.Parsing;

/// <summary>A token on the stack or at the front of the buffer, with what is attached to it so far. Never changed once made.</summary>
internal struct Node
{
    /// <summary>Its place in the token table.</summary>
    public int Token;

    /// <summary>The node below it on the stack; 0 is none.</summary>
    public int Below;

    /// <summary>How many nodes stand on the stack up to this one.</summary>
    public int Depth;

    /// <summary>The outermost and the second outermost children to the left and to the right; 0 is none.</summary>
    public int Left, Left2, Right, Right2;

    /// <summary>How these hang on it, as relation plus one.</summary>
    public byte LeftRelation, Left2Relation, RightRelation, Right2Relation;

    /// <summary>How many children there are on each side.</summary>
    public byte LeftCount, RightCount;

    /// <summary>Its first child that is an adposition or conjunction of subordination; 0 is none.</summary>
    public int Marker;

    /// <summary>The relations of its children on each side, one bit each.</summary>
    public ulong LeftSet, RightSet;

    /// <summary>A hash of the token and its children.</summary>
    public ulong Signature;

    /// <summary>A hash of the token and all below it in the tree.</summary>
    public ulong Whole;

    /// <summary>A hash of this node and all below it on the stack, with their trees.</summary>
    public ulong Stack;

    /// <summary>A token without children.</summary>
    public static Node Of(int token) => new() { Token = token, Signature = Mix((ulong)token + 1), Whole = Mix((ulong)token + 1) };

    /// <summary>The node with one more child to its left.</summary>
    public readonly Node WithLeft(in Node child, Relation relation)
    {
        var node = this;
        node.Left2 = Left;
        node.Left2Relation = LeftRelation;
        node.Left = child.Token;
        node.LeftRelation = (byte)(relation + 1);
        node.LeftCount = (byte)Math.Min(LeftCount + 1, 100);
        node.LeftSet |= 1UL << (int)relation;
        if (relation is Relation.Case or Relation.Mark)
            node.Marker = child.Token;
        node.Signature = Mix(Signature ^ Mix(((ulong)child.Token << 9) | 256 | (ulong)relation));
        node.Whole = Mix(Whole ^ Mix(child.Whole + (ulong)relation));
        return node;
    }

    /// <summary>The node with one more child to its right.</summary>
    public readonly Node WithRight(in Node child, Relation relation)
    {
        var node = this;
        node.Right2 = Right;
        node.Right2Relation = RightRelation;
        node.Right = child.Token;
        node.RightRelation = (byte)(relation + 1);
        node.RightCount = (byte)Math.Min(RightCount + 1, 100);
        node.RightSet |= 1UL << (int)relation;
        node.Signature = Mix(Signature ^ Mix(((ulong)child.Token << 9) | (ulong)relation));
        node.Whole = Mix(Whole ^ Mix(child.Whole + (ulong)relation));
        return node;
    }

    /// <summary>A hash of 64 bits.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 31)) * 0x9E3779B97F4A7C15UL;
        value = (value ^ (value >> 29)) * 0xBF58476D1CE4E5B9UL;
        return value ^ (value >> 32);
    }
}
