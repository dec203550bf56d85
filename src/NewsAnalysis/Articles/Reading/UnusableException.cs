namespace NewsAnalysis.Articles.Reading;

/// <summary>What ends the reading of a file; its message says what was found, what was expected and what to do, without a full
/// stop.</summary>
internal sealed class UnusableException(string problem, Exception? inner = null) : Exception(problem, inner);
