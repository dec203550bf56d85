using NewsAnalysis.Actors.Loading;

namespace NewsAnalysis.Actors.Suggestions;

/// <summary>Writes suggestions as entries of actors.yaml, with counts and an example as comments.</summary>
public static class SuggestionYaml
{
    private const int LongestExample = 110;
    private static readonly string[] Reserved = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];

    /// <summary>The text, ready to paste; it loads as it stands.</summary>
    /// <param name="suggestions">The suggestions, in the order of the entries.</param>
    public static string Write(IEnumerable<NameSuggestion> suggestions)
    {
        var yaml = new StringBuilder();
        foreach (var suggestion in suggestions)
        {
            if (yaml.Length > 0)
                yaml.Append('\n');
            Append(yaml, suggestion);
        }

        return yaml.ToString();
    }

    private static void Append(StringBuilder yaml, NameSuggestion suggestion)
    {
        var actor = suggestion.Actor;
        var counts = string.Create(
            CultureInfo.InvariantCulture,
            $"# {Number(suggestion.Mentions, "mention")} in {Number(suggestion.Articles, "article")}: "
                + $"{string.Join(", ", suggestion.Outlets)}");
        yaml.Append(OneLine(counts)).Append('\n');
        if (suggestion.Example.Length > 0)
            yaml.Append(OneLine($"# {Cut(suggestion.Example)} ({suggestion.ExampleArticle})")).Append('\n');
        if (suggestion.TypeCertainty == TypeCertainty.Guess)
            yaml.Append("# The type is a guess.\n");
        yaml.Append("- name: ").Append(Scalar(actor.Name)).Append('\n');
        yaml.Append("  type: ").Append(ActorReader.Types.First(type => type.Value == actor.Type).Key).Append('\n');
        AppendList(yaml, "aliases", actor.Aliases);
        AppendList(yaml, "acronyms", actor.Acronyms);
        AppendList(yaml, "demonyms", actor.Demonyms);
        AppendList(yaml, "metonyms", actor.Metonyms);
        if (actor.SurnameAlone)
            yaml.Append("  surnameAlone: true\n");
    }

    private static void AppendList(StringBuilder yaml, string key, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
            yaml.Append("  ").Append(key).Append(": [").AppendJoin(", ", values.Select(Scalar)).Append("]\n");
    }

    // Plain where nothing in it can mean anything else in YAML; quoted otherwise.
    private static string Scalar(string value)
    {
        var isPlain = value.Length > 0 && char.IsLetter(value[0]) && value[^1] != ' '
            && value.All(character => char.IsLetterOrDigit(character) || " .-’'".Contains(character, StringComparison.Ordinal))
            && !Reserved.Contains(value.ToLowerInvariant());
        return isPlain ? value
            : "\"" + OneLine(value).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
    }

    private static string OneLine(string text) => string.Concat(text.Select(character => IsBreak(character) ? ' ' : character));

    private static bool IsBreak(char character) =>
        char.IsControl(character) || character is '\u2028' or '\u2029' or '\u0085' or '\ufeff' || char.IsSurrogate(character);

    private static string Cut(string text) => text.Length <= LongestExample ? text : text[..LongestExample].TrimEnd() + "…";

    private static string Number(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {noun}{(count == 1 ? "" : "s")}");
}
