using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
using NewsAnalysis.Tables;

namespace NewsAnalysis.Measures;

/// <summary>Mentions of the most mentioned actors by date of publication.</summary>
/// <param name="Dates">The columns: dates with articles, in order, each as exact as it is known; days, or months or years where there are many.</param>
/// <param name="Articles">Number of articles of each date.</param>
/// <param name="Words">Number of words of each date.</param>
/// <param name="Actors">The rows: most mentions in dated articles first, then by name.</param>
/// <param name="Mentions">The counts: <c>Mentions[row][column]</c>.</param>
/// <param name="AllActors">How many actors the dated articles mention.</param>
/// <param name="Undated">Number of articles without a date; they are in no column.</param>
public sealed record MentionTimeline(
    IReadOnlyList<ArticleDate> Dates, IReadOnlyList<int> Articles, IReadOnlyList<long> Words, IReadOnlyList<string> Actors,
    IReadOnlyList<IReadOnlyList<int>> Mentions, int AllActors, int Undated)
{
    /// <summary>References to the first mentions of each cell, in the shape of <see cref="Mentions"/>.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> References { get; init; } = [];

    /// <summary>Fewest dates that show a course of time.</summary>
    public const int FewestDates = 3;

    // More columns than these do not fit; then months, then years are taken together.
    private const int MostColumns = 15;

    private const int MostPeaks = 3;

    /// <summary>Whether there are dates enough for a chart.</summary>
    public bool HasCourse => Dates.Count >= FewestDates && Actors.Count > 0;

    /// <summary>Counts the mentions by date.</summary>
    /// <param name="mentions">The mentions.</param>
    /// <param name="articles">All articles, those without a mention too.</param>
    /// <param name="options">Which mentions count.</param>
    /// <param name="top">How many actors to keep.</param>
    public static MentionTimeline Of(
        IEnumerable<Mention> mentions, IReadOnlyList<ArticleWords> articles, MentionOptions? options = null, int top = 12)
    {
        options ??= MentionOptions.Default;
        var column = Columns([.. articles.Select(article => article.Article.Published.Value).OfType<ArticleDate>().Distinct()]);
        var dated = articles.Where(article => article.Article.Published.Value is not null)
            .ToLookup(article => column(article.Article.Published.Value!));
        var dates = dated.Select(date => date.Key).Order().ToList();
        var cells = Cells(MentionMeasures.Counted(mentions, options).Where(mention => mention.Article.Published.Value is not null), options, column);
        var actors = cells.GroupBy(cell => cell.Key.Actor, StringComparer.Ordinal)
            .OrderByDescending(actor => actor.Sum(cell => cell.Value.Mentions)).ThenBy(actor => actor.Key, StringComparer.Ordinal)
            .Select(actor => actor.Key).ToList();
        var kept = actors.Take(top).ToList();
        return new MentionTimeline(
            dates, [.. dates.Select(date => dated[date].Count())], [.. dates.Select(date => dated[date].Sum(article => (long)article.Words))],
            kept, [.. kept.Select(actor => (IReadOnlyList<int>)[.. dates.Select(date => cells.GetValueOrDefault((actor, date))?.Mentions ?? 0)])],
            actors.Count, articles.Count - dated.Sum(date => date.Count()))
        {
            References =
            [
                .. kept.Select(actor => (IReadOnlyList<IReadOnlyList<string>>)
                    [.. dates.Select(date => (IReadOnlyList<string>)(cells.GetValueOrDefault((actor, date))?.References ?? []))]),
            ],
        };
    }

    /// <summary>Above the chart.</summary>
    public ChartText Title(CorpusScope scope, MentionOptions? options = null)
    {
        if (Actors.Count == 0)
            return new("No actor is mentioned in a dated article", $"{MentionFindings.Counted(options)} {scope.InWords}.");
        var n = English.Number(Mentions.Sum(row => row.Sum()));
        return new(
            Peak(),
            $"Mentions by actor and date of publication, n = {n}; the dates are those with articles, at uneven distances. "
            + $"{MentionFindings.Counted(options)} {scope.InWords}.");
    }

    // Dates with as many mentions as each other share the title, unless they are many: then none stands out.
    private string Peak()
    {
        var most = Mentions[0].Max();
        var best = Dates.Where((_, index) => Mentions[0][index] == most).ToList();
        var (of, on) = (English.Count(Mentions[0].Sum(), "mention"), best[0].Day is null ? "in" : "on");
        return best.Count > MostPeaks
            ? $"No date has more than {English.Number(most)} of {of} of {Actors[0]}"
            : $"{Actors[0]} is mentioned most {on} {English.List([.. best.Select(date => date.ToString())])}: {English.Number(most)} of {of}{(best.Count == 1 ? "" : " each")}";
    }

    /// <summary>Why there is no chart: one sentence.</summary>
    public Findings WhyNot() => Findings.Paragraph(
        Dates.Count >= FewestDates ? "There is no course of time to draw: no dated article mentions an actor."
        : $"There is no course of time to draw: it takes {English.Number(FewestDates)} dates, and "
            + (Dates.Count == 0 ? "no article is dated." : $"the articles are of {(Dates.Count == 1 ? $"one, {Dates[0]}" : $"two, {Dates[0]} and {Dates[1]}")}"
                + (Undated == 0 ? "." : $", with {English.Count(Undated, "article")} undated.")));

    /// <summary>The counts as a table; a row a pair of actor and date.</summary>
    public Table Table() => Tables.Table.From(
            Actors.Index().SelectMany(actor => Dates.Index().Select(date => (Actor: actor.Item, Date: date.Item, Column: date.Index, Row: actor.Index))), "Mentions by date")
        .Text("actor", cell => cell.Actor, "The actor's name in the dictionary.")
        .Date("date", cell => cell.Date.ToString(), "Date of publication.")
        .Whole("mentions", cell => Mentions[cell.Row][cell.Column], "Mentions that count.")
        .Whole("articles", cell => Articles[cell.Column], "Articles of the date.")
        .Whole("words", cell => Words[cell.Column], "Words of these articles.")
        .Show(30)
        .Build();

    // The mentions are counted as they pass: a large corpus has more than memory should hold.
    private static Dictionary<(string Actor, ArticleDate Date), Cell> Cells(IEnumerable<Mention> mentions, MentionOptions options, Func<ArticleDate, ArticleDate> column)
    {
        var cells = new Dictionary<(string Actor, ArticleDate Date), Cell>();
        foreach (var mention in mentions)
        {
            var key = (options.ActorOf(mention), column(mention.Article.Published.Value!));
            if (!cells.TryGetValue(key, out var cell))
                cells[key] = cell = new Cell();
            cell.Add(mention);
        }

        return cells;
    }

    private sealed class Cell
    {
        public int Mentions { get; private set; }

        public List<string> References { get; } = [];

        public void Add(Mention mention)
        {
            if (Mentions++ < Citation.MostPerMark)
                References.Add(Citation.Of(mention));
        }
    }

    private static Func<ArticleDate, ArticleDate> Columns(IReadOnlyCollection<ArticleDate> dates)
    {
        Func<ArticleDate, ArticleDate>[] widths = [date => date, date => date with { Day = null }, date => new ArticleDate(date.Year)];
        return widths.FirstOrDefault(width => dates.Select(width).Distinct().Count() <= MostColumns, widths[^1]);
    }
}
