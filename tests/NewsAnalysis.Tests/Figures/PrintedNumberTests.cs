using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NewsAnalysis.Articles;
using NewsAnalysis.Figures;

namespace NewsAnalysis.Tests.Figures;

/// <summary>Every printed form of a number reads back to its value, with an exact span.</summary>
public sealed class PrintedNumberTests
{
    private static readonly FigureExtractor Extractor = new(new FigureOptions());

    private static readonly string[] Ones =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    [Fact]
    public void Extract_DigitsWithAnyGrouping_ReadsBack() => Check.One(
        Properties.Cases(300),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), number =>
        {
            string[] forms =
            [
                number.ToString(CultureInfo.InvariantCulture) + " herons",
                number.ToString("#,0", CultureInfo.InvariantCulture),
                number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u00A0'),
                number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u202F'),
                number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' '),
                Indian(number),
            ];
            return forms.All(form => Reads(form.Replace(" herons", "", StringComparison.Ordinal), number));
        }));

    [Fact]
    public void Extract_EuropeanSeparators_ReadsBack() => Check.One(
        Properties.Cases(300),
        Prop.ForAll(Gen.Choose(1_000_000, 999_999_999).ToArbitrary(), Gen.Choose(1, 99).ToArbitrary(), (number, cents) =>
        {
            var whole = number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
            var thousands = (number / 1000).ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
            return Reads(whole, number)
                && Reads(string.Create(CultureInfo.InvariantCulture, $"{thousands},{cents:00}"), (number / 1000) + (cents / 100m));
        }));

    [Fact]
    public void Extract_Decimals_ReadsBack() => Check.One(
        Properties.Cases(300),
        Prop.ForAll(Gen.Choose(1, 99999).ToArbitrary(), Gen.Choose(1, 4).ToArbitrary(), (digits, places) =>
        {
            var value = digits / (decimal)Math.Pow(10, places);
            return Reads(value.ToString("0.####", CultureInfo.InvariantCulture), value);
        }));

    [Fact]
    public void Extract_Words_ReadsBack() => Check.One(
        Properties.Cases(500),
        Prop.ForAll(Gen.Choose(2, 999_999_999).ToArbitrary(), number => Reads(InWords(number, ""), number)
            && Reads(InWords(number, "and "), number)));

    [Fact]
    public void Extract_SmallWords_ReadsBack()
    {
        for (var number = 2; number < 1100; number++)
            Assert.True(Reads(InWords(number, "and "), number), InWords(number, "and "));
    }

    [Theory]
    [InlineData("{0} thousand", 1_000)]
    [InlineData("{0} million", 1_000_000)]
    [InlineData("{0}bn", 1_000_000_000)]
    [InlineData("{0}-million", 1_000_000)]
    [InlineData("${0}m", 1_000_000)]
    [InlineData("€{0} billion", 1_000_000_000)]
    [InlineData("{0}k", 1_000)]
    public void Extract_ScaledDigits_ReadsBack(string form, int scale) => Check.One(
        Properties.Cases(100),
        Prop.ForAll(Gen.Choose(1, 9999).ToArbitrary(), tenths =>
        {
            var mantissa = (tenths / 10m).ToString("0.#", CultureInfo.InvariantCulture);
            return Reads(string.Format(CultureInfo.InvariantCulture, form, mantissa), tenths / 10m * scale);
        }));

    private static bool Reads(string form, decimal value)
    {
        var text = $"They saw more than {form} herons there.";
        var claims = Extractor.Extract(Article.Verbatim(new ArticleInfo("a", "a.txt"), text));
        return claims is [var claim] && claim.Reason is null && claim.Value == value && claim.ValueTo is null
            && claim.Text == "more than " + form && claim.Span.Of(text) == claim.Text
                && claim.Interval.Equals(new NewsAnalysis.Figures.Interval(value, null, LowOpen: true));
    }

    private static string Indian(int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        if (digits.Length <= 3)
            return digits;
        var (head, grouped) = (digits[..^3], digits[^3..]);
        for (; head.Length > 2; head = head[..^2])
            grouped = head[^2..] + "," + grouped;
        return head + "," + grouped;
    }

    private static string InWords(int number, string and)
    {
        if (number >= 1_000_000)
            return Join(InWords(number / 1_000_000, and) + " million", number % 1_000_000, and);
        if (number >= 1000)
            return Join(InWords(number / 1000, and) + " thousand", number % 1000, and);
        if (number >= 100)
            return number % 100 == 0 ? Ones[number / 100] + " hundred"
                : Ones[number / 100] + " hundred " + and + InWords(number % 100, and);
        if (number < 20)
            return Ones[number];
        return number % 10 == 0 ? Tens[number / 10] : Tens[number / 10] + "-" + Ones[number % 10];
    }

    private static string Join(string head, int rest, string and) =>
        rest == 0 ? head : head + " " + (rest < 100 ? and : "") + InWords(rest, and);
}
