using NewsAnalysis.Attributions.Speakers;

namespace NewsAnalysis.Attributions.Cues;

/// <summary>What a share of the people asked says ends before the next share: "46 percent said yes, compared with 23 percent who said no".
/// "46 percent said that 20 percent of it was lost" has no other part of the answers.</summary>
internal static class Shares
{
    private const int Near = 4;

    /// <summary>The tokens of what is said, to the next share where the source is one.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verb">The verb of speech.</param>
    /// <param name="source">The head of its source.</param>
    /// <param name="content">What is said.</param>
    public static IReadOnlyList<int> ToNext(SentenceTree tree, int verb, int source, IReadOnlyList<int> content)
    {
        if (source < 0 || !tree.Subtree(source).Any(at => IsShare(tree, at)))
            return content;
        var end = content.Where(at => at > verb).Skip(1).FirstOrDefault(at => IsPause(tree, at)
            && Enumerable.Range(at + 1, Near).Any(next => IsShare(tree, next)), int.MaxValue);
        return [.. content.TakeWhile(at => at < end)];
    }

    // Not the mark of what is said itself ("they feared that 20 percent of it was lost"), nor a comma before a measure (", by 20 percent").
    private static bool IsPause(SentenceTree tree, int at) => tree.Tokens[at].Tag switch
    {
        Tag.Cconj => true,
        Tag.Sconj => tree.Tokens[at] is not { Relation: Relation.Mark, Head: >= 0 and var head }
            || tree.Tokens[head].Relation != Relation.Ccomp,
        Tag.Punct => at + 1 < tree.Tokens.Count && !SpeakerWords.Has("measuring", tree.Tokens[at + 1].Form),
        _ => false,
    };

    // "46 percent", "46%", "six in 10".
    private static bool IsShare(SentenceTree tree, int at) =>
        at + 2 < tree.Tokens.Count && tree.Tokens[at].Tag == Tag.Num
        && (tree.Tokens[at + 1].Form == "%" || tree.Tokens[at + 1].Lemma == "percent"
            || (tree.Tokens[at + 1].Form == "in" && tree.Tokens[at + 2].Tag == Tag.Num));
}
