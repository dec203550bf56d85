using NewsAnalysis.Articles.Dates;
using NewsAnalysis.Articles.Reading;

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
            : OrderedWork.Run(Jobs(File.ReadLines(path), Path.GetFileName(path), options)
                .Select(job => (Func<T?>)(() => job() is { } read ? work(read) : null)))
                .OfType<T>();
    }

    /// <summary>The dictionary: the files that were named, the later over the earlier, else the <c>actors.yaml</c> of the first folder (or
    /// beside the first file) that has one.</summary>
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
            return ReadLines(Lines(standardInput), "-", options);
        if (IsLines(path))
            return ReadLines(RegularFile.HasContent(path) ? File.ReadLines(path) : [], Path.GetFileName(path), options);
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

    /// <summary>Reads one line after the other; a line that cannot be used becomes a rejected input in its place.</summary>
    /// <param name="lines">The lines; blank ones are passed over.</param>
    /// <param name="name">The file's name, for messages and for ids that are missing.</param>
    /// <param name="options">The fields that have other names than those of the manifest, and which articles are read.</param>
    private static IEnumerable<ReadResult> ReadLines(IEnumerable<string> lines, string name, ReadOptions options) =>
        Jobs(lines, name, options).Select(job => job()).OfType<ReadResult>();

    /// <summary>The same, each line to be read by itself: null where its article is in another shard.</summary>
    private static IEnumerable<Func<ReadResult?>> Jobs(IEnumerable<string> lines, string name, ReadOptions options) =>
        lines.Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)).Select(line => (Func<ReadResult?>)(() =>
            ReadLine(line.Item, name, line.Index + 1, options) is { } read && options.Holds(read.Id)
                ? read with { Place = line.Index } : null));

    private static ReadResult? ReadLine(string line, string name, int number, ReadOptions options)
    {
        var map = options.Fields;
        string? id = null;
        try
        {
            using var document = JsonDocument.Parse(line.TrimStart('\uFEFF'));
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return Reject(null, name, number,
                    $"found a JSON {document.RootElement.ValueKind}; expected an object with \"id\" and \"text\".");
            id = Field(document.RootElement, "id", map);
            return Field(document.RootElement, "text", map) switch
            {
                null => Reject(id, name, number, "found no \"text\"; expected an object with \"id\" and \"text\"."),
                _ when id is not null && !options.Holds(id) => null,
                _ when id is null => Reject(id, name, number, "found no \"id\"; expected an object with \"id\" and \"text\"."),
                var text => ReadResult.Verbatim(Info(document.RootElement, id, name, map), text),
            };
        }
        catch (JsonException error)
        {
            return Reject(id, name, number, $"found no JSON at byte {error.BytePositionInLine + 1}; expected one object a line.");
        }
        catch (InvalidOperationException)
        {
            return Reject(id, name, number, "found half a surrogate pair (a broken \\u escape); expected whole characters.");
        }
        catch (InputException error)
        {
            return Reject(id, name, number, error.Message);
        }
    }

    private static ArticleInfo Info(JsonElement line, string id, string name, FieldMap map) => new(id, name)
    {
        Title = Sourced.Text(Known(line, "title", map), Origin.Page),
        Outlet = Sourced.Text(Known(line, "outlet", map), Origin.Page),
        Author = Sourced.Text(Known(line, "author", map), Origin.Page),
        Url = Sourced.Text(Known(line, "url", map), Origin.Page),
        Event = Sourced.Text(Known(line, "event", map), Origin.Page),
        Language = Sourced.Text(Known(line, "language", map), Origin.Page),
        Published = Date(Known(line, "published", map)),
        Note = Known(line, "note", map),
    };

    private static Sourced<ArticleDate> Date(string? text) =>
        string.IsNullOrWhiteSpace(text) ? Sourced.Unknown<ArticleDate>()
        : DateReader.ReadReduced(text) is { } date ? new Sourced<ArticleDate>(date, Origin.Page)
        : throw new InputException($"\"published\" '{text}' is no date; expected yyyy-MM-dd, yyyy-MM or yyyy.");

    private static string? Known(JsonElement line, string name, FieldMap map) =>
        Field(line, name, map) is { } value && !UnknownValues.Is(value) ? value : null;

    private static string? Field(JsonElement line, string name, FieldMap map)
    {
        var value = line;
        foreach (var step in (map.FieldOf(name) ?? name).Split('.'))
        {
            if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(step, out value))
                return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => value.GetString(),
            _ => value.GetRawText(),
        };
    }

    private static ReadResult Reject(string? id, string name, int number, string reason) =>
        ReadResult.Of(new Rejected(id ?? $"{name}#{number}", name, $"{name}:{number}: {reason}"));
}
