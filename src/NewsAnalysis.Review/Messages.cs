namespace NewsAnalysis.Review;

/// <summary>What the page was shown has changed meanwhile; nothing was saved.</summary>
internal sealed class ReviewConflictException(string message) : Exception(message);

/// <summary>An article in the list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its headline, or the id.</param>
/// <param name="Outlet">The outlet's label.</param>
/// <param name="Published">The date, or "undated".</param>
/// <param name="Words">Number of words.</param>
/// <param name="Unsure">Number of mentions and figures whose reading is least certain and that nobody has spoken of.</param>
/// <param name="Reviewed">Whether a person has finished it.</param>
internal sealed record ArticleEntry(string Id, string Title, string Outlet, string Published, int Words, int Unsure, bool Reviewed);

/// <summary>The corpus as the page shows it.</summary>
/// <param name="Articles">The articles to review, the least certain first, reviewed ones last.</param>
/// <param name="Actors">The names of the dictionary.</param>
/// <param name="Events">The ids of events.</param>
/// <param name="Bounds">The words that bound a number.</param>
/// <param name="Causes">The causes of a difference.</param>
/// <param name="Problems">Entries that do not find their place or change nothing, a sentence each; errors of the file.</param>
/// <param name="Rests">By article, where the claims begin that findings rest on: those of topics that differ or are worth a look.</param>
/// <param name="Error">What is wrong with corrections.yaml, so that nothing can be saved; null where nothing is.</param>
internal sealed record CorpusView(
    IReadOnlyList<ArticleEntry> Articles, IReadOnlyList<string> Actors, IReadOnlyList<string> Events, IReadOnlyList<string> Bounds,
    IReadOnlyList<string> Causes, IReadOnlyList<string> Problems, IReadOnlyDictionary<string, int[]> Rests, string? Error);

/// <summary>Something to review in an article.</summary>
/// <param name="Kind">mention or figure.</param>
/// <param name="Start">Where it begins in the text (UTF-16).</param>
/// <param name="End">Where it ends.</param>
/// <param name="State">read, accepted, rejected, amended, added or reassigned.</param>
/// <param name="Reading">What it was read as, in words.</param>
/// <param name="Certainty">0 (least) to 100.</param>
/// <param name="Doubt">Why it is uncertain, in words; null where nothing speaks against it.</param>
/// <param name="Extracted">What the extraction said, where a person spoke.</param>
/// <param name="Correction">Who, when and why, where a person spoke.</param>
/// <param name="Seen">The entry on it as the file has it, shortened to a hash; empty for none. A change names it, so that none
/// overwrites another's.</param>
/// <param name="Fields">What can be amended.</param>
internal sealed record ReviewItem(
    string Kind, int Start, int End, string State, string Reading, int Certainty, string? Doubt, string? Extracted,
    string? Correction, string Seen,
    IReadOnlyDictionary<string, string?> Fields);

/// <summary>A labelled stretch of an article.</summary>
internal sealed record PartView(string Kind, int Start, int End);

/// <summary>An article to review.</summary>
internal sealed record ArticleView(string Id, string Title, string Outlet, string Published, string? Story, string Text,
    IReadOnlyList<PartView> Parts,
    IReadOnlyList<ReviewItem> Items, bool Reviewed, string? Dropped, string? Correction, string ArticleSeen, string ReviewedSeen);

/// <summary>A claim of a topic.</summary>
internal sealed record ClaimView(string Article, string Outlet, string Published, int Start, int End, string Text, string Allows,
    string? Source, string Sentence);

/// <summary>A topic with its claims.</summary>
internal sealed record TopicView(string Label, string Story, string Verdict, string? Cause, IReadOnlyList<string> Corrections,
    IReadOnlyList<ClaimView> Claims);

/// <summary>A place in an article, as the page knows it.</summary>
internal sealed record PlaceRequest(string Article, int Start, int End, string Quote);

/// <summary>A correction that the page asks for; <c>clear</c> removes the one that is there.</summary>
internal sealed record CorrectRequest(
    string Correction, IReadOnlyList<PlaceRequest> Places, string Seen, string Who, string When, string Why,
    IReadOnlyDictionary<string, string?>? Fields = null);

/// <summary>A change to take back.</summary>
internal sealed record UndoRequest(string Undo);

/// <summary>A change that was made.</summary>
/// <param name="Undo">What takes it back; null where nothing changed.</param>
/// <param name="Message">What was saved, for the status line.</param>
internal sealed record ChangeView(string? Undo, string Message);
