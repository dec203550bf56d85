namespace NewsAnalysis.Cli.Commands;

/// <summary>Checks of what was typed, with messages that say what was expected.</summary>
internal static class TypedWords
{
    /// <summary>The value that the word stands for; any other word is an error that lists the choices.</summary>
    public static T Choice<T>(ArgumentResult result, IReadOnlyDictionary<string, T> choices)
    {
        var word = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (choices.TryGetValue(word, out var choice))
            return choice;
        result.AddError($"'{word}' is none of the choices; expected {string.Join(", ", choices.Keys)}.");
        return default!;
    }

    /// <summary>A mistyped option would else be taken for a path, and the message would speak of a missing file.</summary>
    public static void RefuseOptions(ArgumentResult result)
    {
        foreach (var word in result.Tokens.Select(token => token.Value).Where(word => word.Length > 1 && word[0] == '-'))
            result.AddError($"'{word}' is no option of this command; see its --help. A file of that name is written ./{word}.");
    }
}
