using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Measures;
using NewsAnalysis.Text;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Measures;

/// <summary>Hand-made inputs for measures and charts.</summary>
internal static class MadeData
{
    public static ArticleInfo Article(string id, string? outlet = null, string? date = null) => new(id, id + ".txt")
    {
        Outlet = Sourced.Text(outlet, Origin.Curator),
        Published = date is null ? Sourced.Unknown<ArticleDate>() : new(ArticleDate.TryParse(date), Origin.Text),
    };

    public static Mention Mention(
        ArticleInfo article, string actor, MentionKind kind = MentionKind.Name, PartKind part = PartKind.Body,
        bool ambiguous = false, int start = 0) =>
        new(article, new TextSpan(start, start + actor.Length), actor, actor, kind, part, 0, $"{actor} said so.", ambiguous);

    public static IEnumerable<Mention> Mentions(ArticleInfo article, string actor, int times) =>
        Enumerable.Range(0, times).Select(index => Mention(article, actor, start: index * 50));

    public static FigureClaim Claim(
        ArticleInfo article, string text, decimal value, Interval? interval = null, decimal? to = null, bool vague = false, int start = 0,
        string? source = null) => new()
        {
            Article = article,
            Span = new TextSpan(start, start + text.Length),
            Text = text,
            Value = value,
            ValueTo = to,
            Interval = interval ?? Interval.Exactly(value),
            Vague = vague,
            Unit = "people",
            NormalizedUnit = "people",
            Counted = "people",
            Source = source,
            Quote = $"The text says {text} people were counted.",
        };

    public static Topic Topic(string label, Verdict verdict, Cause cause, params FigureClaim[] claims) => new()
    {
        Id = label.Replace(' ', '-'),
        Story = "story",
        Label = label,
        Unit = "people",
        Claims = claims,
        Verdict = verdict,
        Grade = verdict switch { Verdict.Conflict => Grade.Differs, Verdict.Compatible => Grade.Compatible, _ => Grade.Single },
        Differing = (from left in Enumerable.Range(0, claims.Length)
                     from right in Enumerable.Range(left + 1, claims.Length - left - 1)
                     where !claims[left].Interval.Meets(claims[right].Interval)
                     select 1).Count(),
        Cause = cause,
        Pairs =
        [
            .. from left in Enumerable.Range(0, claims.Length)
               from right in Enumerable.Range(left + 1, claims.Length - left - 1)
               let meets = claims[left].Interval.Meets(claims[right].Interval)
               select new ClaimPair(claims[left], claims[right], meets ? Grade.Compatible : Grade.Differs,
                   meets ? Cause.None : cause, "made"),
        ],
    };

    /// <summary>Two outlets by name and one unknown; 4 articles, one undated; 1,000 words.</summary>
    public static class Small
    {
        public static readonly ArticleInfo A1 = Article("a1", "Alpha", "2024-01-02");
        public static readonly ArticleInfo A2 = Article("a2", "Alpha");
        public static readonly ArticleInfo B1 = Article("b1", "Beta", "2024-01-05");
        public static readonly ArticleInfo U1 = Article("u1", null, "2024-02");

        public static IReadOnlyList<ArticleWords> Articles { get; } = [new(A1, 300), new(A2, 200), new(B1, 400), new(U1, 100)];

        /// <summary>
        /// Ann: Alpha 4 (3 + 1), Beta 2. Bob: Beta 3. Cid: unknown 1. Not counted by default: Ann as a place, Bob ambiguous.
        /// </summary>
        public static IReadOnlyList<Mention> All { get; } =
        [
            .. Mentions(A1, "Ann", 3), Mention(A2, "Ann", MentionKind.Surname), .. Mentions(B1, "Ann", 2), .. Mentions(B1, "Bob", 3),
            Mention(U1, "Cid", MentionKind.Acronym, PartKind.Headline), Mention(B1, "Ann", MentionKind.Place),
            Mention(A1, "Bob", ambiguous: true),
        ];
    }
}
