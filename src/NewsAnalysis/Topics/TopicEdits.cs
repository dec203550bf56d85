using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>Edits of topics, applied while these are built; tells afterwards what became of each.</summary>
/// <param name="edits">The edits: mergers are applied first, then claims are set apart, then causes set, each in this order.</param>
public sealed class TopicEdits(IReadOnlyList<TopicEdit> edits)
{
    private readonly TopicEditState[] _states = Enumerable.Repeat(TopicEditState.NoClaim, edits.Count).ToArray();

    /// <summary>What became of each edit, in their order; meaningful once the topics were built.</summary>
    public IReadOnlyList<TopicEditState> States => _states;

    /// <summary>The groups of a story as the edits want them, with the marks on each.</summary>
    internal IReadOnlyList<(IReadOnlyList<Profile> Profiles, IReadOnlyList<CorrectionMark> Marks)> Regroup(
        IReadOnlyList<Profile> profiles, IReadOnlyList<IReadOnlyList<Profile>> groups)
    {
        if (edits.Count == 0)
            return [.. groups.Select(group => (group, (IReadOnlyList<CorrectionMark>)[]))];
        var order = new Dictionary<Profile, int>(ReferenceEqualityComparer.Instance);
        foreach (var (index, profile) in profiles.Index())
            order[profile] = index;
        var edited = groups.Select(group => new Group([.. group], [])).ToList();
        foreach (var (index, edit) in edits.Index().Where(edit => edit.Item.Kind == TopicEditKind.Merge))
            Note(index, Merge(edited, edit));
        foreach (var (index, edit) in edits.Index().Where(edit => edit.Item.Kind == TopicEditKind.Split))
            Note(index, Split(edited, edit));
        return [.. edited.Select(group =>
            ((IReadOnlyList<Profile>)[.. group.Profiles.OrderBy(profile => order[profile])], (IReadOnlyList<CorrectionMark>)group.Marks))];
    }

    /// <summary>The topic with the cause and the name that a person set.</summary>
    internal Topic WithWords(Topic topic)
    {
        foreach (var (index, edit) in edits.Index()
            .Where(edit => edit.Item.Kind == TopicEditKind.Rename && topic.Claims.Any(claim => Is(claim, edit.Item.Claims[0]))))
        {
            Note(index, topic.Label == edit.Name ? TopicEditState.AlreadySo : TopicEditState.Applied);
            if (topic.Label != edit.Name)
                topic = topic with { Label = edit.Name!, Corrections = [.. topic.Corrections, edit.Mark] };
        }

        foreach (var (index, edit) in edits.Index().Where(edit => edit.Item.Kind == TopicEditKind.Cause))
        {
            if (!topic.Claims.Any(claim => Is(claim, edit.Claims[0])))
                continue;
            if (topic.Verdict != Verdict.Conflict)
            {
                Note(index, TopicEditState.NoConflict);
                continue;
            }

            Note(index, topic.Cause == edit.Cause ? TopicEditState.AlreadySo : TopicEditState.Applied);
            if (topic.Cause != edit.Cause)
                topic = topic with { Cause = edit.Cause, Why = edit.Mark.Why, Corrections = [.. topic.Corrections, edit.Mark] };
        }

        return topic;
    }

    private static TopicEditState Merge(List<Group> groups, TopicEdit edit)
    {
        var found = edit.Claims.Select(claim => groups.Find(group => group.Holds(claim))).ToList();
        if (found.TrueForAll(group => group is null))
            return TopicEditState.NoClaim;
        if (found.Contains(null))
            return TopicEditState.SeveralStories;
        var own = found.OfType<Group>().Distinct().ToList();
        if (own.Count == 1)
            return TopicEditState.AlreadySo;
        foreach (var other in own.Skip(1))
        {
            own[0].Profiles.AddRange(other.Profiles);
            own[0].Marks.AddRange(other.Marks);
            groups.Remove(other);
        }

        own[0].Marks.Add(edit.Mark);
        return TopicEditState.Applied;
    }

    private static TopicEditState Split(List<Group> groups, TopicEdit edit)
    {
        if (groups.Find(group => group.Holds(edit.Claims[0])) is not { } group)
            return TopicEditState.NoClaim;
        if (group.Profiles.Count == 1)
            return TopicEditState.AlreadySo;
        var own = group.Profiles.Where(profile => Is(profile.Claim, edit.Claims[0])).ToList();
        group.Profiles.RemoveAll(own.Contains);
        group.Marks.Add(edit.Mark);
        groups.Add(new Group(own, [edit.Mark]));
        return TopicEditState.Applied;
    }

    // Every story is asked; the one that has the claims says most.
    private void Note(int edit, TopicEditState state)
    {
        if (_states[edit] == TopicEditState.NoClaim || state == TopicEditState.Applied)
            _states[edit] = state;
    }

    private static bool Is(FigureClaim claim, (string Article, TextSpan Span) place) =>
        claim.Article.Id == place.Article && claim.Span == place.Span;

    private sealed record Group(List<Profile> Profiles, List<CorrectionMark> Marks)
    {
        public bool Holds((string Article, TextSpan Span) place) => Profiles.Exists(profile => Is(profile.Claim, place));

        public bool Equals(Group? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
    }
}
