namespace NewsAnalysis.Actors.Matching;

/// <summary>What stands after a surname and says who its bearer is.</summary>
internal static class Appositions
{
    private const int MaxWords = 5;

    /// <summary>The folded words of an apposition ("Stark, the judge, …"); empty where there is none.</summary>
    public static List<string> Words(string text, int end)
    {
        var words = new List<string>();
        if (end + 2 >= text.Length || text[end] != ',' || text[end + 1] != ' ')
            return words;
        var position = end + 1;
        while (words.Count < MaxWords && Matching.MatchWords.After(text, position, out var word))
        {
            words.Add(Folding.Key(word.In(text)));
            position = word.End;
        }

        return words.Count > 0 && words[0] is "the" or "a" or "an" or "who" ? words : [];
    }

    /// <summary>Whether the bearer's relative follows ("Stark's wife"): then the bearer is not that relative.</summary>
    public static bool Relation(string text, int end) =>
        end + 2 < text.Length && Matching.MatchWords.IsApostrophe(text[end])
            && Matching.MatchWords.After(text, text[end + 1] == 's' ? end + 2 : end + 1, out var word)
        && PersonReader.IsRelation(word.In(text));
}
