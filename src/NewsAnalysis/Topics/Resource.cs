namespace NewsAnalysis.Topics;

/// <summary>The word lists of this folder, embedded in the library.</summary>
internal static class Resource
{
    /// <summary>The lines of a list, without blank lines and lines that start with <c>#</c>.</summary>
    public static IReadOnlyList<string> Lines(string name)
    {
        var full = $"NewsAnalysis.Topics.{name}";
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(full)
            ?? throw new InvalidOperationException($"The library was built without its word list {full}.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0 && line[0] != '#')];
    }

    /// <summary>The lines of a tab-separated list, as columns.</summary>
    public static IEnumerable<string[]> Rows(string name) => Lines(name).Select(line => line.Split('\t'));
}
