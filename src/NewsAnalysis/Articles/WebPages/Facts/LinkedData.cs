using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace NewsAnalysis.Articles.WebPages.Facts;

/// <summary>The article that a page's JSON-LD describes (schema.org), looked for in arrays, graphs and nested objects.</summary>
internal static class LinkedData
{
    private const int MostObjects = 20_000;
    private const int LongestScript = 4 * 1024 * 1024;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private static readonly string[] Nested = ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart", "liveBlogUpdate", "review", "subjectOf"];

    /// <summary>Descriptions of articles in the order of trust: news articles, other articles, then the page itself. Broken scripts are mended where that can be done.</summary>
    public static IReadOnlyList<JsonObject> Articles(IDocument document)
    {
        var found = new List<(int Rank, JsonObject Item)>();
        foreach (var script in document.QuerySelectorAll("script[type*='ld+json' i]"))
        {
            if (Parse(script.TextContent) is { } root)
                Collect(root, found);
        }

        return [.. found.OrderBy(item => item.Rank).Select(item => item.Item)];
    }

    private static JsonNode? Parse(string text)
    {
        if (text.Length > LongestScript)
            return null;
        foreach (var form in BrokenJson.Forms(text))
        {
            try
            {
                // Reading a value finds keys that stand twice, which is an error of its own kind.
                var node = JsonNode.Parse(form, documentOptions: Lenient);
                if (node is JsonObject or JsonArray)
                    return node;
            }
            catch (JsonException)
            {
                // The next form is tried; a script that stays broken tells nothing.
            }
        }

        return null;
    }

    private static void Collect(JsonNode root, List<(int Rank, JsonObject Item)> found)
    {
        var open = new Queue<JsonNode?>([root]);
        for (var seen = 0; seen < MostObjects && open.TryDequeue(out var node); seen++)
        {
            if (node is JsonArray array)
            {
                foreach (var item in array)
                    open.Enqueue(item);
            }
            else if (node is JsonObject item)
            {
                if (Rank(item) is { } rank)
                    found.Add((rank, item));
                foreach (var key in Nested)
                    open.Enqueue(JsonFields.Get(item, key));
            }
        }
    }

    private static int? Rank(JsonObject item)
    {
        var types = JsonFields.Texts(JsonFields.Get(item, "@type")).Select(type => type[(type.LastIndexOfAny(['/', ':', '#']) + 1)..]).ToList();
        return types.Exists(type => type.EndsWith("NewsArticle", StringComparison.Ordinal)) ? 0
            : types.Exists(type => type.EndsWith("Article", StringComparison.Ordinal) || type is "LiveBlogPosting" or "BlogPosting" or "Report" or "SocialMediaPosting" or "Posting") ? 1
            : types.Exists(type => type is "Review" or "VideoObject" or "CreativeWork" or "Recipe") ? 2
            : types.Exists(type => type.EndsWith("Page", StringComparison.Ordinal)) ? 3
            : null;
    }
}
