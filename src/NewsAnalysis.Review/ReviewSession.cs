using System.Runtime.InteropServices;
using System.Security.Cryptography;
using NewsAnalysis.Corrections;
using NewsAnalysis.Measures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Review;

/// <summary>A corpus under review. Articles and corrections are read from disk whenever they are asked for, so that every page sees what is
/// there.</summary>
/// <param name="folder">The corpus folder.</param>
/// <param name="actors">Dictionaries, semicolons between; empty for the folder's own.</param>
/// <param name="map">Which fields of records hold what.</param>
internal sealed class ReviewSession(string folder, string actors, string map)
{
    private readonly ReviewReader _reader = new(folder, actors, map);
    private readonly CorrectionFile _file = new(folder);
    private readonly Dictionary<string, (TextChange Change, string After, Correction? Old, Correction? New)> _undo =
        new(StringComparer.Ordinal);

    /// <summary>The articles and what the page's forms offer.</summary>
    public CorpusView Corpus()
    {
        var (corrections, error) = _reader.Corrections();
        var book = error is null ? _reader.Book(corrected: true) : _reader.Uncorrected;
        var problems = error is null ? book.CorrectionOutcomes.Select(outcome => outcome.Message).OfType<string>().ToList() : [];
        var rests = book.Topics.Where(IsFinding).SelectMany(topic => topic.Claims)
            .GroupBy(claim => claim.Article.Id, claim => claim.Span.Start, StringComparer.Ordinal)
            .ToDictionary(article => article.Key, article => article.ToArray(), StringComparer.Ordinal);
        var articles = _reader.Uncorrected.Words.Select(row => Entry(row, corrections))
            .OrderBy(entry => entry.Reviewed).ThenByDescending(entry => entry.Unsure).ThenBy(entry => entry.Id, StringComparer.Ordinal);
        return new CorpusView(
            [.. articles], [.. _reader.Actors.Order(StringComparer.Ordinal)], [.. EventIds.All],
            [.. FigureBounds.Words.Where(word => char.IsLetter(word[0]))],
            [.. Enum.GetValues<Cause>().Where(cause => cause != Cause.None).Select(Name)], problems, rests, error);
    }

    /// <summary>An article with everything to review.</summary>
    public ArticleView Article(string id)
    {
        var (corrections, _) = _reader.Corrections();
        var read = _reader.Article(id);
        var changed = ArticleFactCorrections.Apply(corrections, read);
        var article = changed.Article ?? read;
        var (mentions, figures) = _reader.Extract(article);
        var facts = corrections.Of(id).FirstOrDefault(entry => entry.Kind is CorrectionKind.SetArticle or CorrectionKind.DropArticle);
        var reviewed = corrections.Of(id).FirstOrDefault(entry => entry.Kind == CorrectionKind.ReviewedArticle);
        var info = article.Info;
        return new ArticleView(
            id, info.Title.Value ?? id, info.OutletLabel, info.Published.Value?.ToString() ?? "undated", info.Event.Value, article.Text,
            [.. article.Parts.Select(part => new PartView(part.Kind.ToString().ToLowerInvariant(), part.Span.Start, part.Span.End))],
            ReviewItems.Of(article, mentions, figures, corrections, _reader.Actors, _reader.Place), reviewed is not null,
            changed.Rejected?.Dropped?.ToString(), info.Correction?.ToString(),
            ReviewItems.Seen(facts), ReviewItems.Seen(reviewed));
    }

    /// <summary>The topics that findings rest on first, the least certain before all; then those with more than one claim, then the
    /// others.</summary>
    public IReadOnlyList<TopicView> Topics() =>
    [
        .. DiscrepancyMeasures.Topics(_reader.Book(corrected: true).Topics).Select(row => row.Topic)
            .OrderBy(topic => IsFinding(topic) ? topic.Probability : 2).Select(topic => new TopicView(
            topic.Label, topic.Story, FigureText.Of(topic.Verdict), topic.Verdict == Verdict.Conflict ? FigureText.Of(topic.Cause) : null,
            [.. topic.Corrections.Select(mark => mark.ToString())],
            [.. topic.Claims.Select(claim => new ClaimView(
                claim.Article.Id, claim.Article.OutletLabel, claim.Article.Published.Value?.ToString() ?? "undated",
                claim.Span.Start, claim.Span.End,
                claim.Text, FigureText.Of(claim.Interval), claim.Source, claim.Quote))])),
    ];

    /// <summary>Saves a correction.</summary>
    /// <exception cref="ReviewConflictException">The thing was corrected elsewhere meanwhile, or the article's text
    /// has changed.</exception>
    public ChangeView Correct(CorrectRequest request)
    {
        if (request.Places.Contains(null))
            throw new InputException("A place in the article is missing; load the page again.");
        var maker = new CorrectionMaker(_reader);
        Correction? old = null, entry = null;
        var (before, after) = _file.Change(text =>
        {
            var document = _reader.Document(text);
            (old, entry) = maker.Make(request, document.Set);
            if (request.Seen != "-" && ReviewItems.Seen(old) != request.Seen)
                throw new ReviewConflictException("This was corrected elsewhere meanwhile; it is shown anew. Nothing was saved.");
            _reader.Known = entry is not null ? document.Put(entry) : old is null ? document : document.Remove(old);
            return _reader.Known.Text;
        });
        if (before == after)
            return new ChangeView(null, "Nothing to change.");
        var id = $"{_undo.Count + 1}-{Guid.NewGuid():n}";
        _undo[id] = (TextChange.Between(before, after), HashOf(after), old, entry);
        return new ChangeView(id, entry is null ? "The correction was removed." : $"Saved: {CorrectionKinds.NameOf(entry.Kind)}.");
    }

    /// <summary>Takes a change back: byte for byte where the file is as the change left it, else only the entry.</summary>
    /// <exception cref="ReviewConflictException">The entry was changed elsewhere meanwhile.</exception>
    public ChangeView Undo(UndoRequest request)
    {
        if (!_undo.TryGetValue(request.Undo, out var change))
            throw new ReviewConflictException("This change is not known here any more; remove its entry with c, or in corrections.yaml.");
        _file.Change(text =>
        {
            if (HashOf(text) == change.After)
                return change.Change.Undo(text);
            var mine = change.New ?? change.Old!;
            var document = _reader.Document(text);
            if (ReviewItems.Seen(CorrectionEdit.Find(document.Set.Entries, mine)) != ReviewItems.Seen(change.New))
                throw new ReviewConflictException("This was corrected elsewhere meanwhile; nothing was taken back.");
            return (change.Old is null ? document.Remove(mine) : document.Put(change.Old)).Text;
        });
        _undo.Remove(request.Undo);
        return new ChangeView(null, "Taken back.");
    }

    private static string HashOf(string text) => Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan())));

    private ArticleEntry Entry(ArticleWords row, CorrectionSet corrections)
    {
        var id = row.Article.Id;
        var isReviewed = corrections.Reviewed.Contains(id);
        var spoken = corrections.Of(id).Count(entry => entry.Places.Count > 0);
        return new ArticleEntry(id, row.Article.Title.Value ?? id, row.Article.OutletLabel,
            row.Article.Published.Value?.ToString() ?? "undated", row.Words,
            isReviewed ? 0 : Math.Max(0, _reader.Unsure(id) - spoken), isReviewed);
    }

    private static bool IsFinding(Topic topic) => topic.Grade >= Grade.Look;

    private static string Name(Cause cause) => CorrectionMaker.NameOf(cause);
}
