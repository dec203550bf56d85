namespace NewsAnalysis.Notebooks.Pages;

/// <summary>What the filters of a page choose from. Names stand as the tables and charts write them.</summary>
public sealed record PageChoices
{
    /// <summary>The outlets.</summary>
    public required IReadOnlyList<string> Outlets { get; init; }

    /// <summary>The actors.</summary>
    public required IReadOnlyList<string> Actors { get; init; }

    /// <summary>The stories.</summary>
    public required IReadOnlyList<string> Stories { get; init; }

    /// <summary>The files of articles without an outlet, by the name that stands for one.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The page that searches the sentences; null for none.</summary>
    public string? SearchHref { get; init; }

    internal string ToHtml() => $"<script type=\"application/json\" id=\"nb-choices\">{ChartHtml.ScriptJson(new JsonObject
    {
        ["outlets"] = List(Outlets),
        ["actors"] = List(Actors),
        ["stories"] = List(Stories),
        ["files"] = new JsonObject(Files.Select(file => KeyValuePair.Create(file.Key, (JsonNode?)file.Value))),
        ["search"] = SearchHref,
    })}</script>\n";

    private static JsonArray List(IReadOnlyList<string> words) => new([.. words.Select(JsonNode (word) => word)]);
}
