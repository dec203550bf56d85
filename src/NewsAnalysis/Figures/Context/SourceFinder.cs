using NewsAnalysis.Figures.Lexicon;
using NewsAnalysis.Figures.Phrases;
using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Context;

/// <summary>
/// Finds who is named as the source in a sentence: "according to X", "per a 2020 report", "X said", "said X", "saying" with
/// the sentence's subject. Pronouns name nobody.
/// </summary>
internal static class SourceFinder
{
    private const int MostTokens = 14;

    private static readonly Dictionary<string, string[][]> Leads = DataFile.Rows("reporting").Where(row => row[0] == "lead")
        .SelectMany(row => DataFile.Parts(row[1], '|')).Select(DataFile.Words)
        .GroupBy(words => words[0]).ToDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray());

    private static readonly HashSet<string> Participles = [.. DataFile.Rows("reporting").Where(row =>
        row[0] == "participle").SelectMany(row => DataFile.Words(row[1]))];

    private static readonly HashSet<string> Verbs = [.. DataFile.Rows("reporting").Where(row => row[0] == "verb").SelectMany(row =>
        DataFile.Words(row[1]))];

    private static readonly HashSet<string> Weak = [.. DataFile.Rows("reporting").Where(row => row[0] == "weak").SelectMany(row =>
        DataFile.Words(row[1]))];

    /// <summary>The named source of a sentence; null where none is named.</summary>
    public static string? Find(TokenLine line) => Find(line, 0, line.Count);

    /// <summary>The named source between two tokens; null where none is named there.</summary>
    public static string? Find(TokenLine line, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (Led(line, at) is { } source)
                return source;
        }

        return Speaker(line, from, to, said: true) ?? Speaker(line, from, to, said: false);
    }

    /// <summary>The agent of the passive that carries a number: "58 deaths confirmed by the government"; null where there is none.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="next">The token after the number's phrase.</param>
    public static string? Agent(TokenLine line, int next)
    {
        for (var at = next; at < next + 8 && line.IsWord(at) && !line.Is(at, WordClass.Question | WordClass.Conjunction); at++)
        {
            if (line.Is(at, WordClass.Reporting) && line.Is(at + 1, "by"))
                return NameAfter(line, at + 2);
        }

        return null;
    }

    /// <summary>Whether the sentence says "he said", "she added": the speaker was named before.</summary>
    public static bool SpeaksByPronoun(TokenLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (IsVerb(line, at, strong: true)
                && (line.Lower(at - 1) is "he" or "she" or "they"
                    || (line.Lower(at + 1) is "he" or "she" or "they" && (line.Is(at - 1, ",") || line.IsQuote(at - 1)))))
                return true;
        }

        return false;
    }

    private static string? Led(TokenLine line, int at)
    {
        if (!Leads.TryGetValue(line.Lower(at), out var leads))
            return null;
        foreach (var lead in leads)
        {
            if (line.Reads(at, lead))
                return lead is ["per"] && !IsSourceOfPer(line, at + 1) ? null : NameAfter(line, at + lead.Length);
        }

        return null;
    }

    // "per a 2020 report" names a source, "per day" a rate.
    private static bool IsSourceOfPer(TokenLine line, int at) =>
        line.Lower(at) is "a" or "an" or "the" || (line.IsCapital(at) && !line.IsTitle);

    // The name runs to a comma, a verb, or the end: "a 2020 US State Department report", "the Carnegie Endowment for International Peace".
    private static string? NameAfter(TokenLine line, int from)
    {
        while (line.Written(from) is "the" or "a" or "an" or "his" or "her" or "its" or "their")
            from++;
        var to = line.Lower(from) is "some" or "several" or "many" or "two" or "three" ? from + 1 : line.Is(from, "the") ? from + 1 : from;
        while (to < line.Count && to - from < MostTokens && Continues(line, to))
            to++;
        while (to > from && (line.Is(to - 1, WordClass.Function) || !line.IsWord(to - 1) && !line.IsNumber(to - 1)))
            to--;
        return to > from && SpeakerRule.IsSpeaker(line, from, to) ? line.Written(from, to) : null;
    }

    private static bool Continues(TokenLine line, int at)
    {
        if (line.IsNumber(at))
            return true;
        if (!line.IsWord(at))
            return line.IsHyphen(at) || line.Is(at, "&")
                || (line.Is(at, ".") && line.Glued(at) && line[at].End - line[at - 1].Start <= 4 && line.IsCapital(at + 1));
        if (line.Lower(at) is "'s" or "’s" or "of" or "for" or "on" or "and" or "the" or "in")
            return true;
        return !line.Is(at, WordClass.Function | WordClass.Auxiliary | WordClass.Weekday)
            && !(line.Is(at, WordClass.Verb | WordClass.Reporting) && !line.IsCapital(at) && !line.Is(at, WordClass.BaseVerb));
    }

    private static string? Speaker(TokenLine line, int from, int to, bool said)
    {
        for (var at = from; at < to; at++)
        {
            if (!IsVerb(line, at, said))
                continue;
            var name = Participles.Contains(line.Lower(at)) ? SubjectOf(line, at) : Before(line, at) ?? Inverted(line, at);
            if (name is not null)
                return name;
        }

        return null;
    }

    private static bool IsVerb(TokenLine line, int at, bool strong) =>
        line.Is(at, WordClass.Reporting) && Verbs.Contains(line.Lower(at)) && !AddsThings(line, at)
            && Weak.Contains(line.Lower(at)) != strong
            && !(line.Is(at + 1, "on") && line.Is(at, WordClass.BaseVerb | WordClass.Verb)
                && line.Lower(at).StartsWith("count", StringComparison.Ordinal))
            || (strong && Participles.Contains(line.Lower(at)) && line.Is(at - 1, ","));

    // "Added 200 jobs", "adding to his titles": nothing is said.
    private static bool AddsThings(TokenLine line, int at) =>
        line.Lower(at) is "added" or "adds"
        && (line.Is(at + 1, "to") || line.IsNumber(at + 1) || line.Is(at + 1, WordClass.Number) || line.Lower(at + 1) is "$" or "€" or "£");

    // The name right before the verb, without its determiner; the number of a claim is no name.
    private static string? Before(TokenLine line, int verb)
    {
        var end = verb;
        while (line.Is(end - 1, WordClass.Adverb | WordClass.Auxiliary) && !line.Is(end - 1, WordClass.Determiner))
            end--;
        if (line.Is(end - 1, ","))
            end = Apposition(line, end - 1);
        var phrase = NounPhraseReader.Left(line, end);
        if (phrase is null || line.Is(verb - 1, WordClass.Pronoun))
            return null;
        var from = phrase.From;
        for (var linked = 0; linked < 3 && line.Lower(from - 1) is "of" or "for"
            && NounPhraseReader.Left(line, from - 1) is { } more; linked++)
            from = more.From;
        if (line.Lower(from - 1) is "the" && line.Lower(from - 2) is "of" or "for" && NounPhraseReader.Left(line, from - 2) is { } head)
            from = head.From;
        if (line.Lower(from - 1) is "and" or "or" && line.IsWord(from - 2) && IsAdjective(line, from - 2) && phrase.To - from > 1)
            from -= 2;
        return IsNumbered(line, from) || !SpeakerRule.IsSpeaker(line, from, phrase.To) ? null : line.Written(from, phrase.To);
    }

    // "Western and regional officials": the first word opens the phrase and is no name of its own kind.
    private static bool IsAdjective(TokenLine line, int at) =>
        !line.Is(at, WordClass.Function | WordClass.Verb | WordClass.Adverb) && !Nouns.IsPlural(line.Lower(at))
        && (at == 0 || line.IsSymbol(at - 1) || line.Is(at - 1, WordClass.Function));

    // "Ben Kaiser, the developer, said": the name stands before the apposition; "the chief, Ramon Diaz, said": in it.
    private static int Apposition(TokenLine line, int comma)
    {
        for (var at = comma - 1; at > comma - 12 && at > 0; at--)
        {
            if (line.Is(at, ","))
                return line.IsCapital(at - 1) ? at : line.IsCapital(comma - 1) ? comma : -1;
            if (line.Is(at, WordClass.Auxiliary))
                return -1;
        }

        return -1;
    }

    private static bool IsNumbered(TokenLine line, int at) =>
        line.IsNumber(at - 1) || line.Is(at - 1, WordClass.Number) || line.Is(at, WordClass.Number);

    // "…, said Ben Kaiser, the developer"
    private static string? Inverted(TokenLine line, int verb)
    {
        if (!(line.Is(verb - 1, ",") || line.IsQuote(verb - 1)) || line.Lower(verb) is "told" or "tells")
            return null;
        return line.Is(verb + 1, WordClass.Pronoun) || line.Is(verb + 1, "that") ? null : NameAfter(line, verb + 1);
    }

    // "X gave a figure, saying…": the subject of the sentence speaks.
    private static string? SubjectOf(TokenLine line, int at)
    {
        for (var verb = 1; verb < at && verb < 40; verb++)
        {
            if (line.Is(verb, WordClass.Verb | WordClass.Auxiliary) && NounPhraseReader.Left(line, verb) is { } phrase)
                return SpeakerRule.IsSpeaker(line, phrase.From, phrase.To) ? line.Written(phrase.From, phrase.To) : null;
        }

        return null;
    }
}
