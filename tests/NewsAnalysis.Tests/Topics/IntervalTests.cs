using FsCheck;
using FsCheck.Fluent;
using Interval = NewsAnalysis.Figures.Interval;

namespace NewsAnalysis.Tests.Topics;

public sealed class IntervalTests
{
    private static readonly Interval MoreThan200 = new(200, null, LowOpen: true);
    private static readonly Interval Nearly250 = new(225, 250, HighOpen: true);

    /// <summary>Intervals with small integer ends, open, closed or missing; a lower end above the upper one never occurs.</summary>
    private static readonly Gen<Interval> Intervals =
        from first in Gen.Choose(0, 12)
        from width in Gen.Choose(0, 5)
        from noLow in Gen.Choose(0, 5)
        from noHigh in Gen.Choose(0, 5)
        from lowOpen in Gen.Elements(true, false)
        from highOpen in Gen.Elements(true, false)
        select new Interval(
            noLow == 0 ? null : first, noHigh == 0 ? null : first + width, lowOpen && width > 0, highOpen && width > 0);

    [Fact]
    public void Meets_OverlappingOpenEnds_True() => Assert.True(MoreThan200.Meets(Nearly250));

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(true, true, false)]
    public void Meets_TouchingEnds_OnlyWhereBothAreClosed(bool leftOpen, bool rightOpen, bool expected) =>
        Assert.Equal(expected, new Interval(0, 5, HighOpen: leftOpen).Meets(new Interval(5, 9, LowOpen: rightOpen)));

    [Fact]
    public void Meets_AnyTwo_IsSymmetric() =>
        Prop.ForAll(Pairs(), pair => pair.Left.Meets(pair.Right) == pair.Right.Meets(pair.Left)).Check(Properties.Cases(100));

    [Fact]
    public void Meets_AnyTwo_AgreesWithSampledNumbers() =>
        Prop.ForAll(Pairs(),
            pair => pair.Left.Meets(pair.Right) == Samples().Any(number => pair.Left.Contains(number) && pair.Right.Contains(number)))
            .Check(Properties.Cases(100));

    [Fact]
    public void Gap_AnyTwo_IsZeroOrTheyDoNotMeet() =>
        Prop.ForAll(Pairs(), pair => pair.Left.Gap(pair.Right) >= 0 && (pair.Left.Gap(pair.Right) == 0 || !pair.Left.Meets(pair.Right)))
            .Check(Properties.Cases(100));

    [Fact]
    public void Plus_AnyTwo_HoldsTheSumsOfTheirNumbers() =>
        Prop.ForAll(Pairs(),
            pair => SomeOf(pair.Left).All(left => SomeOf(pair.Right).All(right => pair.Left.Plus(pair.Right).Contains(left + right))))
            .Check(Properties.Cases(100));

    [Fact]
    public void Plus_TwoRoundedNumbers_AddsEndByEnd() =>
        Assert.Equal(new Interval(500_000, 520_000), new Interval(355_000, 365_000).Plus(new Interval(145_000, 155_000)));

    [Fact]
    public void Plus_BeyondTheLargestNumber_LeavesTheEndOpen() =>
        Assert.Equal(new Interval(2, null), new Interval(1, decimal.MaxValue).Plus(new Interval(1, decimal.MaxValue)));

    [Fact]
    public void Times_UnitFactor_ScalesBothEnds() =>
        Assert.Equal(new Interval(3218.688m, null, LowOpen: true), new Interval(2, null, LowOpen: true).Times(1609.344m));

    [Fact]
    public void Contains_OpenEnd_LeavesTheEndOut()
    {
        Assert.False(MoreThan200.Contains(200));
        Assert.True(MoreThan200.Contains(200.5m));
        Assert.False(Nearly250.Contains(250));
        Assert.True(Nearly250.Contains(225));
    }

    private static Arbitrary<(Interval Left, Interval Right)> Pairs() =>
        (from left in Intervals from right in Intervals select (left, right)).ToArbitrary();

    private static IEnumerable<decimal> Samples() => Enumerable.Range(-4, 80).Select(step => step / 4m);

    private static IEnumerable<decimal> SomeOf(Interval interval) =>
        Samples().Where((number, index) => index % 3 == 0 && interval.Contains(number));
}
