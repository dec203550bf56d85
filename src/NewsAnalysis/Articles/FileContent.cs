namespace NewsAnalysis.Articles;

/// <summary>A file that was taken into memory before anything is made of it.</summary>
/// <param name="Bytes">All of its bytes.</param>
/// <param name="Context">Everything else that its articles depend on: its names, how it is read, what the manifest says about it.</param>
/// <param name="Read">Reads its articles from these bytes.</param>
internal sealed record FileContent(byte[] Bytes, IReadOnlyList<string?> Context, Func<IEnumerable<ReadResult>> Read);
