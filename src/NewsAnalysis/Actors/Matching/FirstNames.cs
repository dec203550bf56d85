namespace NewsAnalysis.Actors.Matching;

/// <summary>First names alone: of people whom the article names in full before ("Karl sells boats"), and of their relatives who are named
/// so ("his sister, Anna, stayed"). A first name that somebody else in the article has as well, or that is an ordinary word there, tells
/// nobody.</summary>
internal sealed class FirstNames(CompiledDictionary dictionary, MentionReading reading, Introductions introductions,
    IReadOnlyList<FoundName> found,
    IReadOnlyList<Hit> known)
{
    private readonly string _text = reading.Text;

    /// <summary>Relatives of people named in full, brought in by first name alone ("his wife, Anna,"); the article names them from there
    /// on.</summary>
    public List<Hit> Relatives()
    {
        var hits = new List<Hit>();
        var named = introductions.Named.ToList();
        if (named.TrueForAll(actor => dictionary.Namesakes(actor).Length < 2))
            return hits;
        foreach (var actor in named.SelectMany(dictionary.Namesakes).Distinct().ToList())
        {
            // "Her brother, Karl, agreed. Karl Weber is a judge": before the full name as well.
            if (FirstOf(actor) is not { } first || Occurrences(first).FirstOrDefault(IsRelated) is not { End: > 0 } word
                || !IsOnly(first, actor, named)
                || introductions.FirstOf(actor) is >= 0 and var at && at < word.Start)
                continue;
            hits.Add(new Hit(word.Start, word.End, actor, MentionKind.Name, false));
            introductions.Add(actor, word.Start, false, []);
            introductions.AddGender(actor, PersonReader.ReadRelative(_text, word.Start));
            introductions.AddRelative(actor, word.Start);
            introductions.AddFirstNamed(actor);
        }

        return hits;
    }

    /// <summary>First names alone of people whom the article names.</summary>
    public List<Hit> Alone()
    {
        var (named, hits) = (introductions.Named.ToList(), new List<Hit>());
        foreach (var actor in named)
        {
            // Few articles call anybody so: whether the name is the only one of its kind is asked last.
            if (FirstOf(actor) is { } first && Alone(actor, first, introductions.FirstOf(actor)) is { Count: > 0 } alone
                && IsOnly(first, actor, named))
                hits.AddRange(alone);
        }

        // What speakers say in quotation marks is not how the article calls anybody.
        foreach (var hit in hits)
        {
            if (!IsQuoted(hit.Start))
                introductions.AddFirstNamed(hit.Actor);
        }

        return hits;
    }

    private bool IsQuoted(int position)
    {
        var before = _text.AsSpan(0, position);
        var line = before[(before.LastIndexOf('\n') + 1)..];
        return line.LastIndexOf('“') > line.LastIndexOf('”') || line.Count('"') % 2 == 1;
    }

    private string? FirstOf(int actor) => dictionary.Person(actor)?.First;

    private bool IsOnly(string first, int actor, List<int> named)
    {
        var key = Folding.Key(first);
        foreach (var other in named)
        {
            if (other != actor && dictionary.Person(other)!.Given.Any(given => given.Length > 0 && GivenNames.Same(given[0], key)))
                return false;
        }

        return !introductions.StrangersFirstNames.Any(stranger => GivenNames.Same(stranger, key));
    }

    // Whole words that are in no other name; none where the name goes on to another surname somewhere ("Karl Berg").
    private List<Hit> Alone(int actor, string first, int from)
    {
        var hits = new List<Hit>();
        foreach (var word in Occurrences(first))
        {
            if (IsInName(word, actor) || known.Any(hit => hit.Start <= word.Start && word.End <= hit.End))
                continue;
            if (MatchWords.After(_text, word.End, out var next) && MatchWords.IsCapitalised(next.In(_text))
                && !reading.LineAt(word.Start).IsTitleCase)
            {
                if (MentionReading.IsCalendar(next.In(_text)))
                    hits.Add(HitOf(word, actor));
                else if (!ProperNames.IsHead(next.In(_text)))
                    return [];
            }
            else if (word.Start > from && !FollowsName(word) && !IsJoined(word))
            {
                hits.Add(HitOf(word, actor));
            }
        }

        return hits.Count > 0 && reading.Known.IsSmall(Folding.Key(first)) ? [] : hits;
    }

    private static Hit HitOf(MatchWord word, int actor) =>
        new(word.Start, word.End, actor, MentionKind.Surname, false) { By = SurnameBasis.Name };

    private bool IsRelated(MatchWord word) =>
        PersonReader.ReadRelative(_text, word.Start) != TitleGender.Unknown
            && !(MatchWords.After(_text, word.End, out var next) && MatchWords.IsCapitalised(next.In(_text)));

    // "Saint Karl", "Emperor Karl": another name, or a title of somebody else.
    private bool FollowsName(MatchWord word) =>
        MatchWords.Previous(_text, word.Start, 0, out var before) && Gaps.Of(_text, before.End, word.Start) is Gap.Space or Gap.DotSpace
        && MatchWords.IsCapitalised(before.In(_text)) && !reading.IsSentenceStart(before.Start)
        && !(Gaps.Of(_text, before.End, word.Start) == Gap.DotSpace && before.End - before.Start > 3);

    private bool IsJoined(MatchWord word) =>
        (word.End + 1 < _text.Length && MatchWords.IsHyphen(_text[word.End]) && MatchWords.IsWordAt(_text, word.End + 1))
        || (word.Start > 1 && MatchWords.IsHyphen(_text[word.Start - 1]) && MatchWords.IsWordAt(_text, word.Start - 2));

    // The full name, or a phrase of the dictionary.
    private bool IsInName(MatchWord word, int actor)
    {
        var (low, high) = (0, found.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = found[middle].End <= word.Start ? (middle + 1, high) : (low, middle);
        }

        return low < found.Count && (found[low].Start < word.End || IsBeforeSurname(word, found[low], actor));
    }

    // "Karl T. Weber", "Karl and Anna Weber": the surname follows within a few words.
    private bool IsBeforeSurname(MatchWord word, FoundName next, int actor) =>
        next.Start - word.End < 40 && next.Surnames.Any(entry => entry.Actor == actor)
        && (IsInitials(word.End, next.Start) || !_text.AsSpan(word.End, next.Start - word.End).ContainsAny(".?!\n"))
        && AllCapitalised(word.End, next.Start);

    private bool IsInitials(int start, int end)
    {
        for (var position = start; MatchWords.Next(_text, position, end, out var word); position = word.End)
        {
            if (word.End - word.Start > 1)
                return false;
        }

        return true;
    }

    private bool AllCapitalised(int start, int end)
    {
        for (var position = start; MatchWords.Next(_text, position, end, out var word); position = word.End)
        {
            if (!MatchWords.IsCapitalised(word.In(_text)) && word.In(_text) is not "and")
                return false;
        }

        return true;
    }

    private IEnumerable<MatchWord> Occurrences(string first)
    {
        for (var at = _text.IndexOf(first, StringComparison.Ordinal); at >= 0; at =
            _text.IndexOf(first, at + first.Length, StringComparison.Ordinal))
        {
            var end = at + first.Length;
            if ((at == 0 || !MatchWords.IsWordAt(_text, at - 1)) && (end == _text.Length || !MatchWords.IsWordAt(_text, end)))
                yield return new MatchWord(at, end);
        }
    }
}
