using NewsAnalysis.Articles;
using NewsAnalysis.Corrections;
using NewsAnalysis.Text;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Review;

/// <summary>Makes entries of what the page asks for.</summary>
internal sealed class CorrectionMaker(ReviewReader reader)
{
    private static readonly string[] FigureFields = ["value", "valueTo", "bound", "unit", "counted", "event", "source"];

    private static readonly Dictionary<string, CorrectionKind> Clearing = new(StringComparer.Ordinal)
    {
        ["clear-figure"] = CorrectionKind.AcceptFigure,
        ["clear-mention"] = CorrectionKind.AcceptMention,
        ["clear-article"] = CorrectionKind.DropArticle,
        ["clear-reviewed"] = CorrectionKind.ReviewedArticle,
    };

    /// <summary>The word for a cause in the file.</summary>
    public static string NameOf(Cause cause) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(cause.ToString());

    /// <summary>The entry that is there on the same thing, and the one to put in its place; null to remove it.</summary>
    /// <exception cref="InputException">The request does not fit.</exception>
    /// <exception cref="ReviewConflictException">The article's text has changed.</exception>
    public (Correction? Old, Correction? New) Make(CorrectRequest request, CorrectionSet corrections)
    {
        var clears = Clearing.TryGetValue(request.Correction, out var kind);
        if (!clears && !CorrectionKinds.ByName.TryGetValue(request.Correction, out kind))
            throw new InputException($"There is no correction '{request.Correction}'.");
        if (request.Places.Count == 0 || (kind == CorrectionKind.MergeTopics && request.Places.Count < 2))
            throw new InputException("The request names too few places.");
        var entry = new Correction(kind, request.Places[0].Article, "", new ArticleDate(1), "");
        if (!kind.IsArticle())
            entry = entry with { Places = [.. request.Places.Select(place => Anchor(place, kind, corrections))] };
        else if (!clears)
            _ = reader.Article(request.Places[0].Article);
        var old = CorrectionEdit.Find(corrections.Entries, entry);
        return (old, clears ? null : Filled(Kept(entry, old), request));
    }

    // An added thing stays added when it is amended.
    private static Correction Kept(Correction entry, Correction? old) => (entry.Kind, old?.Kind) switch
    {
        (CorrectionKind.AmendFigure, CorrectionKind.AddFigure) => entry with { Kind = CorrectionKind.AddFigure, Figure = old!.Figure },
        (CorrectionKind.AmendFigure, CorrectionKind.AmendFigure) => entry with { Figure = old!.Figure },
        (CorrectionKind.ReassignMention, CorrectionKind.AddMention) => entry with { Kind = CorrectionKind.AddMention },
        _ => entry,
    };

    private Anchor Anchor(PlaceRequest place, CorrectionKind kind, CorrectionSet corrections)
    {
        var article = reader.Article(place.Article);
        if (place.Start < 0 || place.End > article.Text.Length || place.Start >= place.End
            || article.Text[place.Start..place.End] != place.Quote)
            throw new ReviewConflictException("The article's text was changed meanwhile; it is shown anew. Nothing was saved.");
        var span = new TextSpan(place.Start, place.End);
        var there = kind.IsTopic() ? null
            : ReviewItems.Entry(ReviewItems.Entries(article, corrections, reader.Place), span, kind.IsFigure());
        // An entry that a person wrote by hand keeps its own words.
        return there?.Places[0] ?? Anchors.Of(article, span);
    }

    private Correction Filled(Correction entry, CorrectRequest request)
    {
        var fields = request.Fields ?? new Dictionary<string, string?>(StringComparer.Ordinal);
        string? Text(string key) => fields.GetValueOrDefault(key)?.Trim() is { Length: > 0 } text ? text : null;
        entry = Signed(entry, request);
        return entry.Kind switch
        {
            CorrectionKind.AmendFigure or CorrectionKind.AddFigure =>
                entry with { Figure = Figure(entry.Kind, entry.Figure ?? new FigureChange(), fields) },
            CorrectionKind.ReassignMention or CorrectionKind.AddMention => entry with { Actor = Known(Text("actor")) },
            CorrectionKind.SetCause => entry with { Cause = CauseOf(Text("cause")) },
            CorrectionKind.RenameTopic =>
                entry with { Name = Text("name") ?? throw new InputException("A topic needs a name; fill it in.") },
            CorrectionKind.SetArticle =>
                Checked(entry with { Outlet = Text("outlet"), Published = Text("published"), Story = Text("story") }),
            _ => entry,
        };
    }

    private static Correction Signed(Correction entry, CorrectRequest request) =>
        string.IsNullOrWhiteSpace(request.Who) || string.IsNullOrWhiteSpace(request.Why)
            ? throw new InputException("A correction needs who made it and why; fill in both.")
            : entry with
            {
                Who = request.Who.Trim(),
                Why = request.Why.Trim(),
                When = ArticleDate.TryParse(request.When.Trim())
                    ?? throw new InputException($"'{request.When}' is no date; expected yyyy-MM-dd, yyyy-MM or yyyy."),
            };

    private string Known(string? actor) => actor is not null && reader.Actors.Contains(actor)
        ? actor
        : throw new InputException(
            $"The dictionary has no actor '{actor}'; choose one of its names, or add the actor to actors.yaml first.");

    private static Correction Checked(Correction entry) =>
        entry is { Outlet: null, Published: null, Story: null }
            ? throw new InputException("Nothing is set; fill in the outlet, the date or the story.")
        : entry.Published is null or ArticleFactCorrections.Unknown || ArticleDate.TryParse(entry.Published) is not null ? entry
        : throw new InputException($"'{entry.Published}' is no date; expected yyyy-MM-dd, yyyy-MM, yyyy or unknown.");

    private static Cause CauseOf(string? name) =>
        Enum.GetValues<Cause>().FirstOrDefault(cause => NameOf(cause) == name) is var cause and not Cause.None
            ? cause
            : throw new InputException($"There is no cause '{name}'.");

    /// <summary>Only what the page names is changed, over what was changed before; an empty field takes the value away.</summary>
    private static FigureChange Figure(CorrectionKind kind, FigureChange before, IReadOnlyDictionary<string, string?> fields)
    {
        if (kind == CorrectionKind.AmendFigure && !fields.Keys.Any(key => FigureFields.Contains(key, StringComparer.Ordinal)))
            throw new InputException("Nothing was changed; change a field, or accept the figure.");
        string? Given(string key) => fields.TryGetValue(key, out var text) ? text?.Trim() ?? "" : null;
        decimal? Number(string key) => Given(key) is not { Length: > 0 } text ? null
            : FigureNumbers.TryParse(text)
                ?? throw new InputException($"'{text}' is no number; expected one such as 1400, 1,400 or 5.6 million.");
        var change = new FigureChange
        {
            Value = Number("value") ?? before.Value,
            ValueTo = fields.ContainsKey("valueTo") ? Number("valueTo") : before.ValueTo,
            Bound = Given("bound") is { Length: > 0 } bound ? bound : before.Bound,
            About = before.About,
            Unit = Given("unit") ?? before.Unit,
            Counted = Given("counted") ?? before.Counted,
            Event = Given("event") ?? before.Event,
            Source = Given("source") ?? before.Source,
        };
        if (change.Bound is { } word && !FigureBounds.Words.Contains(word, StringComparer.Ordinal))
            throw new InputException($"'{word}' is no bound; expected one of {string.Join(", ", FigureBounds.Words)}.");
        return kind == CorrectionKind.AddFigure ? Stated(change) : change;
    }

    // What is added has only what was filled in.
    private static FigureChange Stated(FigureChange change) =>
        change.Value is null ? throw new InputException("A figure needs a value; fill it in.") : change with
        {
            Unit = OrNull(change.Unit),
            Counted = OrNull(change.Counted),
            Event = OrNull(change.Event),
            Source = OrNull(change.Source),
        };

    private static string? OrNull(string? text) => text is { Length: 0 } ? null : text;
}
