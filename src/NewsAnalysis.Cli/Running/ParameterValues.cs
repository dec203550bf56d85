using NewsAnalysis.Articles.Reading;
using NewsAnalysis.Notebooks.Running;

namespace NewsAnalysis.Cli.Running;

/// <summary>The values that the command line gives to notebook parameters.</summary>
internal sealed class ParameterValues
{
    private const string Articles = "articles";
    private const string Actors = "actors";
    private const string Map = "map";
    private const string Corrected = "corrected";
    private const string Furniture = "furniture";
    private const string Tables = "tables";
    private const string Since = "since";

    private readonly Dictionary<string, string> _given;
    private readonly string _out;

    private ParameterValues(Dictionary<string, string> given, string outFolder) => (_given, _out) = (given, outFolder);

    /// <summary>Whether anything was given.</summary>
    public bool Any => _given.Count > 0;

    /// <summary>Reads the values and checks that a notebook knows each of them.</summary>
    /// <exception cref="InputException">A value has no name, stands twice, or no notebook knows it.</exception>
    public static ParameterValues Read(RunRequest request, string outFolder, IReadOnlyList<SourceNotebook> notebooks)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in Pairs(request))
        {
            if (!given.TryAdd(name, value))
                throw new InputException($"-p {name}={value}: parameter '{name}' is given twice; give it once.");
        }

        var known = notebooks.SelectMany(notebook => notebook.Parameters).Select(parameter => parameter.Name)
            .Distinct(StringComparer.Ordinal).ToList();
        var unknown = given.Keys.FirstOrDefault(name => !known.Contains(name, StringComparer.Ordinal));
        return unknown is null
            ? new ParameterValues(given, outFolder)
            : throw new InputException($"-p {unknown}: no notebook of this run has the parameter '{unknown}'; known: "
                + $"{string.Join(", ", known.Order(StringComparer.Ordinal))}.");
    }

    /// <summary>The values for one notebook; paths lead from the out folder, where it is executed.</summary>
    public IReadOnlyDictionary<string, string> For(SourceNotebook notebook)
    {
        var values = _given
            .Where(pair => notebook.Parameters.Any(parameter => parameter.Name == pair.Key))
            .ToDictionary(pair => pair.Key, pair => IsPath(notebook, pair.Key) ? FromOut(pair.Key, pair.Value) : pair.Value,
                StringComparer.Ordinal);
        // Tables belong to the run's own out folder, also where the notebook's default leads elsewhere.
        if (!values.ContainsKey(Tables) && notebook.IsPath(Tables)
            && Path.GetFullPath(Path.Combine(notebook.Folder, notebook.Default(Tables)!)) != Path.Combine(_out, "tables"))
            values[Tables] = "./tables";
        return values;
    }

    /// <summary>The folder of articles of this run, as a person would name it; null where no notebook reads one.</summary>
    public string? ArticlesFolder(IReadOnlyList<SourceNotebook> notebooks) => Effective(notebooks, Articles);

    /// <summary>The dictionaries named for this run; none where the folder's own is meant.</summary>
    public IReadOnlyList<string> ActorsFiles(IReadOnlyList<SourceNotebook> notebooks) =>
        ActorDictionary.FilesOf(Effective(notebooks, Actors) ?? "");

    /// <summary>How the notebooks of this run read the articles.</summary>
    public ReadingChoice Reading(IReadOnlyList<SourceNotebook> notebooks) =>
        new(string.Join(';', ActorsFiles(notebooks)), Effective(notebooks, Map) ?? "", VagueReadings(notebooks))
        {
            Corrected = !_given.TryGetValue(Corrected, out var word) || word != "false",
            Furniture = _given.GetValueOrDefault(Furniture)
                ?? notebooks.Select(notebook => notebook.Default(Furniture)).FirstOrDefault(word => !string.IsNullOrEmpty(word))
                ?? FurnitureChoice.LeftOut,
        };

    private IReadOnlyList<string> VagueReadings(IReadOnlyList<SourceNotebook> notebooks) =>
    [
        .. notebooks.Select(notebook => notebook.Default("vague") is not { } own ? "literal" : _given.GetValueOrDefault("vague") ?? own)
            .Distinct(StringComparer.Ordinal),
    ];

    private static bool IsPath(SourceNotebook notebook, string name) =>
        name is Articles or Actors or Tables or Since || notebook.IsPath(name);

    // Dictionaries may be several, with semicolons between.
    private string FromOut(string name, string value) => name == Actors
        ? string.Join(';', ActorDictionary.FilesOf(value).Select(FromOut))
        : FromOut(value);

    private string FromOut(string path) => path.Length == 0 ? path : PathRewriter.Rebase(path, Environment.CurrentDirectory, _out);

    private string? Effective(IReadOnlyList<SourceNotebook> notebooks, string name)
    {
        if (_given.TryGetValue(name, out var value))
            return value;
        var owner = notebooks.FirstOrDefault(notebook => !string.IsNullOrEmpty(notebook.Default(name)));
        return owner is null
            ? null
            : string.Join(';', ActorDictionary.FilesOf(owner.Default(name)!).Select(path =>
                Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(owner.Folder, path))));
    }

    private static IEnumerable<(string Name, string Value)> Pairs(RunRequest request)
    {
        foreach (var text in request.Parameters)
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            yield return equals > 0
                ? (text[..equals], text[(equals + 1)..])
                : throw new InputException($"-p {text}: expected name=value.");
        }

        if (request.Articles is { } articles)
            yield return (Articles, articles);
        if (request.Since is { } since)
            yield return (Since, since);
        if (request.Actors.Count > 0)
            yield return (Actors, string.Join(';', request.Actors));
        if (request.Uncorrected)
            yield return (Corrected, "false");
        if (request.Map is { } map)
        {
            _ = FieldMap.Parse(map);
            yield return (Map, map);
        }

        if (request.KeepFurniture)
            yield return (Furniture, FurnitureChoice.Kept);
    }
}
