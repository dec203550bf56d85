using NewsAnalysis.Articles.WebPages.Facts;

namespace NewsAnalysis.Tests.Articles.WebPages;

public sealed class StatedDateTests
{
    [Theory]
    [InlineData("2019-11-19T23:59:00-08:00", null, "2019-11-19")]
    [InlineData("2019-11-19T23:59:00Z", null, "2019-11-19")]
    [InlineData("20191119", null, "2019-11-19")]
    [InlineData("20191119T101500", null, "2019-11-19")]
    [InlineData("1574121600", null, "2019-11-19")]
    [InlineData("1574121600000", null, "2019-11-19")]
    [InlineData("Tue, 19 Nov 2019 12:00:00 GMT", null, "2019-11-19")]
    [InlineData("Tue Nov 19 12:00:00 EST 2019", null, "2019-11-19")]
    [InlineData("Published: Nov. 19, 2019 at 5:01 p.m.", null, "2019-11-19")]
    [InlineData("19th of November, 2019", null, "2019-11-19")]
    [InlineData("19 de noviembre de 2019", null, "2019-11-19")]
    [InlineData("19 novembre 2019 à 12:30", null, "2019-11-19")]
    [InlineData("5:30 19 ноября 2019", null, "2019-11-19")]
    [InlineData("2019年11月19日", null, "2019-11-19")]
    [InlineData("19.11.2019", null, "2019-11-19")]
    [InlineData("19/11/2019", null, "2019-11-19")]
    [InlineData("03/04/2019", "en-US", "2019-03-04")]
    [InlineData("03/04/2019", "en-GB", "2019-04-03")]
    [InlineData("03/04/2019", "fr", "2019-04-03")]
    [InlineData("03/04/2019", "en", null)]
    [InlineData("03/04/2019", null, null)]
    [InlineData("2019-02-30", null, null)]
    [InlineData("1970-01-01T00:00:00Z", null, null)]
    [InlineData("0001-01-01", null, null)]
    [InlineData("yesterday", null, null)]
    [InlineData("", null, null)]
    public void Read_Statement_GivesTheDayAsStated(string value, string? language, string? expected) =>
        Assert.Equal(expected, StatedDate.Read(value, language)?.ToString());
}
