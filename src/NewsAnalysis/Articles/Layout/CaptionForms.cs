using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Layout;

/// <summary>Recognises the captions of pictures: by a credit at the end ("[File]", "Photo/Reuters", "file image: Alamy", "(AP Photo/Jane
/// Doe)"), by their beginning ("FILE PHOTO:", "In this photo"), or by words that place people in a picture ("(center)", "(2nd
/// R)").</summary>
internal static class CaptionForms
{
    private const int LongestCaption = 1200;
    private const int LongestCredit = 160;
    private const int MostWords = 110;
    private const int MostWordsWithOnePlace = 60;

    private const string Agency =
        @"(file|reuters|afp|ap|epa|efe|dpa|tass|anadolu|xinhua|getty|alamy|shutterstock|unsplash|pexels|flickr|wikimedia"
        + "|handout|courtesy|photo|image|picture|pool|screenshot|screengrab|supplied|istock|stock|via)";

    private static readonly Regex Bracketed = Patterns.Of(
        @"\[([^\[\]]*\p{L} ?/ ?\p{L}[^\[\]]+|[^\[\]]*\b" + Agency + @"\b[^\[\]]*)\][.]?$");

    private static readonly Regex Parenthesised = Patterns.Of(
        @"\(([^()]*\b(photo|image|picture|getty|file|handout|pool|courtesy|screenshot|credit)\b[^()]*"
        + "|[^()]+/ ?(ap|afp|reuters|epa|getty|tass|xinhua|anadolu|bloomberg|pa)[^()]*"
        + @"|(ap|afp|reuters|epa|getty|tass|xinhua|anadolu|bloomberg|pa) ?/[^()]+)\)[.]?$");

    private static readonly Regex CreditAtEnd = Patterns.Of(
        @"(^|[.,;|!?”""')–—-] ?|/ ?)((file|stock|handout|illustrative|undated|courtesy|ap|afp|reuters|epa|screen) )?"
        + "(photos?|photograph|photography|image|images|picture|photo credit|image credit|picture credit|credits?|illustration|graphic"
        + "|screenshot|screengrab|video)( ?[:/] ?| by | courtesy of | courtesy | via )[^.!?]+[.]?$");

    private static readonly Regex AgencyAtEnd = Patterns.Of(
        @"(^|[.,;|!?”""')–—-] ?)([^.!?]*(/ ?|via |\| ?)(ap|afp|reuters|epa|epa-efe|getty images|getty|tass|xinhua|anadolu|anadolu agency"
        + "|bloomberg|shutterstock|alamy|unsplash|nurphoto|zuma press|pool)"
        + "|(getty images|shutterstock|alamy stock photo|alamy|istock|afp photo|ap photo|reuters photo)"
        + "|(reuters|afp|xinhua|anadolu|epa|getty images)/[^.!?]+)[.]?$");

    private static readonly Regex Beginning = Patterns.Of(
        @"^(\[\d+/\d+\] |file (photo|image|picture|pic)\b|file ?[-–—:] "
        + "|(photo|image|picture|photograph|caption|image caption|photo caption|photo credit|image credit|picture credit|media caption"
        + "|image source|illustration|screenshot|representational image|representative image|illustrative image|illustrative photo"
        + "|pictured) ?: |image caption|pictured:"
        + @"|in this .*\b(photo|image|picture|frame grab|video grab|handout|screengrab|photograph)\b"
        + @"|(a|an) (file|handout|undated|aerial|satellite) (photo|image|picture|photograph)\b"
        + "|(photo|image|picture) (by|courtesy of|credit|courtesy) )");

    private static readonly Regex Places = Patterns.Of(
        @"\((((far|second|third|fourth|2nd|3rd|4th|front|back|top|bottom|upper|lower) )?"
        + "(left|right|center|centre|middle|top|bottom|foreground|background|front|back)( (row|left|right))?"
        + "|(second|third|fourth|2nd|3rd|4th) (from|from the) (left|right)|from left|from right|l to r|l-r"
        + @"|((2nd|3rd|4th|second|third) )?[lrc])\)");

    private static readonly Regex PlacesInCommas = Patterns.Of(
        @", ((far|second from|third from|2nd from|3rd from) )?(left|right|center|centre)( row)?,.*\b(19|20)[0-9]{2}\b");

    /// <summary>Whether a paragraph is the caption of a picture.</summary>
    public static bool IsCaption(string line)
    {
        if (line.Length > LongestCaption)
            return false;
        var words = Words.Count(line);
        return words is > 0 and <= MostWords
            && (EndsInBracketedCredit(line) || Beginning.IsMatch(line.Length > 100 ? line[..100] : line) || HasCreditAtEnd(line)
                || PlacesPeople(line, words));
    }

    private static bool EndsInBracketedCredit(string line) =>
        line.TrimEnd('.') is [.., ']' or ')'] && Tail(line) is var tail && (Bracketed.IsMatch(tail) || Parenthesised.IsMatch(tail));

    /// <summary>The end of the line, where credits stand.</summary>
    private static string Tail(string line) => line.Length > LongestCredit ? line[^LongestCredit..] : line;

    private static bool HasCreditAtEnd(string line)
    {
        var tail = Tail(line);
        var match = CreditAtEnd.Match(tail);
        if (!match.Success)
            match = AgencyAtEnd.Match(tail);
        if (!match.Success || (match.Index == 0 && tail.Length < line.Length) || line.EndsWith('?') || line[0] is '"' or '“')
            return false;

        // "…, a picture by the lake" is prose; a credit is a name, mostly in capitals.
        var credit = match.Value;
        var name = credit[(credit.LastIndexOfAny([':', '/', '|']) + 1)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return name.Length is > 0 and <= 10 && name.Count(word => char.IsUpper(word[0])) * 2 >= name.Length - 1
            && char.IsUpper(name[^1][0]);
    }

    private static bool PlacesPeople(string line, int words)
    {
        var inCommas = words <= MostWordsWithOnePlace && line.Contains(", ", StringComparison.Ordinal) && PlacesInCommas.IsMatch(line);
        if (inCommas || !line.Contains('('))
            return inCommas;
        var places = Places.Matches(line);
        var spelled = places.Count(place => place.Length > 3);
        return places.Count >= 2 && (spelled > 0
            || places.Select(place => place.Value).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1 && HasLeftOrRight(places))
            || (words <= MostWordsWithOnePlace && spelled == 1);
    }

    /// <summary>"(R)" alone may be a party; "(L)" is none.</summary>
    private static bool HasLeftOrRight(MatchCollection places) =>
        places.Any(place => place.Value.Contains('L', StringComparison.OrdinalIgnoreCase));
}
