namespace NewsAnalysis.Articles;

/// <summary>A line of page furniture that was left out of an article's text.</summary>
/// <param name="Line">Line number in the file, from 1.</param>
/// <param name="Text">The line as it stands in the file.</param>
/// <param name="Rule">The rule that took it for furniture, in words.</param>
public sealed record RemovedLine(int Line, string Text, string Rule);
