using NewsAnalysis.Actors.Matching;

namespace NewsAnalysis.Actors.Suggestions;

/// <summary>Parts a text into the words that names are made of.</summary>
internal static class Tokens
{
    /// <summary>The words in text order.</summary>
    public static List<NameToken> Of(string text)
    {
        var tokens = new List<NameToken>();
        var end = 0;
        for (var position = 0; MatchWords.Next(text, position, text.Length, out var word); position = end)
        {
            end = EndOf(text, word, tokens);
            var before = tokens.Count == 0 ? Gap.Other : Between(text, tokens[^1].End, word.Start);
            tokens.Add(new NameToken(word.Start, end, Clean(text[word.Start..end]), before));
        }

        return tokens;
    }

    // A line break parts names here, unlike in matching: a headline may stand above a name.
    private static Gap Between(string text, int start, int end)
    {
        var gap = Gaps.Of(text, start, end);
        return gap == Gap.Space && text.AsSpan(start, end - start).Contains('\n') ? Gap.Other : gap;
    }

    private static int EndOf(string text, MatchWord word, List<NameToken> before)
    {
        var end = word.End;
        // "U.S.", "J.": letters with full stops are one word.
        if (word.End - word.Start == 1 && char.IsUpper(text[word.Start]))
        {
            while (IsInitial(text, end))
                end += 2;
            if (end > word.End)
                return end < text.Length && text[end] == '.' ? end + 1 : end;
        }

        while (end + 1 < text.Length && MatchWords.IsWordAt(text, end + 1) && Joins(text, word.Start, end, before))
            end = MatchWords.EndOf(text, end + 1, text.Length);
        return PossessiveEnd(text, word.Start, end);
    }

    private static bool IsInitial(string text, int dot) =>
        dot + 1 < text.Length && text[dot] == '.' && char.IsUpper(text[dot + 1])
            && (dot + 2 == text.Length || !MatchWords.IsWordAt(text, dot + 2));

    // "Farmers' Union", "People's Liberation Army": the possessive of a plural goes on to the head word of a body.
    private static int PossessiveEnd(string text, int start, int end)
    {
        if (end + 2 >= text.Length || !MatchWords.IsApostrophe(text[end]) || !char.IsUpper(text[start]))
            return end;
        var part = text.AsSpan(start, end - start);
        var after = part.EndsWith("s") ? end + 1 : text[end + 1] == 's' && Folding.In(Vocabulary.List("possessors"), part) ? end + 2 : end;
        return after > end && text[after] == ' ' && !Nations.Groups.Contains(Folding.Key(part)) && LeadsToBody(text, after) ? after : end;
    }

    private static bool LeadsToBody(string text, int position)
    {
        for (var i = 0; i < 3 && MatchWords.After(text, position, out var word) && word.Start == position + 1
            && MatchWords.IsCapitalised(word.In(text)); i++)
        {
            if (Vocabulary.IsBodyWord(Folding.Key(word.In(text))))
                return true;
            position = word.End;
        }

        return false;
    }

    private static bool Joins(string text, int start, int end, List<NameToken> before)
    {
        var (mark, next) = (text[end], text[end + 1]);
        var part = text.AsSpan(start, end - start);
        // "O'Neill", "D'Arcy".
        if (MatchWords.IsApostrophe(mark))
            return part.Length is 1 or 2 && char.IsUpper(part[0]) && char.IsUpper(next);
        return MatchWords.IsHyphen(mark) && mark is not ('–' or '−') && JoinsByHyphen(text, start, end, before);
    }

    private static bool JoinsByHyphen(string text, int start, int end, List<NameToken> before)
    {
        var next = text[end + 1];
        var part = text.AsSpan(start, end - start);
        // "al-Assad", "Al-Assad", "Jean-Claude"; "Ki-moon" only after another part of the name, so that "Texas-based" is none.
        if (part.Length <= 3 && Folding.In(Vocabulary.Particles, part))
            return char.IsLetter(next);
        if (!char.IsUpper(part[0]))
            return false;
        var after = text.AsSpan(end + 1, MatchWords.EndOf(text, end + 1, text.Length) - end - 1);
        if (IsChain(text, start, end + 1 + after.Length))
            return true;
        return char.IsUpper(next) ? IsDouble(part, after)
            : before.Count > 0 && before[^1].IsCapital && before[^1].End + 1 == start && IsSyllables(before[^1], part, after);
    }

    private static bool IsDouble(ReadOnlySpan<char> part, ReadOnlySpan<char> after) =>
        !Vocabulary.IsKnownWord(part) && !Vocabulary.IsKnownWord(after)
            && !(MatchWords.IsAllCapitals(part) || MatchWords.IsAllCapitals(after));

    private static bool IsSyllables(NameToken family, ReadOnlySpan<char> part, ReadOnlySpan<char> after) =>
        part.Length <= 5 && after.Length <= 6 && (Folding.In(Vocabulary.FamilyFirst, family.Text) || (family.Text.Length <= 6
            && part.Length > 1 && after.Length > 1 && !Vocabulary.IsKnownWord(part) && !GivenNames.IsKnown(family.Key)
            && !Folding.In(Vocabulary.List("hyphenTails"), after)));

    // "Nao-fil-C", "Port-au-Prince": a capital at both ends, small between.
    private static bool IsChain(string text, int start, int end)
    {
        if (text.AsSpan(start, end - start).IndexOf('-') is var first && start + first + 1 is var second
            && text.AsSpan(second, end - second).Contains('-'))
            return char.IsUpper(text[text.LastIndexOf('-', end - 1) + 1]);
        return char.IsLower(text[second]) && end + 1 < text.Length && MatchWords.IsHyphen(text[end]) && char.IsUpper(text[end + 1])
            && (end - second <= 2 || MatchWords.EndOf(text, end + 1, text.Length) - end <= 3);
    }

    private static string Clean(string word) =>
        (word.IsNormalized(NormalizationForm.FormC) ? word : word.Normalize(NormalizationForm.FormC)).Replace('’', '\'');
}
