namespace NewsAnalysis.Actors.Matching;

/// <summary>Names inside names: decides by the head words of <c>heads.tsv</c> whether the capitalised phrase around a name is an outlet,
/// building or the like, so that the name inside is no mention ("Trump Tower", "Bank of Italy"), or belongs to the actor ("Italian Foreign
/// Ministry").</summary>
internal static class ProperNames
{
    private const int MaxWords = 5;
    private static readonly FrozenDictionary<string, WordSet> HeadLists = NameLists.Read("heads");
    private static readonly FrozenDictionary<string, WordSet> WordSets = NameLists.Read("words");
    private static readonly WordSet NotGiven = NameLists.Read("titles")["notGiven"];

    private static readonly WordSet Suppressing =
        NameLists.Union(HeadLists, "outlet", "organisation", "education", "building", "geography", "prize", "law", "sport");

    private static readonly WordSet Places = new(NameLists.Read("metonyms")["placePrepositions"].Concat(["to", "from", "of"]));
    private static readonly WordSet Regions = NameLists.Read("metonyms")["regionBefore"];
    private static readonly WordSet Company = HeadLists["company"];
    private static readonly WordSet HeadsBefore = HeadLists["before"];
    private static readonly WordSet Storm = HeadLists["storm"];
    private static readonly WordSet Keeping = new(NotGiven.Concat(NameLists.Union(HeadLists, "government", "military")));

    /// <summary>Whether the name is inside another name.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="start">Start of the name.</param>
    /// <param name="end">Its end.</param>
    /// <param name="type">What the actor is.</param>
    /// <param name="kind">What the phrase is.</param>
    /// <param name="isListed">Whether a listed name begins at a position; the phrase ends before it.</param>
    public static bool Hides(MentionReading reading, int start, int end, ActorType type, EntryKind kind, Func<int, bool> isListed) =>
        HidesBefore(reading, start, type, kind) || HidesAfter(reading, end, type, kind, isListed)
        || (kind == EntryKind.Metonym && IsFirstOfTwo(reading, start, end, isListed))
        || (kind == EntryKind.Name && type is ActorType.State or ActorType.Place && IsFirstNameOfPerson(reading, start, end, isListed));

    /// <summary>Whether a surname is the first word of another capitalised name ("Trump Model Management", "Ryan Zinke").</summary>
    public static bool GoesOn(MentionReading reading, int start, int end, Func<int, bool> isMention)
    {
        var text = reading.Text;
        if (MatchWords.IsBeforeSmall(text, end) || !IsNextInLine(text, end, isMention, out var next))
            return false;
        var word = next.In(text);
        // "Representative Paul D. Stark" names no Paul.
        if (word.Length == 1 && IsInitial(text, next))
            return GivenNames.IsKnown(text.AsSpan(start, end - start));
        // "Stark J held", of a judge; a name does not go on with one letter.
        if (!MatchWords.IsCapitalised(word) || word.Length == 1 || MatchWords.IsAllCapitals(word)
            || reading.LineAt(start).IsCapitals || IsKeeping(word))
            return false;
        if (reading.LineAt(start).IsTitleCase)
            return GivenNames.IsKnown(text.AsSpan(start, end - start)) && reading.Known.IsProper(Folding.Key(word));
        return EndsAsName(text, next.End);
    }

    private static bool IsInitial(string text, MatchWord letter) =>
        char.IsUpper(text[letter.Start]) && letter.End < text.Length && text[letter.End] == '.'
        && MatchWords.Next(text, letter.End, Math.Min(text.Length, letter.End + 4), out var surname)
        && MatchWords.IsCapitalised(surname.In(text));

    private static bool EndsAsName(string text, int position)
    {
        for (var i = 0; i < MaxWords && MatchWords.After(text, position, out var after); i++)
        {
            if (!MatchWords.IsCapitalised(after.In(text)))
                return !Folding.In(WordSets["compound"], after.In(text));
            position = after.End;
        }

        return true;
    }

    /// <summary>Whether a hyphen and another name follow a surname, so that both are one surname ("Dr. Stark-Lopez").</summary>
    public static bool IsDoubled(string text, int end) =>
        end + 1 < text.Length && MatchWords.IsHyphen(text[end]) && char.IsUpper(text[end + 1]);

    /// <summary>Whether the word begins or ends the name of a body of a state ("Foreign", "Ministry", "Army").</summary>
    public static bool IsBody(ReadOnlySpan<char> word) => IsKeeping(word);

    /// <summary>Whether the word says what a name is of ("Institute", "Tower", "Ministry"), so that the name before it is no
    /// person's.</summary>
    public static bool IsHead(ReadOnlySpan<char> word) =>
        IsSuppressing(word) || Folding.In(HeadLists["company"], word) || Folding.In(HeadLists["government"], word)
            || Folding.In(HeadLists["military"], word);

    private static bool HidesBefore(MentionReading reading, int start, ActorType type, EntryKind kind)
    {
        var text = reading.Text;
        if (!MatchWords.Previous(text, start, 0, out var before))
            return false;
        var gap = Gaps.Of(text, before.End, start);
        var word = before.In(text);
        // "State v. Stark" is a case.
        if (gap == Gap.DotSpace)
            return kind == EntryKind.Surname && word is ("v" or "vs");
        if (gap is not (Gap.Space or Gap.Hyphen))
            return false;
        return HidesOf(reading, before) ?? (before.End + 1 == start && MatchWords.IsCapitalised(word)
            && (Folding.In(Storm, word) || (kind is not EntryKind.Surname && IsFirstPart(reading, start, before, type, kind))));
    }

    // "Bank of", "Bank of the"; null where neither an article nor such a preposition stands before the name.
    private static bool? HidesOf(MentionReading reading, MatchWord before)
    {
        var text = reading.Text;
        if (before.In(text) is "the" or "The" && MatchWords.Before(text, before.Start, 0, out var preposition))
            return IsOf(preposition.In(text)) && IsOfHead(reading, preposition);
        return IsOf(before.In(text)) ? IsOfHead(reading, before) : null;
    }

    private static bool IsOf(ReadOnlySpan<char> word) => word is "of" or "for" or "Of" or "For";

    private static bool IsOfHead(MentionReading reading, MatchWord preposition) =>
        MatchWords.Before(reading.Text, preposition.Start, 0, out var head) && IsSuppressing(head.In(reading.Text))
            && !IsPlainStart(reading, head);

    // "Miss" of "Miss Italy", "Michael" of "Michael Jordan".
    private static bool IsFirstPart(MentionReading reading, int start, MatchWord before, ActorType type, EntryKind kind)
    {
        var word = before.In(reading.Text);
        // "Miss Italy", but "Miss Anna Stark".
        if (Folding.In(HeadsBefore, word) && !(type == ActorType.Person && MentionReading.IsTitle(word)))
            return !IsPlainStart(reading, before);
        if (type == ActorType.State && IsCompass(word))
            return Folding.In(HeadLists["compass"], word)
                || (!reading.IsSentenceStart(before.Start) && !reading.LineAt(start).IsTitleCase);
        if (kind == EntryKind.Metonym && IsStranger(reading, start))
            return true;
        return MayBePerson(type, kind) && reading.Text[before.End] != '-' && IsFirstName(reading, before);
    }

    private static bool IsCompass(ReadOnlySpan<char> word) =>
        Folding.In(HeadLists["compass"], word) || Folding.In(HeadLists["compassInside"], word);

    private static bool MayBePerson(ActorType type, EntryKind kind) =>
        kind is EntryKind.Name or EntryKind.Metonym && type is ActorType.State or ActorType.Place;

    private static bool IsJoint(ReadOnlySpan<char> word) => word is "of" or "and" or "&" or "for";

    private static bool HidesAfter(MentionReading reading, int end, ActorType type, EntryKind kind, Func<int, bool> isListed)
    {
        var text = reading.Text;
        if (MatchWords.IsBeforeSmall(text, end))
            return false;
        var position = end;
        for (var i = 0; i < MaxWords; i++)
        {
            // Where every word has a capital only the next one tells.
            if (i == 1 && reading.LineAt(end - 1) is { IsTitleCase: true } or { IsCapitals: true })
                return false;
            if (!IsNextInLine(text, position, isListed, out var next))
                return false;
            var word = next.In(text);
            if (!MatchWords.IsCapitalised(word) && (i == 0 || !IsJoint(word)))
                return false;
            if (HidesBy(text, next, type, kind, i) is { } hides)
                return hides;
            position = next.End;
        }

        return false;
    }

    // What a word behind the name decides; null where it decides nothing.
    private static bool? HidesBy(string text, MatchWord next, ActorType type, EntryKind kind, int index)
    {
        var word = next.In(text);
        if (index > 0 && kind == EntryKind.Acronym && type == ActorType.State && IsBodyOfState(word))
            return false;
        if (IsSuppressing(word) && !IsOfBody(text, next.End))
            return !IsOwn(word, type, kind, index);
        if (Folding.In(Company, word))
            return type is ActorType.Person or ActorType.Place or ActorType.State or ActorType.Group;
        return IsKeeping(word) ? word is "State" && IsOfSchool(text, next.End) : null;
    }

    // "Federation" after a demonym names the state itself.
    private static bool IsOwn(ReadOnlySpan<char> word, ActorType type, EntryKind kind, int index) =>
        index == 0 && type == ActorType.State && kind is EntryKind.Demonym or EntryKind.Name && word is "Federation";

    // "Ohio State University" is no body of the state.
    private static bool IsOfSchool(string text, int end) =>
        MatchWords.After(text, end, out var next) && next.In(text) is "University" or "College" or "Fair";

    // "Virginia Woolf", "Chad Smith": a state's name that is a first name, before one more capitalised word.
    private static bool IsFirstNameOfPerson(MentionReading reading, int start, int end, Func<int, bool> isListed)
    {
        var text = reading.Text;
        if (MatchWords.IsBeforeSmall(text, end) || !GivenNames.IsKnown(text.AsSpan(start, end - start))
            || !IsNextInLine(text, end, isListed, out var next) || reading.LineAt(start) is { IsTitleCase: true } or { IsCapitals: true })
            return false;
        if (!MatchWords.IsCapitalised(next.In(text)) || MatchWords.IsAllCapitals(next.In(text)) || IsKeeping(next.In(text)))
            return false;
        return !(MatchWords.After(text, next.End, out var after) && MatchWords.IsCapitalised(after.In(text)));
    }

    /// <summary>Whether the name of a town is the surname of a person there ("Valeska Paris").</summary>
    public static bool IsStranger(MentionReading reading, int start) =>
        MatchWords.Before(reading.Text, start, 0, out var before) && reading.Text[before.End] == ' ' && before.End - before.Start > 1
            && MatchWords.IsCapitalised(before.In(reading.Text))
        && !reading.LineAt(start).IsTitleCase && IsUnknownFirstName(reading, before);

    private static bool IsUnknownFirstName(MentionReading reading, MatchWord word)
    {
        var key = Folding.Key(word.In(reading.Text));
        return PersonReader.IsGivenLike(reading, word) && !MentionReading.IsTitle(word.In(reading.Text)) && !IsFunctionOrNation(key)
            && !IsCompass(word.In(reading.Text))
            && !Folding.In(Regions, word.In(reading.Text)) && !IsHead(word.In(reading.Text))
            && !MentionReading.IsCalendar(word.In(reading.Text));
    }

    // "Paris Marlow sang": the first word of a name of two; "in Paris Marlow sang" is the city, "Paris Tuesday agreed" the government.
    private static bool IsFirstOfTwo(MentionReading reading, int start, int end, Func<int, bool> isListed)
    {
        var text = reading.Text;
        if (MatchWords.IsBeforeSmall(text, end) || !IsNextInLine(text, end, isListed, out var next)
            || reading.LineAt(start) is { IsTitleCase: true } or { IsCapitals: true })
            return false;
        var word = next.In(text);
        return MatchWords.IsCapitalised(word) && !MatchWords.IsAllCapitals(word) && !IsKeeping(word)
            && !IsFunctionOrNation(Folding.Key(word))
            && !(MatchWords.After(text, next.End, out var after) && MatchWords.IsCapitalised(after.In(text)))
            && !(MatchWords.Before(text, start, 0, out var before) && Folding.In(Places, before.In(text)));
    }

    private static bool IsFunctionOrNation(string key) =>
        WordSets["function"].Contains(key) || Nations.ByDemonym.ContainsKey(key) || Nations.ByName.ContainsKey(key);

    // "Michael Jordan": where a sentence begins the word must not be an ordinary one ("Will Jordan …").
    private static bool IsFirstName(MentionReading reading, MatchWord word)
    {
        var key = Folding.Key(word.In(reading.Text));
        return GivenNames.IsKnown(key) && !WordSets["function"].Contains(key)
            && !reading.LineAt(word.Start).IsCapitals && !reading.Known.IsSmall(key);
    }

    // "the US National Hurricane Center": before a body's own name the acronym says whose it is; "US Open" and "U.S. Bank" are names.
    private static bool IsBodyOfState(ReadOnlySpan<char> word) =>
        Folding.In(HeadLists["organisation"], word) || Folding.In(HeadLists["building"], word) || Folding.In(HeadLists["education"], word);

    // "Review Board", "Press Secretary": what follows is a body or an office, and the head word only says which.
    private static bool IsOfBody(string text, int end)
    {
        if (!MatchWords.After(text, end, out var next) || !MatchWords.IsCapitalised(next.In(text)))
            return false;
        var word = next.In(text);
        return Folding.In(HeadLists["government"], word) || Folding.In(HeadLists["military"], word)
            || word is "Secretary" or "Minister" or "Officer" or "Attaché";
    }

    private static bool IsNextInLine(string text, int end, Func<int, bool> isListed, out MatchWord next) =>
        MatchWords.After(text, end, out next) && !text.AsSpan(end, next.Start - end).Contains('\n') && !isListed(next.Start);

    private static bool IsPlainStart(MentionReading reading, MatchWord word) =>
        reading.IsSentenceStart(word.Start) && reading.Known.IsSmall(Folding.Key(word.In(reading.Text)));

    private static bool IsSuppressing(ReadOnlySpan<char> word) => MatchWords.IsCapitalised(word) && Folding.In(Suppressing, word);

    private static bool IsKeeping(ReadOnlySpan<char> word) =>
        MentionReading.IsTitle(word) || Folding.In(Keeping, word);
}
