using System.Text.Json;
using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Topics;

/// <summary>A sum that a case expects; numbers are indices of its claims.</summary>
public sealed record CaseSum(int Total, int[] Parts, decimal Low, decimal High, bool Matches);

/// <summary>A hand-written case: claims of one article and the sums in them.</summary>
public sealed record SumCase(string Name, string Note, CaseClaim[] Claims, CaseSum[] Sums)
{
    public static SumCase[] All { get; } = JsonSerializer.Deserialize<SumCase[]>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Topics", "Specs", "sums.json")), JsonSerializerOptions.Web)!;

    public FigureClaim[] FigureClaims => [.. Claims.Select(claim => claim.Claim(new ArticleInfo("a", "a.txt")))];
}

public sealed class SumCheckerTests
{
    public static TheoryData<string> Names => [.. SumCase.All.Select(item => item.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_HandWrittenCase_FindsItsSums(string name)
    {
        var given = SumCase.All.Single(item => item.Name == name);
        var claims = given.FigureClaims;

        var sums = SumChecker.Check(claims);

        var found = sums.Select(sum => (
            Total: Array.IndexOf(claims, sum.Total), Parts: string.Join(' ', sum.Parts.Select(part => Array.IndexOf(claims, part))),
            sum.Sum.Low, sum.Sum.High, sum.Matches));
        Assert.Equal(
            given.Sums.Select(sum => (sum.Total, string.Join(' ', sum.Parts), (decimal?)sum.Low, (decimal?)sum.High, sum.Matches)), found);
    }

    [Fact]
    public void Check_SumThatDiffers_SaysSoWithoutJudging()
    {
        var claims = SumCase.All.Single(item => item.Name == "in other words, the sentence after").FigureClaims;

        var check = Assert.Single(SumChecker.Check(claims));

        Assert.Equal(
            "The parts “360,000” + “150,000-strong” add up to about 510,000 (rounded numbers: 500,000 to 520,000); "
            + "the total is given as “more than 520 thousand”, which differs.",
            check.Why);
    }

    [Fact]
    public void Check_ClaimsInAnyOrder_GivesTheSame()
    {
        var claims = SumCase.All.SelectMany(item => item.Claims.Select(claim => claim.Claim(new ArticleInfo(item.Name, "a.txt"))))
            .ToArray();

        var forwards = SumChecker.Check(claims).Select(check => check.Why);

        Assert.Equal(forwards, SumChecker.Check(claims.Reverse()).Select(check => check.Why));
    }
}
