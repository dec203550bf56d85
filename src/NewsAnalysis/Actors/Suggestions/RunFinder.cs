using NewsAnalysis.Actors.Matching;

namespace NewsAnalysis.Actors.Suggestions;

/// <summary>Finds the runs of capitalised words that may be names: titles, weekdays, words for peoples and words that only begin a sentence
/// are taken off.</summary>
internal sealed class RunFinder
{
    private const int MaxWords = 8;
    private readonly MentionReading _reading;
    private readonly List<NameToken> _tokens;
    private readonly List<NameRun> _runs = [];
    private readonly List<int> _headings = [];

    private RunFinder(Article article)
    {
        _reading = new MentionReading(article);
        _tokens = Tokens.Of(article.Text);
    }

    /// <summary>The runs in text order, and the words of headings in capitals, where only names known otherwise can be found.</summary>
    /// <param name="article">The article.</param>
    /// <param name="small">Receives how often it writes a folded word with a small letter.</param>
    public static (IReadOnlyList<NameRun> Runs, IReadOnlyList<IReadOnlyList<NameToken>> Headings) Find(Article article,
        Dictionary<string, int> small)
    {
        var finder = new RunFinder(article);
        foreach (var token in finder._tokens.Where(token => char.IsLower(token.Text[0]) && !token.IsCapital))
            small[token.Key] = small.GetValueOrDefault(token.Key) + 1;
        foreach (var token in finder._tokens.Where(token => IsPluralAcronym(token.Text)))
            small[PluralKey(token.Key[..^1])] = 1;
        for (var i = 0; i < finder._tokens.Count;)
            i = finder.ReadAt(i);
        return (finder._runs, finder.HeadingWords());
    }

    /// <summary>The key under which <c>small</c> has an acronym that the articles write in the plural: "SUVs" are things, and no SUV is a
    /// name.</summary>
    /// <param name="key">The folded acronym.</param>
    public static string PluralKey(string key) => key + " s";

    private static bool IsPluralAcronym(string text) =>
        text.Length > 3 && text[^1] == 's' && text.AsSpan(0, text.Length - 1).IndexOfAnyExceptInRange('A', 'Z') < 0;

    private List<IReadOnlyList<NameToken>> HeadingWords() =>
        [.. _headings.Select(i => _tokens[i]).GroupBy(token => _reading.LineAt(token.Start).Start)
            .Select(line => (IReadOnlyList<NameToken>)[.. line])];

    private int ReadAt(int first)
    {
        if (!IsNameWord(first) && !IsParticleStart(first))
            return first + 1;
        if (_reading.LineAt(_tokens[first].Start) is { IsTitleCase: true } or { IsCapitals: true })
        {
            _headings.Add(first);
            return first + 1;
        }

        var skipped = OfficeEnd(first);
        if (skipped > first && (skipped >= _tokens.Count || !Continues(skipped) || !IsNameWord(skipped)))
            return skipped;
        var end = skipped + 1;
        first = skipped;
        while (end < _tokens.Count && end - first < MaxWords * 2)
        {
            var next = Next(first, end);
            if (next == end)
                break;
            end = next;
        }

        Split(first, end);
        return end;
    }

    // "Secretary of State Hillary Clinton": the words of the office are no part of the name.
    private int OfficeEnd(int first)
    {
        if (first < 2 || _tokens[first - 1].Key is not ("of" or "for") || !IsTitle(first - 2) || _tokens[first].Before != Gap.Space)
            return first;
        var end = first;
        while (end < _tokens.Count && Vocabulary.List("officeOf").Contains(_tokens[end].Key) && _tokens[end].IsCapital)
            end++;
        return end;
    }

    // The end of the run after one more word, connectors included; the same where it does not go on.
    private int Next(int first, int end)
    {
        if (!Continues(end))
            return end;
        if (IsNameWord(end))
            return end + 1;
        var key = _tokens[end].Key;
        if (_tokens[end].Text != "&" && !Vocabulary.List("connectors").Contains(key) && !Vocabulary.Particles.Contains(key))
            return end;
        var after = AfterParticles(end + 1);
        if (after >= _tokens.Count || !Continues(after) || !IsNameWord(after))
            return end;
        return _tokens[end].Text == "&" || Vocabulary.Particles.Contains(key) || ConnectsBody(first, end, after) ? after + 1 : end;
    }

    // "van der Bellen", "of the Interior": at most two small words.
    private int AfterParticles(int from)
    {
        var after = from;
        while (after < _tokens.Count && after - from < 2 && Continues(after) && !IsNameWord(after)
            && (Vocabulary.Particles.Contains(_tokens[after].Key) || _tokens[after].Key is "the"))
            after++;
        return after;
    }

    // "Department of Justice", "Center for Biological Diversity", "Fish and Wildlife Service"; but not "Obama and Congress".
    private bool ConnectsBody(int first, int connector, int after)
    {
        var key = _tokens[connector].Key;
        if (Vocabulary.List("bodyOf").Contains(key))
            return Vocabulary.IsBodyWord(_tokens[connector - 1].Key) && !IsTitle(connector - 1);
        if (key != "and")
            return false;
        var last = LastOfName(after);
        return IsInitialled(first, last)
            || (_tokens[after - 1].Key != "the" && connector - first <= 4 && last > after && Vocabulary.IsBodyWord(_tokens[last].Key)
                && OpensBody(first, connector) && MayBeOfBody(_tokens[connector - 1]) && MayBeOfBody(_tokens[after]));
    }

    private int LastOfName(int from)
    {
        var last = from;
        while (last + 1 < _tokens.Count && Continues(last + 1) && IsNameWord(last + 1))
            last++;
        return last;
    }

    private bool OpensBody(int first, int connector) =>
        first > 0
        && (_tokens[first - 1].Key == "the" || _tokens[first].Key == "the" || _tokens[first].IsAcronym || connector - first > 1);

    private static bool MayBeOfBody(NameToken token) => !Vocabulary.IsKnownWord(token.Text) && !GivenNames.IsKnown(token.Key);

    // "Bureau of Industry and Security", where the article has "BIS" as well.
    private bool IsInitialled(int first, int last)
    {
        var start = _tokens[first].Key == "the" ? first + 1 : first;
        var initials = ArticleNames.Initials(_tokens.GetRange(start, last - start + 1));
        return initials.Length > 2
            && _tokens.Exists(token => token.IsAcronym && token.Text.Replace(".", "", StringComparison.Ordinal) == initials);
    }

    private bool Continues(int index)
    {
        var token = _tokens[index];
        return token.Before switch
        {
            Gap.Space => !_reading.CrossesPart(_tokens[index - 1].Start, token.End),
            Gap.None => token.Text == "&" || _tokens[index - 1].Text == "&",
            Gap.DotSpace or Gap.Dot => IsAbbreviation(_tokens[index - 1]) && token.IsCapital,
            Gap.Comma => token.Key is "jr" or "sr",
            _ => false,
        };
    }

    private static bool IsAbbreviation(NameToken token) =>
        token.IsCapital && (token.Text.Length == 1 || Vocabulary.List("beforeDot").Contains(token.Key));

    private bool IsNameWord(int index)
    {
        var token = _tokens[index];
        // "#SaveTheWhales" and "@name" are no names.
        if (token.Start > 0 && _reading.Text[token.Start - 1] is '#' or '@')
            return false;
        return token.IsCapital && (token.Text.Length > 1 || NextContinues(index)) && !Vocabulary.IsPlainInside(token.Text);
    }

    // One letter is a name's only as an initial.
    private bool NextContinues(int index) =>
        index + 1 < _tokens.Count && _tokens[index + 1].Before is Gap.DotSpace or Gap.Dot && _tokens[index].Text != "I";

    private bool IsParticleStart(int index) =>
        index + 1 < _tokens.Count && Vocabulary.List("particleFirst").Contains(_tokens[index].Key) && !_tokens[index].IsAcronym
        && IsNameWord(index + 1) && _tokens[index + 1].Before is Gap.Space;

    private bool IsTitle(int index) => Vocabulary.List("titles").Contains(_tokens[index].Key);

    /// <summary>Takes titles and noise out of a run and keeps what stands between.</summary>
    private void Split(int first, int end)
    {
        var (start, title) = (OpensSentence(first) && IsOnlyStart(first, end) ? first + 1 : first, -1);
        for (var i = start; i <= end; i++)
        {
            if (title < 0 && i + 1 < end && IsNameAfterPlace(start, i))
            {
                Add(start, i, -1);
                start = i;
            }

            if (i < end && !Breaks(i, start, end))
                continue;
            Add(start, i, title);
            if (i < end && Nations.Groups.Contains(_tokens[i].Key))
                Add(i, i + 1, -1);
            title = !IsTitleAt(i, end) ? -1 : title >= 0 && start == i ? title : i;
            if (title >= 0)
                i = OfficeOf(i, end);
            start = i + 1;
        }
    }

    private bool OpensSentence(int index) => _reading.IsSentenceStart(_tokens[index].Start) || IsQuoteStart(_tokens[index].Start);

    // "Meanwhile Obama", "The Justice Department".
    private bool IsOnlyStart(int first, int end)
    {
        if (IsTradeBeforeName(first, end) || (Vocabulary.Function.Contains(_tokens[first].Key) && !BeginsPlace(first, end)))
            return true;
        return end - first > 1 && ((IsWord(first, end) && !BeginsPlace(first, end)) || IsWrittenSmall(first, end));
    }

    private bool IsWord(int first, int end) =>
        _tokens[first].Key is var key && OrdinaryWords.IsWord(key) && !GivenNames.IsKnown(key)
        && !BeginsBody(key, first, end) && !BeginsPerson(key, first, end);

    // Elsewhere in the article.
    private bool IsWrittenSmall(int first, int end) =>
        _tokens[first].Key is var key && _reading.Known.IsSmall(key) && !_reading.Known.IsProper(key)
        && !IsTitle(first) && !GivenNames.IsKnown(key) && !Vocabulary.IsBodyWord(_tokens[end - 1].Key);

    // "Duke Energy": an ordinary word that the article has only with a capital.
    private bool BeginsBody(string key, int first, int end) =>
        end - first == 2 && !_reading.Known.IsSmall(key)
            && (Vocabulary.IsBodyWord(_tokens[end - 1].Key) || Vocabulary.List("firmHeads").Contains(_tokens[end - 1].Key));

    // "Mason Stark": a first name that is a word too; but "Christian Democrats", "Royal Navy".
    private bool BeginsPerson(string key, int first, int end) =>
        OrdinaryWords.IsFirstName(key) && end - first is 2 or 3 && _tokens[first + 1] is { Before: Gap.Space } next
            && !Vocabulary.IsKnownWord(next.Text)
        && !Nations.Groups.Contains(next.Key) && !Vocabulary.Function.Contains(next.Key) && !Evidence.IsHead(_tokens[end - 1].Key)
            && !Vocabulary.IsBodyWord(_tokens[end - 1].Key);

    // "Shopper Anna Stark": a word that the article has only here, before a first name.
    private bool IsTradeBeforeName(int first, int end)
    {
        var key = _tokens[first].Key;
        return end - first > 2 && GivenNames.IsKnown(_tokens[first + 1].Key) && _tokens[first + 1].Before == Gap.Space
            && _tokens[first + 2].IsCapital
            && !GivenNames.IsKnown(key) && !_reading.Known.IsProper(key) && !Vocabulary.Particles.Contains(key) && !IsTitle(first)
            && !Evidence.IsHead(_tokens[end - 1].Key) && !BeginsPlace(first, end);
    }

    // "New York", where a sentence begins.
    private bool BeginsPlace(int i, int end)
    {
        if (i + 1 >= end)
            return false;
        var key = $"{_tokens[i].Key} {_tokens[i + 1].Key}";
        return Nations.Places.Contains(key) || Nations.ByName.ContainsKey(key);
    }

    private bool Breaks(int i, int start, int end)
    {
        var key = _tokens[i].Key;
        return IsTitleAt(i, end) || IsPeopleAt(i, start, end) || (Vocabulary.List("noise").Contains(key) && IsNoiseAt(i, start, end))
            || (Vocabulary.Function.Contains(key) && i == start && key != "the" && _reading.IsSentenceStart(_tokens[i].Start)
                && !BeginsPlace(i, end));
    }

    private bool IsNoiseAt(int i, int start, int end) =>
        !IsFirstNameAt(i, end) && (end - start == 1 || Vocabulary.IsCalendar(_tokens[i].Key));

    // "Jan Brandt", "April Osei"; but "In May Brandt said".
    private bool IsFirstNameAt(int i, int end) =>
        i + 1 < end && _tokens[i + 1].Before == Gap.Space && GivenNames.IsKnown(_tokens[i].Key) && !char.IsDigit(_tokens[i + 1].Text[0])
        && !(i > 0 && Vocabulary.List("beforeDate").Contains(_tokens[i - 1].Key));

    // "Justice Department", "General Assembly", "House Speaker": a head word right after makes a body's name of what looks like a title.
    private bool IsTitleAt(int i, int end)
    {
        if (i >= end || !IsTitle(i) || !_tokens[i].IsCapital)
            return false;
        var key = _tokens[i].Key;
        if (!Vocabulary.List("weakTitles").Contains(key))
            return !(i + 1 < end && _tokens[i + 1].Before == Gap.Space && Vocabulary.List("titleBodies").Contains(_tokens[i + 1].Key));
        for (var next = i + 1; next < end && next <= i + 3; next++)
        {
            if (Vocabulary.IsBodyWord(_tokens[next].Key))
                return false;
            if (IsTitle(next) && !Vocabulary.List("weakTitles").Contains(_tokens[next].Key))
                return true;
        }

        return i + 1 < end;
    }

    // "Secretary of State Hillary Clinton": the last of the words after "of" that are of the office.
    private int OfficeOf(int title, int end)
    {
        if (title + 1 >= end || _tokens[title + 1].Key is not ("of" or "for"))
            return title;
        var next = title + 2;
        while (next < end && (Vocabulary.List("officeOf").Contains(_tokens[next].Key) || !_tokens[next].IsCapital))
            next++;
        return next == title + 2 ? title : next - 1;
    }

    // "Israeli Prime Minister", "Russian forces"; but "Turkish Airlines" and "South African Communist Party" keep it.
    private bool IsPeopleAt(int i, int start, int end)
    {
        if (!IsForPeople(i, end) || (end - start == 1 && Nations.Groups.Contains(_tokens[i].Key)) || IsPartyAt(i, start, end))
            return false;
        if (i > start)
            return i + 1 == end && !(i - 1 >= start && GivenNames.IsKnown(_tokens[i - 1].Key));
        for (var next = i + 1; next < end; next++)
        {
            if (IsTitleAt(next, end))
                return true;
            if (IsOfBody(_tokens[next].Key))
                return false;
        }

        return true;
    }

    private bool IsForPeople(int i, int end) =>
        Vocabulary.IsPeople(_tokens[i].Key) || (i + 1 < end && Vocabulary.IsPeople(_tokens[i].Key + " " + _tokens[i + 1].Key));

    private static bool IsOfBody(string key) =>
        Vocabulary.IsBodyWord(key) || Vocabulary.List("armedHeads").Contains(key) || Vocabulary.IsHead("outlet", key);

    // "Social Democrats": a party of its own; "House Democrats" are Democrats.
    private bool IsPartyAt(int i, int start, int end) =>
        Nations.Groups.Contains(_tokens[i].Key) ? i > start && Vocabulary.List("partyWords").Contains(_tokens[i - 1].Key)
        : i + 1 < end && Nations.Groups.Contains(_tokens[i + 1].Key) && Vocabulary.List("partyWords").Contains(_tokens[i].Key);

    // "the envoy for the Middle East Mikhail Bogdanov".
    private bool IsNameAfterPlace(int start, int i)
    {
        var place = string.Join(' ', _tokens.GetRange(start, i - start).Select(token => token.Key));
        return i > start && GivenNames.IsKnown(_tokens[i].Key) && (Nations.Places.Contains(place) || Nations.ByName.ContainsKey(place))
            && !GivenNames.IsKnown(place);
    }

    private void Add(int start, int end, int title)
    {
        while (end > start && !MayEnd(_tokens[end - 1]))
            end--;
        while (start < end && !MayBegin(start))
            start++;
        if (end <= start || (end - start == 1 && !IsAlone(start)))
            return;
        var tokens = _tokens.GetRange(start, end - start);
        if (IsNotice(tokens))
            return;
        var heading = _reading.Article.PartAt(tokens[0].Start) == PartKind.Headline;
        _runs.Add(new NameRun(
            tokens, title >= 0, title >= 0 ? _reading.Text[_tokens[title].Start.._tokens[start].Start].Trim() : null,
            title < 0 && IsWeak(tokens), WordBefore(start), WordAfter(end), heading)
        {
            Acronym = AcronymAfter(end) ?? AppositionAfter(start, end),
            IsPlace = IsAfterPlaceNoun(start)
                || (MatchWords.IsAllCapitals(tokens[0].Text) && Datelines.Is(_reading, tokens[0].Start, tokens[^1].End)),
        });
    }

    // "Trust in Stark" says nothing of a place.
    private string WordBefore(int start) => start > 0 && _tokens[start].Before is Gap.Space && !IsFelt(start) ? _tokens[start - 1].Key : "";

    private bool IsFelt(int start) => start > 1 && _tokens[start - 1].Before is Gap.Space
        && Vocabulary.List("feelings").Contains(_tokens[start - 2].Key)
        && Vocabulary.List("placePrepositions").Contains(_tokens[start - 1].Key);

    private string WordAfter(int end) =>
        end < _tokens.Count && _tokens[end].Before is Gap.Space or Gap.Comma ? _tokens[end].Key : "";

    private static bool MayEnd(NameToken token) =>
        token.IsCapital && token.Text != "&" && (token.IsAcronym || !Vocabulary.Function.Contains(token.Key));

    private bool MayBegin(int index) =>
        (_tokens[index].IsCapital || IsParticleStart(index)) && _tokens[index].Text != "&" && _tokens[index].Key is not "the";

    // "READ MORE" and "Getty Images" are no names.
    private static bool IsNotice(List<NameToken> tokens) =>
        (tokens.Count > 1 && tokens.TrueForAll(token => token.IsAcronym || MatchWords.IsAllCapitals(token.Text))
            && tokens.Exists(token => token.Text.Length > 3))
        || Vocabulary.Credits.Contains(string.Join(' ', tokens.Select(token => token.Key)));

    // A capital after a quotation mark may be the quotation's; a phrase that fills the marks is a word or a title.
    private bool IsWeak(List<NameToken> tokens) => IsQuoteStart(tokens[0].Start)
        ? tokens is [{ IsAcronym: false }] || IsQuoteEnd(tokens[^1].End)
        : tokens is [{ IsAcronym: false }] && _reading.IsSentenceStart(tokens[0].Start) && !_reading.Known.IsProper(tokens[0].Key);

    // "The border town of Velm"; but "the city of Anna Stark" is rare enough.
    private bool IsAfterPlaceNoun(int start) =>
        start > 1 && _tokens[start].Before is Gap.Space && _tokens[start - 1] is { Key: "of", Before: Gap.Space }
            && Vocabulary.List("placeFollowers").Contains(_tokens[start - 2].Key);

    private bool IsQuoteStart(int position) => position > 0 && _reading.Text[position - 1] is '“' or '‘' or '"' or '«' or '„';

    private bool IsQuoteEnd(int position)
    {
        while (position < _reading.Text.Length && _reading.Text[position] is ',' or '.' or '!' or '?')
            position++;
        return position < _reading.Text.Length && _reading.Text[position] is '”' or '’' or '"' or '»';
    }

    private bool IsAlone(int index)
    {
        var token = _tokens[index];
        if (Nations.Groups.Contains(token.Key))
            return true;
        return token.Text.Length > 1 && !Vocabulary.List("noise").Contains(token.Key) && !Vocabulary.IsPeople(token.Key)
            && !IsTitle(index) && (!token.Key.Any(char.IsDigit) || IsNumbered(token.Text))
            && (token.IsAcronym || !Vocabulary.Function.Contains(token.Key));
    }

    // "D66", "G20"; but neither "Q3" nor a year.
    private static bool IsNumbered(string text) =>
        text.Length is 2 or 3 && char.IsAsciiLetterUpper(text[0]) && text[0] is not ('Q' or 'H') && text.Skip(1).All(char.IsAsciiDigit);

    // "National Rifle Association (NRA)", "the Farmers Federation, the FWF,"; "OLDTOWN (WXYZ) —" is a dateline.
    private string? AcronymAfter(int end)
    {
        if (end >= _tokens.Count || !_tokens[end].IsAcronym || _tokens[end].Start < 1)
            return null;
        var between = _reading.Text[_tokens[end - 1].End.._tokens[end].Start];
        var next = _tokens[end].End < _reading.Text.Length ? _reading.Text[_tokens[end].End] : ' ';
        return between.Trim() == "(" && next == ')' && !Datelines.Is(_reading, _tokens[end - 1].Start, _tokens[end - 1].End)
            ? _tokens[end].Text : null;
    }

    private string? AppositionAfter(int start, int end)
    {
        var i = end < _tokens.Count && _tokens[end].Key is "the" or "or" && _tokens[end].Before == Gap.Comma ? end + 1 : end;
        return i > end && i < _tokens.Count && end - start > 1 && IsEnclosed(_tokens[i])
            && _tokens[i].Text[0] == _tokens[start].Text[0] ? _tokens[i].Text : null;
    }

    private bool IsEnclosed(NameToken token) =>
        token is { IsAcronym: true, Before: Gap.Space }
        && token.End < _reading.Text.Length && _reading.Text[token.End] is ',' or '.' or ';';
}
