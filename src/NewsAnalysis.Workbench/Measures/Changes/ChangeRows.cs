namespace NewsAnalysis.Measures.Changes;

/// <summary>What became of an article. One row an article that is not as it was.</summary>
/// <param name="Article">The article, as it is now; as it was, where it is gone.</param>
/// <param name="Kind">What became of it.</param>
public sealed record ArticleChange(RunArticle Article, ArticleChangeKind Kind);

/// <summary>What became of an article.</summary>
public enum ArticleChangeKind
{
    /// <summary>It was not there before.</summary>
    New,

    /// <summary>Its text, or what is known about it, has changed.</summary>
    Changed,

    /// <summary>A person corrected what was read from it, or took corrections back.</summary>
    Corrected,

    /// <summary>It is there no more.</summary>
    Removed,
}

/// <summary>An actor whom the articles mention now and did not before, or the other way round.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Before">Number of mentions before.</param>
/// <param name="Now">Number of mentions now.</param>
public sealed record ActorChange(string Actor, int Before, int Now);

/// <summary>What became of a topic.</summary>
public enum TopicChangeKind
{
    /// <summary>Its claims agreed and now differ.</summary>
    ToConflict,

    /// <summary>Its claims differed and now agree.</summary>
    ToAgreement,

    /// <summary>There was nothing to compare before.</summary>
    New,

    /// <summary>It has claims that were not there before.</summary>
    Grew,

    /// <summary>It has fewer claims than before.</summary>
    Shrank,

    /// <summary>None of its claims can be compared any more.</summary>
    Gone,
}

/// <summary>What a change comes from.</summary>
public enum ChangeOrigin
{
    /// <summary>Articles that are new, changed or gone.</summary>
    News,

    /// <summary>What a person corrected.</summary>
    Correction,

    /// <summary>The workbook is another version and reads the same articles otherwise.</summary>
    Version,

    /// <summary>Other settings or another dictionary.</summary>
    Settings,
}

/// <summary>A topic that is not as it was. One row a topic.</summary>
/// <param name="Kind">What became of it; a change of verdict comes before growth.</param>
/// <param name="Before">The topic as it was, or null.</param>
/// <param name="Now">The topic as it is, or null.</param>
/// <param name="Outlets">The outlets of its claims that are new, each once, in order of the claims.</param>
/// <param name="NewClaims">Number of claims that were not in the topic before.</param>
public sealed record TopicChange(TopicChangeKind Kind, RunTopic? Before, RunTopic? Now, IReadOnlyList<string> Outlets, int NewClaims)
{
    /// <summary>What it comes from.</summary>
    public ChangeOrigin Origin { get; init; }

    /// <summary>What is counted.</summary>
    public string Label => (Now ?? Before)!.Label;

    /// <summary>The story.</summary>
    public string Story => (Now ?? Before)!.Story;

    /// <summary>The verdict before; single where there was nothing to compare.</summary>
    public Verdict VerdictBefore => Before?.Verdict ?? Verdict.Single;

    /// <summary>The verdict now; single where there is nothing to compare.</summary>
    public Verdict VerdictNow => Now?.Verdict ?? Verdict.Single;
}

/// <summary>What changed between two runs.</summary>
/// <param name="Articles">Articles: new ones, changed ones, removed ones; each in corpus order.</param>
/// <param name="Actors">Actors: new ones, most mentions first, then those that are mentioned no more; none where the actors of either
/// run were guessed.</param>
/// <param name="Topics">Topics by kind of change, then by number of claims, then by label.</param>
/// <param name="Before">The earlier run.</param>
/// <param name="Now">The present one.</param>
public sealed record RunChanges(
    IReadOnlyList<ArticleChange> Articles, IReadOnlyList<ActorChange> Actors, IReadOnlyList<TopicChange> Topics,
    RunRecord Before, RunRecord Now);
