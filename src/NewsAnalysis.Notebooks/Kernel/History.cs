using System.IO.Enumeration;

namespace NewsAnalysis.Notebooks.Kernel;

/// <summary>The cells that ran since the kernel started, for front ends that offer them again.</summary>
internal sealed class History
{
    // One run of a kernel is one session to its history.
    private const int Session = 1;
    private const int MostKept = 10_000;
    private const int MostOutput = 10_000;
    private const long MostInput = 16 * 1024 * 1024;

    private readonly List<(int Line, string Input, string? Output)> _entries = [];
    private long _length;

    /// <summary>Remembers a cell.</summary>
    /// <param name="line">Its number.</param>
    /// <param name="input">Its source.</param>
    /// <param name="output">Its result as plain text; null without one.</param>
    public void Add(int line, string input, string? output)
    {
        _entries.Add((line, input, output is { Length: > MostOutput } ? Start(output) + "…" : output));
        for (_length += input.Length; _entries.Count > MostKept || _length > MostInput; _entries.RemoveAt(0))
            _length -= _entries[0].Input.Length;
    }

    /// <summary>Answers a <c>history_request</c>: the last ones, a range of numbers, or those that match a pattern with <c>*</c> and
    /// <c>?</c>.</summary>
    public JsonObject Answer(KernelMessage request)
    {
        var most = Math.Max(0, request.Number("n", int.MaxValue));
        var found = request.Text("hist_access_type", "tail") switch
        {
            "range" => Range(request),
            "search" => Search(request.Text("pattern", "*"), request.Flag("unique", false)).TakeLast(most),
            _ => _entries.TakeLast(most),
        };
        var withOutput = request.Flag("output", false);
        return new JsonObject
        {
            ["status"] = "ok",
            ["history"] = new JsonArray([.. found.Select(entry => (JsonNode)Entry(entry, withOutput))]),
        };
    }

    // Never half of a character.
    private static string Start(string output) => output[..(char.IsHighSurrogate(output[MostOutput - 1]) ? MostOutput - 1 : MostOutput)];

    private IEnumerable<(int Line, string Input, string? Output)> Range(KernelMessage request)
    {
        // Sessions count back from 0, which is this one.
        if (request.Number("session", 0) is not (0 or Session))
            return [];
        var stop = request.Content["stop"] is null ? int.MaxValue : request.Number("stop", int.MaxValue);
        var start = request.Number("start", 0);
        return _entries.Where(entry => entry.Line >= start && entry.Line < stop);
    }

    private IEnumerable<(int Line, string Input, string? Output)> Search(string pattern, bool unique)
    {
        var found = _entries.Where(entry => FileSystemName.MatchesSimpleExpression(pattern, entry.Input, ignoreCase: false));
        return unique ? found.Reverse().DistinctBy(entry => entry.Input, StringComparer.Ordinal).Reverse() : found;
    }

    private static JsonArray Entry((int Line, string Input, string? Output) entry, bool withOutput) =>
        new JsonArray(Session, entry.Line, withOutput ? new JsonArray(entry.Input, entry.Output) : entry.Input);
}
