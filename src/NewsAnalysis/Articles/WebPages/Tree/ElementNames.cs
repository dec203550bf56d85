using AngleSharp.Dom;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.WebPages.Tree;

/// <summary>What an element's class names, id and role say it is, from the embedded list <c>names.tsv</c>.</summary>
internal static class ElementNames
{
    private const int MostNames = 40;
    private const int LongestName = 80;
    private const int MostWords = 4;

    // "md:hidden", "Ff($secondary)", "w-[300px]" say how an element looks, not what it is.
    private static readonly SearchValues<char> StyleMarks = SearchValues.Create(":()[]$/");

    private static readonly Dictionary<string, string> Anywhere = Map("any");
    private static readonly Dictionary<string, string> Whole = Map("whole");

    /// <summary>The rules that an element's names match, in the order of its names; none twice.</summary>
    public static IReadOnlyList<string> RulesOf(IElement element)
    {
        var rules = new List<string>();
        foreach (var attribute in (ReadOnlySpan<string>)["id", "class", "role", "data-component", "data-testid", "data-module"])
        {
            if (element.GetAttribute(attribute) is { Length: > 0 } value)
                AddRules(value, rules);
        }

        return rules;
    }

    /// <summary>A name's words: "relatedPosts--list" is "related", "posts", "list".</summary>
    public static string[] WordsOf(string name)
    {
        var spaced = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (i > 0 && char.IsUpper(c) && char.IsLower(name[i - 1]))
                spaced.Append(' ');
            spaced.Append(char.IsLetter(c) ? char.ToLowerInvariant(c) : ' ');
        }

        return spaced.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static void AddRules(string value, List<string> rules)
    {
        foreach (var name in value.Split((char[]?)null, MostNames, StringSplitOptions.RemoveEmptyEntries))
        {
            if (name.Length > LongestName || name.AsSpan().IndexOfAny(StyleMarks) >= 0)
                continue;
            var words = WordsOf(name);
            if (Whole.TryGetValue(string.Join(' ', words), out var whole))
                Add(whole, rules);
            for (var start = 0; start < words.Length; start++)
            {
                for (var count = 1; count <= MostWords && start + count <= words.Length; count++)
                {
                    if (Anywhere.TryGetValue(string.Join(' ', words, start, count), out var rule))
                        Add(rule, rules);
                }
            }
        }
    }

    private static void Add(string rule, List<string> rules)
    {
        if (!rules.Contains(rule))
            rules.Add(rule);
    }

    private static Dictionary<string, string> Map(string match)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cells in WordList.Rows("Articles.WebPages.names.tsv").Where(cells => cells[1] == match))
            map.TryAdd(cells[2], cells[0]);
        return map;
    }
}
