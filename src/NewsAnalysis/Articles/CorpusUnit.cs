namespace NewsAnalysis.Articles;

/// <summary>A part of a corpus that is read in one go.</summary>
/// <param name="AtOnce">Whether it is worked on whole; one that may hold many articles is worked on article by article.</param>
/// <param name="Read">Reads its inputs.</param>
/// <param name="Load">Takes it into memory without reading it; null where it has to be read.</param>
internal sealed record CorpusUnit(bool AtOnce, Func<IEnumerable<ReadResult>> Read, Func<FileContent?> Load);
