using NewsAnalysis.Articles.Manifests;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Articles;

/// <summary>The articles of a folder, a file or a caller. Files are read when they are enumerated, one at a time, and again at the next
/// enumeration; no text is kept, but for those of files of many articles of which one was asked for (<see cref="KeptArticles"/>).</summary>
public sealed class Corpus
{
    private const long MostAtOnce = 1 << 20;

    private readonly Func<IEnumerable<ReadResult>> _read;
    private readonly Func<string, ReadResult?> _find;
    private readonly Func<SiteLineOptions, IEnumerable<CorpusUnit>> _units;
    private Func<string, IEnumerable<ReadResult>?> _readFile = _ => null;
    private IReadOnlyList<Rejected>? _rejected;
    private int? _count;

    private Corpus(
        Func<IEnumerable<ReadResult>> read, Func<string, ReadResult?> find, Func<SiteLineOptions, IEnumerable<CorpusUnit>>? units = null) =>
        (_read, _find, _units) = (read, find, units ?? (_ => [new CorpusUnit(false, read, () => null)]));

    /// <summary>Full path of the folder, or null where the articles come from a caller.</summary>
    public string? Folder { get; private init; }

    /// <summary>What is wrong with the manifest, files it does not name, and folders that were passed over: manifest lines first, then
    /// files in order.</summary>
    public IReadOnlyList<Notice> Notices { get; private init; } = [];

    /// <summary>Number of files, rejected ones included; 0 where the articles come from a caller.</summary>
    public int FileCount { get; private init; }

    /// <summary>Number of inputs, that is of results of <see cref="Read"/>, rejected ones included.</summary>
    public int Count => _count ??= _read().Count();

    /// <summary>The articles in the order of their ids (ordinal); read anew at every enumeration.</summary>
    public IEnumerable<Article> Articles => Read().Select(result => result.Article).OfType<Article>();

    /// <summary>The inputs that could not be used. Reads the whole corpus the first time, unless that was done before.</summary>
    public IReadOnlyList<Rejected> Rejected => _rejected ??= [.. _read().Select(result => result.Rejected).OfType<Rejected>()];

    /// <summary>Opens a corpus folder: article files in it and its subfolders, and beside them the manifest <c>articles.csv</c>. Only file
    /// names and the manifest are read here. Never articles: articles.csv, *.yaml, README*, LICENSE*, names that begin with . or _, and the
    /// folder of pictures and scripts beside a saved page (page.html, page_files).</summary>
    /// <remarks>The manifest wins over what a file says about itself, field by field: a filled cell has the origin curator; an empty cell
    /// leaves what the file says; the word <c>unknown</c> makes the value unknown, and so does a date that cannot be read. In an article's
    /// text, paragraphs are parted by an empty line, or by one line break where the file has no empty line between them; lines that were
    /// wrapped at a fixed width are joined. Links are not followed out of the folder.</remarks>
    /// <exception cref="InputException">The folder is missing, is a file, holds no article file, or its manifest is malformed.</exception>
    public static Corpus Load(string folder, ReadOptions? options = null)
    {
        if (File.Exists(folder))
            throw new InputException($"{folder}: this is a file; expected a folder of articles; name the folder that holds it.");
        if (!Directory.Exists(folder))
            throw new InputException($"{folder}: there is no such folder; expected a folder of articles; "
                + $"check the path (it is taken from {Directory.GetCurrentDirectory()}).");
        var root = Path.GetFullPath(folder);
        var passedOver = new List<Notice>();
        var files = FolderScan.Scan(root, passedOver);
        if (files.Count == 0)
            throw new InputException($"{folder}: the folder holds no article file; expected files ending in {ArticleReaders.Supported}; "
                + "put articles there or name another folder.");
        var manifest = ReadManifest(root, files);
        return OfFiles(root, files, manifest, options ?? ReadOptions.Default, [.. manifest.Notices, .. passedOver]);
    }

    /// <summary>Opens a single article file. A manifest beside it is honoured for this file.</summary>
    /// <exception cref="InputException">The file is missing or a folder, or the manifest beside it is malformed.</exception>
    public static Corpus FromFile(string file, ReadOptions? options = null)
    {
        if (!File.Exists(file))
            throw new InputException(
                $"{file}: there is no such file; expected an article file ({ArticleReaders.Supported}); check the path.");
        var full = Path.GetFullPath(file);
        var name = Path.GetFileName(full);
        var root = Path.GetDirectoryName(full)!;
        var problem = ArticleReaders.For(name) is null ? OtherFormats.Problem(name) : null;
        var manifest = ReadManifest(root, FolderScan.Scan(root));
        return OfFiles(root, [new CorpusFile(FolderScan.IdOf(name), name, full, problem)], manifest, options ?? ReadOptions.Default, []);
    }

    /// <summary>A corpus of results that a caller has or makes, rejected inputs in their place.</summary>
    public static Corpus From(IEnumerable<ReadResult> results) =>
        new(() => results, id => results.FirstOrDefault(result => result.Id == id && result.Article is not null));

    /// <summary>A corpus of results that are read from elsewhere than the files of a folder, each found by its article's id.</summary>
    internal static Corpus Of(string folder, int count, Func<IEnumerable<ReadResult>> read, Func<string, ReadResult?> find) =>
        new(read, find) { Folder = folder, FileCount = count };

    /// <summary>Every input as an article or a <see cref="Articles.Rejected"/>, in the order of the ids; read anew at every
    /// enumeration.</summary>
    public IEnumerable<ReadResult> Read()
    {
        var rejected = new List<Rejected>();
        foreach (var result in _read())
        {
            if (result.Rejected is { } reason)
                rejected.Add(reason);
            yield return result;
        }

        _rejected ??= rejected;
    }

    /// <summary>Does some work on every input, on all cores, and gives its results in the order of the ids. Files are read and worked on at
    /// the same time; a few inputs are in memory at once, never all.</summary>
    /// <param name="work">What to do; safe to run beside itself. Whatever it keeps of an article stays in memory.</param>
    /// <param name="cancel">Stops before the next file.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IEnumerable<T> Process<T>(Func<ReadResult, T> work, CancellationToken cancel = default) =>
        Process(work, null, new SiteLineOptions { Cancel = cancel });

    /// <summary>The same; small files are given to <paramref name="whole"/> before they are read, so that they need not be.</summary>
    /// <param name="work">What is made of an input.</param>
    /// <param name="whole">What is made of a file: for each of its inputs in order why there is no article, or what <paramref name="work"/>
    /// would make of it.</param>
    /// <param name="site">How lines are looked for before that stand in many articles; its token stops all of it.</param>
    internal IEnumerable<T> Process<T>(Func<ReadResult, T> work, Func<FileContent, IReadOnlyList<(Rejected? Rejected, T Value)>>? whole,
        SiteLineOptions site)
    {
        var rejected = new List<Rejected>();
        var jobs = _units(site).SelectMany(unit => unit.AtOnce
            ? [() => whole is not null && unit.Load() is { } content ? whole(content) : [.. unit.Read().Select(Work)]]
            : unit.Read().Select(result => (Func<IReadOnlyList<(Rejected? Rejected, T Value)>>)(() => [Work(result)])));
        (Rejected? Rejected, T Value) Work(ReadResult result) => (result.Rejected, work(result));
        foreach (var (reason, value) in OrderedWork.Run(jobs, site.Cancel).SelectMany(done => done))
        {
            if (reason is not null)
                rejected.Add(reason);
            yield return value;
        }

        _rejected ??= rejected;
    }

    /// <summary>Reads the article with this id; null where there is none or it was rejected.</summary>
    public Article? Article(string id) => _find(id)?.Article;

    /// <summary>Reads the inputs of one file.</summary>
    /// <param name="file">Its path relative to the folder, <c>/</c> as separator.</param>
    /// <exception cref="InputException">The corpus has no such file.</exception>
    public IEnumerable<ReadResult> ReadFile(string file) =>
        _readFile(file) ?? throw new InputException(
            $"{file}: the folder has no such article file; expected its path relative to {Folder}; check the path.");

    private static Corpus OfFiles(string root, IReadOnlyList<CorpusFile> files, Manifest manifest, ReadOptions options,
        IReadOnlyList<Notice> notices)
    {
        // Found before the files are read side by side, since all of them wait for it.
        var site = new SiteLinePass(files, manifest, options);
        Func<CorpusFile, IEnumerable<ReadResult>> Reader(SiteLineOptions? pass = null)
        {
            var lines = site.Find(pass ?? SiteLineOptions.Default);
            return file => FileReading.Read(file, manifest, options, lines);
        }

        var byId = new Lazy<ILookup<string, CorpusFile>>(() => files.ToLookup(file => file.Id, StringComparer.Ordinal));
        var kept = new KeptArticles(file => Reader()(file));
        return new Corpus(
            () => files.SelectMany(Reader()),
            id => Manifest.PathsOf(id).SelectMany(fileId => byId.Value[fileId]).SelectMany(file => kept.Of(id, file))
                .FirstOrDefault(result => result.Id == id && result.Article is not null),
            pass => Reader(pass) is var read
                ? files.Index().Where(file => !FileReading.IsPassedOver(file.Item, options)).Select(file => new CorpusUnit(
                    IsSmall(file.Item),
                    () => read(file.Item).Select(result => result with { Place = ((long)file.Index << 32) + result.Place }),
                    () => FileReading.TryLoad(file.Item, manifest, options, site.Find(pass)))) : [])
        {
            Folder = root,
            FileCount = files.Count,
            Notices = notices,
            _readFile = name => files.Any(file => file.File == name) ? files.Where(file => file.File == name).SelectMany(Reader()) : null,
        };
    }

    /// <summary>Whether a file is worked on whole; one that may hold many articles is worked on article by article.</summary>
    private static bool IsSmall(CorpusFile file) =>
        Disk.Try(() => file.Problem is not null || new FileInfo(file.Path).Length <= MostAtOnce, otherwise: true);

    private static Manifest ReadManifest(string root, IReadOnlyList<CorpusFile> files)
    {
        var path = Path.Combine(root, ManifestReader.FileName);
        if (!File.Exists(path))
            return Manifest.None;
        try
        {
            return Manifest.Read(RegularFile.ReadAllBytes(path), [.. files.Select(file => file.File)]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: the manifest cannot be read ({failure.Message}); allow reading it or remove it.", failure);
        }
    }
}
