using NewsAnalysis.Text;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Corrections;

/// <summary>Finds the claims that corrections of topics speak of, and says what became of these.</summary>
public sealed class TopicCorrections
{
    private readonly List<(Correction Entry, TopicEdit? Edit, string Reason)> _all;

    private TopicCorrections(List<(Correction, TopicEdit?, string)> all)
    {
        _all = all;
        Edits = new TopicEdits([.. _all.Select(one => one.Edit).OfType<TopicEdit>()]);
    }

    /// <summary>The edits for <see cref="TopicBuilder.Build"/>.</summary>
    public TopicEdits Edits { get; }

    /// <summary>The entries whose claims were found.</summary>
    public IEnumerable<Correction> Placed => _all.Where(one => one.Edit is not null).Select(one => one.Entry);

    /// <summary>Whether there are any.</summary>
    public bool Any => _all.Count > 0;

    /// <summary>Finds the claims.</summary>
    /// <param name="corrections">All corrections.</param>
    /// <param name="article">The article with an id and its figures as corrected; null where there is none.</param>
    public static TopicCorrections Find(
        CorrectionSet corrections, Func<string, (Article Article, IReadOnlyList<FigureClaim> Figures)?> article) =>
            new([.. corrections.OnTopics.Select(entry => Place(entry, article))]);

    /// <summary>What became of each entry, in file order, once the topics were built with <see cref="Edits"/>.</summary>
    public IReadOnlyList<CorrectionOutcome> Outcomes()
    {
        var states = new Queue<TopicEditState>(Edits.States);
        return [.. _all.Select(one => one.Edit is null ? new CorrectionOutcome(one.Entry, OutcomeState.NotFound, one.Reason)
            : Outcome(one.Entry, states.Dequeue()))];
    }

    private static (Correction, TopicEdit?, string) Place(
        Correction entry, Func<string, (Article Article, IReadOnlyList<FigureClaim> Figures)?> article)
    {
        var claims = new List<(string, TextSpan)>();
        foreach (var anchor in entry.Places)
        {
            if (article(anchor.Article) is not { } found)
                return (entry, null, $"there is no article '{anchor.Article}'");
            var (span, reason) = Anchors.Find(found.Article, anchor);
            if (span is not { } place)
                return (entry, null, reason);
            var there = found.Figures.Where(
                figure => (figure.Reason is null || AgeTopics.Counts(figure)) && figure.Span.Overlaps(place)).ToList();
            if (ClaimAt(place, there) is not { } claim)
                return (entry, null, $"{(there.Count == 0 ? "no claim is" : $"{there.Count} claims are")} read at {anchor}");
            claims.Add((anchor.Article, claim.Span));
        }

        var kind = entry.Kind switch
        {
            CorrectionKind.MergeTopics => TopicEditKind.Merge,
            CorrectionKind.SplitClaim => TopicEditKind.Split,
            CorrectionKind.RenameTopic => TopicEditKind.Rename,
            _ => TopicEditKind.Cause,
        };
        return (entry, new TopicEdit(kind, claims, entry.Mark(), entry.Cause ?? Cause.None, entry.Name), "");
    }

    private static FigureClaim? ClaimAt(TextSpan place, List<FigureClaim> there) =>
        there.Find(figure => figure.Span == place) ?? (there.Count == 1 ? there[0] : null);

    private static CorrectionOutcome Outcome(Correction entry, TopicEditState state) => state switch
    {
        TopicEditState.Applied => new(entry, OutcomeState.Applied),
        TopicEditState.AlreadySo => new(entry, OutcomeState.AlreadySo, "the topics are so without it"),
        TopicEditState.SeveralStories =>
            new(entry, OutcomeState.NotFound, "the claims are of several stories; give their articles one story (set-article) first"),
        TopicEditState.NoConflict =>
            new(entry, OutcomeState.NotFound, "the claims of the topic do not differ, so there is no cause to set"),
        _ => new(entry, OutcomeState.NotFound, "the claim is in no topic"),
    };
}
