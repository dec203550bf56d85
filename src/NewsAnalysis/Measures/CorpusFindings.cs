using NewsAnalysis.Tables;

namespace NewsAnalysis.Measures;

/// <summary>Sentences on what was loaded, computed from the articles.</summary>
public static class CorpusFindings
{
    /// <summary>The answer in three sentences: what was read, from whom, from when.</summary>
    public static Findings Answer(CorpusScope scope, IReadOnlyCollection<Rejected> rejected) => Findings.List(
        (scope.Articles == 0 ? "No articles" : $"{English.Count(scope.Articles, "article")} with {English.Count(scope.Words, "word")}")
        + $" {English.Verb(scope.Articles, "was", "were")} read; "
        + $"{English.Count(Unusable(rejected), "file")} {English.Verb(Unusable(rejected), "was", "were")} rejected{Dropped(rejected)}.",
        Outlets(scope),
        Dates(scope));

    private static int Unusable(IEnumerable<Rejected> rejected) => rejected.Count(one => one.Dropped is null);

    private static string Dropped(IReadOnlyCollection<Rejected> rejected) =>
        rejected.Count - Unusable(rejected) is var dropped and > 0
            ? $", and {English.Count(dropped, "article")} {English.Verb(dropped, "was", "were")} left out by a person" : "";

    private static string Outlets(CorpusScope scope)
    {
        var named = scope.Outlets - scope.Unidentified;
        if (scope.Articles == 0)
            return "There is no outlet to compare.";
        if (scope.Unidentified == 0)
            return $"{English.Verb(scope.Articles, "It comes", "They come")} from {English.Count(named, "outlet")}, "
                + "and every article names its outlet.";
        var unknown = scope.Unidentified == 1 ? "The outlet of 1 article is unknown"
            : $"The outlet of {English.Number(scope.Unidentified)} articles is unknown";
        var apart = scope.Unidentified == 1 ? "it stands for itself" : "each of them stands for itself";
        return $"{English.CountFirst(named, "outlet")} {English.Verb(named, "is", "are")} known by name. {unknown}; {apart}.";
    }

    private static string Dates(CorpusScope scope) =>
        scope.Articles == 0 ? "There is no date."
        : scope.First is null
        ? $"{English.Verb(scope.Articles, "It has", "None of them has")} {English.Verb(scope.Articles, "no date", "a date")}."
        : scope.Undated == 0 ? $"{(scope.Articles == 1 ? "It is" : "All are")} dated{When(scope)}."
        : $"{English.CountFirst(scope.Articles - scope.Undated, "article")} {English.Verb(scope.Articles - scope.Undated, "is", "are")} "
            + $"dated{When(scope)}; "
            + $"the date of {English.Count(scope.Undated, "article")} is unknown.";

    private static string When(CorpusScope scope) =>
        scope.First == scope.Last ? $" {scope.First}" : $", from {scope.First} to {scope.Last}";
}
