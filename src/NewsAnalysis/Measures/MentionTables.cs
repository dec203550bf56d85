using NewsAnalysis.Actors;
using NewsAnalysis.Tables;

namespace NewsAnalysis.Measures;

/// <summary>Mentions as tables.</summary>
public static class MentionTables
{
    /// <summary>One row an actor, in the order of the rows.</summary>
    public static Table PerActor(IEnumerable<ActorTotal> rows) => Table.From(rows, "Mentions per actor")
        .Text("actor", row => row.Actor, "The actor's name in the dictionary.")
        .Whole("mentions", row => row.Mentions, "Mentions that count.")
        .Whole("articles", row => row.Articles, "Articles with at least one of them.")
        .Whole("outlets", row => row.Outlets, "Outlets with at least one of them.")
        .Build();

    /// <summary>One row a pair of actor and kind.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="mentions">The mentions that a row refers to, as they were counted; null for none.</param>
    /// <param name="options">Which of them count, as the rows were made with.</param>
    public static Table PerActorAndKind(IEnumerable<ActorKindCount> rows, IEnumerable<Mention>? mentions = null, MentionOptions? options = null)
    {
        options ??= MentionOptions.Default;
        var evidence = Citation.ByKey(MentionMeasures.Counted(mentions ?? [], options), mention => (options.ActorOf(mention), mention.Kind));
        return Table.From(rows, "Mentions per actor and kind")
            .Text("actor", row => row.Actor, "The actor's name in the dictionary.")
            .Text("kind", row => Kind(row.Kind), "How the mentions matched.", row => Citation.Lines(evidence.GetValueOrDefault((row.Actor, row.Kind), [])))
            .Whole("mentions", row => row.Mentions, "Mentions that count.")
            .Note(Citation.Capped)
            .Build();
    }

    /// <summary>One row a pair of actor and outlet, zeros included.</summary>
    public static Table PerActorAndOutlet(IEnumerable<ActorOutletCount> rows) => Table.From(rows, "Mentions per actor and outlet")
        .Text("actor", row => row.Actor, "The actor's name in the dictionary.")
        .Text("outlet", row => row.Outlet, $"The outlet's label. {ManyOutlets.Rows}")
        .Whole("mentions", row => row.Mentions, "Mentions that count.")
        .Whole("words", row => row.Words, "Words of all articles of the outlet.")
        .Real("per 1,000 words", row => row.PerThousandWords, "1,000 × mentions ÷ words.", digits: 2)
        .Build();

    /// <summary>One row a mention, in the order they come: the evidence.</summary>
    public static Table Evidence(IEnumerable<Mention> mentions) => Table.From(mentions, "Evidence: mentions")
        .Text("actor", row => row.Actor, "The actor's name in the dictionary.")
        .Text("words", row => row.Text, "The words as they stand in the article.")
        .Text("kind", row => Kind(row.Kind), "How it matched.")
        .Text("outlet", row => row.Article.OutletLabel, "The outlet's label.")
        .Text("article", row => row.Article.Id, "The article's id.")
        .Text("part", row => Lower(row.Part), "headline, body or caption.")
        .Whole("start", row => row.Span.Start, "Position of the first character in the article's text (UTF-16).")
        .Whole("end", row => row.Span.End, "Position after the last character.")
        .Whole("sentence no.", row => row.Sentence, "Index of the sentence in the article, from 0.")
        .Text("sentence", row => row.Quote, "The sentence.")
        .Truth("ambiguous", row => row.Ambiguous, "Whether several actors fit and the context did not decide.")
        .Text("correction", row => row.Correction?.ToString(), "What a person said of it (corrections.yaml): what, who, when, why.")
        .Text("extracted", row => row.Correction?.Extracted, "What the extraction said, where a person spoke.")
        .Show(25)
        .Build();

    internal static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Kind(MentionKind kind) => Lower(kind);
}
