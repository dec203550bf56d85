namespace NewsAnalysis.Topics;

/// <summary>Names that are given once each; a number tells apart equal ones. Linear in the number of names asked for.</summary>
internal sealed class UniqueNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>The name, or the name with the first number from 2 that makes it new.</summary>
    public string Take(string name)
    {
        if (_taken.Add(name))
            return name;
        var number = _next.GetValueOrDefault(name, 2);
        string unique;
        do
            unique = string.Create(CultureInfo.InvariantCulture, $"{name}-{number++}");
        while (!_taken.Add(unique));
        _next[name] = number;
        return unique;
    }
}
