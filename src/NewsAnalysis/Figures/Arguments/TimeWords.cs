namespace NewsAnalysis.Figures.Arguments;

/// <summary>Tells words of time from others.</summary>
internal static class TimeWords
{
    private static readonly FrozenSet<string> Times = WordLists.Of("time");

    /// <summary>Whether the node names a time ("Friday", "last year", "2019").</summary>
    public static bool IsTime(SentenceReading sentence, int node) =>
        Times.Contains(sentence.Lemma(node)) || IsYear(sentence.Tree.Tokens[node]);

    private static bool IsYear(SyntaxToken token) => token.Tag == Tag.Num && token.Form is ['1', '9', _, _] or ['2', '0', _, _];
}
