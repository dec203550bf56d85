namespace NewsAnalysis.Articles;

/// <summary>A file of a corpus, known by name only.</summary>
/// <param name="Id">Its path relative to the folder without extension.</param>
/// <param name="File">Its path relative to the folder, <c>/</c> as separator.</param>
/// <param name="Path">Its full path.</param>
/// <param name="Problem">Why it is not read, or null.</param>
internal sealed record CorpusFile(string Id, string File, string Path, string? Problem);
