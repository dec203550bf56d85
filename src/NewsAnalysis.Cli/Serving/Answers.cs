namespace NewsAnalysis.Cli.Serving;

/// <summary>A page of answers.</summary>
/// <param name="Total">All that there are, on this page and others.</param>
/// <param name="Offset">How many come before this page.</param>
/// <param name="Next">The offset of the next page; null on the last.</param>
/// <param name="Items">The answers.</param>
internal sealed record AnswerPage<T>(int Total, int Offset, int? Next, IReadOnlyList<T> Items);

/// <summary>An article; what is unknown is null.</summary>
internal sealed record ArticleAnswer(string Article, string? Outlet, string? Published, string? Title, string? Url, string? Story,
    int Words, int Mentions, int Claims);

/// <summary>A stretch of an article's text with its sentence.</summary>
internal record PlaceAnswer(string Article, string? Outlet, string? Published, int Start, int End, string Text, string Sentence);

/// <summary>A mention of an actor.</summary>
internal sealed record MentionAnswer(PlaceAnswer Place, string Actor, string Kind, bool Ambiguous) : PlaceAnswer(Place);

/// <summary>A number that an article claims, with the interval that its words allow; null where that is open or nothing is known.</summary>
internal sealed record ClaimAnswer(
    PlaceAnswer Place, decimal? Low, decimal? High, string? Unit, string? Counted, string? About, string? Event, string? Source,
    string? AsOf, string Standing) : PlaceAnswer(Place);

/// <summary>Claims about the same thing.</summary>
internal sealed record TopicAnswer(string Story, string Topic, string Label, string Grade, string Verdict, double Probability, string Why,
    IReadOnlyList<ClaimAnswer> Claims);

/// <summary>Who says what; the source is null where none is named. The place is the first stretch of what is said.</summary>
internal sealed record QuoteAnswer(PlaceAnswer Place, string? Source, string Kind, bool Anonymous) : PlaceAnswer(Place);
