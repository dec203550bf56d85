using NewsAnalysis.Actors;
using NewsAnalysis.Articles;

namespace NewsAnalysis.Cli.Extraction;

/// <summary>Opens the paths of the command line: corpus folders, article files, JSON Lines files and standard input.</summary>
internal static class ArticleInputs
{
    /// <summary>The inputs in the order of the paths; read one after the other as they are asked for.</summary>
    /// <param name="paths">Folders, files, or <c>-</c> for JSON Lines on standard input.</param>
    /// <param name="standardInput">Where <c>-</c> reads.</param>
    /// <param name="options">How articles are read.</param>
    /// <param name="fault">Is told what is wrong with a folder's manifest, a line each.</param>
    /// <exception cref="InputException">A path does not exist or cannot be opened; thrown before anything is read.</exception>
    public static IEnumerable<ReadResult> Open(
        IReadOnlyList<string> paths, TextReader standardInput, ReadOptions options, Action<string> fault)
    {
        foreach (var path in paths.Where(path => path != "-"))
            Check(path, ", or - for standard input");
        // Folders are scanned at once, so that a wrong one stops the command before it prints.
        var opened = paths.Select(path => OpenOne(path, standardInput, options, fault)).ToList();
        return opened.SelectMany(inputs => inputs);
    }

    /// <summary>Does some work on the inputs of a path, on all cores; its results in the order of the inputs.</summary>
    /// <param name="path">A folder or a file.</param>
    /// <param name="options">How articles are read, and which.</param>
    /// <param name="work">What to do; safe beside itself.</param>
    /// <param name="fault">Is told what is wrong with a folder's manifest, a line each.</param>
    /// <exception cref="InputException">The path does not exist or cannot be opened.</exception>
    public static IEnumerable<T> Process<T>(string path, ReadOptions options, Func<ReadResult, T> work, Action<string> fault)
        where T : class
    {
        Check(path);
        return !IsLines(path) ? Corpus(path, options, fault).Process(work)
            : OrderedWork.Run(JsonLineInput.Jobs(File.ReadLines(path), Path.GetFileName(path), options)
                .Select(job => (Func<T?>)(() => job() is { } read ? work(read) : null)))
                .OfType<T>();
    }

    /// <summary>
    /// The dictionary: the files that were named, the later over the earlier, else the <c>actors.yaml</c> of the first folder (or beside
    /// the first file) that has one.
    /// </summary>
    /// <exception cref="InputException">There is none, or it has errors.</exception>
    public static ActorDictionary Dictionary(IReadOnlyList<string> named, IReadOnlyList<string> paths) =>
        ActorsFiles(named, paths) is { Count: > 0 } files ? ActorDictionary.Load(files)
        : throw new InputException($"{string.Join(", ", paths)}: found no actors.yaml; name a dictionary with --actors FILE.");

    /// <summary>The files of the dictionary; none where there is none.</summary>
    public static IReadOnlyList<string> ActorsFiles(IReadOnlyList<string> named, IReadOnlyList<string> paths) => named.Count > 0 ? named :
    [
        .. paths.Where(path => path != "-")
            .Select(path => Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!)
            .Select(folder => Path.Combine(folder, "actors.yaml"))
            .Where(File.Exists).Take(1),
    ];

    private static IEnumerable<ReadResult> OpenOne(string path, TextReader standardInput, ReadOptions options, Action<string> fault)
    {
        if (path == "-")
            return JsonLineInput.Read(Lines(standardInput), "-", options);
        if (IsLines(path))
            return JsonLineInput.Read(RegularFile.HasContent(path) ? File.ReadLines(path) : [], Path.GetFileName(path), options);
        return Corpus(path, options, fault).Read();
    }

    private static bool IsLines(string path) =>
        Path.GetExtension(path).Equals(".jsonl", StringComparison.OrdinalIgnoreCase) && File.Exists(path);

    private static Corpus Corpus(string path, ReadOptions options, Action<string> fault)
    {
        var corpus = File.Exists(path) ? Articles.Corpus.FromFile(path, options) : Articles.Corpus.Load(path, options);
        foreach (var line in CorpusFaults.OfManifest(corpus))
            fault(line);
        return corpus;
    }

    private static void Check(string path, string or = "")
    {
        if (!Directory.Exists(path) && !File.Exists(path))
            throw new InputException($"{path}: no such file or folder; expected a corpus folder, an article file, a .jsonl file{or}.");
    }

    private static IEnumerable<string> Lines(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
