namespace NewsAnalysis.Topics;

/// <summary>A counted noun phrase taken apart: its head, and the words that narrow it.</summary>
/// <param name="Head">The head noun, or null where the phrase has none.</param>
/// <param name="Noun">What the head is, or null.</param>
/// <param name="Peoples">Peoples named in it.</param>
/// <param name="Parts">Parts named by words beside the head ("women" in "women hostages").</param>
/// <param name="Others">Other words beside the head, as stems.</param>
internal sealed record ComparedPhrase(
    string? Head, CountedNoun? Noun, IReadOnlyList<string> Peoples, IReadOnlyList<string> Parts, IReadOnlyList<string> Others)
{
    private static readonly HashSet<string> Links =
        new(["of", "in", "from", "with", "on", "at", "to", "for", "by", "who", "that", "which", "among", "including", "inside", "under"],
            StringComparer.Ordinal);

    private static readonly HashSet<string> Amounts =
        new(["number", "total", "group", "toll", "rest", "majority", "sum", "amount", "dozen", "hundred", "thousand", "score", "million",
            "billion", "figure"], StringComparer.Ordinal);

    /// <summary>Reads a phrase such as "Russian-Israeli dual citizens" or "members of parliament".</summary>
    public static ComparedPhrase Read(string? phrase)
    {
        var words = TopicWords.Of(phrase ?? "").Select(word => word.Lower).Where(word => !char.IsDigit(word[0])).ToArray();
        var head = HeadIndex(words);
        if (head < 0)
            return new ComparedPhrase(null, null, [], [], []);
        var noun = CountedNouns.People(words[head]) is null ? CountedNouns.Of(words[head]) : CountedNouns.Of("people");
        var peoples = words.Select(CountedNouns.People).OfType<string>().Distinct().Order(StringComparer.Ordinal);
        var beside = words.Where((word, index) => index != head && CountedNouns.People(word) is null && !StopWords.Contains(word))
            .ToArray();
        var parts = beside.Select(word => CountedNouns.Known(word)).OfType<CountedNoun>().Where(known => known.Thing == noun.Thing)
            .Select(known => known.Part).OfType<string>();
        return new ComparedPhrase(words[head], noun, [.. peoples], [.. parts], [.. beside.Select(Stem.Of)]);
    }

    /// <summary>The last word before the first preposition; what follows "number of" where the head only says how many.</summary>
    private static int HeadIndex(string[] words)
    {
        var start = 0;
        while (start < words.Length)
        {
            var end = start;
            while (end < words.Length && !Links.Contains(words[end]))
                end++;
            var amount = end > start && end < words.Length - 1 && words[end] == "of"
                && Amounts.Contains(NounForms.Singular(words[end - 1]));
            if (end > start && !amount)
                return end - start > 1 && words[end - 1] == "total" ? end - 2 : end - 1;
            start = end + 1;
        }

        return -1;
    }
}
