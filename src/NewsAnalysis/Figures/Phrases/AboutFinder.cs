using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Phrases;

/// <summary>Finds what a quantity is about: the thing measured beside it, and the subject of its clause.</summary>
internal static class AboutFinder
{
    /// <summary>The thing that a measure measures ("winds of 74 mph", "450 Nm of torque", "an $800 oven"); null where none stands beside it.</summary>
    public static string? Measured(TokenLine line, Reading reading)
    {
        if (reading.Unit is null)
            return null;
        var at = reading.Next;
        if (line.Lower(at) is "of" or "in" && !line.Is(at + 1, WordClass.Number | WordClass.Month) && !line.IsNumber(at + 1))
            at++;
        var right = NounPhraseReader.Right(line, at, one: true);
        if (right is not null && !(line.Is(reading.Next, "in") && reading.Unit.Unit.Kind is "time"))
            return right.Written(line);
        return line.Lower(reading.From - 1) is "of" or "at" or "is" or "was" && Before(line, reading.From - 1) is { } left ? left : Touching(line, reading);
    }

    /// <summary>The words of the subject of the number's clause, with the phrases attached to it; null for a pronoun or none.</summary>
    public static string? Subject(TokenLine line, Reading reading)
    {
        for (var at = reading.From - 1; at > 0; at--)
        {
            if (!IsFinite(line, at))
                continue;
            var end = BeforeVerb(line, at);
            if (line.Is(end - 1, WordClass.Question) && line.Lower(end - 1) is "which" or "who" or "that")
                end = line.Is(end - 2, ",") ? end - 2 : end - 1;
            else if (line.Is(end - 1, WordClass.Pronoun) && !line.IsCapital(end - 1))
                return null;
            if (Before(line, end) is { } subject)
                return subject;
            if (line.Is(end - 1, WordClass.Pronoun))
                return null;
        }

        return null;
    }

    /// <summary>The phrase that ends before a token with the phrases it hangs on ("Shares of the major coal producer"), without function words.</summary>
    public static string? Before(TokenLine line, int end)
    {
        var parts = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            var phrase = NounPhraseReader.Left(line, end);
            if (phrase is null)
                break;
            parts.Insert(0, phrase.Written(line));
            end = phrase.From;
            while (line.Is(end - 1, WordClass.Determiner))
                end--;
            if (line.Lower(end - 1) is not ("of" or "and" or "for" or "in" or "at" or "across" or "from"))
                break;
            end--;
        }

        return parts.Count == 0 ? null : string.Join(' ', parts);
    }

    private static string? Touching(TokenLine line, Reading reading)
    {
        var left = NounPhraseReader.Left(line, reading.From);
        return left?.Written(line);
    }

    private static bool IsFinite(TokenLine line, int at) =>
        line.Is(at, WordClass.Auxiliary | WordClass.Verb)
        || (line.Is(at, WordClass.VerbOrPlural) && line.IsWord(at - 1) && !line.Is(at - 1, WordClass.Function) && !Nouns.IsPlural(line.Lower(at - 1)));

    private static int BeforeVerb(TokenLine line, int at)
    {
        while (at > 0 && (line.Is(at - 1, WordClass.Auxiliary | WordClass.Adverb) || line.Lower(at - 1).EndsWith("ly", StringComparison.Ordinal)))
            at--;
        return at;
    }
}
