using NewsAnalysis.Figures;
using NewsAnalysis.Tests.Measures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Topics;

public sealed class OneUnitTests
{
    [Fact]
    public void Of_KilometresAndMetres_GivesOneScale()
    {
        var near = MadeData.Claim(MadeData.Small.A1, "3", 3) with { Unit = "km", NormalizedUnit = "kilometre" };
        var far = MadeData.Claim(MadeData.Small.B1, "4,500 to 5,000", 4500, new Interval(4500, 5000), to: 5000) with
        {
            Unit = "metres",
            NormalizedUnit = "metre"
        };
        var topic = MadeData.Topic("distance", Verdict.Conflict, Cause.Unexplained, near, far) with { Unit = "kilometre" };

        var claims = OneUnit.Of(topic);

        Assert.True(OneUnit.IsMixed(topic));
        Assert.Equal(near, claims[0]);
        Assert.Equal((4.5m, 5m, new Interval(4.5m, 5m)), (claims[1].Value, claims[1].ValueTo!.Value, claims[1].Interval));
        Assert.Equal("4,500 to 5,000", claims[1].Text);
    }

    [Fact]
    public void Of_OneUnit_IsTheClaimsThemselves()
    {
        var topic =
            MadeData.Topic("people seen", Verdict.Single, Cause.None, MadeData.Claim(MadeData.Small.A1, "3", 3)) with { Unit = "people" };

        Assert.False(OneUnit.IsMixed(topic));
        Assert.Same(topic.Claims, OneUnit.Of(topic));
    }
}
