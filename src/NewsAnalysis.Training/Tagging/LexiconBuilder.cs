namespace NewsAnalysis.Training.Tagging;

/// <summary>Counts the tags of words.</summary>
internal static class LexiconBuilder
{
    private const int KnownFrom = 5;
    private const int AmbiguityFrom = 3;
    private const int NameBelow = 40;
    private const int OpenFrom = 40;
    private const int MostTags = 127;

    private static readonly (string, string)[] Alternates = [("VBD", "VBN"), ("VB", "VBP"), ("NN", "NNP"), ("NNS", "NNPS")];

    /// <summary>The joint tags of the sentences, the most frequent first.</summary>
    public static TagSet Tags(IEnumerable<GoldSentence> sentences) => new([.. sentences
        .SelectMany(sentence => sentence.Tokens)
        .GroupBy(token => (token.Tag, token.Xpos))
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Xpos, StringComparer.Ordinal).ThenBy(group => group.Key.Tag)
        .Take(MostTags).Select(group => group.Key)]);

    /// <summary>The words of the sentences.</summary>
    public static Lexicon Build(IEnumerable<GoldSentence> sentences, TagSet tags)
    {
        var counts = new Dictionary<uint, int[]>();
        foreach (var token in sentences.SelectMany(sentence => sentence.Tokens))
        {
            var word = WordForm.NormalHash(token.Form);
            if (!counts.TryGetValue(word, out var seen))
                counts[word] = seen = new int[tags.Tags.Count];
            seen[tags.NumberOf(token.Tag, token.Xpos)]++;
        }

        var words = new Dictionary<uint, LexiconEntry>();
        foreach (var (word, seen) in counts)
        {
            var total = seen.Sum();
            if (total >= AmbiguityFrom)
                words[word] = new LexiconEntry(total >= KnownFrom ? Candidates(seen, total, tags) : [], Ambiguity(seen));
        }

        return new Lexicon(words, Open(counts.Values, tags));
    }

    private static byte[] Candidates(int[] seen, int total, TagSet tags)
    {
        var chosen = new SortedSet<byte>(Enumerable.Range(0, seen.Length).Where(tag => seen[tag] > 0).Select(tag => (byte)tag));
        foreach (var tag in chosen.ToArray())
        {
            foreach (var (one, other) in Alternates)
            {
                var xpos = tags.Tags[tag].Xpos;
                var (alternate, upos) = xpos == one ? (other, OtherTag(tags.Tags[tag].Tag, other))
                    : xpos == other ? (one, OtherTag(tags.Tags[tag].Tag, one)) : ("", Tag.X);
                if (alternate.Length > 0 && tags.Tags.Contains((upos, alternate)))
                    chosen.Add(tags.NumberOf(upos, alternate));
            }
        }

        if (total < NameBelow)
            chosen.Add(tags.NumberOf(Tag.Propn, "NNP"));
        return [.. chosen];
    }

    private static Tag OtherTag(Tag tag, string xpos) => xpos switch
    {
        "NNP" or "NNPS" => Tag.Propn,
        "NN" or "NNS" => Tag.Noun,
        _ => tag,
    };

    private static uint Ambiguity(int[] seen)
    {
        var best = Enumerable.Range(0, seen.Length).Where(tag => seen[tag] > 0).OrderByDescending(tag => seen[tag])
            .ThenBy(tag => tag).Take(3);
        return best.Aggregate(7u, (number, tag) => (number * 131) + (uint)tag + 1);
    }

    private static byte[] Open(IEnumerable<int[]> words, TagSet tags)
    {
        var distinct = new int[tags.Tags.Count];
        foreach (var seen in words)
        {
            for (var tag = 0; tag < seen.Length; tag++)
                distinct[tag] += seen[tag] > 0 ? 1 : 0;
        }

        return [.. Enumerable.Range(0, distinct.Length).Where(tag => distinct[tag] >= OpenFrom).Select(tag => (byte)tag)];
    }
}
