using NewsAnalysis.Text;

namespace NewsAnalysis.Figures;

/// <summary>A rule that reads a number, as <c>rules.tsv</c> describes it.</summary>
/// <param name="Name">Its name, as claims give it.</param>
/// <param name="Matches">What it matches in the words or the tree.</param>
/// <param name="Says">What it says of the number.</param>
/// <param name="Example">A sentence in which it speaks.</param>
/// <param name="CounterExample">A sentence like it in which it is silent.</param>
internal sealed record FigureRule(string Name, string Matches, string Says, string Example, string CounterExample);

/// <summary>The rules that read a number, for a reader.</summary>
internal static class FigureRules
{
    /// <summary>All of them, in the order of the file.</summary>
    public static IReadOnlyList<FigureRule> All { get; } =
        [.. WordList.Rows("Figures.rules.tsv").Select(row => new FigureRule(row[0], row[1], row[2], row[3], row[4]))];
}
