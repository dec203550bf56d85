using FsCheck;
using FsCheck.Fluent;
using NewsAnalysis.Figures;
using NewsAnalysis.Text;
using NewsAnalysis.Topics;
using Interval = NewsAnalysis.Figures.Interval;

namespace NewsAnalysis.Tests.Topics;

/// <summary>Claims with arbitrary words and numbers: nothing throws, nothing is lost, order makes no difference.</summary>
public sealed class ArbitraryClaimTests
{
    private static readonly string[] AnyWord =
    [
        "", "people", "were", "killed", "two", "more", "others", "voted", "to", "against", "hostages", "of", "the",
        "Thai-Turkish", "a", "year", "in",
        "Karania", "?", "if", "out", "of", "dollars", "1,400", "’s", "\u00a0", "—", "from", "among", "jobs", "cut", "\ud800",
        "September", "7", "2013",
        "in other words", "altogether", "including", ":",
    ];

    private static readonly Gen<FigureClaim> AnyClaim =
        from quote in Gen.Elements(AnyWord).ArrayOf().Select(words => string.Join(' ', words))
        from text in Gen.Elements("two", "1,400", "", "a dozen", "absent words")
        from value in Gen.Elements(0m, 1m, 2m, 12m, 1400m, 1401m, decimal.MaxValue)
        from open in Gen.Elements(true, false)
        from unit in Gen.Elements(null, "people", "dollar", "dollar per year", "mile", "kilometre", "percentage",
            "Thai hostages", "’", "of")
        from happened in Gen.Elements(null, "kill", "kidnap", "hold", "release", "vote", "something new")
        from source in Gen.Elements(null, "police", "The Daily A", "")
        from article in Gen.Choose(0, 4)
        from sentence in Gen.Choose(0, 3)
        from start in Gen.Choose(0, 400)
        select new FigureClaim
        {
            Article = new CaseArticle($"a{article}", article == 0 ? null : $"Outlet {article}",
                article == 1 ? null : $"2013-09-0{article + 1}").Info,
            Span = new TextSpan(start, start + text.Length),
            Text = text,
            Value = value,
            Interval = open ? new Interval(value, null, LowOpen: true) : Interval.Exactly(value),
            Unit = unit,
            NormalizedUnit = unit,
            Counted = unit,
            Event = happened,
            Source = source,
            Sentence = sentence,
            Quote = quote,
        };

    [Fact]
    public void Build_ArbitraryClaims_LosesNone() =>
        Prop.ForAll(AnyClaim.ArrayOf().ToArbitrary(),
            claims => TopicBuilder.Build(claims, new Dictionary<string, string> { ["a1"] = "s", ["a2"] = "s" })
                .Sum(topic => topic.Claims.Count) == claims.Length).Check(Properties.Cases(100));

    [Fact]
    public void Build_ArbitraryClaims_SaysDiffersOfAssertedNumbersOfTwoOutletsThatDoNotMeet() =>
        Prop.ForAll(AnyClaim.ArrayOf().ToArbitrary(),
            claims => TopicBuilder.Build(claims, claims.Select(claim => claim.Article.Id).Distinct().ToDictionary(id => id, _ => "s"))
                .All(topic => (topic.Verdict == Verdict.Conflict) == topic.Pairs.Any(pair => pair.Grade == Grade.Differs)
                    && topic.Pairs.Where(pair => pair.Grade == Grade.Differs).All(pair => pair.Left.Article.Id != pair.Right.Article.Id
                        && pair.Left.Article.OutletLabel != pair.Right.Article.OutletLabel && !pair.Left.Vague && !pair.Right.Vague
                        && (topic.Unit is "mile" or "kilometre" || !pair.Left.Interval.Meets(pair.Right.Interval)))))
            .Check(Properties.Cases(100));

    [Fact]
    public void Check_ArbitraryClaims_NamesTwoPartsOrMore() =>
        Prop.ForAll(AnyClaim.ArrayOf().ToArbitrary(), claims => SumChecker.Check(claims)
            .All(check => check.Parts.Count >= 2 && !check.Parts.Contains(check.Total))).Check(Properties.Cases(100));
}
