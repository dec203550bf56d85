using NewsAnalysis.Tests.Frames;

namespace NewsAnalysis.Tests.Gold;

/// <summary>What two outlets of the seeds have from one source is no second voice.</summary>
public sealed class SeedTopicsTests
{
    [Fact]
    public void Topics_TwoOutletsThatReportOneAgencysEight_AreOfOneOrigin()
    {
        var topic = Assert.Single(SeedBook.Book.Topics,
            topic => topic.Unit == "Russian-Israeli Hostage" && topic.Claims.All(claim => claim.Value == 8));

        Assert.Equal(2, topic.Claims.DistinctBy(claim => claim.Article.OutletLabel).Count());
        Assert.Single(topic.IndependentSources);
    }
}
