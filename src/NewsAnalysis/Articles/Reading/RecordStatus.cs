using NewsAnalysis.Articles.Dates;

namespace NewsAnalysis.Articles.Reading;

/// <summary>
/// What a record of an editorial system says about its standing: drafts, pictures and withdrawn items are no articles,
/// and a later version has two dates.
/// </summary>
internal static class RecordStatus
{
    private static readonly HashSet<string> Withdrawn =
        new(StringComparer.OrdinalIgnoreCase) { "canceled", "cancelled", "withheld", "killed", "withdrawn" };

    private static readonly HashSet<string> OtherKinds = new(StringComparer.OrdinalIgnoreCase)
    {
        "picture", "photo", "image", "graphic", "video", "audio", "composite", "planning", "event", "advisory", "attachment"
    };

    private static readonly HashSet<string> Unpublished =
        new(StringComparer.OrdinalIgnoreCase) { "draft", "auto-draft", "pending", "private", "future", "trash", "inherit" };

    /// <summary>Why the record is no article, or null: by the fields of ninjs, and of the posts of a WordPress site.</summary>
    public static string? Problem(RecordFields record)
    {
        var isNewsItem = record.Raw("versioncreated") is not null || record.Raw("pubstatus") is not null;
        var isPost = record.Raw("content.rendered") is not null || record.Raw("post_type") is not null;
        if (isNewsItem && Among(Withdrawn, record.Raw("pubstatus")) is { } status)
            return $"the item's status is '{status}': the agency took it back; expected a usable item; remove it";
        if ((isNewsItem || isPost) && Among(OtherKinds, record.Raw("type") ?? record.Raw("post_type")) is { } kind)
            return $"the item is of the type '{kind}' and no article; expected a text; remove it";
        return isPost && Among(Unpublished, record.Raw("status") ?? record.Raw("post_status")) is { } standing
            ? $"the post's status is '{standing}': it was not published; expected a published post; remove it"
            : null;
    }

    private static string? Among(HashSet<string> words, string? said) => said is not null && words.Contains(said) ? said : null;

    /// <summary>What is told where the text is a later version than the one that was published first; or null.</summary>
    /// <param name="record">The record.</param>
    /// <param name="published">Its date of publication.</param>
    public static string? Version(RecordFields record, ArticleDate? published) =>
        record.Raw("firstcreated") is not null && DateReader.Read(record.Raw("versioncreated")) is { } version && published is not null
            && version.CompareTo(published) > 0
            ? $"the text is the version of {version} of an item first made on {published}; the first date counts"
            : null;
}
