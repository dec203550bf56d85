namespace NewsAnalysis.Corrections;

/// <summary>What an entry of corrections.yaml does.</summary>
public enum CorrectionKind
{
    /// <summary>Agrees with a figure as it was read.</summary>
    AcceptFigure,

    /// <summary>Takes a figure out.</summary>
    RejectFigure,

    /// <summary>Changes what was read of a figure.</summary>
    AmendFigure,

    /// <summary>Adds a figure that was missed.</summary>
    AddFigure,

    /// <summary>Agrees with a mention as it was read.</summary>
    AcceptMention,

    /// <summary>Takes a mention out.</summary>
    RejectMention,

    /// <summary>Gives a mention to another actor.</summary>
    ReassignMention,

    /// <summary>Adds a mention that was missed.</summary>
    AddMention,

    /// <summary>Makes one topic of the topics that hold these claims.</summary>
    MergeTopics,

    /// <summary>Takes a claim out of its topic; it stands alone.</summary>
    SplitClaim,

    /// <summary>Says why the claims of a topic differ.</summary>
    SetCause,

    /// <summary>Gives a topic another name.</summary>
    RenameTopic,

    /// <summary>Sets an article's outlet, date or story.</summary>
    SetArticle,

    /// <summary>Leaves an article out.</summary>
    DropArticle,

    /// <summary>Says that a person has read an article and gone through what was extracted from it.</summary>
    ReviewedArticle,
}

/// <summary>The kinds by the words of the file.</summary>
public static class CorrectionKinds
{
    /// <summary>accept-figure, reject-figure, …</summary>
    public static IReadOnlyDictionary<string, CorrectionKind> ByName { get; } =
        Enum.GetValues<CorrectionKind>().ToDictionary(NameOf, kind => kind, StringComparer.Ordinal);

    /// <summary>The word of the file.</summary>
    public static string NameOf(CorrectionKind kind) =>
        System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    /// <summary>Whether the entry is about a figure.</summary>
    public static bool IsFigure(this CorrectionKind kind) => kind <= CorrectionKind.AddFigure;

    /// <summary>Whether the entry is about a mention.</summary>
    public static bool IsMention(this CorrectionKind kind) => kind is >= CorrectionKind.AcceptMention and <= CorrectionKind.AddMention;

    /// <summary>Whether the entry is about topics.</summary>
    public static bool IsTopic(this CorrectionKind kind) => kind is >= CorrectionKind.MergeTopics and <= CorrectionKind.RenameTopic;

    /// <summary>Whether the entry is about a whole article.</summary>
    public static bool IsArticle(this CorrectionKind kind) => kind >= CorrectionKind.SetArticle;

    /// <summary>Whether the entry only says that a person agrees: nothing changes by it.</summary>
    public static bool IsAgreement(this CorrectionKind kind) =>
        kind is CorrectionKind.AcceptFigure or CorrectionKind.AcceptMention or CorrectionKind.ReviewedArticle;

    /// <summary>What was done, as a mark says it.</summary>
    internal static string Done(this CorrectionKind kind) => kind switch
    {
        CorrectionKind.AcceptFigure or CorrectionKind.AcceptMention => Articles.CorrectionMark.Accepted,
        CorrectionKind.RejectFigure or CorrectionKind.RejectMention => "rejected",
        CorrectionKind.AmendFigure => "amended",
        CorrectionKind.AddFigure or CorrectionKind.AddMention => "added",
        CorrectionKind.ReassignMention => "reassigned",
        CorrectionKind.MergeTopics => "merged",
        CorrectionKind.SplitClaim => "set apart",
        CorrectionKind.SetCause => "cause set",
        CorrectionKind.RenameTopic => "renamed",
        CorrectionKind.SetArticle => "facts set",
        CorrectionKind.DropArticle => "dropped",
        _ => "reviewed",
    };
}
