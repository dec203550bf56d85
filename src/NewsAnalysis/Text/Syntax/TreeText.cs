namespace NewsAnalysis.Text.Syntax;

/// <summary>A tree in lines that people can read, for failing tests and explanations.</summary>
internal static class TreeText
{
    /// <summary>A line for each token in reading order, indented by its depth in the tree.</summary>
    public static string Of(SentenceTree tree)
    {
        var builder = new StringBuilder();
        for (var index = 0; index < tree.Tokens.Count; index++)
        {
            var token = tree.Tokens[index];
            var head = token.Head < 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{token.Head} {tree.Tokens[token.Head].Form}");
            var indented = new string(' ', Math.Min(20, tree.Ancestors(index).Count()) * 2) + token.Form;
            builder.Append(CultureInfo.InvariantCulture, $"{index,3} {indented,-32} {token.Lemma,-16} {Names.Of(token.Tag),-5} "
                + $"{token.Xpos,-5} {Names.Of(token.Relation),-13} {head}");
            builder.Append('\n');
        }

        return builder.ToString();
    }
}
