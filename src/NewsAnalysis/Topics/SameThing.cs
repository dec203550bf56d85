namespace NewsAnalysis.Topics;

/// <summary>Whether an article may give a number under another name, so that it is not said to leave it out. In doubt it gives it: what is
/// said to be left out must not stand there.</summary>
internal static class SameThing
{
    private const int ShortestDigits = 2;
    private const int FewestShared = 3;

    /// <summary>Whether both can count or measure one thing: akin nouns ("sites", "locations"), one noun with other words beside it
    /// ("possible sites"), a number that hardly stands in two articles by chance, or the same small one in sentences that say much the
    /// same.</summary>
    public static bool MayBe(FigureClaim claim, FigureClaim other)
    {
        var (measure, against) = (Measure.Of(claim.NormalizedUnit), Measure.Of(other.NormalizedUnit));
        if (measure.Dimension != against.Dimension)
            return false;
        if (!measure.IsCount)
            return claim.Value == other.Value;
        if (claim.Value == other.Value && (claim.Value >= Sizes.Few || claim.Unit is null || other.Unit is null))
            return true;
        if (claim.Value == other.Value && claim.Event == other.Event && Shared(claim, other) >= FewestShared)
            return true;
        return Head(claim) is { } noun && Head(other) is { } named
            && (noun == named || CountedNouns.Of(noun).Thing == CountedNouns.Of(named).Thing || Kinds.Akin(noun, named))
            && IsEvent(claim, other);
    }

    private static int Shared(FigureClaim claim, FigureClaim other) => Said(claim).Intersect(Said(other)).Count();

    private static IEnumerable<string> Said(FigureClaim claim) =>
        TopicWords.Of(claim.Quote).Where(word => !StopWords.Contains(word.Lower)).Select(word => Stem.Of(word.Lower)).Distinct();

    /// <summary>Whether the digits of the number stand in one of the texts, whatever was read there.</summary>
    public static bool Stands(FigureClaim claim, IEnumerable<string> texts)
    {
        var digits = new string([.. claim.Text.SkipWhile(sign => !char.IsAsciiDigit(sign))
            .TakeWhile(sign => char.IsAsciiDigit(sign) || sign is '.' or ',')]).TrimEnd('.', ',');
        return digits.Length >= ShortestDigits && texts.Any(text => StandsIn(text, digits));
    }

    private static bool StandsIn(string text, string digits)
    {
        for (var at = text.IndexOf(digits, StringComparison.Ordinal); at >= 0; at = text.IndexOf(digits, at + 1, StringComparison.Ordinal))
        {
            var end = at + digits.Length;
            if ((at == 0 || !char.IsAsciiDigit(text[at - 1])) && (end == text.Length || !char.IsAsciiDigit(text[end])))
                return true;
        }

        return false;
    }

    // People killed are not left out because people are hurt; what is said of no event may be any.
    private static bool IsEvent(FigureClaim claim, FigureClaim other) =>
        claim.Event is null || other.Event is null ? claim.Value == other.Value || claim.Event == other.Event
        : EventNames.IsAlike(claim.Event, other.Event);

    private static string? Head(FigureClaim claim) => ComparedPhrase.Read(claim.Counted ?? claim.Unit).Head is { } head
        ? NounForms.Singular(head) : null;
}
