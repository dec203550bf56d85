namespace NewsAnalysis.Notebooks.Running;

/// <summary>The first place in which two values differ.</summary>
/// <param name="Place">A path such as <c>data[0].x[2]</c> or <c>line 4</c>; empty for the whole.</param>
/// <param name="Expected">What stands there in the first.</param>
/// <param name="Actual">What stands there in the second.</param>
internal sealed record ValueDifference(string Place, string Expected, string Actual)
{
    private const int MostShown = 160;

    public static ValueDifference? First(JsonNode? expected, JsonNode? actual) => First(expected, actual, "");

    private static ValueDifference? First(JsonNode? expected, JsonNode? actual, string path) => (expected, actual) switch
    {
        (JsonObject left, JsonObject right) => InObject(left, right, path),
        (JsonArray left, JsonArray right) => InArray(left, right, path),
        (JsonValue left, JsonValue right) when IsText(left) && IsText(right) =>
            InText(MultilineText.Join(left), MultilineText.Join(right), path),
        _ => JsonNode.DeepEquals(expected, actual) ? null : new(path, Show(expected), Show(actual)),
    };

    private static ValueDifference? InObject(JsonObject expected, JsonObject actual, string path)
    {
        foreach (var key in expected.Select(pair => pair.Key).Union(actual.Select(pair => pair.Key), StringComparer.Ordinal))
        {
            var place = path.Length == 0 ? key : $"{path}.{key}";
            if (!expected.ContainsKey(key) || !actual.ContainsKey(key))
                return new(place, Side(expected, key), Side(actual, key));
            if (First(expected[key], actual[key], place) is { } difference)
                return difference;
        }
        return null;
    }

    private static ValueDifference? InArray(JsonArray expected, JsonArray actual, string path)
    {
        for (var i = 0; i < Math.Min(expected.Count, actual.Count); i++)
        {
            if (First(expected[i], actual[i], $"{path}[{i}]") is { } difference)
                return difference;
        }
        return expected.Count == actual.Count ? null : new(path, $"{expected.Count} items", $"{actual.Count} items");
    }

    private static ValueDifference? InText(string expected, string actual, string path)
    {
        if (string.Equals(expected, actual, StringComparison.Ordinal))
            return null;
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = left.Zip(right).TakeWhile(pair => string.Equals(pair.First, pair.Second, StringComparison.Ordinal)).Count();
        var (before, after) = (line < left.Length ? left[line] : "(end)", line < right.Length ? right[line] : "(end)");
        // Long lines are shown from shortly before they part.
        var same = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var start = same > MostShown / 2 ? same - MostShown / 4 : 0;
        var place = left.Length == 1 && right.Length == 1
            ? path : string.Join(", ", new[] { path, $"line {line + 1}" }.Where(part => part.Length > 0));
        return new(place, Cut(before, start), Cut(after, start));
    }

    private static string Side(JsonObject item, string key) => item.TryGetPropertyValue(key, out var value) ? Show(value) : "(nothing)";

    private static string Show(JsonNode? value) => value is null ? "null" : Cut(JsonText.WriteCompact(value), 0);

    private static string Cut(string text, int start)
    {
        var end = Math.Min(text.Length, start + MostShown);
        return $"{(start > 0 ? "…" : "")}{text[Math.Min(start, text.Length)..end]}{(end < text.Length ? "…" : "")}";
    }

    private static bool IsText(JsonValue value) => value.GetValueKind() == JsonValueKind.String;
}
