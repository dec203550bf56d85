using NewsAnalysis.Actors;
using NewsAnalysis.Articles;

namespace NewsAnalysis.Cli.Extraction;

/// <summary>What could not be read of a dictionary, shortly.</summary>
internal static class DictionaryNotices
{
    private const int Shown = 3;

    /// <summary>How many lines there are, and the first few, errors first; nothing where all was read.</summary>
    public static IEnumerable<string> Shortly(ActorDictionary dictionary)
    {
        var (all, errors) = (dictionary.Notices, dictionary.Notices.Count(notice => notice.Severity == Severity.Error));
        if (all.Count == 0)
            yield break;
        yield return $"dictionary: {errors:#,0} {(errors == 1 ? "place" : "places")} that could not be read, "
            + $"{all.Count - errors:#,0} names that two entries have; 'check DIR --actors FILE' lists them all"
            + (all.Count > Shown ? ". The first:" : ":");
        foreach (var notice in all.OrderBy(notice => notice.Severity == Severity.Error ? 0 : 1).Take(Shown))
            yield return $"  {notice.Message}";
    }
}
