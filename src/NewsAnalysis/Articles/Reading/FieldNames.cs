using System.Reflection;

namespace NewsAnalysis.Articles.Reading;

/// <summary>The table of the usual field names: <c>fields.tsv</c>, what it is, then the names, the best first.</summary>
internal static class FieldNames
{
    /// <summary>The names by what they hold, in the form of <see cref="FieldMap.Key"/>.</summary>
    public static Dictionary<string, string[]> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("NewsAnalysis.Articles.Reading.fields.tsv")!;
        using var reader = new StreamReader(stream);
        var names = new Dictionary<string, string[]>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var target, var list])
                names.Add(target, [.. list.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(FieldMap.Key)]);
        }

        return names;
    }
}
