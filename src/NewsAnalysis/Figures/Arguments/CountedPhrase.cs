using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Phrases;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>The noun phrase that a plain number counts, from the tree; where the tree has none, from the forms of the words behind the
/// number.</summary>
internal static class CountedPhrase
{
    private const int Longest = 8;

    /// <summary>The phrase; null where no noun is counted.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="reading">The number.</param>
    /// <param name="number">Its place in the tree.</param>
    /// <param name="one">Whether the number is one.</param>
    public static NounPhrase? Of(SentenceReading sentence, NumberReading reading, NumberNode number, bool one) =>
        WithoutTime(sentence, Near(sentence, reading, number, one)) is { } phrase && !IsDone(sentence.Line, reading, phrase)
            ? MissedVerb.Without(sentence, reading, OfMembers(sentence.Line, phrase)) : null;

    // "a mother of three runs a cafe": the number counts her children, and the word behind it is the verb.
    private static bool IsDone(TokenLine line, NumberReading reading, NounPhrase phrase) =>
        NumberName.Behind(line, reading) >= 0 // "brings to nine the number of hikers killed"
        || (line.In(phrase.From, "last-or-next") && line.Is(phrase.From + 1, WordClass.TimeUnit)) // "another 300 next year"
        || (line.Is(reading.From - 1, "of") && line.In(reading.From - 2, "kin")
            && line.Is(phrase.From, WordClass.Verb | WordClass.VerbOrPlural));

    // "left 14 dead last week", "12 hurt Monday": when it happened is no part of what is counted; "12 Super Tuesday" is a name.
    private static NounPhrase? WithoutTime(SentenceReading sentence, NounPhrase? phrase)
    {
        var line = sentence.Line;
        if (phrase is null || phrase.To - 1 is var last && !line.Is(last, WordClass.TimeUnit | WordClass.Weekday | WordClass.Month))
            return phrase;
        var to = !line.Is(last, WordClass.TimeUnit) ? line.IsCapital(last) && !line.IsCapital(last - 1) ? last : phrase.To
            : line.In(last - 1, "last-or-next") ? last - 1 : phrase.To;
        return to == phrase.To ? phrase
            : to > phrase.From && sentence.Node(to - 1) is >= 0 and var node && sentence.IsNoun(node) ? phrase with { To = to } : null;
    }

    // "70 Friends of the Lake (FL) members", "50 Hill Bank and West Union offices": the noun behind the name is counted.
    private static NounPhrase OfMembers(TokenLine line, NounPhrase phrase) =>
        line.IsCapital(phrase.To - 1)
            && (line.Is(phrase.To, "of") || (line.Is(phrase.To, "and") && !NounForms.IsPlural(line.Lower(phrase.To - 1)))) && !line.IsTitle
            && NameChain.Plural(line, phrase.From) is >= 0 and var members
            ? phrase with { To = members + 1 } : phrase;

    private static NounPhrase? Near(SentenceReading sentence, NumberReading reading, NumberNode number, bool one)
    {
        var guess = NounPhraseReader.Right(sentence.Line, reading.Next, one);
        if (sentence.Line.IsHyphen(reading.Next))
            return guess is null || sentence.Line.In(reading.Next + 1, "ratio") ? null : ToVerb(sentence, reading, guess);
        if (guess is not null && (!sentence.IsNoun(sentence.Node(guess.To - 1)) || (!one && IsDoing(sentence, guess))))
            guess = null;
        if (number.Noun < 0 || FromTree(sentence, reading, number.Noun) is not { } phrase)
            return guess;
        return one ? phrase : OfSeveral(sentence, reading, phrase, guess);
    }

    // "300 took part", "12 gave blood": a verb and its object, which is no plural; not "12 cast members".
    private static bool IsDoing(SentenceReading sentence, NounPhrase phrase) =>
        phrase.To > phrase.From + 1 && sentence.Node(phrase.From) is >= 0 and var verb && sentence.Tree.Tokens[verb].Xpos is "VBD" or "VBP"
        && !IsPlural(sentence, phrase);

    // More than one counts a plural: "hundreds of Shahed drones" are no Shahed; "marines and advisers" are one phrase.
    private static NounPhrase OfSeveral(SentenceReading sentence, NumberReading reading, NounPhrase phrase, NounPhrase? guess) =>
        IsCutShort(sentence, reading, phrase) ? phrase with { To = phrase.To + 1 }
        : guess?.From == phrase.From && guess.To > phrase.To && IsPlural(sentence, guess) ? guess : phrase;

    // "in 16 league matches": behind a preposition more than one counts no singular, and the plural behind it is no verb.
    private static bool IsCutShort(SentenceReading sentence, NumberReading reading, NounPhrase phrase) =>
        sentence.Line.Is(reading.From - 1, WordClass.Preposition) && reading.Low > 1
            && sentence.Tree.Tokens[sentence.Node(phrase.To - 1)].Xpos == "NN"
            && sentence.Node(phrase.To) is >= 0 and var next && sentence.Tree.Tokens[next].Xpos == "VBZ"
            && NounForms.IsPlural(sentence.Line.Lower(phrase.To));

    // "the 48-page ruling says", "a 12-floor hotel burns": what is tied to the number ends before the verb.
    private static NounPhrase ToVerb(SentenceReading sentence, NumberReading reading, NounPhrase tied)
    {
        for (var at = tied.From + 1; at < tied.To; at++)
        {
            var isVerb = sentence.Node(at) is >= 0 and var node && sentence.Tree.Tokens[node].Xpos is "VBZ" or "VBD" or "VBP" or "MD";
            if (isVerb || (at == tied.To - 1 && at > tied.From + 1 && sentence.Line.In(reading.From - 1, "indefinite")
                && NounForms.IsPlural(sentence.Line.Lower(at))))
                return tied with { To = at };
        }

        return tied;
    }

    private static bool IsPlural(SentenceReading sentence, NounPhrase phrase) =>
        sentence.Tree.Tokens[sentence.Node(phrase.To - 1)].Xpos is "NNS" or "NNPS";

    private static NounPhrase? FromTree(SentenceReading sentence, NumberReading reading, int noun)
    {
        var line = sentence.Line;
        var to = sentence.Token(noun);
        while (line.Has(to) && line[to].Start < sentence.Tree.Tokens[noun].End)
            to++;
        var from = reading.Next;
        if (line.Is(from, "of"))
            from++;
        from = NounPhraseReader.Begin(line, from);
        return from >= reading.Next && from < to && to - from <= Longest && IsWhole(sentence, from, to) ? new NounPhrase(from, to) : null;
    }

    // No stop, bracket or other number stands inside.
    private static bool IsWhole(SentenceReading sentence, int from, int to)
    {
        var line = sentence.Line;
        if (sentence.Node(from) is >= 0 and var first && sentence.Tree.Tokens[first].Tag is Tag.Cconj or Tag.Num)
            return false;
        for (var at = from; at < to; at++)
        {
            if (sentence.Node(at) is >= 0 and var node
                && sentence.Tree.Tokens[node].Xpos is "VBD" or "VBZ" or "VBP" or "MD" or "PRP" or "WP" or "WDT" or "IN"
                || (at > from && sentence.Node(at) is >= 0 and var inner && sentence.Tree.Tokens[inner].Xpos == "DT"))
                return false;
            if (line.In(at, "hard-mark") || (line.IsNumber(at) && !line.Glued(at)))
                return false;
        }

        return line.IsWord(to - 1);
    }
}
