namespace NewsAnalysis.Measures;

/// <summary>A quotation that more than one outlet prints.</summary>
/// <param name="Quotation">Its longest form.</param>
/// <param name="Speaker">Who says it, as most articles name the speaker; null where none does or two have as many.</param>
/// <param name="Uses">The attributions that print it, in corpus order, each with the words that it prints of it.</param>
public sealed record SharedQuotation(string Quotation, string? Speaker, IReadOnlyList<(QuoteRow Row, string Words)> Uses)
{
    /// <summary>Number of outlets.</summary>
    public int Outlets => Uses.Select(use => use.Row.Attribution.Article.OutletLabel).Distinct(StringComparer.Ordinal).Count();
}

/// <summary>Finds the quotations that outlets share: the same words in the same order, beyond what chance gives.</summary>
public static class SharedQuotations
{
    // Five words in a row are the measure of reprints too: two reporters seldom choose the same five by chance.
    private const int Run = 5;

    // Eight are told by their names as well.
    private const int LongRun = 8;

    // "in the Middle East and" is anybody's.
    private const int FewestTelling = 3;

    // Not "U.S. President", "Mr. Fesk".
    private static readonly Regex SentenceEnds = Text.Patterns.Of(@"(?-i)(?<=\p{Ll}{2}[.!?…])\W+");

    /// <summary>The quotations of which two outlets print at least five words in a row between quotation marks, three of them neither
    /// function words nor names, or eight with three of any kind but function words; most outlets first.</summary>
    public static IReadOnlyList<SharedQuotation> Find(IEnumerable<QuoteRow> rows)
    {
        var quoted = rows.SelectMany(
            row => Attributions.QuotedWords.Of(row.Content).Select(words => (Row: row, Words: words, Keys: Runs(words))))
            .Where(quote => quote.Keys.Count > 0).ToArray();
        var groups = Groups([.. quoted.Select(quote => quote.Keys)], [.. quoted.Select(quote => quote.Words)]);

        return [.. quoted.Select((quote, at) => (quote.Row, quote.Words, Group: groups.Of(at))).GroupBy(quote => quote.Group)
            .Select(group => new SharedQuotation(group.MaxBy(quote => quote.Words.Length).Words, Speaker(group.Select(quote => quote.Row)),
                [.. group.Select(quote => (quote.Row, quote.Words))]))
            .Where(shared => shared.Outlets > 1).OrderByDescending(shared => shared.Outlets)
            .ThenByDescending(shared => shared.Quotation.Length).ThenBy(shared => shared.Quotation, StringComparer.Ordinal)];
    }

    // Quotations that share a run are one where they share half of the shorter: else a phrase would chain what has little in common.
    private static Text.Groups Groups(List<string>[] keys, string[] quotations)
    {
        var words = quotations.Select(quotation => Text.WordRuns.InOrder(quotation).Select(word => word.ToLowerInvariant()).ToArray())
            .ToArray();
        var (groups, unlike) = (new Text.Groups(keys.Length), new HashSet<(int Left, int Right)>());
        foreach (var run in keys.SelectMany((own, at) => own.Distinct(StringComparer.Ordinal).Select(key => (key, at)))
            .GroupBy(pair => pair.key, pair => pair.at, StringComparer.Ordinal))
        {
            var before = new List<int>();
            foreach (var at in run)
            {
                foreach (var other in before.Where(other => groups.Of(other) != groups.Of(at) && !unlike.Contains((other, at))))
                {
                    if (LongestShared(words[other], words[at]) * 2 >= Math.Min(words[other].Length, words[at].Length))
                        groups.Join(other, at);
                    else
                        unlike.Add((other, at));
                }

                before.Add(at);
            }
        }

        return groups;
    }

    private static int LongestShared(string[] left, string[] right)
    {
        var (longest, ends) = (0, new int[right.Length + 1]);
        foreach (var word in left)
        {
            for (var at = right.Length; at > 0; at--)
            {
                ends[at] = right[at - 1] == word ? ends[at - 1] + 1 : 0;
                longest = Math.Max(longest, ends[at]);
            }
        }

        return longest;
    }

    // "the president of the United States", "peace on the Velm Peninsula": names are anybody's, too; in a line of
    // capitals they are not told.
    private static List<string> Runs(string words)
    {
        var all = Text.WordRuns.InOrder(words);
        var capitals = all.Count(word => char.IsUpper(word[0]));
        var hidden = capitals * 2 > all.Length ? [] : Sentences(words).SelectMany(sentence => Text.WordRuns.InOrder(sentence).Skip(1))
            .Where(word => char.IsUpper(word[0])).Select(name => name.ToLowerInvariant())
            .Except(all.Where(word => !char.IsUpper(word[0])), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return [.. Text.WordRuns.Of(words, Run).Where(run => Telling(run, hidden) >= FewestTelling),
            .. Text.WordRuns.Of(words, LongRun).Where(run => Telling(run, []) >= FewestTelling)];

        static int Telling(string run, HashSet<string> names) =>
            run.Split(' ').Count(word => !Topics.StopWords.Contains(word) && !names.Contains(word));
    }

    // The first word of a sentence has a capital whatever it is.
    private static string[] Sentences(string words) => SentenceEnds.Split(words);

    // Of two whom equally many articles name neither is it; a name is also one vote for the longer name that ends in it.
    private static string? Speaker(IEnumerable<QuoteRow> rows)
    {
        var votes = rows.Select(row => (Name: row.Attribution.Source is { IsOpen: false } source ? source.Name : null,
            row.Attribution.Article.Id)).Where(vote => vote.Name is not null).Distinct().ToArray();
        string[] names = [.. votes.Select(vote => vote.Name!).Distinct()];
        var counted = votes.Select(vote => (Name: Full(vote.Name!, names), vote.Id)).Distinct().CountBy(vote => vote.Name)
            .OrderByDescending(pair => pair.Value).Take(2).ToArray();
        return counted is [var first, .. var rest] && rest.All(second => second.Value < first.Value) ? first.Key : null;
    }

    private static string Full(string name, string[] names) =>
        names.Where(other => other.EndsWith(" " + name, StringComparison.Ordinal)).ToArray() is [var full] ? full : name;
}
