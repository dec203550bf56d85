using System.Collections.Concurrent;
using NewsAnalysis.Measures.Changes;

namespace NewsAnalysis.Cli.Running;

/// <summary>How a run reads the articles.</summary>
/// <param name="Actors">The dictionaries, semicolons between; empty for the folder's own.</param>
/// <param name="Map">Which fields of records hold what; empty for the usual names.</param>
/// <param name="Vague">The readings of vague words that the notebooks ask for, each once, the record's first.</param>
internal sealed record ReadingChoice(string Actors, string Map, IReadOnlyList<string> Vague)
{
    /// <summary>Whether corrections.yaml counts.</summary>
    public bool Corrected { get; init; } = true;

    /// <summary>Whether page furniture is "left out" or "kept".</summary>
    public string Furniture { get; init; } = FurnitureChoice.LeftOut;
}

/// <summary>Reads the articles before the notebooks do: with a progress bar, over all cores, and so that the notebooks find every article
/// extracted. What was found is kept as the record of the run.</summary>
/// <param name="folder">The folder of articles; null where no notebook reads one.</param>
/// <param name="choice">How they are read.</param>
/// <param name="progress">Is told how far it is.</param>
internal sealed class Extracting(string? folder, ReadingChoice choice, ProgressReport progress)
{
    private readonly ConcurrentDictionary<string, byte> _leftAside = new(StringComparer.Ordinal);

    /// <summary>What was left aside of the cache, in a line; null for nothing.</summary>
    public string? LeftAside => _leftAside.Keys.Order(StringComparer.Ordinal).FirstOrDefault() is not { } first ? null
        : $"{first}{(_leftAside.Count == 1 ? "" : $" and {_leftAside.Count - 1} more")}: of the cache, and cannot be used; "
            + "what should be there was extracted anew.";

    /// <summary>The articles as they were read; null where there are none.</summary>
    public Workbook? Book { get; private set; }

    /// <summary>The corpus as it was read; null where there is none.</summary>
    public Corpus? Corpus => Book?.Corpus;

    /// <summary>Does it.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; a thread may still end what it is at.</exception>
    public async Task ExecuteAsync(CancellationToken cancel)
    {
        if (folder is not null)
            await Task.Run(() => Execute(folder, cancel), cancel).WaitAsync(cancel);
    }

    /// <summary>Writes the record beside the results, or takes an older one away where a notebook did not succeed.</summary>
    public void WriteRecord(string outFolder, bool succeeded)
    {
        var path = Path.Combine(outFolder, RunRecordFile.Name);
        if (succeeded && Book is { } book)
            AtomicFile.Write(path, stream => RunRecordFile.Write(book.Record(), stream));
        else if (!succeeded)
            File.Delete(path);
    }

    private void Execute(string articles, CancellationToken cancel)
    {
        var options = new ReadingOptions
        {
            Cancel = cancel,
            Progress = progress.ArticlesRead,
            Compared = progress.FilesCompared,
            LeftAside = path => _leftAside[path] = 0
        };
        Book = Workbook.Open(articles, choice.Actors, choice.Vague[0], choice.Map, options, choice.Furniture, choice.Corrected);
        foreach (var other in choice.Vague.Skip(1))
            _ = Workbook.Open(articles, choice.Actors, other, choice.Map, options, choice.Furniture, choice.Corrected);
    }
}
