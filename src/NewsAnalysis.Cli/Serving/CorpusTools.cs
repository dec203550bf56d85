using System.ComponentModel;
using ModelContextProtocol.Server;
using NewsAnalysis.Text;

namespace NewsAnalysis.Cli.Serving;

/// <summary>What another program may ask of a corpus; nothing of it writes.</summary>
/// <param name="open">Opens the corpus; asked once.</param>
internal sealed class CorpusTools(Func<Workbook> open)
{
    private const string ArticleHelp = "Only this article (an id that 'corpus' gives).";
    private const string OutletHelp = "Only articles of this outlet, as 'corpus' spells it.";
    private const string OffsetHelp = "How many answers to pass over; 'next' of the page before.";
    private const string LimitHelp = "The most answers to give, 1 to 200.";
    private const int Most = 200;

    // A workbook is read by one at a time.
    private readonly Lock _gate = new();
    private Workbook? _book;

    [McpServerTool(Name = "corpus", Title = "The articles", ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false,
        UseStructuredContent = true)]
    [Description("The articles: id, outlet, date, headline, address, story, and how much was read from each.")]
    public AnswerPage<ArticleAnswer> Corpus([Description(OutletHelp)] string? outlet = null, [Description(OffsetHelp)] int offset = 0,
        [Description(LimitHelp)] int limit = 50) =>
            Ask(null, outlet, offset, limit, (book, articles) => articles.Select(article => new ArticleAnswer(
                article.Id, article.Outlet.Value, article.Published.Value?.ToString(), article.Title.Value, article.Url.Value,
                book.Stories.GetValueOrDefault(article.Id),
                book.Words.First(row => row.Article.Id == article.Id).Words, book.MentionsOf(article.Id).Count,
                book.ClaimsOf(article.Id).Count)));

    [McpServerTool(Name = "mentions", Title = "Who is mentioned", ReadOnly = true, Idempotent = true, Destructive = false,
        OpenWorld = false, UseStructuredContent = true)]
    [Description("Mentions of actors (persons, states, organisations), article by article.")]
    public AnswerPage<MentionAnswer> Mentions(
        [Description("Only this actor, by its name in the dictionary, not by an alias.")] string? actor = null,
        [Description(ArticleHelp)] string? article = null, [Description(OutletHelp)] string? outlet = null,
        [Description(OffsetHelp)] int offset = 0, [Description(LimitHelp)] int limit = 50) =>
        Ask(article, outlet, offset, limit, (book, articles) =>
        {
            if (actor is not null && !book.Mentions.Any(mention => mention.Actor == actor))
                throw Unknown("actor", actor, book.Mentions.CountBy(mention => mention.Actor).OrderByDescending(count => count.Value)
                    .Select(count => count.Key));
            return articles.SelectMany(info => book.MentionsOf(info.Id)).Where(mention => actor is null || mention.Actor == actor)
                .Select(mention => new MentionAnswer(Place(mention.Article, mention.Span, mention.Text, mention.Quote), mention.Actor,
                    ArticleLine.Name(mention.Kind), mention.Ambiguous));
        });

    [McpServerTool(Name = "claims", Title = "Numbers that are claimed", ReadOnly = true, Idempotent = true, Destructive = false,
        OpenWorld = false, UseStructuredContent = true)]
    [Description("Every number that an article claims, as the interval that its words allow, with what is counted, "
        + "who says it and as of when.")]
    public AnswerPage<ClaimAnswer> Claims(
        [Description("Only claims with all of these words in what is counted, measured or told of it, or in their event: 'people kill'.")]
            string? about = null,
        [Description(ArticleHelp)] string? article = null, [Description(OutletHelp)] string? outlet = null,
        [Description(OffsetHelp)] int offset = 0, [Description(LimitHelp)] int limit = 50) =>
        Ask(article, outlet, offset, limit, (book, articles) =>
        {
            var words = (about ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            return articles.SelectMany(info => book.ClaimsOf(info.Id)).Where(claim => words.All(word => IsAbout(claim, word)))
                .Select(Answer);
        });

    [McpServerTool(Name = "topics", Title = "Claims about the same thing", ReadOnly = true, Idempotent = true, Destructive = false,
        OpenWorld = false, UseStructuredContent = true)]
    [Description("Claims about the same thing, and whether they can hold together. Grades: differs (they cannot), "
        + "revision (it changed with time), look (worth a look), compatible, single (one claim). Those that differ come first.")]
    public AnswerPage<TopicAnswer> Topics(
        [Description("Only this grade: differs, revision, look, compatible or single.")] string? grade = null,
        [Description("Only this story, as 'corpus' spells it.")] string? story = null,
        [Description("Only topics with a claim of this outlet.")] string? outlet = null, [Description(OffsetHelp)] int offset = 0,
        [Description(LimitHelp)] int limit = 20) =>
        Ask(null, outlet, offset, limit, (book, articles) =>
        {
            var grades = Enum.GetValues<Grade>().Select(ArticleLine.Name).ToList();
            if (grade is not null && !grades.Contains(grade))
                throw Unknown("grade", grade, grades);
            if (story is not null && !book.Stories.Values.Contains(story))
                throw Unknown("story", story, book.Stories.Values.Distinct().Order(StringComparer.Ordinal));
            var ids = articles.Select(info => info.Id).ToHashSet(StringComparer.Ordinal);
            return book.Topics
                .Where(topic => (grade is null || ArticleLine.Name(topic.Grade) == grade) && (story is null || topic.Story == story)
                    && topic.Claims.Any(claim => ids.Contains(claim.Article.Id)))
                .OrderByDescending(topic => topic.Grade)
                .Select(topic => new TopicAnswer(
                    topic.Story, topic.Id, topic.Label, ArticleLine.Name(topic.Grade), ArticleLine.Name(topic.Verdict),
                    Math.Round(topic.Probability, 3), topic.Why, [.. topic.Claims.Select(Answer)]));
        });

    [McpServerTool(Name = "quotes", Title = "Who says what", ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false,
        UseStructuredContent = true)]
    [Description("What somebody is reported to say, between quotation marks or not, with its source.")]
    public AnswerPage<QuoteAnswer> Quotes(
        [Description("Only sources whose name holds these words, in any case.")] string? source = null,
        [Description(ArticleHelp)] string? article = null, [Description(OutletHelp)] string? outlet = null,
        [Description(OffsetHelp)] int offset = 0, [Description(LimitHelp)] int limit = 50) =>
        Ask(article, outlet, offset, limit, (book, articles) =>
        {
            var ids = articles.Select(info => info.Id).ToHashSet(StringComparer.Ordinal);
            return book.Quotes
                .Where(row => ids.Contains(row.Attribution.Article.Id)
                    && (source is null || row.Attribution.Source is { } who && Holds(who.Name, source)))
                .Select(row => new QuoteAnswer(
                    Place(row.Attribution.Article, row.Attribution.Content.FirstOrDefault(row.Attribution.Cue), row.Content, row.Sentence),
                    row.Attribution.Source?.Name, ArticleLine.Name(row.Attribution.Kind), row.Attribution.Source?.IsAnonymous ?? false));
        });

    [McpServerTool(Name = "search", Title = "Sentences with these words", ReadOnly = true, Idempotent = true, Destructive = false,
        OpenWorld = false, UseStructuredContent = true)]
    [Description("The sentences of the articles that hold all of these words, in any case; a word begins where one of the text does, "
        + "and a phrase stands in quotation marks.")]
    public AnswerPage<PlaceAnswer> Search(
        [Description("The words: hostages \"Red Cross\".")] string words,
        [Description(ArticleHelp)] string? article = null, [Description(OutletHelp)] string? outlet = null,
        [Description(OffsetHelp)] int offset = 0, [Description(LimitHelp)] int limit = 50) =>
        Ask(article, outlet, offset, limit, (book, articles) =>
        {
            var search = SentenceSearch.For(words);
            return
                from info in articles
                let read = book.Corpus.Article(info.Id)
                where read is not null
                from sentence in read.Sentences
                let text = sentence.Span.Of(read.Text)
                where search.Fits(text)
                select Place(info, sentence.Span, text, text);
        });

    private AnswerPage<T> Ask<T>(string? article, string? outlet, int offset, int limit,
        Func<Workbook, IReadOnlyList<ArticleInfo>, IEnumerable<T>> ask)
    {
        if (offset < 0)
            throw new InputException($"offset: {offset} is no place in a list; expected 0 or more.");
        if (limit is < 1 or > Most)
            throw new InputException(
                $"limit: {limit} answers cannot be given at once; expected 1 to {Most}; ask for the next page with 'offset'.");
        lock (_gate)
        {
            var book = _book ??= open();
            var all = ask(book, Articles(book, article, outlet)).ToList();
            return new(all.Count, offset, offset + limit < all.Count ? offset + limit : null, [.. all.Skip(offset).Take(limit)]);
        }
    }

    private static List<ArticleInfo> Articles(Workbook book, string? article, string? outlet)
    {
        var all = book.Words.Select(row => row.Article).ToList();
        if (article is not null && !all.Exists(info => info.Id == article))
            throw Unknown("article", article, all.Select(info => info.Id));
        if (outlet is not null && !all.Exists(info => info.Outlet.Value == outlet))
            throw Unknown("outlet", outlet, all.Select(info => info.Outlet.Value).OfType<string>().Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal));
        return all.FindAll(info => (article is null || info.Id == article) && (outlet is null || info.Outlet.Value == outlet));
    }

    private static InputException Unknown(string what, string found, IEnumerable<string> known)
    {
        const int shown = 12;
        var names = known.ToList();
        return new InputException($"{what}: there is no '{found}'; expected one of: "
            + $"{string.Join(", ", names.Take(shown))}{(names.Count > shown ? $" and {names.Count - shown} more" : "")}.");
    }

    private static bool IsAbout(FigureClaim claim, string word) =>
        new[] { claim.Counted, claim.About, claim.Unit, claim.NormalizedUnit, claim.Event }
            .Any(text => text is not null && Holds(text, word));

    private static bool Holds(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static ClaimAnswer Answer(FigureClaim claim) => new(
        Place(claim.Article, claim.Span, claim.Text, claim.Quote), JsonLine.Plain(claim.Interval.Low),
        JsonLine.Plain(claim.Interval.High), claim.Unit,
        claim.Counted, claim.About, claim.Event,
        claim.Source, claim.AsOf?.ToString(), ArticleLine.Name(claim.Arguments.Standing));

    private static PlaceAnswer Place(ArticleInfo article, TextSpan span, string text, string sentence) =>
        new(article.Id, article.Outlet.Value, article.Published.Value?.ToString(), span.Start, span.End, text, Spans.OneLine(sentence));
}
