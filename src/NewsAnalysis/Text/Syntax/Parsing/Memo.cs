namespace NewsAnalysis.Text.Syntax.Parsing;

/// <summary>Scores by a key of 64 bits, up to three a key, kept until cleared; when full it forgets all and begins anew.</summary>
internal sealed class Memo
{
    private const int Size = 1 << 14;
    private const int Mask = Size - 1;
    private readonly ulong[] keys = new ulong[Size];
    private readonly int[] rounds = new int[Size];
    private readonly float[] values = new float[Size * 4];
    private int round = 1;
    private int count;

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        round++;
        count = 0;
    }

    /// <summary>Reads the scores of a key.</summary>
    public bool TryGet(ulong key, Span<float> scores)
    {
        for (var place = Place(key); rounds[place] == round; place = (place + 1) & Mask)
        {
            if (keys[place] != key)
                continue;
            values.AsSpan(place * 4, scores.Length).CopyTo(scores);
            return true;
        }

        return false;
    }

    /// <summary>Keeps the scores of a key that is not there.</summary>
    public void Set(ulong key, ReadOnlySpan<float> scores)
    {
        if (count > Size / 2)
            Clear();
        var place = Place(key);
        while (rounds[place] == round)
            place = (place + 1) & Mask;
        (keys[place], rounds[place]) = (key, round);
        scores.CopyTo(values.AsSpan(place * 4));
        count++;
    }

    private static int Place(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> 50) & Mask;
}
