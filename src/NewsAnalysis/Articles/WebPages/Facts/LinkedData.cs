using AngleSharp.Dom;

namespace NewsAnalysis.Articles.WebPages.Facts;

/// <summary>The article that a page's JSON-LD describes (schema.org), looked for in arrays, graphs and nested objects.</summary>
internal static class LinkedData
{
    private const int MostObjects = 20_000;
    private const int LongestScript = 4 * 1024 * 1024;

    private static readonly JsonDocumentOptions Lenient =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private const int MostReferences = 50;

    private static readonly string[] Postings = ["LiveBlogPosting", "BlogPosting", "Report", "SocialMediaPosting", "Posting"];

    private static readonly string[] Works = ["Review", "VideoObject", "CreativeWork", "Recipe"];

    private static readonly string[] Referring = ["author", "creator", "publisher", "sourceOrganization"];

    private static readonly string[] Nested = ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart",
        "liveBlogUpdate", "review", "subjectOf", "author", "creator", "publisher"];

    /// <summary>Descriptions of articles in the order of trust: news articles, other articles, then the page itself. Broken scripts are
    /// mended where that can be done.</summary>
    public static IReadOnlyList<JsonObject> Articles(IDocument document)
    {
        var found = new List<(int Rank, JsonObject Item)>();
        var named = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var script in document.QuerySelectorAll("script[type*='ld+json' i]"))
        {
            if (Parse(script.TextContent) is { } root)
                Collect(root, found, named);
        }

        foreach (var (_, item) in found)
            Resolve(item, named);
        return [.. found.OrderBy(item => item.Rank).Select(item => item.Item)];
    }

    /// <summary>Puts the people and organisations that an article names by <c>@id</c> in their places.</summary>
    private static void Resolve(JsonObject item, Dictionary<string, JsonObject> named)
    {
        foreach (var key in Referring)
        {
            if (JsonFields.Get(item, key) is JsonArray list)
                item[key] = new JsonArray([.. list.Take(MostReferences).Select(one => Named(one, named))]);
            else if (JsonFields.Get(item, key) is { } one && !ReferenceEquals(Named(one, named), one))
                item[key] = Named(one, named);
        }
    }

    private static JsonNode? Named(JsonNode? node, Dictionary<string, JsonObject> named)
    {
        var id = node is JsonObject reference && JsonFields.Get(reference, "name") is null ? JsonFields.RawText(reference, "@id") : null;
        return id is not null && named.TryGetValue(id, out var found)
            ? new JsonObject { ["name"] = JsonFields.Text(found, "name") } : node?.DeepClone();
    }

    private static JsonNode? Parse(string text)
    {
        if (text.Length > LongestScript)
            return null;
        foreach (var form in Forms(text))
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

    private static void Collect(JsonNode root, List<(int Rank, JsonObject Item)> found, Dictionary<string, JsonObject> named)
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
                if (JsonFields.RawText(item, "@id") is { } id && JsonFields.Text(item, "name") is not null)
                    named.TryAdd(id, item);
                foreach (var key in Nested)
                    open.Enqueue(JsonFields.Get(item, key));
            }
        }
    }

    private static int? Rank(JsonObject item) => JsonFields.Texts(JsonFields.Get(item, "@type"))
        .Select(type => RankOf(type[(type.LastIndexOfAny(['/', ':', '#']) + 1)..])).Min();

    private static int? RankOf(string type) =>
        type.EndsWith("NewsArticle", StringComparison.Ordinal) ? 0
        : type.EndsWith("Article", StringComparison.Ordinal) || Postings.Contains(type) ? 1
        : Works.Contains(type) ? 2
        : type.EndsWith("Page", StringComparison.Ordinal) ? 3 : null;

    /// <summary>The script as it stands, then with its mistakes mended.</summary>
    private static IEnumerable<string> Forms(string script)
    {
        var text = Unwrap(script);
        if (text.Length == 0)
            yield break;
        yield return text;
        var mended = Mend(text);
        yield return mended;
        if (mended.Contains("&quot;", StringComparison.Ordinal))
            yield return System.Net.WebUtility.HtmlDecode(mended);
    }

    private static string Unwrap(string script)
    {
        var start = script.AsSpan().IndexOfAny('{', '[');
        if (start < 0)
            return "";
        if (script.AsSpan(start).StartsWith("[CDATA[", StringComparison.Ordinal))
        {
            start += "[CDATA[".Length;
            start += Math.Max(0, script.AsSpan(start).IndexOfAny('{', '['));
        }

        var end = script.AsSpan().LastIndexOfAny('}', ']');
        while (end > start && script.AsSpan(0, end + 1).EndsWith("]]", StringComparison.Ordinal)
            && script.AsSpan(end + 1).TrimStart().StartsWith(">", StringComparison.Ordinal))
            end = script.AsSpan(0, end - 1).LastIndexOfAny('}', ']');
        return end < start ? script[start..] : script[start..(end + 1)];
    }

    /// <summary>Escapes control characters and quotes that stand raw in strings, and closes what is open at the end.</summary>
    private static string Mend(string text)
    {
        var mended = new StringBuilder(text.Length + 16);
        var closers = new Stack<char>();
        var inString = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' && inString && i + 1 < text.Length)
            {
                mended.Append(IsEscape(text[i + 1]) ? c : ' ').Append(text[++i]);
                continue;
            }

            if (c == '"' && inString && !EndsString(text, i))
                mended.Append('\\');
            else if (c == '"')
                inString = !inString;
            else if (!inString)
                Follow(c, closers);
            mended.Append(inString && c < ' ' ? ' ' : c);
        }

        if (inString)
            mended.Append('"');
        while (closers.TryPop(out var closer))
            mended.Append(closer);
        return mended.ToString();
    }

    private static void Follow(char c, Stack<char> closers)
    {
        if (c is '{' or '[')
            closers.Push(c == '{' ? '}' : ']');
        else if (c is '}' or ']' && closers.Count > 0)
            closers.Pop();
    }

    private static bool IsEscape(char c) => c is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u';

    /// <summary>A quote that ends a string has a comma, colon or closing bracket after it.</summary>
    private static bool EndsString(string text, int quote)
    {
        var next = quote + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        return next == text.Length || text[next] is ',' or ':' or '}' or ']';
    }
}
