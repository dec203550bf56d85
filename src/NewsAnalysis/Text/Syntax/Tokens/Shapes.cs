namespace NewsAnalysis.Text.Syntax.Tokens;

/// <summary>Stretches told by their shape.</summary>
internal static class Shapes
{
    /// <summary>Longer forms stand in no list.</summary>
    public const int LongestListed = 40;

    private static readonly HashSet<string> Emoticons = new(
        [":)", ":-)", ":(", ":-(", ";)", ";-)", ":D", ":-D", ":P", ":-P", ":p", "=)", "<3", ":/", ":-/", ":'(", ":))", "(:", "XD", ":O"],
        StringComparer.Ordinal);

    private static readonly SearchValues<string> Addresses = SearchValues.Create(["://", "www.", "@"], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Endings = [".com", ".org", ".net", ".gov", ".edu", ".co.uk", ".html", ".htm"];

    /// <summary>Whether the stretch is a smiling or other face.</summary>
    public static bool IsEmoticon(ReadOnlySpan<char> stretch) =>
        stretch.Length <= 4 && Emoticons.GetAlternateLookup<ReadOnlySpan<char>>().Contains(stretch);

    /// <summary>Whether the stretch is an address of the web or of mail.</summary>
    public static bool IsAddress(ReadOnlySpan<char> stretch)
    {
        if (stretch.Length < 5 || !stretch.Contains('.'))
            return false;
        if (stretch.ContainsAny(Addresses))
            return true;
        foreach (var ending in Endings)
        {
            if (stretch.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether the form is a single capital with a full stop, or letters each with one: "J.", "U.S.", "p.m.".</summary>
    public static bool IsInitials(ReadOnlySpan<char> form)
    {
        if (form.Length == 2)
            return char.IsUpper(form[0]) && form[0] != 'I';
        if (form.Length < 4 || form.Length % 2 != 0)
            return false;
        for (var index = 0; index < form.Length; index += 2)
        {
            if (!char.IsLetter(form[index]) || form[index + 1] != '.')
                return false;
        }

        return true;
    }

    /// <summary>Whether the form is digits with hyphens, as in telephone numbers: "713-853-3989", "646-8420".</summary>
    public static bool IsTelephone(ReadOnlySpan<char> form)
    {
        var hyphens = form.Count('-');
        if (hyphens == 0 || form.Length > 20 || form.IndexOfAnyExcept(Telephone) >= 0)
            return false;
        return hyphens >= 2 || (form.Length == 8 && form[3] == '-');
    }

    /// <summary>Whether the form is digits with slashes: "9/11", "1/2", "11/28/2000".</summary>
    public static bool IsSlashedNumber(ReadOnlySpan<char> form) => form.IndexOfAnyExcept(SlashedNumber) < 0;

    private static readonly SearchValues<char> Telephone = SearchValues.Create("0123456789-");
    private static readonly SearchValues<char> SlashedNumber = SearchValues.Create("0123456789/.");
}
