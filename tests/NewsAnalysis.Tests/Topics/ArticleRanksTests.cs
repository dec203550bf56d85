using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Topics;

public sealed class ArticleRanksTests
{
    private static readonly Profile Any = TopicBuilder.Profiles(TopicCase.All[0].FigureClaims)[0];

    [Fact]
    public void Rank_ThreeNumbersOfOneKind_KnowsTheFirstTheRepeatedAndTheOthers()
    {
        var ranked = ArticleRanks.Rank([Numbered(5, 0), Numbered(7, 10), Numbered(5, 20), Numbered(7, 30, to: 9)]);

        Assert.Equal([true, false, false, false], ranked.Select(profile => profile.IsFirst));
        Assert.Equal([true, false, true, false], ranked.Select(profile => profile.IsRepeated));
        Assert.All(ranked, profile => Assert.False(profile.IsOnly));
        Assert.Equal([false, true, false, true], ranked.Select(profile => profile.Kindred.HaveBeside(profile, 5)));
        Assert.All(ranked, profile => Assert.True(profile.Kindred.HaveBeside(profile, 7)));
    }

    [Fact]
    public void Rank_OneNumberTwice_IsTheOnlyOne()
    {
        var ranked = ArticleRanks.Rank([Numbered(5, 0), Numbered(5, 10)]);

        Assert.All(ranked, profile => Assert.True(profile is { IsOnly: true, IsFirst: true, IsRepeated: true }));
        Assert.All(ranked, profile => Assert.False(profile.Kindred.HaveBeside(profile, 5)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Rank_ThousandsOfNumbersOfOneKind_TakesLittleMemory(bool inOneSentence)
    {
        Profile[] profiles = [.. Enumerable.Range(0, 3000).Select(at => Numbered(at, at * 10, inOneSentence ? 0 : at))];
        var before = GC.GetAllocatedBytesForCurrentThread();

        ArticleRanks.Rank(profiles);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 60_000_000);
    }

    private static Profile Numbered(decimal value, int start, int sentence = 0, decimal? to = null) => Any with
    {
        Claim = Any.Claim with { Value = value, ValueTo = to, Span = new(start, start + 1), Sentence = sentence },
    };
}
