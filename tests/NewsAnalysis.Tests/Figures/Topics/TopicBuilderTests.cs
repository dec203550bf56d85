using NewsAnalysis.Figures;
using NewsAnalysis.Figures.Topics;

namespace NewsAnalysis.Tests.Figures.Topics;

public sealed class TopicBuilderTests
{
    public static TheoryData<string> Names => [.. TopicCase.All.Select(item => item.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Build_HandWrittenCase_GivesItsTopics(string name)
    {
        var given = TopicCase.All.Single(item => item.Name == name);
        var claims = given.FigureClaims;

        var topics = TopicBuilder.Build(claims, given.Stories);

        var expected = given.Topics.Select(topic => string.Join(' ', topic.Claims.Order())).Order(StringComparer.Ordinal);
        Assert.Equal(expected, topics.Select(topic => Members(topic, claims)).Order(StringComparer.Ordinal));
        foreach (var wanted in given.Topics)
            AssertTopic(wanted, topics.Single(topic => topic.Claims.Contains(claims[wanted.Claims[0]])));
    }

    private static string Members(Topic topic, FigureClaim[] claims) =>
        string.Join(' ', topic.Claims.Select(claim => Array.IndexOf(claims, claim)).Order());

    private static void AssertTopic(CaseTopic wanted, Topic topic)
    {
        Assert.Equal(wanted.Verdict, topic.Verdict);
        Assert.Equal(wanted.Self, topic.SelfDisagreement);
        if (wanted.Cause is { } cause)
            Assert.Equal(cause, topic.Cause);
        if (wanted.Sources is { } sources)
            Assert.Equal(sources, topic.IndependentSources);
    }
}
