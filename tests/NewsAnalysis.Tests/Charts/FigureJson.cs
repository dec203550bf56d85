using System.Text.Json.Nodes;

namespace NewsAnalysis.Tests.Charts;

/// <summary>Compares figures by what they say, not by their spaces.</summary>
internal static class FigureJson
{
    /// <summary>One line for every place where the two differ: its path, what was expected, what was found.</summary>
    public static IEnumerable<string> Differences(JsonNode? expected, JsonNode? actual, string path = "figure")
    {
        switch (expected, actual)
        {
            case (JsonObject left, JsonObject right):
                foreach (var key in left.Select(pair => pair.Key).Union(right.Select(pair => pair.Key)))
                {
                    foreach (var difference in Differences(left[key], right[key], $"{path}.{key}"))
                        yield return difference;
                }

                break;
            case (JsonArray left, JsonArray right) when left.Count == right.Count:
                for (var index = 0; index < left.Count; index++)
                {
                    foreach (var difference in Differences(left[index], right[index], $"{path}[{index}]"))
                        yield return difference;
                }

                break;
            default:
                if (!JsonNode.DeepEquals(expected, actual))
                    yield return $"{path}: expected {Say(expected)}, found {Say(actual)}";
                break;
        }
    }

    private static string Say(JsonNode? node) => node?.ToJsonString() ?? "nothing";
}
