using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Reading;

/// <summary>The table of the usual field names: <c>fields.tsv</c>, what it is, then the names, the best first.</summary>
internal static class FieldNames
{
    /// <summary>The names by what they hold, in the form of <see cref="FieldMap.Key"/>.</summary>
    public static Dictionary<string, string[]> Read() => WordList.Rows("Articles.Reading.fields.tsv").ToDictionary(
        cells => cells[0], cells => cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(FieldMap.Key).ToArray(),
        StringComparer.Ordinal);
}
