using System.Text.Json;
using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Text;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Topics;

/// <summary>An article of a hand-written case.</summary>
public sealed record CaseArticle(string Id, string? Outlet = null, string? Published = null)
{
    public ArticleInfo Info => new(Id, $"{Id}.txt")
    {
        Outlet = Sourced.Text(Outlet, Origin.Curator),
        Published = Published is null ? Sourced.Unknown<ArticleDate>() : new(ArticleDate.TryParse(Published), Origin.Curator),
    };
}

/// <summary>A claim of a hand-written case; number is "=1200", "&gt;200", "&gt;=912", "&lt;250", "~100" or "24-99".</summary>
public sealed record CaseClaim(
    string Article, int Sentence, string Quote, string Text, string Number, string? Unit = null, string? Counted = null,
    string? About = null, string? Event = null, string? Source = null, string? AsOf = null, bool Vague = false)
{
    public FigureClaim Claim(ArticleInfo article)
    {
        var (value, to, bound, interval) = CaseNumber.Read(Number);
        var start = (Sentence * 1000) + Quote.IndexOf(Text, StringComparison.Ordinal);
        return new FigureClaim
        {
            Article = article,
            Span = new TextSpan(start, start + Text.Length),
            Text = Text,
            Value = value,
            ValueTo = to,
            Interval = interval,
            Bound = bound,
            Vague = Vague,
            Unit = Unit ?? Counted,
            NormalizedUnit = Unit ?? Counted,
            Counted = Counted,
            About = About,
            Event = Event,
            Source = Source,
            AsOf = AsOf is null ? null : ArticleDate.TryParse(AsOf),
            Sentence = Sentence,
            Quote = Quote,
        };
    }
}

/// <summary>A topic that a case expects.</summary>
public sealed record CaseTopic(int[] Claims, Verdict Verdict, Cause? Cause = null, bool Self = false, string[]? Sources = null);

/// <summary>
/// A hand-written case: claims of one story and the topics they make. <c>Apart</c>: too little is said to tell the topics; but claims of
/// two of them are never said to differ.
/// </summary>
public sealed record TopicCase(string Name, string Note, CaseArticle[] Articles, CaseClaim[] Claims, CaseTopic[] Topics, bool Apart = false)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    public static TopicCase[] All { get; } = JsonSerializer.Deserialize<TopicCase[]>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Topics", "Specs", "topics.json")), Options)!;

    public FigureClaim[] FigureClaims =>
        [.. Claims.Select(claim => claim.Claim(Articles.Single(article => article.Id == claim.Article).Info))];

    public Dictionary<string, string> Stories => Articles.ToDictionary(article => article.Id, _ => "story");
}

/// <summary>Numbers as the cases write them.</summary>
public static class CaseNumber
{
    public static (decimal Value, decimal? To, Bound Bound, Interval Interval) Read(string number)
    {
        if (number.Split('-') is [var low, var high])
            return (decimal.Parse(low), null, Bound.About, new Interval(decimal.Parse(low), decimal.Parse(high)));
        var value = decimal.Parse(number.TrimStart('=', '>', '<', '~'));
        return number switch
        {
            ['>', '=', ..] => (value, null, Bound.Above, new Interval(value, null)),
            ['>', ..] => (value, null, Bound.Above, new Interval(value, null, LowOpen: true)),
            ['<', ..] => (value, null, Bound.Below, new Interval(0.9m * value, value, HighOpen: true)),
            ['~', ..] => (value, null, Bound.About, new Interval(0.9m * value, 1.1m * value)),
            _ => (value, null, Bound.Exact, Rounded(value)),
        };
    }

    /// <summary>Half a unit of the last significant digit either way, at most 5 %.</summary>
    private static Interval Rounded(decimal value)
    {
        var unit = 1m;
        while (value != 0 && value % (unit * 10) == 0)
            unit *= 10;
        var half = unit == 1 ? 0 : Math.Min(unit / 2, 0.05m * value);
        return new Interval(value - half, value + half);
    }
}
