namespace NewsAnalysis.Text.Syntax.Parsing;

/// <summary>Scores by a key of 64 bits, up to three a key, kept until cleared; when full it forgets all and begins anew.</summary>
internal sealed class Memo
{
    private const int Size = 1 << 14;
    private const int Mask = Size - 1;
    private readonly ulong[] _keys = new ulong[Size];
    private readonly int[] _rounds = new int[Size];
    private readonly float[] _values = new float[Size * 4];
    private int _round = 1;
    private int _count;

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        _round++;
        _count = 0;
    }

    /// <summary>Reads the scores of a key.</summary>
    public bool TryGet(ulong key, Span<float> scores)
    {
        for (var place = Place(key); _rounds[place] == _round; place = (place + 1) & Mask)
        {
            if (_keys[place] != key)
                continue;
            _values.AsSpan(place * 4, scores.Length).CopyTo(scores);
            return true;
        }

        return false;
    }

    /// <summary>Keeps the scores of a key that is not there.</summary>
    public void Set(ulong key, ReadOnlySpan<float> scores)
    {
        if (_count > Size / 2)
            Clear();
        var place = Place(key);
        while (_rounds[place] == _round)
            place = (place + 1) & Mask;
        (_keys[place], _rounds[place]) = (key, _round);
        scores.CopyTo(_values.AsSpan(place * 4));
        _count++;
    }

    private static int Place(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> 50) & Mask;
}
