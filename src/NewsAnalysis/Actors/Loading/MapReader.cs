namespace NewsAnalysis.Actors.Loading;

/// <summary>Reads the values of one mapping and reports keys and values that do not fit.</summary>
internal sealed class MapReader
{
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);
    private readonly Problems _problems;

    /// <summary>Reads the keys; unknown and repeated keys are problems that list the known ones.</summary>
    public MapReader(YamlMap map, IReadOnlyList<string> known, Problems problems)
    {
        _problems = problems;
        foreach (var (key, value) in map.Pairs)
        {
            if (!known.Contains(key.Value, StringComparer.Ordinal))
                problems.Add(
                    key, $"found the unknown key '{key.Value}'; expected one of {string.Join(", ", known)}. {Hint(key.Value, known)}");
            else if (!_values.TryAdd(key.Value, value))
                problems.Add(key, $"found the key '{key.Value}' a second time; expected it once. Join the two values.");
        }
    }

    /// <summary>The node of a key, or null.</summary>
    public YamlNode? Node(string key) => _values.GetValueOrDefault(key);

    /// <summary>A text, or null where the key is missing or blank.</summary>
    public string? Text(string key)
    {
        if (Node(key) is not { } node || IsEmpty(node))
            return null;
        if (node is YamlScalar scalar)
            return scalar.Value.Trim();
        _problems.Add(node, $"found a list or mapping as '{key}'; expected one value. Write it on the line of the key.");
        return null;
    }

    /// <summary>A list of texts; empty where the key is missing. One value without brackets is a problem.</summary>
    public IReadOnlyList<YamlScalar> Texts(string key)
    {
        if (Node(key) is not { } node || IsEmpty(node))
            return [];
        if (node is not YamlList list)
        {
            var value = (node as YamlScalar)?.Value ?? "…";
            _problems.Add(node, $"found a single value as '{key}'; expected a list. Put it in brackets: [{value}].");
            return [];
        }

        var texts = new List<YamlScalar>();
        foreach (var item in list.Items)
        {
            if (item is YamlScalar scalar && !IsEmpty(item) && scalar.Value.Any(char.IsLetterOrDigit))
                texts.Add(scalar with { Value = scalar.Value.Trim() });
            else
                _problems.Add(item, $"found an empty or nested value in '{key}'; expected words. Remove it or write the words.");
        }

        return texts;
    }

    /// <summary>True, false, or false where the key is missing.</summary>
    public bool Flag(string key)
    {
        if (Text(key) is { } text && !IsTrue(key) && !IsFalse(key))
            _problems.Add(Node(key)!, $"found '{text}' as '{key}'; expected true or false, without quotes. Correct it.");
        return IsTrue(key);
    }

    /// <summary>Whether the value is YAML's false, not the word in quotes.</summary>
    public bool IsFalse(string key) => Node(key) is YamlScalar { Quoted: false, Value: "false" or "False" or "FALSE" };

    /// <summary>A text that says something, or null where the key is missing or blank; true and marks alone are problems.</summary>
    public string? Word(string key)
    {
        var text = Text(key);
        if (text is null || (!IsTrue(key) && text.Any(char.IsLetterOrDigit)))
            return text;
        _problems.Add(Node(key)!, $"found '{text}' as '{key}'; expected the words, or false for none. Correct it or remove the key.");
        return null;
    }

    /// <summary>A date, or null where the key is missing.</summary>
    public ArticleDate? Date(string key)
    {
        if (Text(key) is not { } text)
            return null;
        var date = ArticleDate.TryParse(text);
        if (date is null)
            _problems.Add(
                Node(key)!,
                $"found '{text}' as '{key}', which is no date; expected yyyy-MM-dd, yyyy-MM or yyyy. Correct it or remove the key.");
        return date;
    }

    /// <summary>Whether the value is left out, in any form of YAML's for that.</summary>
    public static bool IsEmpty(YamlNode node) =>
        node is YamlScalar { Quoted: false, Value: "" or "~" or "null" } or YamlScalar { Quoted: true, Value: "" };

    private bool IsTrue(string key) => Node(key) is YamlScalar { Quoted: false, Value: "true" or "True" or "TRUE" };

    /// <summary>A sentence that names the nearest of the known words, or asks to correct the spelling.</summary>
    public static string Hint(string found, IEnumerable<string> known)
    {
        var nearest = known.Select(word => (word, Distance: EditDistance.Of(found.ToLowerInvariant(), word.ToLowerInvariant())))
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.word, StringComparer.Ordinal).FirstOrDefault();
        return nearest.word is not null && nearest.Distance <= Math.Max(2, found.Length / 3) && nearest.Distance * 2 <= found.Length
            ? $"Did you mean '{nearest.word}'?"
            : "Correct it or remove it.";
    }
}
