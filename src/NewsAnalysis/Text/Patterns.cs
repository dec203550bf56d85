namespace NewsAnalysis.Text;

/// <summary>The patterns over articles, without regard to case. Each is anchored or takes a bounded piece of text, so that backtracking
/// stays short whatever the text, and gives up after <see cref="Patience" />. <see cref="RegexOptions.NonBacktracking" /> would promise the
/// same, but building these takes .4 s and 60 MB at each start then (.NET 10.0).</summary>
internal static class Patterns
{
    /// <summary>How long one match may take; longer is a fault of the pattern.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The pattern; only named groups capture.</summary>
    public static Regex Of(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patience);
}
