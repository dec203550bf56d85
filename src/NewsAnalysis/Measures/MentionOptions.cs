using System.Collections.Frozen;
using NewsAnalysis.Actors;
using NewsAnalysis.Articles;

namespace NewsAnalysis.Measures;

/// <summary>Which mentions count, and for whom.</summary>
public sealed record MentionOptions
{
    /// <summary>The defaults: all kinds but <see cref="MentionKind.Place"/>, all parts, decided mentions, each for the actor it names.</summary>
    public static MentionOptions Default { get; } = new();

    /// <summary>The kinds that count. Default: all but <see cref="MentionKind.Place"/>, since "in Tehran" is no mention of a government.</summary>
    public IReadOnlySet<MentionKind> Kinds { get; init; } =
        Enum.GetValues<MentionKind>().Where(kind => kind != MentionKind.Place).ToFrozenSet();

    /// <summary>The parts that count. Default: all.</summary>
    public IReadOnlySet<PartKind> Parts { get; init; } = Enum.GetValues<PartKind>().ToFrozenSet();

    /// <summary>Whether mentions count that fit several actors and that the context did not decide. Default: no.</summary>
    public bool CountAmbiguous { get; init; }

    /// <summary>The actor a mention counts for. Default: the one it names; give another function to roll members up into groups.</summary>
    public Func<Mention, string> ActorOf { get; init; } = mention => mention.Actor;

    /// <summary>Whether the mention counts.</summary>
    public bool Counts(Mention mention) =>
        Kinds.Contains(mention.Kind) && Parts.Contains(mention.Part) && (CountAmbiguous || !mention.Ambiguous);

    /// <summary>The kinds that count, in words: "names, surnames, acronyms and demonyms".</summary>
    public string KindsInWords => English.List([.. Kinds.Order().Select(Plural)], most: 6);

    private static string Plural(MentionKind kind) => kind switch
    {
        MentionKind.Name => "names",
        MentionKind.Surname => "surnames",
        MentionKind.Acronym => "acronyms",
        MentionKind.Demonym => "demonyms",
        MentionKind.Metonym => "metonyms",
        _ => "places",
    };
}
