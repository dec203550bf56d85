namespace NewsAnalysis.Measures.Changes;

/// <summary>An article of a run.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Hash">Names its content: equal where nothing that is read from it has changed.</param>
/// <param name="Outlet">The outlet's label.</param>
/// <param name="Published">Date of publication, or null.</param>
/// <param name="Title">The headline, or null.</param>
public sealed record RunArticle(string Id, string Hash, string Outlet, string? Published, string? Title);

/// <summary>A claim of a run: where it stands.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Start">Position of its first character in the article's text.</param>
/// <param name="End">Position after its last.</param>
public sealed record RunClaim(string Article, int Start, int End);

/// <summary>A topic of a run that had something to compare.</summary>
/// <param name="Id">Its id in that run.</param>
/// <param name="Label">What is counted.</param>
/// <param name="Story">The story.</param>
/// <param name="Verdict">Compatible or conflict.</param>
/// <param name="Claims">Its claims.</param>
public sealed record RunTopic(string Id, string Label, string Story, Verdict Verdict, IReadOnlyList<RunClaim> Claims);

/// <summary>What a run found, kept so that a later run can tell what is new.</summary>
/// <param name="Vague">How vague words were read.</param>
/// <param name="DictionaryIsSuggested">Whether the actors were guessed from the articles.</param>
/// <param name="Articles">The articles, in corpus order.</param>
/// <param name="Actors">Mentions by actor, for actors with at least one that counts.</param>
/// <param name="Topics">The topics with something to compare; those of a workbook are read whenever they are enumerated.</param>
public sealed record RunRecord(
    string Vague, bool DictionaryIsSuggested, IReadOnlyList<RunArticle> Articles, IReadOnlyDictionary<string, int> Actors,
    IReadOnlyList<RunTopic> Topics)
{
    /// <summary>Names the version of the workbook that read the articles; empty in records from before it was kept.</summary>
    public string Version { get; init; } = "";

    /// <summary>Names what a person corrected in each article; articles without corrections are left out.</summary>
    public IReadOnlyDictionary<string, string> Corrections { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The record of what a workbook holds.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="hashes">The hash of each one's content, in the same order.</param>
    /// <param name="mentions">The mentions.</param>
    /// <param name="topics">The topics.</param>
    /// <param name="vague">How vague words were read.</param>
    /// <param name="dictionaryIsSuggested">Whether the actors were guessed.</param>
    public static RunRecord Of(
        IEnumerable<ArticleWords> articles, IReadOnlyList<string> hashes, IEnumerable<Mention> mentions, IEnumerable<Topic> topics,
        string vague, bool dictionaryIsSuggested) => new(
            vague, dictionaryIsSuggested,
            [.. articles.Select((row, index) => new RunArticle(
                row.Article.Id, hashes[index], row.Article.OutletLabel, row.Article.Published.Value?.ToString(), row.Article.Title.Value))],
            mentions.Where(MentionOptions.Default.Counts).CountBy(mention => mention.Actor, StringComparer.Ordinal)
                .ToDictionary(StringComparer.Ordinal),
            new LaterRows<RunTopic>(topics.Where(IsKept).Select(topic => new RunTopic(
                topic.Id, topic.Label, topic.Story, topic.Verdict,
                [.. topic.Claims.Select(claim => new RunClaim(claim.Article.Id, claim.Span.Start, claim.Span.End))]))));

    // Of ages those on which outlets differ.
    private static bool IsKept(Topic topic) =>
        topic.Verdict != Verdict.Single && (topic.Person is null || topic.Verdict == Verdict.Conflict);
}
