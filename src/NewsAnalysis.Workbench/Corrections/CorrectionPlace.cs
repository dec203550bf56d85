namespace NewsAnalysis.Corrections;

/// <summary>Corrections in code: <c>corpus.Correct("002", "1,400").RejectFigure().By("A. Reader", "2026-01-05", "a street
/// number").Write()</c>.</summary>
public static class CorpusCorrections
{
    /// <summary>A place in an article to correct.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="article">The article's id.</param>
    /// <param name="quote">The words as they stand in the article; empty for the article itself.</param>
    /// <param name="occurrence">Which occurrence of the words in the article, from 1.</param>
    /// <exception cref="InputException">There is no such article, or the words are not in it so often.</exception>
    public static CorrectionPlace Correct(this Corpus corpus, string article, string quote = "", int occurrence = 1)
    {
        var found = corpus.Article(article) ?? throw new InputException(
            $"There is no article '{article}'; expected the id of one, such as {corpus.Articles.FirstOrDefault()?.Info.Id}.");
        if (quote.Length == 0)
            return new CorrectionPlace(article, null, corpus.Folder);
        var (span, reason) = Anchors.Find(found, new Anchor(article, quote, occurrence));
        return span is { } place
            ? new CorrectionPlace(article, Anchors.Of(found, place), corpus.Folder)
            : throw new InputException($"{article}: {reason}; expected words of the article, copied from it.");
    }
}

/// <summary>A place in an article and what can be said of it.</summary>
public sealed class CorrectionPlace
{
    private static readonly ArticleDate None = new(1);

    private readonly string _article;
    private readonly Anchor? _anchor;
    private readonly string? _folder;

    internal CorrectionPlace(string article, Anchor? anchor, string? folder) => (_article, _anchor, _folder) = (article, anchor, folder);

    /// <summary>Agrees with the figure.</summary>
    public CorrectionDraft AcceptFigure() => At(CorrectionKind.AcceptFigure);

    /// <summary>Takes the figure out.</summary>
    public CorrectionDraft RejectFigure() => At(CorrectionKind.RejectFigure);

    /// <summary>Changes what was read of the figure.</summary>
    public CorrectionDraft AmendFigure(FigureChange change) =>
        At(CorrectionKind.AmendFigure, entry => entry with { Figure = Checked(change) });

    /// <summary>Adds a figure that was missed; its value is needed.</summary>
    public CorrectionDraft AddFigure(FigureChange change) => change.Value is null
        ? throw new InputException("A figure that is added needs a value; give FigureChange.Value.")
        : At(CorrectionKind.AddFigure, entry => entry with { Figure = Checked(change) });

    /// <summary>Agrees with the mention.</summary>
    public CorrectionDraft AcceptMention() => At(CorrectionKind.AcceptMention);

    /// <summary>Takes the mention out.</summary>
    public CorrectionDraft RejectMention() => At(CorrectionKind.RejectMention);

    /// <summary>Gives the mention to another actor of the dictionary.</summary>
    public CorrectionDraft ReassignMention(string actor) => At(CorrectionKind.ReassignMention, entry => entry with { Actor = actor });

    /// <summary>Adds a mention that was missed.</summary>
    public CorrectionDraft AddMention(string actor) => At(CorrectionKind.AddMention, entry => entry with { Actor = actor });

    /// <summary>Makes one topic of those that hold this claim and the others.</summary>
    public CorrectionDraft MergeTopics(params IEnumerable<CorrectionPlace> others) =>
        At(CorrectionKind.MergeTopics, entry => entry with { Places = [Anchor(), .. others.Select(other => other.Anchor())] });

    /// <summary>Takes this claim out of its topic.</summary>
    public CorrectionDraft SplitClaim() => At(CorrectionKind.SplitClaim);

    /// <summary>Says why the claims of this claim's topic differ.</summary>
    public CorrectionDraft SetCause(Cause cause) => At(CorrectionKind.SetCause, entry => entry with { Cause = cause });

    /// <summary>Gives this claim's topic another name.</summary>
    public CorrectionDraft RenameTopic(string name) => At(CorrectionKind.RenameTopic, entry => entry with { Name = name });

    /// <summary>Sets the article's outlet, date (yyyy-MM-dd, yyyy-MM, yyyy) or story; null leaves one, <c>unknown</c> makes it
    /// unknown.</summary>
    public CorrectionDraft SetArticle(string? outlet = null, string? published = null, string? story = null) =>
        published is not (null or ArticleFactCorrections.Unknown) && ArticleDate.TryParse(published) is null
            ? throw new InputException($"'{published}' is no date; expected yyyy-MM-dd, yyyy-MM, yyyy or unknown.")
            : Draft(CorrectionKind.SetArticle, entry => entry with { Outlet = outlet, Published = published, Story = story });

    /// <summary>Leaves the article out.</summary>
    public CorrectionDraft DropArticle() => Draft(CorrectionKind.DropArticle, entry => entry);

    /// <summary>Says that the article was read and gone through.</summary>
    public CorrectionDraft ReviewedArticle() => Draft(CorrectionKind.ReviewedArticle, entry => entry);

    private static FigureChange Checked(FigureChange change) =>
        change.Bound is null || FigureBounds.Words.Contains(change.Bound, StringComparer.Ordinal)
            ? change
            : throw new InputException($"'{change.Bound}' is no bound; expected one of {string.Join(", ", FigureBounds.Words)}.");

    private CorrectionDraft At(CorrectionKind kind, Func<Correction, Correction>? with = null)
    {
        var places = new[] { Anchor() };
        return Draft(kind, entry => (with ?? (same => same))(entry with { Places = places }));
    }

    private CorrectionDraft Draft(CorrectionKind kind, Func<Correction, Correction> with) =>
        new(with(new Correction(kind, _article, "", None, "")), _folder);

    private Anchor Anchor() =>
        _anchor ?? throw new InputException($"{_article}: this needs a place; name the words as they stand in the article.");
}
