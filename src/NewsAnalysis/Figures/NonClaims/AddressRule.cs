using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.NonClaims;

/// <summary>Decides whether a number names what it stands before: a house ("612 Willow Road", "the 2700 block of Elm Avenue"), a calibre
/// (".32-caliber"), a class ("four-star", "six-figure"), a broadcaster ("WZQ 6 News"), a version ("Umbra 2.0").</summary>
internal static class AddressRule
{
    private const int Reach = 5;

    /// <summary>The name of the rule that says so; null where none does.</summary>
    public static string? Read(TokenLine line, NumberText number) =>
        number.Scaled || number.Form is not (NumberForm.Digits or NumberForm.Words) ? null
        : IsHouse(line, number) ? "address"
        : IsBlock(line, number) ? "address-block"
        : IsCorner(line, number) ? "address-grid"
        : IsTied(line, number.To, "caliber") || IsBore(line, number) ? "caliber"
        : number.Value >= 2 && IsClass(line, number.To) ? "class-noun"
        : IsStation(line, number) || IsBand(line, number) ? "station"
        : IsVersion(line, number) ? "name-version" : null;

    // A whole number, up to four words with capitals, and a word for a street, or that word first: "41 North Main Street",
    // "623 Quarry St.", "8 Rue Basse"
    private static bool IsHouse(TokenLine line, NumberText number)
    {
        if (number is not { Form: NumberForm.Digits, Plain: true } || line.IsTitle)
            return false;
        for (var at = number.To; at < number.To + Reach; at++)
        {
            if (line.In(at, at > number.To ? "street" : "street-before") && line.IsCapital(at))
                return true;
            if (!IsPartOfName(line, at) && !(line.IsNumber(at) && at > number.To))
                return false;
        }

        return false;
    }

    private static bool IsPartOfName(TokenLine line, int at) =>
        line.IsCapital(at) || (line.Is(at, ".") && line.Glued(at) && line.In(at - 1, "compass")) || line.In(at, "ordinal-ending");

    private static bool IsBlock(TokenLine line, NumberText number) =>
        number is { Form: NumberForm.Digits, Value: >= 100 } && line.Is(line.IsHyphen(number.To) ? number.To + 1 : number.To, "block");

    // "3200 South and 5100 West", "1024 S.", "313 North Seminary"; "300 North Koreans" and "120 South Sea islanders" are counted.
    private static bool IsCorner(TokenLine line, NumberText number)
    {
        if (number is not { Form: NumberForm.Digits, Plain: true, Value: >= 100 } || !line.In(number.To, "compass")
            || !line.IsCapital(number.To))
            return false;
        var end = number.To + 1;
        while (line.IsCapital(end))
            end++;
        return end == number.To + 1
            || (line.Is(number.From - 1, WordClass.Preposition) && !line.IsTitle && !NounForms.IsPlural(line.Lower(end - 1))
                && !NounForms.IsPlural(line.Lower(end)));
    }

    private static bool IsTied(TokenLine line, int at, string list) =>
        WordLists.Of(list).Contains(line.Lower(line.IsHyphen(at) ? at + 1 : at));

    // "a .45 pistol", "his .38 Special"
    private static bool IsBore(TokenLine line, NumberText number) =>
        line.Lower(number.From) is ['.', _, _, ..] && number.Form == NumberForm.Digits && line.In(number.To, "firearm");

    private static bool IsClass(TokenLine line, int at) =>
        line.IsHyphen(at) ? line.In(at + 1, "class-noun") : line.In(at, "class-singular");

    private static bool IsStation(TokenLine line, NumberText number) =>
        number is { Plain: true, Value: < 100 } && (IsOfNetwork(line, number) || IsNews(line, number) || IsCalled(line, number));

    // "(CBS 8)", "NBC 4 New York"
    private static bool IsOfNetwork(TokenLine line, NumberText number) =>
        line.In(number.From - 1, "network") && line.Written(number.From - 1).All(char.IsAsciiLetterUpper)
        && !NounForms.IsPlural(line.Lower(number.To));

    // "10 News" outside a headline.
    private static bool IsNews(TokenLine line, NumberText number) =>
        (line.IsCapital(number.From - 1) || !line.IsTitle) && line.Is(number.To, "news") && line.IsCapital(number.To);

    // All capitals before, a capital behind: "WZQ 6 News said".
    private static bool IsCalled(TokenLine line, NumberText number) =>
        !line.IsTitle && line.Written(number.From - 1) is { Length: >= 2 and <= 5 } call && call.All(char.IsAsciiLetterUpper)
        && line.IsCapital(number.To) && line.In(number.To, "station");

    // "98.5 FM", "1010 AM": where on the dial; "98 FM stations" are counted.
    private static bool IsBand(TokenLine line, NumberText number) =>
        number.Form == NumberForm.Digits && !NounForms.IsPlural(line.Lower(number.To + 1)) && line.Written(number.To) switch
        {
            "FM" => number.Value is >= 87 and < 109,
            "AM" => number.Value is >= 520 and < 1720,
            _ => false,
        };

    // A decimal that ends in .0 behind a name, with nothing counted behind it.
    private static bool IsVersion(TokenLine line, NumberText number) =>
        !line.IsTitle && line.Lower(number.From).EndsWith(".0", StringComparison.Ordinal) && number.Value < 100 && number.From > 1
        && line.IsCapital(number.From - 1) && !line.Is(number.From - 1, WordClass.Month | WordClass.Function)
        && (!line.IsWord(number.To) || line.Is(number.To, WordClass.Function | WordClass.Verb));
}
