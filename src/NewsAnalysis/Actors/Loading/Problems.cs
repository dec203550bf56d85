namespace NewsAnalysis.Actors.Loading;

/// <summary>Collects what is wrong with a file, so that all of it can be put right in one go.</summary>
/// <param name="fileName">The name that messages begin with.</param>
internal sealed class Problems(string fileName)
{
    private readonly List<(int Line, int Column, string Text)> _all = [];

    /// <summary>The form of a message: where, then what was found, what was expected, what to do.</summary>
    public static string At(string fileName, int line, int column, string text) => $"{fileName}:{line}:{column}: {text}";

    /// <summary>Adds a problem at a node.</summary>
    public void Add(YamlNode node, string text) => _all.Add((node.Line, node.Column, text));

    /// <summary>Throws when there is a problem.</summary>
    /// <exception cref="InputException">All problems, a line each, in file order.</exception>
    public void ThrowIfAny()
    {
        if (_all.Count == 0)
            return;
        var ordered = _all.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column);
        throw new InputException(string.Join('\n', ordered.Select(problem => At(fileName, problem.Line, problem.Column, problem.Text))));
    }
}
