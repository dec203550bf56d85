using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Phrases;
using NewsAnalysis.Text;
using NewsAnalysis.Text.Syntax.Tagging;

namespace NewsAnalysis.Topics;

/// <summary>What part a number plays in its sentence, told by the words beside it.</summary>
internal static class NumberRoles
{
    private static readonly FrozenSet<string> Comparisons =
        new[] { "higher", "lower", "different", "bigger", "larger", "smaller" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Numbers =
        new[] { "figure", "number", "estimate", "toll", "count", "tally", "total", "amount", "sum" }.ToFrozenSet(StringComparer.Ordinal);

    private const int PlaceReach = 5;
    private const int Reach = 8;
    private const int Opening = 3;
    private const int Beyond = 4;

    private static readonly FrozenDictionary<string, FrozenSet<string>> WordsByRole = WordList.Kinds("Topics.number-roles.tsv");

    /// <summary>Whether the word, in lower case, stands for a number ("total").</summary>
    public static bool IsAmount(string word) => Numbers.Contains(word);

    /// <summary>Whether the number follows "and" or "plus".</summary>
    public static bool IsBeside(Clause clause) => Is(clause.Before(), "beside");

    /// <summary>Names behind "from" or "to" in the words after the number ("40 jets from Boeing").</summary>
    public static IEnumerable<string> Partners(Clause clause) =>
        Enumerable.Range(clause.To, Math.Max(0, Math.Min(Beyond, clause.Words.Length - clause.To - 1)))
            .Where(at => Is(clause.Words[at].Lower, "partner") && clause.Words[at + 1] is { Capital: true } name && !IsNumber(name.Lower))
            .Select(at => clause.Words[at + 1].Lower);

    /// <summary>The word behind "for" or "to" in the words right after the number, small words left out ("a three-year delay for the
    /// bakers"), or null.</summary>
    public static string? Receiver(Clause clause) =>
        clause.After(Reach) is var after && Array.FindIndex(after, word => Is(word, "receiver")) is >= 0 and <= Beyond and var at
            ? after.Skip(at + 1).FirstOrDefault(word => !StopWords.Contains(word)) : null;

    /// <summary>Whether a hyphen ties the next word to the number ("six-count").</summary>
    public static bool IsTied(Clause clause) => clause.To > 0 && clause.To < clause.Words.Length
        && clause.Text[clause.Words[clause.To - 1].End..clause.Words[clause.To].Start] == "-";

    /// <summary>Whether one or more stand beside those counted, joined by "and" ("two women and a man", "the pilot and two
    /// passengers"; not "the ferry sank and 14 workers were killed").</summary>
    public static bool IsAndOne(Clause clause) => (IsBeside(clause) && IsNoun(clause, clause.From - 2)) || Joints(clause).Any();

    /// <summary>Whether a single one stands behind those counted ("five young men and a woman"; not "two were killed and a woman
    /// hurt").</summary>
    public static bool IsAndA(Clause clause) => Joints(clause).Any(at => at > clause.To && clause.Words[at + 1].Lower is "a" or "an"
        && !WordEvents.IsEvent(clause.Words[at - 1].Lower));

    // Where "and" joins others to those counted.
    private static IEnumerable<int> Joints(Clause clause) =>
        Enumerable.Range(clause.To, Math.Max(0, Math.Min(Beyond, clause.Words.Length - clause.To - 1))).Where(at =>
            Is(clause.Words[at].Lower, "beside") && (at == clause.To || IsNoun(clause, at - 1)) && !IsVerbForm(clause.Words[at + 1].Lower));

    /// <summary>Whether the sentence sets its number against another ("a higher figure").</summary>
    public static bool Compares(Clause clause) =>
        clause.Words.Zip(clause.Words.Skip(1)).Any(pair => Comparisons.Contains(pair.First.Lower) && Numbers.Contains(pair.Second.Lower));

    /// <summary>Whether the sentence asks, or supposes something before the number.</summary>
    public static bool IsHypothetical(Clause clause) =>
        clause.Text.TrimEnd('"', '”', ' ', '\'').EndsWith('?')
        || clause.Words.Take(clause.From).Any(word => Is(word.Lower, "supposing"));

    /// <summary>Whether what follows the number may happen ("people who could die"); "may have died" is an estimate.</summary>
    public static bool IsModal(Clause clause)
    {
        var after = clause.After(5);
        return after.Zip(after.Skip(1)).Any(pair => Is(pair.First, "modal") && pair.Second != "have");
    }

    /// <summary>Whether the number is the one before a change or the one compared with ("up from 90", "compared with 90").</summary>
    public static bool IsFormer(Clause clause) =>
        clause.Before() == "from" || clause.Follows("compared", "with") || clause.Follows("compared", "to");

    /// <summary>Whether the number holds for a time that is gone by: "900 before the war", "formerly 900", "two years earlier a bomb killed
    /// 11", "at the peak 900"; not "killed 12 before the police came", "40, up from 90 before the war".</summary>
    public static bool IsEarlier(Clause clause) =>
        Is(clause.Before(), "formerly") || Is(clause.Before(2), "formerly") || IsYearsAgo(clause)
        || Enumerable.Range(0, Math.Max(0, clause.Words.Length - 2)).Any(at =>
            clause.Words[at].Lower == "at" && Is(clause.Words[at + 2].Lower, "peak"))
        || Enumerable.Range(clause.To, Math.Max(0, Math.Min(Reach, clause.Words.Length - clause.To - 2))).Any(at =>
            clause.Words[at].Lower == "before" && Is(clause.Words[at + 1].Lower, "article") && Is(clause.Words[at + 2].Lower, "era")
            && (at + 3 == clause.Words.Length || IsPaused(clause, at + 3))
            && !Array.Exists(clause.Words[clause.To..at], word => IsNumber(word.Lower)));

    // At the head of the sentence, or behind the number without a pause between; "in a hotel built ten years ago" says it of the hotel.
    private static bool IsYearsAgo(Clause clause)
    {
        for (var at = 1; at < clause.Words.Length; at++)
        {
            if (Is(clause.Words[at].Lower, "ago") && Is(clause.Words[at - 1].Lower, "years")
                && (at <= Opening || (at > clause.To && at - clause.To <= Reach
                    && !Enumerable.Range(clause.To, at - clause.To).Any(word => IsPaused(clause, word) || IsSaidOfAnother(clause, word)))))
                return true;
        }

        return false;
    }

    // A participle right behind a noun that small words part from what is counted: "built" of "12 people in a hotel built".
    private static bool IsSaidOfAnother(Clause clause, int at) =>
        at > clause.To && IsVerbForm(clause.Words[at].Lower) && !StopWords.Contains(clause.Words[at - 1].Lower)
        && Enumerable.Range(clause.To, at - clause.To).Any(before => StopWords.Contains(clause.Words[before].Lower));

    /// <summary>Whether others are drawn from the number ("out of 200 hostages").</summary>
    public static bool IsWhole(Clause clause) =>
        clause.Before() == "among" || clause.Follows("out", "of") || clause.Follows("of", "the") || clause.Follows("among", "the");

    /// <summary>Whether some are named besides, so that the number counts the rest ("the ambassador and three other diplomats", "two more
    /// victims", "another 12"); "more than two dozen others were hurt" counts all.</summary>
    public static bool IsRest(Clause clause)
    {
        var after = clause.After(2);
        if (CountsOthers(clause) && clause.Words.Any(word => Is(word.Lower, "killed")))
            return !clause.After(5).Any(word => WordEvents.Told(word) == "wound") && WordEvents.Told(clause.Before()) != "wound"
                && !Is(clause.Before(), "wounding");
        return CountsOthers(clause) || (Is(clause.Before(), "beside") && after.Any(word => Is(word, "other")))
            || (after is [var first, not "than", ..] && Is(first, "more")) || Is(clause.Before(), "another");
    }

    /// <summary>Whether the number names powers or those who speak for them, who are known, and counts nobody: "the two countries", "both
    /// sides", "our two nations", "the two Koreas"; not "two countries", "the two states that voted for it".</summary>
    public static bool NamesKnown(Clause clause)
    {
        var (words, at) = (clause.Words, clause.To);
        if (at >= words.Length || at == 0 || !(Counting.Is("whose", clause.Before()) || Counting.Is("whose", words[at - 1].Lower)))
            return false;
        var isName = words[at].Capital && words[at].Lower.EndsWith('s') && CountedNouns.People(words[at].Lower) is null;
        return (Counting.Is("known", words[at].Lower) || isName) && !(at + 1 < words.Length && Counting.Is("narrows", words[at + 1].Lower));
    }

    /// <summary>Whether the number counts what is left of more: "900 homes are still without power", "900 remain missing".</summary>
    public static bool AreLeft(Clause clause) => Is(clause.Before(), "left") || clause.After(Reach).Any(word => Is(word, "left"));

    /// <summary>Whether the things counted have not been found ("seven horses are still missing").</summary>
    public static bool AreMissing(Clause clause) => clause.After(Reach).Any(word => Is(word, "missing"));

    /// <summary>Whether each of several gives the amount ("are each offering $900", "gave $900 each").</summary>
    public static bool IsOfEach(Clause clause) =>
        Enumerable.Range(1, Beyond).Any(places => Is(clause.Before(places), "each")) || clause.After(2).Any(word => Is(word, "each"));

    /// <summary>Whether the ordinal counts on from others of its sentence to whom the same did not happen: "two fled and a third man was
    /// arrested", "a third man was arrested as the other two fled"; not "two were arrested and a third man has been arrested".</summary>
    public static bool IsOneOfOthers(Clause clause, FigureClaim claim) => Enumerable.Range(0, clause.Words.Length).Any(at =>
        NumberWords.Find(clause.Words[at].Lower) is { Kind: not NumberWordKind.Ordinal, Value: var before } && before == claim.Value - 1
        && (at < clause.From || Is(clause.Words[at - 1].Lower, "own") || Is(clause.Words[at - 1].Lower, "article")
            || Is(clause.Words[at - 1].Lower, "other"))
        && !clause.Words.Take(at < clause.From ? clause.From : at + Reach).Skip(at)
            .Any(word => WordEvents.Told(word.Lower) == claim.Event));

    /// <summary>Whether those counted are expected to live ("the four are likely to survive").</summary>
    public static bool AreToLive(Clause clause) =>
        clause.After(Reach) is var after && after.Zip(after.Skip(2)).Any(pair => Is(pair.First, "expected") && Is(pair.Second, "living"));

    /// <summary>Whether the number stands by itself in brackets or between commas: a date, an age or a grade is more likely than a count
    /// ("(11-26)", "the boy, 4, was").</summary>
    public static bool IsBracketed(Clause clause)
    {
        if (clause.From >= clause.To)
            return false;
        var before = clause.Text.AsSpan(0, clause.Words[clause.From].Start).TrimEnd();
        var after = clause.Text.AsSpan(clause.Words[clause.To - 1].End);
        return (before.EndsWith("(") && after.StartsWith(")")) || (before.EndsWith(",") && after.StartsWith(","));
    }

    /// <summary>Whether the number stands before "other" or "others", or behind it, so that it counts all of them ("one was killed and
    /// three others hurt", "the other three victims").</summary>
    public static bool CountsOthers(Clause clause) => (clause.After(1) is [var next] && Is(next, "other")) || Is(clause.Before(), "other");

    /// <summary>Whether the number counts those beside the dead of its sentence or the one before, and none of them died: "one died and
    /// three others were shot", "a man was killed and four people were hurt"; not "a woman was hurt, one died and three others were
    /// shot", "three others were shot, and one died", "Arden and three others were shot".</summary>
    public static bool IsBesideDead(Clause clause, FigureClaim claim)
    {
        string[] before = [.. clause.Words.Take(clause.From).Select(word => word.Lower)];
        var dead = Array.FindLastIndex(before, word => Is(word, "killed"));
        return !clause.Words.Skip(clause.To).Any(word => Is(word.Lower, "killed"))
            && (dead < 0 ? !IsBeside(clause) && claim.Arguments.Has(Antecedents.BesideDead)
            : (CountsOthers(clause) || IsBeside(clause)) && !before.Any(word => WordEvents.Told(word) == "wound")
                && !before.Skip(dead + 2).Any(WordEvents.IsEvent));
    }

    /// <summary>Whether those counted are in a critical condition: "three remain critical", "critically injured two"; not "four were hurt,
    /// one critically" or the second number of "one critically and two seriously".</summary>
    public static bool AreCritical(Clause clause) =>
        (!IsPaused(clause, clause.From, ",;.(") && (Counting.Is("critical", clause.Before()) || (Counting.Is("critical", clause.Before(2))
            && !IsPaused(clause, clause.From - 1, ",;.(") && !Is(clause.Before(), "beside") && !IsNumber(clause.Before()))))
        || clause.After(Reach).TakeWhile(word => !Counting.Is("rests", word) && !IsNumber(word)).Any(Counting.Cues("critical").Contains);

    /// <summary>Whether the number counts those at one of several places: "four at the scene", "four were hurt at that house"; not "four
    /// are dead at this time"; "90 in Velden alone", not "90 who live alone in Velden", "90 in Velden, and a boy in the house
    /// alone".</summary>
    public static bool IsOfOnePlace(Clause clause, string? place) =>
        Counting.Is("here", TopicWords.Of(place ?? "").Select(word => word.Lower).FirstOrDefault(word => word != "the"))
        || Enumerable.Range(clause.To, Math.Max(0, clause.Words.Length - clause.To - 2)).Any(at => clause.Words[at].Lower == "at"
            && clause.Words[at + 1].Lower is "that" or "this" && !Is(clause.Words[at + 2].Lower, "moment"))
        || (Array.FindIndex(clause.Words, word => Is(word.Lower, "alone")) is >= 0 and var alone && EndsAPlace(clause, alone)
            && !(alone > clause.To && Enumerable.Range(clause.To, alone - clause.To)
                .Any(at => IsPaused(clause, at) || Is(clause.Words[at].Lower, "beside"))));

    // Right behind a place and its own words: "at the two largest hospitals" before "alone"; not "in Velden were left".
    private static bool EndsAPlace(Clause clause, int at) => clause.Words[Math.Max(0, at - PlaceReach)..at].Reverse()
        .TakeWhile((word, steps) => !IsPaused(clause, at - steps) && (word.Capital || !IsVerbForm(word.Lower)))
        .Skip(1).Any(word => Is(word.Lower, "place"));

    /// <summary>Whether the sentence goes on with the rest of those counted: "two were taken to St Ann's, one to the county hospital"; not
    /// "five died and 10 to 15 were hurt", "three officers, the first to arrive".</summary>
    public static bool IsDealtOut(Clause clause)
    {
        var (words, next) = (clause.Words, clause.To);
        while (next < words.Length && !Is(words[next].Lower, "another") && (!IsNumber(words[next].Lower) || IsOrdinal(words[next].Lower)))
            next++;
        return next + 1 < words.Length && words[next + 1].Lower == "to" && !(next + 2 < words.Length && IsNumber(words[next + 2].Lower))
            && (IsPaused(clause, next) || Is(words[next - 1].Lower, "beside"));
    }

    /// <summary>Whether the sentence goes on to the next after those counted: "four were shot and a fifth was cut", "three died; a fourth
    /// has died since", "900 jobs in Velden and others elsewhere".</summary>
    public static bool CountsOn(Clause clause, FigureClaim claim) => GoesOnElsewhere(clause) || (
        claim.Value is >= 1 and < 20 && claim.ValueTo is null
        && Enumerable.Range(clause.To, Math.Max(0, clause.Words.Length - clause.To - 1)).Any(at => Is(clause.Words[at].Lower, "article")
            && NumberWords.Find(clause.Words[at + 1].Lower) is { Kind: NumberWordKind.Ordinal, Value: var next } && next == claim.Value + 1
            && (claim.Value > 1 || IsOneMore(clause, claim, at + 2))));

    // "One woman was dead and a second woman died"; not "one soldier was killed on the second day".
    private static bool IsOneMore(Clause clause, FigureClaim claim, int at) => at < clause.Words.Length
        && clause.Words[at].Lower is var noun && TopicWords.Of(claim.Counted ?? "").LastOrDefault() is { Lower: { } counted }
        && NounForms.Singular(noun) == NounForms.Singular(counted);

    /// <summary>Whether the sentence goes on to the number of the rest: "put out nine fires; the remaining seven burn on".</summary>
    public static bool CountsRest(Clause clause) => Enumerable.Range(clause.To, Math.Max(0, clause.Words.Length - clause.To - 2)).Any(at =>
        clause.Words[at].Lower == "the" && Is(clause.Words[at + 1].Lower, "further") && IsNumber(clause.Words[at + 2].Lower));

    /// <summary>Whether the word begins what comes next, and tells nothing of the number: "handed in 900 names and now wants a
    /// vote".</summary>
    public static bool IsNext(Clause clause, int at) =>
        at > clause.To && clause.Words[at].Lower == "now" && Is(clause.Words[at - 1].Lower, "beside");

    /// <summary>Whether the sentence says that there may be more by now ("so far six bodies were found").</summary>
    public static bool IsSoFar(Clause clause) => Enumerable.Range(Math.Max(0, clause.From - Beyond), clause.To - clause.From + (2 * Beyond))
        .Any(at => at + 1 < clause.Words.Length && Is($"{clause.Words[at].Lower}_{clause.Words[at + 1].Lower}", "yet")
            && !(at + 2 < clause.Words.Length && Is(clause.Words[at + 2].Lower, "of_time")));

    /// <summary>Whether the number counts some of what somebody has: "closed 40 of its shops" tells how many were closed, as "closed 40
    /// shops" does.</summary>
    public static bool IsOfOwn(Clause clause) => clause.After(2) is ["of", var whose] && Is(whose, "own");

    /// <summary>Whether a number says how many all are of whom the number counts some ("three of the 40").</summary>
    public static bool IsOfNumber(Clause clause) => clause.After(3) is ["of", .. var whole] && whole.Any(IsNumber);

    /// <summary>Whether the number counts some of things that nothing tells apart from others ("38 of the drones"; not "38 of the drones
    /// that hit Arn").</summary>
    public static bool IsOfThose(Clause clause) => clause.After(5) is ["of", var those, var noun, var next, .. var further]
        && Is(those, "those") && NounForms.Singular(noun) != noun && StopWords.Contains(next)
        && !Counting.Is("narrows", next) && !Counting.Is("narrows", $"{next}_{further.FirstOrDefault()}");

    /// <summary>Whether the sentence tells of others besides.</summary>
    public static bool HasRest(Clause clause) => clause.Words.Skip(clause.To).Any(word => Is(word.Lower, "other") || Is(word.Lower, "more")
        || Is(word.Lower, "another"));

    /// <summary>Whether the number counts some of those that the words after it name ("eleven of the dead", "3 of 5 victims"), or those of
    /// one place ("400 in the capital alone"); after a comma the same words count all ("soldiers, 600 of them"), unless another number says
    /// how many all are.</summary>
    public static bool IsShare(Clause clause)
    {
        if (clause.After(2) is ["of", var whole] && IsNumber(whole))
            return true;
        if (clause.After(2) is not ["of", var those] || !Is(those, "those"))
            return clause.After(Reach).Any(word => Is(word, "alone"));
        return clause.From == 0
            || !clause.Text[clause.Words[clause.From - 1].End..clause.Words[clause.From].Start].Contains(',', StringComparison.Ordinal)
            || clause.Words.Take(clause.From).TakeLast(Reach).Any(word => char.IsDigit(word.Lower[0]));
    }

    /// <summary>What a noun behind the number is of, where it says nothing without it, in the singular: "murder" of "two counts of murder
    /// of a guard"; up to the next small word, pause or number.</summary>
    public static IEnumerable<string> Complement(Clause clause)
    {
        var of = clause.To + 1;
        if (of >= clause.Words.Length || clause.Words[of].Lower != "of" || !Counting.Is("of", clause.Words[of - 1].Lower))
            yield break;
        var at = of + 1;
        while (at < clause.Words.Length && StopWords.Contains(clause.Words[at].Lower))
            at++;
        for (; at < clause.Words.Length && clause.Words[at].Lower is var word && !StopWords.Contains(word) && !IsNumber(word); at++)
        {
            if (at > of + 1 && IsPaused(clause, at))
                yield break;
            yield return NounForms.Singular(word);
        }
    }

    // "And others elsewhere", "and the rest abroad".
    private static bool GoesOnElsewhere(Clause clause)
    {
        var end = Array.FindIndex(clause.Words, clause.To, word => Is(word.Lower, "elsewhere"));
        return end > clause.To && clause.Words[Math.Max(clause.To, end - Beyond)..end].SkipWhile(word => !Is(word.Lower, "beside"))
            .Skip(1).Take(2).Any(word => Is(word.Lower, "further"));
    }

    private static bool IsVerbForm(string word) =>
        word.EndsWith("ed", StringComparison.Ordinal) || IrregularVerbs.Base(word) is not null;

    private static bool IsNoun(Clause clause, int at) => at >= 0 && clause.Words[at] is var word
        && (word.Capital || (Kinds.Knows(NounForms.Singular(word.Lower)) && !IsVerbForm(word.Lower) && !WordEvents.IsEvent(word.Lower))
            || CountedNouns.Known(word.Lower) is not null);

    private static bool IsNumber(string word) => word.Length > 0 && (char.IsDigit(word[0]) || NumberWords.Find(word) is not null);

    /// <summary>Whether the word, in lower case, is an ordinal ("third", "40th").</summary>
    public static bool IsOrdinal(string word) =>
        (char.IsDigit(word[0]) && char.IsLetter(word[^1])) || NumberWords.Find(word) is { Kind: NumberWordKind.Ordinal };

    // Whether a pause stands right before the word.
    private static bool IsPaused(Clause clause, int at, string marks = ",;.:(") => at > 0 && at < clause.Words.Length
        && clause.Text.AsSpan(clause.Words[at - 1].End, clause.Words[at].Start - clause.Words[at - 1].End).ContainsAny(marks);

    /// <summary>The people that a bare number counts by the noun before "of" ("a crew of 22"), or null.</summary>
    public static string? GroupBefore(Clause clause) =>
        clause.Before() == "of" && CountedNouns.Known(clause.Before(2)) is { Thing: "person" } ? clause.Before(2) : null;

    /// <summary>The plural noun that stands right after the number, or null; of use where a claim has no unit.</summary>
    public static string? NounAfter(Clause clause)
    {
        var (words, to) = (clause.Words, clause.To);
        if (to == 0 || to >= words.Length || words[to] is not { Capital: false, Lower: [.., 's'] } next || StopWords.Contains(next.Lower))
            return null;
        var between = clause.Text[words[to - 1].End..next.Start];
        return between is " " or "\u00a0" && !WordEvents.IsEvent(next.Lower) ? next.Lower : null;
    }

    /// <summary>Whether the word, in lower case, places what is before it ("in Velden").</summary>
    public static bool IsPlacing(string word) => Is(word, "place");

    private static bool Is(string? word, string kind) => word is not null && WordsByRole[kind].Contains(word);
}
