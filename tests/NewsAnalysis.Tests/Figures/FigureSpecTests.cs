using System.Globalization;
using NewsAnalysis.Figures;

namespace NewsAnalysis.Tests.Figures;

/// <summary>The cases of Specs/*.json.</summary>
public sealed class FigureSpecTests
{
    private static readonly string[] Files =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Figures", "Specs"), "*.json")
            .Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string, int> Cases()
    {
        var data = new TheoryData<string, int>();
        foreach (var file in Files)
        {
            for (var i = 0; i < FigureSpec.Load(file).Count(); i++)
                data.Add(file, i);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Extract_Spec_GivesItsFigures(string file, int index)
    {
        var spec = FigureSpec.Load(file).ElementAt(index);
        var found = new FigureExtractor(new FigureOptions()).Extract(spec.Article());
        var claims = found.Where(claim => claim.Reason is null).ToList();

        Assert.Equal(spec.Claims.Select(claim => claim.Text), claims.Select(claim => claim.Text));
        Assert.All(spec.Claims.Zip(claims), pair => AssertSame(pair.First, pair.Second, spec.Input));
        if (spec.NoClaims is not null)
            Assert.Equal(spec.NoClaims, found.Where(claim => claim.Reason is not null).Select(claim =>
                new ExpectedNoClaim(claim.Text, claim.Reason.ToString()!.ToLowerInvariant())));
    }

    private static void AssertSame(ExpectedFigure expected, FigureClaim actual, string input)
    {
        Assert.Equal(actual.Text, actual.Span.Of(input));
        Check(expected.Value, actual.Value, "value");
        Check(expected.ValueTo, actual.ValueTo, "valueTo");
        Check(expected.Interval, Show(actual.Interval), "interval");
        Check(expected.Bound, actual.Bound switch { Bound.About => "~", Bound.Below => "<", Bound.Above => ">", _ => "=" }, "bound");
        Check(expected.Change, actual.Change.ToString().ToLowerInvariant(), "change");
        Check(expected.Role, actual.Arguments.Role.ToString().ToLowerInvariant(), "role");
        Check(expected.Standing, actual.Arguments.Standing.ToString().ToLowerInvariant(), "standing");
        Check(expected.Unit, actual.Unit ?? "", "unit");
        Check(expected.NormalizedUnit, actual.NormalizedUnit ?? "", "normalizedUnit");
        Check(expected.Counted, actual.Counted ?? "", "counted");
        Check(InOrder(expected.About), InOrder(actual.About ?? ""), "about");
        Check(expected.Event, actual.Event ?? "", "event");
        Check(expected.Source, actual.Source ?? "", "source");
        Check(expected.AsOf, actual.AsOf?.ToString() ?? "", "asOf");
    }

    private static void Check<T>(T? expected, T? actual, string field)
    {
        if (expected is not null)
            Assert.True(Equals(expected, actual), $"{field}: expected '{expected}', found '{actual}'.");
    }

    private static string Show(Interval interval) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(interval.LowOpen ? "(" : "[")}{Show(interval.Low)}, "
            + $"{Show(interval.High)}{(interval.HighOpen || interval.High is null ? ")" : "]")}");

    private static string Show(decimal? end) => end is { } value ? value.ToString("0.########", CultureInfo.InvariantCulture) : "open";

    // "About" is a bag of words: their order follows the tree and says nothing.
    private static string? InOrder(string? words) =>
        words is null ? null : string.Join(' ', words.Split(' ').Order(StringComparer.Ordinal));
}
