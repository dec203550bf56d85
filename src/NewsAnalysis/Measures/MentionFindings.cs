using NewsAnalysis.Actors;
using NewsAnalysis.Tables;

namespace NewsAnalysis.Measures;

/// <summary>Sentences and chart titles on who is mentioned, computed from the rows.</summary>
public static class MentionFindings
{
    /// <summary>The answer in three sentences: how many, who most, who by all outlets and who by one alone.</summary>
    /// <param name="totals">The rows of <see cref="MentionMeasures.PerActor"/>.</param>
    /// <param name="scope">What they rest on.</param>
    /// <param name="dictionary">Who was looked for; null where it does not matter.</param>
    public static Findings Answer(IReadOnlyList<ActorTotal> totals, CorpusScope scope, ActorDictionary? dictionary = null)
    {
        var mentions = totals.Sum(row => row.Mentions);
        if (mentions == 0 && scope.Articles > 0 && dictionary is { Actors.Count: 0 })
            return Findings.List("There is no actor dictionary, so nobody was looked for. Put an actors.yaml beside the articles.");
        if (mentions == 0)
            return Findings.List(scope.Articles == 0 ? "There are no articles, so nobody is mentioned." : "No actor of the dictionary is mentioned in a way that counts.");
        return Findings.List(
            $"{English.CountFirst(totals.Count, "actor")} {English.Verb(totals.Count, "is", "are")} mentioned {Times(mentions)} in "
            + $"{English.Count(scope.Articles, "article")} of {scope.OutletsInWords}.",
            Most(totals, mentions),
            Breadth(totals, scope));
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

    private static string Most(IReadOnlyList<ActorTotal> totals, int mentions)
    {
        var first = Leaders(totals);
        if (first.Count > 1)
            return $"{English.List([.. first.Select(row => row.Actor)])} are mentioned most, {Times(first[0].Mentions)} each.";
        var next = totals.Skip(1).FirstOrDefault();
        var share = English.Percent((double)first[0].Mentions / mentions);
        return $"{first[0].Actor} is mentioned most, {Times(first[0].Mentions)} ({share} of all mentions)"
            + (next is null ? "." : $"; {next.Actor} follows with {English.Number(next.Mentions)}.");
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
