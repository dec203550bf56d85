using NewsAnalysis.Tables;

namespace NewsAnalysis.Measures;

/// <summary>Sentences and chart titles on who is mentioned, computed from the rows.</summary>
public static class MentionFindings
{
    private const string Guessed = "There is no actor dictionary: the actors are the names that these articles use often, their types are guessed, "
        + "and the command 'actors suggest' prints them as an actors.yaml to correct.";

    /// <summary>The answer in three sentences: how many, who most, who by all outlets and who by one alone.</summary>
    /// <param name="totals">The rows of <see cref="MentionMeasures.PerActor"/>.</param>
    /// <param name="scope">What they rest on.</param>
    /// <param name="lookedFor">Number of actors in the dictionary, 0 where there is none; null where it is not known.</param>
    /// <param name="suggested">Whether the actors are names that the articles use often, since there is no dictionary; said first.</param>
    public static Findings Answer(IReadOnlyList<ActorTotal> totals, CorpusScope scope, int? lookedFor = null, bool suggested = false)
    {
        var mentions = totals.Sum(row => row.Mentions);
        if (mentions == 0 && (!suggested || scope.Articles == 0))
            return Findings.List(Nobody(scope, lookedFor));
        IEnumerable<string> said = mentions == 0 ? ["None of these names counts often enough."] :
        [
            $"{English.CountFirst(totals.Count, "actor")} {English.Verb(totals.Count, "is", "are")} mentioned {Times(mentions)} in "
            + $"{English.Count(scope.Articles, "article")} of {scope.OutletsInWords}.",
            Most(totals, mentions),
            Breadth(totals, scope),
        ];
        return Findings.List(suggested ? said.Prepend(Guessed) : said);
    }

    /// <summary>Above the bars of mentions per actor.</summary>
    public static ChartText PerActor(IReadOnlyList<ActorTotal> totals, CorpusScope scope, MentionOptions? options = null) =>
        new(Title(totals), $"Mentions per actor by outlet, n = {English.Number(totals.Sum(row => row.Mentions))}. {Counted(options)} {scope.InWords}.");

    /// <summary>Above the heat map.</summary>
    /// <param name="rows">The rows of <see cref="MentionMeasures.PerActorAndOutlet"/>.</param>
    /// <param name="scope">What they rest on.</param>
    /// <param name="options">Which mentions were counted.</param>
    public static ChartText HeatMap(IReadOnlyList<ActorOutletCount> rows, CorpusScope scope, MentionOptions? options = null)
    {
        var actors = rows.GroupBy(row => row.Actor, StringComparer.Ordinal).ToList();
        var byAll = actors.Count(actor => actor.All(row => row.Mentions > 0));
        var title = actors.Count == 0 ? "No actor is mentioned"
            : scope.Outlets < 2 ? $"{English.CountFirst(actors.Count, "actor")} mentioned by one outlet"
            : byAll == actors.Count ? $"Every outlet mentions {(actors.Count == 1 ? "the one actor" : $"all {English.Number(actors.Count)} actors")}"
            : $"{English.CountFirst(byAll, "actor")} of {English.Number(actors.Count)} {English.Verb(byAll, "is", "are")} mentioned by every outlet";
        return new(title, $"Mentions by actor and outlet, n = {N(rows)}. {Counted(options)} {scope.InWords}.");
    }

    internal static string Counted(MentionOptions? options) => $"Counted: {(options ?? MentionOptions.Default).InWords}.";

    private static string Title(IReadOnlyList<ActorTotal> totals)
    {
        if (totals.Count == 0)
            return "No actor is mentioned";
        var first = Leaders(totals);
        return first.Count == 1
            ? $"{first[0].Actor} is mentioned most: {English.Number(first[0].Mentions)} of {English.Count(totals.Sum(row => row.Mentions), "mention")}"
            : $"{English.List([.. first.Select(row => row.Actor)])} are mentioned most: {Times(first[0].Mentions)} each";
    }

    private static string Nobody(CorpusScope scope, int? lookedFor) =>
        scope.Articles == 0 ? "There are no articles, so nobody is mentioned."
        : lookedFor == 0 ? "Nobody was looked for: the folder has no actors.yaml that names actors, and no other dictionary was given."
        : "No actor of the dictionary is mentioned in a way that counts.";

    private static string Most(IReadOnlyList<ActorTotal> totals, int mentions)
    {
        var first = Leaders(totals);
        if (first.Count > 1)
            return $"{English.List([.. first.Select(row => row.Actor)])} are mentioned most, {Times(first[0].Mentions)} each.";
        var next = totals.Skip(1).Where(row => row.Mentions == totals[1].Mentions).Select(row => row.Actor).ToList();
        var share = English.Percent((double)first[0].Mentions / mentions);
        return $"{first[0].Actor} is mentioned most, {Times(first[0].Mentions)} ({share} of all mentions)"
            + (next.Count == 0 ? "." : $"; {English.List(next)} {English.Verb(next.Count, "follows", "follow")} with {English.Number(totals[1].Mentions)}{(next.Count == 1 ? "" : " each")}.");
    }

    private static string Breadth(IReadOnlyList<ActorTotal> totals, CorpusScope scope)
    {
        if (scope.Outlets < 2)
            return scope.Articles == 1 ? "There is one article only, so outlets cannot be compared." : "All articles are of one outlet, so outlets cannot be compared.";
        var (all, one) = (totals.Count(row => row.Outlets == scope.Outlets), totals.Count(row => row.Outlets == 1));
        return $"{English.CountFirst(all, "actor")} {English.Verb(all, "is", "are")} mentioned by every outlet, and {English.Count(one, "actor")} by one outlet alone.";
    }

    private static List<ActorTotal> Leaders(IReadOnlyList<ActorTotal> totals) => [.. totals.TakeWhile(row => row.Mentions == totals[0].Mentions)];

    private static string N(IEnumerable<ActorOutletCount> rows) => English.Number(rows.Sum(row => row.Mentions));

    private static string Times(int count) => count == 1 ? "once" : count == 2 ? "twice" : $"{English.Number(count)} times";
}
