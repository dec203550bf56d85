using NewsAnalysis.Topics;

namespace NewsAnalysis.Corrections;

/// <summary>Writes entries of corrections.yaml.</summary>
public static class CorrectionYaml
{
    private static readonly string[] FieldWords = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];

    /// <summary>The entry, from its dash to the end of its last line.</summary>
    public static string Write(Correction correction)
    {
        var yaml = new StringBuilder($"- correction: {CorrectionKinds.NameOf(correction.Kind)}\n");
        if (correction.Kind.IsTopic())
            Claims(yaml, correction.Places);
        else if (correction.Places.Count > 0)
            Place(yaml, correction.Places[0]);
        else
            Add(yaml, "article", correction.Article);
        Figure(yaml, correction.Figure ?? new FigureChange());
        Add(yaml, "actor", correction.Actor);
        Add(yaml, "cause", correction.Cause is { } cause ? CauseNames.Of(cause) : null);
        Add(yaml, "name", correction.Name);
        Add(yaml, "outlet", correction.Outlet);
        Add(yaml, "published", correction.Published);
        Add(yaml, "story", correction.Story);
        Add(yaml, "who", correction.Who);
        Add(yaml, "when", correction.When.ToString());
        Add(yaml, "why", correction.Why);
        return yaml.ToString();
    }

    private static void Place(StringBuilder yaml, Anchor anchor)
    {
        Add(yaml, "article", anchor.Article);
        Add(yaml, "quote", anchor.Quote);
        Add(yaml, "in", anchor.In);
        if (anchor.Occurrence != 1 || anchor.In is null)
            Plain(yaml, "occurrence", anchor.Occurrence.ToString(CultureInfo.InvariantCulture));
    }

    private static void Claims(StringBuilder yaml, IReadOnlyList<Anchor> anchors)
    {
        yaml.Append("  claims:\n");
        foreach (var anchor in anchors)
        {
            var one = new StringBuilder();
            Place(one, anchor);
            var lines = one.ToString().TrimEnd('\n').Split('\n');
            yaml.Append("    - ").Append(lines[0].TrimStart()).Append('\n');
            foreach (var line in lines.Skip(1))
                yaml.Append("    ").Append(line).Append('\n');
        }
    }

    private static void Figure(StringBuilder yaml, FigureChange change)
    {
        Plain(yaml, "value", Number(change.Value));
        Plain(yaml, "valueTo", Number(change.ValueTo));
        Add(yaml, "bound", change.Bound);
        Add(yaml, "unit", OrNone(change.Unit));
        Add(yaml, "counted", OrNone(change.Counted));
        Add(yaml, "about", OrNone(change.About));
        Add(yaml, "event", OrNone(change.Event));
        Add(yaml, "source", OrNone(change.Source));
    }

    private static string? OrNone(string? text) => text?.Length == 0 ? CorrectionReader.None : text;

    private static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static void Add(StringBuilder yaml, string key, string? value) => Plain(yaml, key, value is null ? null : Scalar(value));

    private static void Plain(StringBuilder yaml, string key, string? value)
    {
        if (value is not null)
            yaml.Append("  ").Append(key).Append(": ").Append(value).Append('\n');
    }

    /// <summary>A text as one YAML value on one line: plain where nothing in it can mean anything else, quoted otherwise.</summary>
    internal static string Scalar(string value)
    {
        var isPlain = value.Length > 0 && value[^1] != ' '
            && char.IsAsciiLetterOrDigit(value[0])
            && !decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            && value.All(character => char.IsLetterOrDigit(character) || " .-_/’".Contains(character, StringComparison.Ordinal))
            && !FieldWords.Contains(value.ToLowerInvariant(), StringComparer.Ordinal);
        return isPlain ? value : Quoted(value);
    }

    private static string Quoted(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var character in value)
        {
            text.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                _ when char.IsControl(character) || character is '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff' =>
                    $"\\u{(int)character:x4}",
                _ => character.ToString(),
            });
        }

        return text.Append('"').ToString();
    }
}

/// <summary>Causes by the words of the file.</summary>
internal static class CauseNames
{
    /// <summary>rounding, vaguer, later-revision, different-source, different-scope, unexplained.</summary>
    public static IReadOnlyDictionary<string, Cause> ByName { get; } =
        Enum.GetValues<Cause>().Where(cause => cause != Cause.None).ToDictionary(Of, cause => cause, StringComparer.Ordinal);

    /// <summary>The word.</summary>
    public static string Of(Cause cause) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(cause.ToString());
}
