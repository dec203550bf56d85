using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Reprints;

/// <summary>
/// The wording of an article as a set of hashes, one for every five words in a row (w-shingling, Broder 1997), headlines left out: a wire story is
/// printed under many headlines. Words are compared without case; punctuation does not count.
/// </summary>
internal static class Shingles
{
    /// <summary>Number of words in a row.</summary>
    public const int Words = 5;

    private const uint FnvOffset = 2166136261;
    private const uint FnvPrime = 16777619;

    /// <summary>The different hashes of an article, rising.</summary>
    public static uint[] Of(Article article)
    {
        var hashes = new HashSet<uint>();
        foreach (var part in article.Parts.Where(part => part.Kind != PartKind.Headline))
            Add(article.Text, part.Span, hashes);
        uint[] sorted = [.. hashes];
        Array.Sort(sorted);
        return sorted;
    }

    private static void Add(string text, TextSpan span, HashSet<uint> hashes)
    {
        Span<uint> last = stackalloc uint[Words];
        var count = 0;
        foreach (var word in Text.Words.In(text, span))
        {
            last[count % Words] = Hash(text.AsSpan(word.Start, word.Length));
            if (++count >= Words)
                hashes.Add(Mix(last, count));
        }
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = FnvOffset;
        foreach (var character in word)
            hash = (hash ^ char.ToLowerInvariant(character)) * FnvPrime;
        return hash;
    }

    private static uint Mix(ReadOnlySpan<uint> words, int from)
    {
        var hash = 0UL;
        for (var index = 0; index < Words; index++)
            hash = SplitMix.Next(hash ^ words[(from + index) % Words]);
        return (uint)(hash >> 32);
    }
}
