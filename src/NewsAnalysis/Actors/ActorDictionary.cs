using System.Diagnostics.CodeAnalysis;
using System.Text;
using NewsAnalysis.Actors.Loading;
using NewsAnalysis.Articles;

namespace NewsAnalysis.Actors;

/// <summary>The actors of a corpus: what <c>actors.yaml</c> says, checked.</summary>
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

    /// <summary>Reads a dictionary file.</summary>
    /// <param name="path">The path of an actors.yaml.</param>
    /// <exception cref="InputException">The file is missing, unreadable or wrong; the message has every problem with line and column.</exception>
    public static ActorDictionary Load(string path)
    {
        var fileName = Path.GetFileName(path);
        try
        {
            return Parse(File.ReadAllText(path, new UTF8Encoding(false, true)), fileName);
        }
        catch (DecoderFallbackException error)
        {
            throw new InputException($"{fileName}: found bytes that are no UTF-8; expected UTF-8 text. Save the file as UTF-8.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException(
                $"{path}: cannot be read ({error.Message.TrimEnd('.')}); expected an actor dictionary. Check the path.", error);
        }
    }

    /// <summary>Reads the text of a dictionary.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="fileName">The name that messages begin with.</param>
    /// <exception cref="InputException">The text is wrong; the message names every problem, a line each.</exception>
    public static ActorDictionary Parse(string yaml, string fileName)
    {
        var problems = new Problems(fileName);
        var entries = ActorReader.Read(YamlTree.Read(yaml, fileName), problems);
        DictionaryChecks.Check(entries, problems);
        problems.ThrowIfAny();
        return new ActorDictionary([.. entries.Select(entry => entry.Actor)]);
    }

    /// <summary>A dictionary of actors that come from elsewhere than a file.</summary>
    /// <exception cref="InputException">Two actors have one name.</exception>
    public static ActorDictionary Of(IReadOnlyList<Actor> actors)
    {
        var twice = actors.GroupBy(actor => actor.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        return twice is null
            ? new([.. actors])
            : throw new InputException($"found two actors named '{twice.Key}'; expected unique names. Join them or rename one.");
    }

    /// <summary>The actor of that name, or null.</summary>
    public Actor? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>
    /// What the actor belonged to, directly, at the time of an article, in the order of its memberships. A membership counts when it can have
    /// held on the date: the date as exact as it is known (a month, a year) and the membership share at least a day. For an undated article
    /// (null) every membership counts, since none can be ruled out. Empty for an unknown actor.
    /// </summary>
    /// <param name="actor">The actor's name.</param>
    /// <param name="date">The article's date, or null where it is unknown.</param>
    public IReadOnlyList<Actor> Parents(string actor, ArticleDate? date) =>
        Find(actor) is not { } found ? []
        : [.. found.MemberOf.Where(membership => Holds(membership, date)).Select(membership => Find(membership.Actor))
            .OfType<Actor>().Distinct()];

    /// <summary>
    /// All that the actor belonged to, directly or through others, at the time of an article (the rule of <see cref="Parents"/>), the
    /// nearest first, each once and never itself.
    /// </summary>
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
