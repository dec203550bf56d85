using NewsAnalysis.Text;
using NewsAnalysis.Text.Syntax;

namespace NewsAnalysis.Tests.Text.Syntax;

/// <summary>Trees written by hand: tokens "form XPOS head relation", parted by semicolons; -1 is the root's head.</summary>
internal static class Trees
{
    public static SentenceTree Of(string tokens)
    {
        var position = 0;
        var read = tokens.Split(';', StringSplitOptions.TrimEntries).Select(token =>
        {
            var cells = token.Split(' ');
            var start = position;
            position += cells[0].Length + 1;
            return new SyntaxToken(start, start + cells[0].Length, cells[0], cells[0].ToLowerInvariant(), TagOf(cells[1]), cells[1],
                int.Parse(cells[2]), Names.RelationOf(cells[3]));
        }).ToList();
        return new SentenceTree(new TextSpan(0, position), read);
    }

    private static Tag TagOf(string xpos) => xpos switch
    {
        "NNP" => Tag.Propn,
        "NN" or "NNS" => Tag.Noun,
        "CD" => Tag.Num,
        "AUX" => Tag.Aux,
        "JJ" => Tag.Adj,
        ['V', ..] => Tag.Verb,
        ['W' or 'P', ..] => Tag.Pron,
        _ => Tag.X,
    };
}
