using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Reprints;

/// <summary>The wording of an article as a set of hashes, one for every five words in a row (w-shingling, Broder 1997), headlines left out:
/// a wire story is printed under many headlines. Words are compared without case; punctuation does not count. An article of fewer than five
/// words in a row is one hash.</summary>
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
        if (hashes.Count == 0)
            AddWhole(article, hashes);
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

    private static void AddWhole(Article article, HashSet<uint> hashes)
    {
        var (hash, count) = (0UL, 0);
        foreach (var part in article.Parts.Where(part => part.Kind != PartKind.Headline))
        {
            foreach (var word in Text.Words.In(article.Text, part.Span))
                (hash, count) = (SplitMix.Next(hash ^ Hash(article.Text.AsSpan(word.Start, word.Length))), count + 1);
        }

        if (count > 0)
            hashes.Add((uint)(hash >> 32));
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
