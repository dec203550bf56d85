using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Numbers;

/// <summary>Reads vague number words: dozens, scores of, several hundred, a few dozen, tens of thousands, a handful of.</summary>
internal static class VagueReader
{
    /// <summary>Reads the vague number that begins at a token; null where there is none.</summary>
    public static NumberText? Read(TokenLine line, int from, VagueConvention convention)
    {
        var at = line.Lower(from) is "a" ? from + 1 : from;
        var word = line.Lower(at) is "hundred" && line.Is(at + 1, "of") && Times(line, at + 1) is not null ? "hundreds" : line.Lower(at);
        if (!Begins(line, from, at, word) || VagueWords.Find(word, convention) is null)
            return null;
        var (to, times) = (at + 1, 1m);
        while (Times(line, to) is var (next, factor) && factor <= 1_000_000_000_000m / times)
            (to, times) = (next, times * factor);
        if (word is "tens" && times == 1 && !line.Is(to, "of"))
            return null;
        var interval = VagueWords.Find(word, convention, times)!;
        return new NumberText(from, to, interval.Low!.Value, NumberForm.Vague) { High = interval.High!.Value, Scaled = true };
    }

    // "A few" and "a couple" say a number only before a scale ("a few hundred"); "scores" needs its "of".
    private static bool Begins(TokenLine line, int from, int at, string word) => word switch
    {
        "few" or "couple" => at > from && Times(line, at + 1) is not null,
        "handful" => at > from && IsOfMany(line, at + 1),
        "scores" => at == from && (line.Is(at + 1, "of") || AreHurt(line, at)),
        "several" => at == from,
        _ => at == from && (!line.Is(at - 1, "the") || line.Is(at + 1, "of")),
    };

    private static bool IsOfMany(TokenLine line, int at) =>
        line.Is(at, "of") || Times(line, at) is not null || line.Is(at, Lexicon.WordClass.TimeUnit);

    // "and scores were injured", and not "scores were up" or "test scores were hit".
    private static bool AreHurt(TokenLine line, int scores) => line.Is(scores + 1, Lexicon.WordClass.Auxiliary)
        && Arguments.EventFrames.IsDoneToPeople(line.Lower(scores + 2))
        && (!line.IsWord(scores - 1) || line.Is(scores - 1, Lexicon.WordClass.Conjunction));

    // The scale after it: "several hundred", "tens of thousands", "a couple of hundred".
    private static (int Next, decimal Factor)? Times(TokenLine line, int at)
    {
        if (line.Is(at, "of"))
            at++;
        var word = line.Lower(at);
        var singular = word is "dozens" or "hundreds" or "thousands" or "millions" or "billions" ? word[..^1] : word;
        return NumberWords.Find(singular) is { Kind: NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Dozen } scale
            ? (at + 1, scale.Value)
            : null;
    }
}
