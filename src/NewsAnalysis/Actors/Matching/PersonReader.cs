namespace NewsAnalysis.Actors.Matching;

/// <summary>What stands around a surname: first names, titles, a suffix.</summary>
/// <param name="Given">The first names and initials before it, in order.</param>
/// <param name="GivenKeys">The same, folded.</param>
/// <param name="Titles">The titles of office before it, folded.</param>
/// <param name="Courtesy">The gender that a courtesy title tells (Mr, Mrs).</param>
/// <param name="HasTitle">Whether a title of either sort stands before it.</param>
/// <param name="Suffix">"jr" and the like after it, folded, or null.</param>
/// <param name="End">Position after the suffix; where there is none it says nothing.</param>
/// <param name="Coordinated">The first name in "Barack and Michelle Obama" before the last one, or null.</param>
/// <param name="Which">What a word before it all tells of several people with the surname.</param>
internal sealed record PersonContext(
    IReadOnlyList<MatchWord> Given,
    IReadOnlyList<string> GivenKeys,
    IReadOnlyList<string> Titles,
    TitleGender Courtesy,
    bool HasTitle,
    string? Suffix,
    int End,
    MatchWord? Coordinated,
    Which Which)
{
    /// <summary>Where the first title before the name begins, or -1 where it has none.</summary>
    public int TitleStart { get; init; } = -1;

    /// <summary>A nickname in marks before the surname (Piet "Iron" Dorn), or null.</summary>
    public string? Nickname { get; init; }

    /// <summary>Where the name begins, first names included, titles not.</summary>
    public int StartOf(FoundName found) => Given.Count > 0 ? Given[0].Start : found.Start;

    /// <summary>Whether a whole first name stands before the surname, not just initials.</summary>
    public bool HasFullGiven { get; } = GivenKeys.Count > 0 && GivenKeys.Any(key => key.Length > 1);
}

/// <summary>Reads the first names, titles and suffixes around a surname.</summary>
internal static class PersonReader
{
    private static readonly IReadOnlyList<MatchWord> None = [];
    private static readonly IReadOnlyList<string> NoWords = [];
    private static readonly PersonContext Bare = new(None, NoWords, NoWords, TitleGender.Unknown, false, null, 0, null, Which.Unsaid);
    private static readonly FrozenDictionary<string, WordSet> Titles = NameLists.Read("titles");
    private static readonly FrozenDictionary<string, WordSet> WordSets = NameLists.Read("words");
    private static readonly WordSet Suffix = Titles["suffix"];
    private static readonly WordSet NotGiven = Titles["notGiven"];
    private static readonly WordSet RelationMale = Titles["relationMale"];
    private static readonly WordSet RelationFemale = Titles["relationFemale"];

    /// <summary>Reads around the surname; words before the floor belong to another mention.</summary>
    public static PersonContext Read(MentionReading reading, int start, int end, int floor)
    {
        var text = reading.Text;
        var before = new WordsBefore(reading, start, floor);
        var suffix = ReadSuffix(text, end, out var suffixEnd);
        if (reading.CrossesPart(start, suffixEnd))
            (suffix, suffixEnd) = (null, end);
        var given = before.Given;
        var which = given is null ? ReadWhich(text, before.Start, floor) : Which.Unsaid;
        if (given is null && !before.HasTitle && suffix is null && which == Which.Unsaid)
            return Bare;
        var coordinated = given is null ? null : ReadCoordinated(text, given[0].Start, floor);
        return new PersonContext(given ?? None, given?.ConvertAll(word => Folding.Key(word.In(text))) ?? NoWords, before.Titles ?? NoWords,
            before.Courtesy, before.HasTitle, suffix, suffixEnd, coordinated, which)
        {
            TitleStart = before.TitleStart,
            Nickname = before.Nickname,
        };
    }

    /// <summary>What the word for a relative before a full name tells ("his wife, Anna Stark", "her husband and coach, John
    /// Stark").</summary>
    public static TitleGender ReadRelative(string text, int start)
    {
        if (!Relation(start, out var word))
            return TitleGender.Unknown;
        if (Relative(word, out var gender))
            return gender;
        return Relation(word.Start, out var and) && and.In(text) is "and" && Relation(and.Start, out word) && Relative(word, out gender)
            ? gender
            : TitleGender.Unknown;

        bool Relation(int before, out MatchWord found) =>
            MatchWords.Previous(text, before, 0, out found) && Gaps.Of(text, found.End, before) is Gap.Space or Gap.Comma;

        bool Relative(MatchWord found, out TitleGender told)
        {
            told = Folding.In(RelationMale, found.In(text)) ? TitleGender.Male
                : Folding.In(RelationFemale, found.In(text)) ? TitleGender.Female : TitleGender.Unknown;
            return told != TitleGender.Unknown;
        }
    }

    /// <summary>Whether the word before a full name is for a father or mother ("His father, Judge Stark").</summary>
    public static bool IsParent(string text, int start) => IsBehind(text, start, "parents");

    /// <summary>Whether the word before a full name is for somebody's parent or child ("his father, Otto Stark").</summary>
    public static Which ReadGeneration(string text, int start) =>
        IsParent(text, start) ? Which.Elder : IsBehind(text, start, "children") ? Which.Younger : Which.Unsaid;

    private static bool IsBehind(string text, int start, string list) =>
        MatchWords.Previous(text, start, 0, out var word) && Gaps.Of(text, word.End, start) is Gap.Space or Gap.Comma
            && Folding.In(Titles[list], word.In(text));

    /// <summary>Whether the word is for a relative.</summary>
    public static bool IsRelation(ReadOnlySpan<char> word) => Folding.In(RelationMale, word) || Folding.In(RelationFemale, word);

    // "the elder Mr. Stark", "the younger Stark", "the other Stark".
    private static Which ReadWhich(string text, int start, int floor) =>
        !MatchWords.Before(text, start, floor, out var word) ? Which.Unsaid : word.In(text) switch
        {
            "elder" or "older" or "Elder" => Which.Elder,
            "younger" or "Younger" => Which.Younger,
            "other" => Which.Other,
            _ => Which.Unsaid,
        };

    /// <summary>"jr" and the like after a name, folded, or null; the end is after it and its full stop.</summary>
    public static string? ReadSuffix(string text, int end, out int suffixEnd)
    {
        suffixEnd = end;
        if (MatchWords.IsBeforeSmall(text, end) || !MatchWords.Next(text, end, Math.Min(text.Length, end + 8), out var next)
            || Gaps.Of(text, end, next.Start) is not (Gap.Space or Gap.Comma)
            || !MatchWords.IsCapitalised(next.In(text)) || !Folding.In(Suffix, next.In(text))
            || Gaps.Of(text, end, next.Start) == Gap.Comma && next.In(text) is "Junior")
            return null;
        suffixEnd = next.End < text.Length && text[next.End] == '.' && char.IsLower(text[next.End - 1]) ? next.End + 1 : next.End;
        return Folding.Key(next.In(text));
    }

    /// <summary>Whether the capitalised word before a surname is a first name, as far as the line and the article tell.</summary>
    public static bool IsGivenLike(MentionReading reading, MatchWord word)
    {
        var found = word.In(reading.Text);
        if (found.Length == 1)
            return IsInitial(reading.Text, word);
        var line = reading.LineAt(word.Start);
        if (IsNoGiven(found, line))
            return false;
        if (GivenNames.IsKnown(found))
            return true;
        var key = Folding.Key(found);
        if (line.IsTitleCase || line.IsCapitals)
            return reading.Known.IsProper(key);
        if (IsQuoted(reading.Text, word.Start))
            return IsProper(reading, key);
        // Where a sentence begins, the word may be an ordinary one ("Consider Stark").
        return reading.IsSentenceStart(word.Start)
            ? IsProper(reading, key) || !(WordSets["function"].Contains(key) || IsStarter(reading, key))
            : !IsPlace(reading, word);
    }

    private static bool IsNoGiven(ReadOnlySpan<char> word, Line line) =>
        Folding.In(NotGiven, word) || (MatchWords.IsAllCapitals(word) && !line.IsCapitals) || !char.IsLetter(word[0]);

    // "J. Stark"; but "I" and "A" without a full stop are words.
    private static bool IsInitial(string text, MatchWord word) =>
        char.IsLetter(text[word.Start])
        && !(text[word.Start] is 'I' or 'A' && (word.End >= text.Length || text[word.End] != '.'));

    private static bool IsProper(MentionReading reading, string key) =>
        !WordSets["function"].Contains(key) && reading.Known.IsProper(key);

    // The endings are those of participles and adverbs ("Reaching Stark", "Asked", "Luckily").
    private static bool IsStarter(MentionReading reading, string key) =>
        WordSets["starters"].Contains(key) || key.EndsWith("ing", StringComparison.Ordinal) || key.EndsWith("ed", StringComparison.Ordinal)
        || key.EndsWith("ly", StringComparison.Ordinal) || reading.Known.IsSmall(key);

    // "the man called 'Boring Stark'": a nickname is no first name.
    private static bool IsQuoted(string text, int start) =>
        start > 1 && text[start - 1] is '‘' or '“' or '"' or '\'' && text[start - 2] == ' ';

    // "In Iowa Trump said": a capitalised word after a preposition of place.
    private static bool IsPlace(MentionReading reading, MatchWord word) =>
        MatchWords.Before(reading.Text, word.Start, 0, out var before) && Folding.In(WordSets["beforePlace"], before.In(reading.Text));

    /// <summary>The first name before "and" before a full name, or null.</summary>
    public static MatchWord? ReadCoordinated(string text, int start, int floor) =>
        MatchWords.Before(text, start, floor, out var and) && and.In(text) is "and" or "&" or "or" or "nor"
            && MatchWords.Before(text, and.Start, floor, out var first) && MatchWords.IsCapitalised(first.In(text))
            ? first
            : null;
}
