namespace NewsAnalysis.Measures;

/// <summary>What data frames, charts and sentences call each outlet. An article whose outlet nobody knows stands for itself and is called
/// by the first words of its headline, in quotation marks, or as untitled with its date; where two are called alike a number sets them
/// apart, so that two of them are never one outlet.</summary>
public sealed class OutletNames
{
    private const int MostWords = 4;
    private const int MostCharacters = 30;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Names the outlets of these articles, in their order.</summary>
    public OutletNames(IEnumerable<ArticleInfo> articles)
    {
        var all = articles.DistinctBy(article => article.OutletLabel, StringComparer.Ordinal).ToList();
        foreach (var article in all.Where(article => article.Outlet.Value is not null))
            Add(article.OutletLabel, article.OutletLabel);
        foreach (var article in all.Where(article => article.Outlet.Value is null))
            Add(article.OutletLabel, Short(article));
    }

    /// <summary>The name of an outlet, by its label; a label that is not of these articles stays as it is.</summary>
    public string this[string label] => _names.GetValueOrDefault(label, label);

    /// <summary>The name of an outlet, by its label.</summary>
    public string Of(string label) => this[label];

    /// <summary>An article by its outlet and the first words of its headline: "Daily: “Storm hits the coast…”"; of an unknown outlet by
    /// these words alone.</summary>
    public string Of(ArticleInfo article) =>
        article.Outlet.Value is null ? this[article.OutletLabel] : $"{this[article.OutletLabel]}: {Short(article)}";

    private void Add(string label, string name)
    {
        var free = name;
        for (var number = 2; !_taken.Add(free); number++)
            free = $"{name} ({English.Number(number)})";
        _names[label] = free;
    }

    private static string Short(ArticleInfo article)
    {
        var words = (article.Title.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return article.Published.Value is { } date ? $"(untitled, {date})" : "(untitled)";
        var first = string.Join(' ', words.Take(MostWords));
        return $"“{Cut(first)}{(words.Length > MostWords && first.Length <= MostCharacters ? "…" : "")}”";
    }

    private static string Cut(string text)
    {
        if (text.Length <= MostCharacters)
            return text;
        var space = text.LastIndexOf(' ', MostCharacters);
        return (space > MostCharacters / 2 ? text[..space] : text[..MostCharacters]) + "…";
    }
}
