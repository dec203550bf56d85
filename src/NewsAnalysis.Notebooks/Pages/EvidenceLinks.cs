namespace NewsAnalysis.Notebooks.Pages;

/// <summary>Where a reference to evidence leads.</summary>
/// <param name="Href">An address relative to the site's top folder, or on the web.</param>
/// <param name="Text">What stands there, as plain text for a list of links.</param>
public sealed record EvidenceLink(string Href, string Text);

/// <summary>Makes links of the references that outputs carry: <c>data-evidence</c> of elements, one reference a line, and <c>customdata</c>
/// of charts. What a reference says is for the site to know; one that it does not know stays plain text.</summary>
/// <param name="resolve">The link of a reference, or null.</param>
internal sealed class EvidenceLinks(Func<string, EvidenceLink?>? resolve)
{
    /// <summary>The attribute.</summary>
    public const string Attribute = "data-evidence";

    /// <summary>No links at all.</summary>
    public static EvidenceLinks None { get; } = new(null);

    /// <summary>The links of an attribute's value, in order, each address once.</summary>
    public IReadOnlyList<EvidenceLink> Of(string references) =>
        resolve is null
            ? [] : [.. references.Split('\n').Select(Resolve).OfType<EvidenceLink>().DistinctBy(link => link.Href, StringComparer.Ordinal)];

    /// <summary>The links of one mark's <c>customdata</c>; empty for anything that is no list of references.</summary>
    public IReadOnlyList<EvidenceLink> Of(JsonNode? mark) =>
        resolve is null || mark is not JsonArray list ? []
        : [.. list.Select(MultilineText.Text).Select(Resolve).OfType<EvidenceLink>().DistinctBy(link => link.Href, StringComparer.Ordinal)];

    /// <summary>A copy of the figure in which every known reference is its address and no other is left; <see cref="ChartTable"/> has the
    /// texts.</summary>
    public JsonObject Into(JsonObject figure)
    {
        var copy = (JsonObject)figure.DeepClone();
        foreach (var trace in (copy["data"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (trace["customdata"] is JsonArray marks)
                trace["customdata"] = Linked(marks);
        }

        return copy;
    }

    private JsonArray Linked(JsonArray marks) => new([.. marks.Select(JsonNode? (mark) => IsRow(mark)
        ? Linked((JsonArray)mark!)
        : new JsonArray([.. Of(mark).Select(JsonNode? (link) => link.Href)]))]);

    // A heat map has a row of marks where other charts have a mark.
    private static bool IsRow(JsonNode? mark) => mark is JsonArray list && list.Any(item => item is JsonArray);

    private EvidenceLink? Resolve(string? reference) =>
        reference is null || resolve!(reference) is not { } link ? null : link with { Href = HtmlRules.Link(link.Href) };
}
