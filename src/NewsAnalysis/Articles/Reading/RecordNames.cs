using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Reading;

/// <summary>Gives every record of one file an id of its own: the one it has, else its line; and keeps what is told once a file to its first
/// record.</summary>
internal sealed class RecordNames
{
    private const int Longest = 200;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>The draft with a record id that no earlier record has, or with the reason why it has none.</summary>
    public ArticleDraft Name(ArticleDraft draft)
    {
        if (draft.FileNotes.Count > 0)
            draft = draft with { Notes = [.. draft.Notes, .. draft.FileNotes.Where(_told.Add)], FileNotes = [] };
        if (draft.Record is null && draft.Line is null)
            return draft;
        var line = draft.Line?.ToString(CultureInfo.InvariantCulture);
        foreach (var name in new[] { Plain(draft.Record), line })
        {
            if (name is not null && _taken.Add(name))
                return draft with { Record = name };
        }

        return draft with
        {
            Problem = draft.Problem
                ?? $"the id '{draft.Record ?? line}' belongs to an earlier record; expected an id of its own; change one of them"
        };
    }

    // An id stands in tables and paths: one line, no control characters, no more than a line's length.
    private static string? Plain(string? id)
    {
        var plain = id is null ? "" : Spans.OneLine(TextCleaner.Clean(id));
        return plain.Length is > 0 and <= Longest ? plain : null;
    }
}
