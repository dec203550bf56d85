using System.Text.RegularExpressions;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Reading;

/// <summary>
/// Whether a field's value can be what its name says. Services use one name for different things: "source" is an outlet, an address,
/// or an object; "media" an outlet or a picture; "author" a name or a number.
/// </summary>
internal static class RecordValues
{
    private const int LongestName = 300;

    private static readonly Regex AddressForm = Patterns.Of(@"^\s*((https?:)?//|www\.|[\w-]+(\.[\w-]+)+/)\S*\s*$");
    private static readonly Regex FileForm = Patterns.Of(@"\.(jpe?g|png|gif|webp|svg|avif|html?|json|xml|php|pdf|csv)\s*$");

    /// <summary>Whether the value may be the target's.</summary>
    /// <param name="target">What it would be, a column of the manifest or <c>id</c> or <c>text</c>.</param>
    /// <param name="value">The field's value.</param>
    public static bool Fits(string target, string value) => target switch
    {
        "url" => IsAddress(value),
        "outlet" or "author" => IsName(value),
        _ => true,
    };

    /// <summary>An absolute address, with or without its scheme.</summary>
    public static bool IsAddress(string value) => AddressForm.IsMatch(value);

    private static bool IsName(string value) =>
        value.Length <= LongestName && value.Any(char.IsLetter) && !IsAddress(value) && !FileForm.IsMatch(value);
}
