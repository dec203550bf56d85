using NewsAnalysis.Actors.Matching;

namespace NewsAnalysis.Actors.EventData;

/// <summary>Makes actors of the entries of event-data files. Entries with one name are one actor; a synonym that another actor has is
/// reported and counts for the first. A code that begins with a state becomes a membership of the state with the code's dates, its further
/// parts the role; an international organisation's code a membership of the organisation. Every code is kept in
/// <see cref="Actor.Codes"/>.</summary>
internal sealed class EventDataActors
{
    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<string, Draft> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Draft> _byCode = new(StringComparer.Ordinal);
    private readonly List<Notice> _notices = [];
    private readonly EventDataNames _names;

    private EventDataActors(EventDataNames names) => _names = names;

    /// <summary>The actors in file order, and the names that were taken.</summary>
    public static (IReadOnlyList<Actor> Actors, IReadOnlyList<Notice> Notices) Make(IReadOnlyList<EventDataEntry> entries)
    {
        var maker = new EventDataActors(EventDataNames.Of(entries));
        foreach (var entry in entries)
            maker.Add(entry);
        foreach (var draft in maker._drafts)
            maker.NoteHolder(draft);
        return ([.. maker._drafts.Select(maker.ToActor)], maker._notices);
    }

    private void Add(EventDataEntry entry)
    {
        var isBody = entry.Codes.Any(
            code => code.Code.StartsWith("IGO", StringComparison.Ordinal) || code.Code.StartsWith("NGO", StringComparison.Ordinal));
        Draft? draft = null;
        foreach (var (text, line) in entry.Names)
        {
            var name = _names.Write(text, isBody);
            var key = Phrase.KeyOf(name, false);
            if (!_byWord.TryGetValue(key, out var owner))
            {
                draft ??= NewDraft(name, entry);
                draft.Names.Add(name);
                _byWord[key] = draft;
            }
            else if (draft is null && owner.Key == key && line == entry.Line)
            {
                draft = owner;
            }
            else if (owner != draft)
            {
                _notices.Add(new Notice(Severity.Info, entry.File, line, string.Create(
                    CultureInfo.InvariantCulture,
                    $"{entry.File}:{line}: found '{name}', which already names '{owner.Names[0]}' ({owner.File}:{owner.Line}); "
                        + $"it counts for that one.")));
            }
        }

        if (draft is null)
            return;
        foreach (var code in entry.Codes.Where(code => !draft.Codes.Contains(code)))
            draft.Codes.Add(code);
    }

    private Draft NewDraft(string name, EventDataEntry entry)
    {
        var draft = new Draft(Phrase.KeyOf(name, false), entry.File, entry.Line);
        _drafts.Add(draft);
        return draft;
    }

    // The first actor with the bare code, for good or to the present, is what the code means.
    private void NoteHolder(Draft draft)
    {
        foreach (var code in draft.Codes.Where(code => code.Until is null && EventDataCodes.Parent(code.Code) == code.Code))
            _byCode.TryAdd(code.Code, draft);
    }

    private Actor ToActor(Draft draft)
    {
        var type = TypeOf(draft);
        var name = draft.Names[0];
        var demonyms = type == ActorType.State
            ? draft.Names.Skip(1).Where(word => Nations.ByDemonym.ContainsKey(Phrase.KeyOf(word, false))).ToList() : [];
        return new Actor(name, type)
        {
            Aliases = [.. draft.Names.Skip(1).Except(demonyms, StringComparer.Ordinal)],
            Demonyms = demonyms,
            Surname = type == ActorType.Person ? Surnames.Default(name) : null,
            MemberOf = [.. Memberships(draft)],
            Codes = draft.Codes,
        };
    }

    private IEnumerable<Membership> Memberships(Draft draft) =>
        from code in draft.Codes
        let parent = EventDataCodes.Parent(code.Code)
        where parent is not null
        let holder = _byCode.GetValueOrDefault(parent)
        where holder is not null && holder != draft
        select new Membership(holder.Names[0], EventDataCodes.Role(code.Code, parent), code.From, code.Until);

    // The files do not say what an actor is; codes, dates and first names tell most of it.
    private ActorType TypeOf(Draft draft)
    {
        var codes = draft.Codes.Where(code => !EventDataCodes.IsNone(code.Code)).ToList();
        if (codes.Any(code => EventDataCodes.IsState(code.Code) && _byCode.GetValueOrDefault(code.Code) == draft))
            return ActorType.State;
        if (codes.Any(code => code.Code.StartsWith("ELI", StringComparison.Ordinal)) || HasFirstName(draft))
            return ActorType.Person;
        if (codes.Count == 0)
            return ActorType.Organisation;
        if (codes.TrueForAll(code => EventDataCodes.IsState(code.Code)))
            return ActorType.Place;
        if (codes.Exists(code => EventDataCodes.IsArmed(code.Code)))
            return ActorType.ArmedGroup;
        return codes.Exists(code => code.From is not null || code.Until is not null)
            && codes.TrueForAll(code => EventDataCodes.IsOfState(code.Code) && code.Code.Length > 3)
            ? ActorType.Person
            : ActorType.Organisation;
    }

    private static bool HasFirstName(Draft draft)
    {
        var words = draft.Names[0].Split(' ');
        return words.Length is 2 or 3 && GivenNames.IsKnown(Folding.Key(words[0])) && words.All(word => char.IsUpper(word[0]))
            && !ProperNames.IsHead(words[^1]);
    }

    private sealed record Draft(string Key, string File, int Line)
    {
        public List<string> Names { get; } = [];

        public List<ActorCode> Codes { get; } = [];
    }
}
