using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Dates;

/// <summary>The names of the months in many languages, from the embedded list <c>months.tsv</c>.</summary>
internal static class MonthNames
{
    private static readonly Dictionary<string, int> Numbers = Read();

    /// <summary>The month's number, 1 to 12; 0 where the word is no month.</summary>
    /// <param name="word">A word in any case, without a full stop.</param>
    public static int NumberOf(string word) => Numbers.GetValueOrDefault(word.ToLowerInvariant());

    private static Dictionary<string, int> Read()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var cells in WordList.Rows("Articles.Dates.months.tsv"))
        {
            foreach (var name in cells.Skip(1))
                months.TryAdd(name, int.Parse(cells[0], CultureInfo.InvariantCulture));
        }

        return months;
    }
}
