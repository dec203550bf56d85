using System.Diagnostics.CodeAnalysis;
using NewsAnalysis.Actors.Loading;

namespace NewsAnalysis.Actors;

/// <summary>The actors of a corpus: what <c>actors.yaml</c> or an event-data dictionary says, checked.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "A dictionary of actors is what analysts call it; it is no IDictionary.")]
public sealed class ActorDictionary
{
    private readonly Dictionary<string, Actor> _byName;

    private ActorDictionary(IReadOnlyList<Actor> actors)
    {
        Actors = actors;
        _byName = actors.ToDictionary(actor => actor.Name, StringComparer.Ordinal);
    }

    /// <summary>The dictionary without actors; it finds nothing.</summary>
    public static ActorDictionary Empty { get; } = new([]);

    /// <summary>The actors in file order.</summary>
    public IReadOnlyList<Actor> Actors { get; }

    /// <summary>What could not be read of event-data files, by file and line: errors for what is missing or wrong there, information for a
    /// name that two entries have. Empty for actors.yaml, whose errors stop the loading.</summary>
    public IReadOnlyList<Notice> Notices { get; private init; } = [];

    /// <summary>Reads a dictionary file: an actors.yaml, or an event-data dictionary in the <c>.actors</c> form of TABARI and
    /// PETRARCH.</summary>
    /// <param name="path">The path. The ending tells the form (.yaml, .yml; .actors, .actors.txt), else the content.</param>
    /// <exception cref="InputException">The file is missing, unreadable or wrong; the message has every problem with
    /// line and column.</exception>
    public static ActorDictionary Load(string path) => Load([path]);

    /// <summary>Reads several dictionary files as one. Event-data files are read together; every actors.yaml is laid over them in the order
    /// of the paths, a later one over an earlier: its actor takes the place of one that has its name or whose name it lists as an alias,
    /// and of one of its type that lists its name, and takes every word it lists from any other. A membership may name an actor of an
    /// earlier file.</summary>
    /// <param name="paths">The paths.</param>
    /// <exception cref="InputException">A file is missing, unreadable or wrong; the message has every problem with
    /// line and column.</exception>
    public static ActorDictionary Load(params IReadOnlyList<string> paths) => Of([.. paths.Select(DictionaryFile.Read)]);

    /// <summary>The files named in one value: with semicolons between; a file whose own name has a semicolon is one where the pieces are no
    /// files. Empty for none.</summary>
    /// <param name="value">A path, or several with semicolons between.</param>
    public static IReadOnlyList<string> FilesOf(string value)
    {
        var pieces = value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        // The pieces first: "../a.yaml;../b.yaml" as one path leads, of all places, to b.yaml.
        return !Array.TrueForAll(pieces, File.Exists) && File.Exists(value) ? [value] : pieces;
    }

    /// <summary>Reads the text of a dictionary.</summary>
    /// <param name="text">The text, in either form.</param>
    /// <param name="fileName">The name that messages begin with; its ending tells the form, else the content.</param>
    /// <exception cref="InputException">The text is wrong; the message names every problem, a line each.</exception>
    public static ActorDictionary Parse(string text, string fileName) => Of([DictionaryFile.Of(fileName, text)]);

    /// <summary>A dictionary of actors that come from elsewhere than a file.</summary>
    /// <exception cref="InputException">Two actors have one name.</exception>
    public static ActorDictionary Of(IReadOnlyList<Actor> actors)
    {
        var twice = actors.GroupBy(actor => actor.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        return twice is null
            ? new([.. actors])
            : throw new InputException($"found two actors named '{twice.Key}'; expected unique names. Join them or rename one.");
    }

    private static ActorDictionary Of(IReadOnlyList<DictionaryFile> files)
    {
        var (actors, notices) = DictionaryLoader.Load(files);
        return new ActorDictionary(actors) { Notices = notices };
    }

    /// <summary>The actor of that name, or null.</summary>
    public Actor? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>What the actor belonged to, directly, at the time of an article, in the order of its memberships. A membership counts when
    /// it can have held on the date: the date as exact as it is known (a month, a year) and the membership share at least a day. For an
    /// undated article (null) every membership counts, since none can be ruled out. Empty for an unknown actor.</summary>
    /// <param name="actor">The actor's name.</param>
    /// <param name="date">The article's date, or null where it is unknown.</param>
    public IReadOnlyList<Actor> Parents(string actor, ArticleDate? date) =>
        Find(actor) is not { } found ? []
        : [.. found.MemberOf.Where(membership => Holds(membership, date)).Select(membership => Find(membership.Actor))
            .OfType<Actor>().Distinct()];

    /// <summary>All that the actor belonged to, directly or through others, at the time of an article (the rule of <see cref="Parents"/>),
    /// the nearest first, each once and never itself.</summary>
    /// <param name="actor">The actor's name.</param>
    /// <param name="date">The article's date, or null where it is unknown.</param>
    public IReadOnlyList<Actor> Ancestors(string actor, ArticleDate? date)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { actor };
        var ancestors = new List<Actor>();
        var names = new Queue<string>([actor]);
        while (names.TryDequeue(out var name))
        {
            foreach (var parent in Parents(name, date).Where(parent => seen.Add(parent.Name)))
            {
                ancestors.Add(parent);
                names.Enqueue(parent.Name);
            }
        }

        return ancestors;
    }

    private static bool Holds(Membership membership, ArticleDate? date) =>
        date is null || ((membership.From is null || membership.From.Earliest <= date.Latest)
            && (membership.Until is null || membership.Until.Latest >= date.Earliest));
}
