namespace NewsAnalysis.Actors.Matching;

/// <summary>Decides whether a place that stands for a government means the government (metonym) or the place, by the words around it, and
/// where these do not tell by its place in the sentence's tree. The rules and their words stand in <c>metonyms.tsv</c> in the order in
/// which they are tried.</summary>
internal static class MetonymRules
{
    private static readonly string[] Joints = ["and", "or", ",", ", and", "and in", "&", "-", "/"];
    private const string BeforePlace = "placeBefore";
    private const string BeforeMetonym = "metonymBefore";

    private static readonly FrozenDictionary<string, WordSet> WordSets = NameLists.Read("metonyms");

    // By preposition the words on which it depends where the name is the place, or where it is the government.
    private static readonly FrozenDictionary<string, (WordSet Words, bool IsPlace)> Governors = WordSets
        .Where(list => list.Key.StartsWith(BeforePlace, StringComparison.Ordinal)
            || list.Key.StartsWith(BeforeMetonym, StringComparison.Ordinal))
        .ToFrozenDictionary(
            list => list.Key[(list.Key.IndexOf("Before", StringComparison.Ordinal) + "Before".Length)..].ToLowerInvariant(),
            list => (list.Value, list.Key.StartsWith(BeforePlace, StringComparison.Ordinal)));

    // In the order in which they are tried.
    private static readonly Rule[] Rules =
    [
        (reading, _, end, _) => AfterHyphen(reading.Text, end),
        (reading, start, end, _) => ByRegion(reading.Text, start, end),
        (reading, start, end, _) => ByApposition(reading.Text, start, end),
        (reading, start, end, _) => ByPossession(reading, start, end),
        (reading, _, end, _) => ByNoun(reading.Text, end),
        (reading, start, end, _) =>
            IsBeforeNoun(reading.Text, end) && !IsSeat(reading.Text, start, end) ? MetonymTree.BeforeNoun(reading, start, end) : null,
        (reading, start, _, previous) => Coordinated(reading.Text, start, previous),
        (reading, start, _, _) => ByPreposition(reading.Text, start),
        (reading, start, end, _) => ByVerb(reading.Text, start, end),
        (reading, _, end, _) => ByParticiple(reading.Text, end),
        (reading, start, end, _) => IsSeat(reading.Text, start, end) ? false : MetonymTree.IsPlace(reading, start, end),
        (reading, start, end, _) => ByLabel(reading, start, end),
    ];

    // Whether the name is the place; null where the rule does not tell.
    private delegate bool? Rule(MentionReading reading, int start, int end, (MentionKind Kind, int End) previous);

    /// <summary>The kind of the name.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="start">Start of the name.</param>
    /// <param name="end">Its end.</param>
    /// <param name="previous">The kind of the metonym or place just before it, with its end; end 0 where there is none.</param>
    public static MentionKind Decide(MentionReading reading, int start, int end, (MentionKind Kind, int End) previous)
    {
        if (Datelines.Is(reading, start, end) || IsReport(reading.Text, end) || Games.Has(reading, start, end))
            return MentionKind.Place;
        foreach (var rule in Rules)
        {
            if (rule(reading, start, end, previous) is { } isPlace)
                return isPlace ? MentionKind.Place : MentionKind.Metonym;
        }

        return MentionKind.Place;
    }

    // "Vienna, citing costs, refused"; "Vienna, including its suburbs, ..." is the town.
    private static bool? ByParticiple(string text, int end) =>
        end + 2 < text.Length && text[end] == ',' && MatchWords.After(text, end + 1, out var next)
            && next.In(text).EndsWith("ing", StringComparison.Ordinal)
        && char.IsLower(text[next.Start]) && !Folding.In(WordSets["noParticiples"], next.In(text)) ? false : null;

    // A heading that begins "Vienna: ..." or "Vienna 'chief ally'" gives somebody's words or role.
    private static bool? ByLabel(MentionReading reading, int start, int end)
    {
        var (text, line) = (reading.Text, reading.LineAt(start));
        return line is { IsHeading: true } && line.Start == start && end + 1 < text.Length
            && (text[end] == ':' || (text[end] == ' ' && text[end + 1] is '\'' or '‘' or '“' or '"')) ? false : null;
    }

    // "Vienna: 12 injured" reports from the town.
    private static bool IsReport(string text, int end) =>
        end < text.Length && text[end] == ':' && MatchWords.After(text, end + 1, out var word)
            && (char.IsDigit(text[word.Start]) || Folding.In(WordSets["counts"], word.In(text)));

    // A palace or street that hardly ever is one: "the Kremlin".
    private static bool IsSeat(string text, int start, int end) =>
        text.AsSpan(start, end - start) is var name && Folding.In(WordSets["seats"], name[(name.LastIndexOf(' ') + 1)..]);

    // "Vienna-based", "pro-Vienna".
    private static bool? AfterHyphen(string text, int end)
    {
        if (end + 1 >= text.Length || !MatchWords.IsHyphen(text[end]) || !MatchWords.IsWordAt(text, end + 1))
            return null;
        return Folding.In(WordSets["hyphenPlace"], text.AsSpan(end + 1, MatchWords.EndOf(text, end + 1, text.Length) - end - 1));
    }

    // "Greater Vienna", "Washington, D.C.", "Paris, Texas".
    private static bool? ByRegion(string text, int start, int end)
    {
        if (MatchWords.Previous(text, start, 0, out var before)
            && Folding.In(WordSets[text[before.End] == ' ' ? "regionBefore" : "prefixes"], before.In(text)))
            return text[before.End] == ' ';
        var after = text.AsSpan(end).TrimStart(", ");
        return after.StartsWith("D.C", StringComparison.Ordinal) || after.StartsWith("DC", StringComparison.Ordinal)
            || IsInRegion(text, end) || TwinRegions.Beside(text, start, end) is true ? true : null;
    }

    // "Paris, Texas, is small": a region between commas; "Berlin, Texas and Ohio" is a list.
    private static bool IsInRegion(string text, int end)
    {
        if (end + 1 >= text.Length || text[end] != ',' || !MatchWords.After(text, end + 1, out var first)
            || !MatchWords.IsCapitalised(first.In(text)))
            return false;
        var last = MatchWords.After(text, first.End, out var second) && MatchWords.IsCapitalised(second.In(text)) ? second : first;
        return (last.End == text.Length || ",.;)\n".Contains(text[last.End], StringComparison.Ordinal))
            && Nations.Regions.Contains(Phrase.KeyOf(text[first.Start..last.End], false));
    }

    // "the Austrian capital, Vienna", "the city of Vienna", "Vienna, the capital".
    private static bool? ByApposition(string text, int start, int end)
    {
        if (MatchWords.Previous(text, start, 0, out var before) && Gaps.Of(text, before.End, start) is Gap.Space or Gap.Comma
            && Folding.In(WordSets["capitals"], before.In(text)))
            return true;
        return end + 1 < text.Length && text[end] == ',' && (IsHomeTo(text, end + 1) || IsCapital(text, end + 1)) ? true : null;
    }

    private static bool IsHomeTo(string text, int position) =>
        MatchWords.After(text, position, out var home) && Folding.In(WordSets["homes"], home.In(text))
        && MatchWords.After(text, home.End, out var to) && to.In(text) is "to";

    private static bool IsCapital(string text, int position)
    {
        for (var i = 0; i < 5 && MatchWords.After(text, position, out var word); i++)
        {
            if (Folding.In(WordSets["capitals"], word.In(text)))
                return true;
            position = word.End;
        }

        return false;
    }

    // "Vienna's narrow streets", "Vienna's request": by the thing that is owned.
    private static bool? ByPossession(MentionReading reading, int start, int end)
    {
        var text = reading.Text;
        if (end + 1 >= text.Length || !MatchWords.IsApostrophe(text[end]))
            return null;
        if (!MatchWords.After(text, text[end + 1] is 's' or 'S' ? end + 2 : end + 1, out var owned))
            return null;
        return IsStanding(text, start) || IsThing(reading, start, owned) || Folding.In(WordSets["placePossessions"], owned.In(text))
            || MetonymTree.OwnsPlace(reading, start, end) is true;
    }

    // "The embassy in Vienna's answer" is the embassy's; "a change in Vienna's policy" is the government's.
    private static bool IsStanding(string text, int start) =>
        MatchWords.Before(text, start, 0, out var before) && before.In(text) is "in"
        && MatchWords.Before(text, before.Start, 0, out var standing) && Folding.In(WordSets["standIn"], standing.In(text));

    // "Vienna's State Opera" is a thing of the town, "Vienna's Foreign Ministry" of the government.
    private static bool IsThing(MentionReading reading, int start, MatchWord owned)
    {
        var word = owned.In(reading.Text);
        return MatchWords.IsCapitalised(word) && !reading.LineAt(start).IsTitleCase && !MentionReading.IsTitle(word)
            && !ProperNames.IsBody(word);
    }

    private static bool IsBeforeNoun(string text, int end) =>
        MatchWords.IsBeforeSmall(text, end) && MatchWords.After(text, end, out var next) && !Folding.In(WordSets["verbs"], next.In(text))
            && !OrdinaryWords.IsFunction(next.In(text));

    // "Vienna airport", "Vienna was where".
    private static bool? ByNoun(string text, int end)
    {
        if (!MatchWords.After(text, end, out var next))
            return null;
        if (Folding.In(WordSets["metonymNouns"], next.In(text)))
            return false;
        return Folding.In(WordSets["placeNouns"], next.In(text))
            || (next.In(text) is "is" or "was" && MatchWords.After(text, next.End, out var after)
                && Folding.In(WordSets["placeAfterBe"], after.In(text)))
            ? true
            : null;
    }

    // "in Vienna and Madrid", "Vienna and Madrid are": both are the same.
    private static bool? Coordinated(string text, int start, (MentionKind Kind, int End) previous)
    {
        if (previous.End == 0 || start - previous.End > 8)
            return null;
        var between = text.AsSpan(previous.End, start - previous.End).Trim();
        if (between is "to" or "for" && previous.Kind == MentionKind.Place)
            return true;
        return Joints.Contains(between.ToString()) ? previous.Kind == MentionKind.Place : null;
    }

    private static bool? ByPreposition(string text, int start)
    {
        var position = start;
        MatchWord word;
        do
        {
            if (!MatchWords.Before(text, position, 0, out word))
                return null;
            position = word.Start;
        }
        while (Folding.In(WordSets["skipped"], word.In(text)));
        var preposition = Folding.Key(word.In(text));
        return OfPreposition(preposition, Governor(text, word.Start, preposition));
    }

    /// <summary>Whether the name after a preposition is the place, by the word that the preposition depends on.</summary>
    /// <param name="preposition">The preposition, folded.</param>
    /// <param name="depends">The word, folded, or null.</param>
    internal static bool? OfPreposition(string preposition, string? depends)
    {
        if (Governors.TryGetValue(preposition, out var rule))
            return (depends is not null && rule.Words.Contains(depends)) == rule.IsPlace;
        return WordSets["placePrepositions"].Contains(preposition) ? true
            : WordSets["actorPrepositions"].Contains(preposition) ? false : null;
    }

    // The word that a preposition depends on; an adverb between them is skipped ("headed back to").
    private static string? Governor(string text, int start, string preposition)
    {
        if (!MatchWords.Before(text, start, 0, out var word))
            return null;
        var found = Folding.Key(word.In(text));
        return found is "directly" or "straight" or "back" && preposition != "to" && MatchWords.Before(text, word.Start, 0, out var before)
            ? Folding.Key(before.In(text))
            : found;
    }

    private static bool? ByVerb(string text, int start, int end)
    {
        // "She visits Vienna later", "those who left Vienna said": the verb before it comes first.
        if (MatchWords.Before(text, start, 0, out var before) && before.In(text) is "the")
            start = before.Start;
        if (MatchWords.Before(text, start, 0, out before) && Folding.In(WordSets["placeVerbs"], before.In(text)))
            return true;
        return MatchWords.After(text, end, out var next) && Folding.In(WordSets["verbs"], next.In(text))
            && !Folding.In(WordSets["stateVerbs"], next.In(text)) ? false : null;
    }
}
