namespace NewsAnalysis.Articles.Reprints;

/// <summary>What is kept of an article's wording: bands of MinHash values by which alike articles meet, and the least hashes of its
/// shingles, by which their likeness is measured.</summary>
/// <param name="Shingles">Number of different shingles.</param>
/// <param name="Bands">One number for each band of three MinHash values; where there are too few shingles to tell a likeness, one number
/// for all of them, by which the same wording meets; empty where there are no words.</param>
/// <param name="Least">The least hashes, rising; all of them where the article is short.</param>
internal sealed record Sketch(int Shingles, ulong[] Bands, uint[] Least)
{
    /// <summary>Bands of three MinHash values each. Two articles of Jaccard similarity s share a band with probability 1 - (1 - s³)^40:
    /// 0.93 for 0.4, 0.99 for 0.5, 0.04 for 0.1 (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, section 3.4).</summary>
    public const int BandCount = 40;

    /// <summary>Fewest shingles that tell a copy from a common phrase: about two sentences.</summary>
    public const int Fewest = 20;

    private const int Rows = 3;
    private const int MostLeast = 512;

    private static readonly (uint Factor, uint Addend)[] Functions =
    [
        .. Enumerable.Range(1, BandCount * Rows).Select(number => (
            (uint)SplitMix.Next((ulong)number * 2) | 1, (uint)SplitMix.Next(((ulong)number * 2) + 1))),
    ];

    /// <summary>The sketch of an article.</summary>
    public static Sketch Of(Article article)
    {
        var shingles = Reprints.Shingles.Of(article);
        return new Sketch(shingles.Length, BandsOf(shingles), shingles.Length <= MostLeast ? shingles : shingles[..MostLeast]);
    }

    /// <summary>How much of the shorter article stands in the longer one, 0 to 1: exact for articles up to 512 shingles, else measured on
    /// the least hashes that both sketches hold (Broder 1997), within about 0.04 where the lengths are alike.</summary>
    public double Containment(Sketch other)
    {
        var end = Math.Min(End, other.End);
        var mine = Below(end);
        var theirs = other.Below(end);
        var fewer = Math.Min(mine.Length, theirs.Length);
        return fewer == 0 ? 0 : (double)Common(mine, theirs) / fewer;
    }

    /// <summary>Whether only the same wording tells a copy.</summary>
    public bool IsShort => Shingles < Fewest;

    /// <summary>Whether both articles have the same wording.</summary>
    public bool IsSame(Sketch other) => Shingles == other.Shingles && Least.AsSpan().SequenceEqual(other.Least);

    private ulong End => Shingles > Least.Length ? (ulong)Least[^1] + 1 : (ulong)uint.MaxValue + 1;

    private ReadOnlySpan<uint> Below(ulong end)
    {
        var count = Least.Length;
        while (count > 0 && Least[count - 1] >= end)
            count--;
        return Least.AsSpan(0, count);
    }

    private static int Common(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right)
    {
        var common = 0;
        for (int at = 0, other = 0; at < left.Length && other < right.Length;)
        {
            var order = left[at].CompareTo(right[other]);
            common += order == 0 ? 1 : 0;
            at += order <= 0 ? 1 : 0;
            other += order >= 0 ? 1 : 0;
        }

        return common;
    }

    private static ulong[] BandsOf(uint[] shingles)
    {
        if (shingles.Length < Fewest)
            return shingles.Length == 0 ? [] : [shingles.Aggregate(0UL, (hash, shingle) => SplitMix.Next(hash ^ shingle))];
        var least = new uint[BandCount * Rows];
        Array.Fill(least, uint.MaxValue);
        foreach (var shingle in shingles)
        {
            for (var index = 0; index < least.Length; index++)
                least[index] = Math.Min(least[index], Permuted(shingle, Functions[index]));
        }

        var bands = new ulong[BandCount];
        for (var band = 0; band < bands.Length; band++)
        {
            for (var row = 0; row < Rows; row++)
                bands[band] = SplitMix.Next(bands[band] ^ least[(band * Rows) + row]);
        }

        return bands;
    }

    // A bijection of 32-bit numbers whose high bits depend on all bits: multiply by an odd number, fold, multiply again.
    private static uint Permuted(uint shingle, (uint Factor, uint Addend) function)
    {
        var value = (shingle + function.Addend) * function.Factor;
        return (value ^ (value >> 15)) * 0x2C1B3C6D;
    }
}
