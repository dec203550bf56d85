namespace NewsAnalysis.Actors.Matching;

/// <summary>The words before a surname, gathered one by one from the surname to the left: first names and initials, titles, a nickname in
/// marks.</summary>
internal sealed class WordsBefore
{
    private const int MaxWords = 8;
    private static readonly FrozenDictionary<string, WordSet> Lists = NameLists.Read("titles");
    private static readonly WordSet SmallOffices = Lists["smallOffices"];
    private static readonly WordSet CourtesyMale = Lists["courtesyMale"];
    private static readonly WordSet CourtesyFemale = Lists["courtesyFemale"];

    private readonly MentionReading _reading;
    private readonly string _text;
    private readonly int _floor;

    /// <summary>Gathers the words before a position; those before the floor belong to another mention.</summary>
    public WordsBefore(MentionReading reading, int start, int floor)
    {
        (_reading, _text, _floor, Start) = (reading, reading.Text, floor, start);
        var count = 0;
        while (count < MaxWords && MatchWords.Previous(_text, Start, floor, out var word) && Take(word))
            count++;
    }

    /// <summary>First names and initials in order; null without any.</summary>
    public List<MatchWord>? Given { get; private set; }

    /// <summary>The titles of office, folded; null without any.</summary>
    public List<string>? Titles { get; private set; }

    /// <summary>The gender that a courtesy title tells.</summary>
    public TitleGender Courtesy { get; private set; }

    /// <summary>Whether a title of either sort is among them.</summary>
    public bool HasTitle { get; private set; }

    /// <summary>Where the first title begins; -1 without any.</summary>
    public int TitleStart { get; private set; } = -1;

    /// <summary>The nickname (Piet "Iron" Dorn), or null.</summary>
    public string? Nickname { get; private set; }

    /// <summary>Where the first of the words begins.</summary>
    public int Start { get; private set; }

    // Whether the word belongs to the name, so that the one before it may as well.
    private bool Take(MatchWord word)
    {
        var found = word.In(_text);
        var gap = Gaps.Of(_text, word.End, Start);
        if (gap == Gap.Other)
            return TakeNickname();
        var isTitle = MatchWords.IsCapitalised(found) ? MentionReading.IsTitle(found) : Folding.In(SmallOffices, found);
        var isAbbreviated = gap is Gap.DotSpace or Gap.Dot && (found.Length == 1 || isTitle);
        if (!(gap == Gap.Space || isAbbreviated) || _reading.CrossesPart(word.Start, Start + 1))
            return false;
        if (isTitle && !IsFirstName(word))
            AddTitle(word);
        else if (!TakeGiven(word))
            return false;
        Start = word.Start;
        return true;
    }

    private bool TakeNickname()
    {
        if (Given is not null || HasTitle || !Matching.Nickname.Before(_text, Start, _floor, out var outside))
            return false;
        Nickname = _text[(outside + 1)..(Start - 2)];
        Start = outside;
        return true;
    }

    private void AddTitle(MatchWord word)
    {
        var found = word.In(_text);
        (HasTitle, TitleStart) = (true, word.Start);
        if (Folding.In(CourtesyMale, found))
            Courtesy = TitleGender.Male;
        else if (Folding.In(CourtesyFemale, found))
            Courtesy = TitleGender.Female;
        // "First lady" is an office as well.
        if (Courtesy == TitleGender.Unknown || Folding.In(Lists["lady"], found))
            (Titles ??= []).Insert(0, Offices.InFull(Folding.Key(found)));
    }

    private bool TakeGiven(MatchWord word)
    {
        if (HasTitle || !MatchWords.IsCapitalised(word.In(_text)))
            return false;
        HasTitle = IsOffice(word);
        if (HasTitle || !PersonReader.IsGivenLike(_reading, word))
            return false;
        (Given ??= []).Insert(0, word);
        return true;
    }

    // "Dean Smith", "Grant Hill": a first name that is also a title counts as one where no other title or name stands before it.
    private bool IsFirstName(MatchWord word) =>
        Given is null && word.End - word.Start > 2 && GivenNames.IsKnown(word.In(_text))
        && !(MatchWords.Previous(_text, word.Start, _floor, out var before)
            && Gaps.Of(_text, before.End, word.Start) is Gap.Space or Gap.DotSpace && MatchWords.IsCapitalised(before.In(_text)));

    // "Secretary of State Clinton", "Secretary of the Interior Zinke".
    private bool IsOffice(MatchWord word)
    {
        var position = word.Start;
        for (var i = 0; i < 4 && MatchWords.Before(_text, position, _floor, out var before); i++)
        {
            var found = before.In(_text);
            if (found is "of" or "for" && MatchWords.Previous(_text, before.Start, _floor, out var head)
                && Folding.In(Lists["officeOf"], head.In(_text)))
                return !GivenNames.IsKnown(word.In(_text));
            if (found is not ("of" or "for" or "the" or "and") && !MatchWords.IsCapitalised(found))
                return false;
            position = before.Start;
        }

        return false;
    }
}
