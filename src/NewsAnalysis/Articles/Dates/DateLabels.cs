using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Dates;

/// <summary>The words before dates that say what happened then, in many languages: "Published", "Updated".</summary>
internal static class DateLabels
{
    private static readonly HashSet<string> Publishing = Words("Articles.Dates.publishing-words.tsv");
    private static readonly string[] Openings = [.. Publishing.Where(words => words.Contains(' ', StringComparison.Ordinal))];
    private static readonly HashSet<string> Updating = Words("Articles.Dates.updating-words.tsv");
    private static readonly Regex Word = Patterns.Of(@"[\p{L}\p{M}]+");

    /// <summary>What stands between a word of publication and one of an update, if there is a word of publication: of two dates the
    /// published one.</summary>
    /// <param name="text">A short text.</param>
    public static string? Published(string text)
    {
        int? start = Opening(text)?.Length;
        foreach (Match word in Word.Matches(text))
        {
            if (start is { } from && IsUpdating(word.Value))
                return text[from..word.Index];
            if (start is null && Publishing.Contains(word.Value.ToLowerInvariant()))
                start = word.Index + word.Length;
        }

        return start is { } rest ? text[rest..] : null;
    }

    /// <summary>Whether the text begins with words of publication.</summary>
    public static bool SaysPublished(string text) => Opening(text) is not null || (First(text) is { } word && Publishing.Contains(word));

    /// <summary>Whether the text begins with a word of an update ("Last updated", "Updated:") and says nothing of publication.</summary>
    public static bool SaysUpdated(string text) =>
        Word.Matches(text).Take(2).Any(word => IsUpdating(word.Value)) && Published(text) is null;

    private static bool IsUpdating(string word) => Updating.Contains(word.ToLowerInvariant());

    /// <summary>The words of publication that the text begins with where the verb comes after the date: "Dieser Beitrag wurde am 3. Mai
    /// veröffentlicht".</summary>
    private static string? Opening(string text) =>
        Array.Find(Openings, words => text.StartsWith(words, StringComparison.OrdinalIgnoreCase)) is { } opening
            && !Word.Matches(text).Any(word => IsUpdating(word.Value)) ? opening : null;

    private static string? First(string text) => Word.Match(text) is { Success: true } word ? word.Value.ToLowerInvariant() : null;

    private static HashSet<string> Words(string list) => [.. WordList.Rows(list).SelectMany(cells => cells.Skip(1))];
}
