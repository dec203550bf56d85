using System.Text;
using NewsAnalysis.Actors;
using NewsAnalysis.Tables;

namespace NewsAnalysis.Measures;

/// <summary>The sentences behind the counts, by actor: what a bar or a row of a table leads to.</summary>
public sealed class MentionEvidence
{
    // A hover that covers the chart shows nothing.
    private const int HoverSentences = 3;
    private const int HoverLength = 220;

    private readonly List<IGrouping<string, Mention>> _actors;
    private readonly Dictionary<string, string> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Actor, string Outlet), List<string>> _first = [];
    private readonly Dictionary<(string Actor, string Outlet), List<string>> _references = [];

    private MentionEvidence(List<IGrouping<string, Mention>> actors)
    {
        _actors = actors;
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var actor in actors)
        {
            _anchors[actor.Key] = Anchor(actor.Key, taken);
            foreach (var sentence in Sentences(actor))
            {
                var key = (actor.Key, sentence[0].Article.OutletLabel);
                Keep(_first, key, Shortened(sentence[0].Quote), HoverSentences);
                Keep(_references, key, Citation.Of(sentence[0]), Citation.MostPerMark);
            }
        }
    }

    /// <summary>Gathers the sentences.</summary>
    /// <param name="mentions">The mentions, by article and position.</param>
    /// <param name="options">Which mentions count.</param>
    public static MentionEvidence Of(IEnumerable<Mention> mentions, MentionOptions? options = null)
    {
        options ??= MentionOptions.Default;
        var actors = MentionMeasures.Counted(mentions, options).GroupBy(options.ActorOf, StringComparer.Ordinal)
            .OrderByDescending(actor => actor.Count()).ThenBy(actor => actor.Key, StringComparer.Ordinal).ToList();
        return new MentionEvidence(actors);
    }

    /// <summary>The first sentences of an outlet that mention the actor, three at most and shortened, for a label; empty where it has none.</summary>
    public IReadOnlyList<string> First(string actor, string outlet) => _first.GetValueOrDefault((actor, outlet)) ?? [];

    /// <summary>References to the first sentences that mention the actor, <see cref="Citation.MostPerMark"/> at most; every outlet's in turn where none is named.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="outlet">The outlet, or null for all together.</param>
    public IReadOnlyList<string> References(string actor, string? outlet) => outlet is not null
        ? _references.GetValueOrDefault((actor, outlet)) ?? []
        : [.. _references.Where(pair => pair.Key.Actor == actor)
            .SelectMany(pair => pair.Value.Select((reference, turn) => (reference, turn)))
            .OrderBy(pair => pair.turn).Take(Citation.MostPerMark).Select(pair => pair.reference)];

    /// <summary>The totals as a table whose actors lead to their sentences on the page that shows <see cref="Excerpts"/> too.</summary>
    /// <param name="rows">The rows of <see cref="MentionMeasures.PerActor"/>.</param>
    public Table PerActor(IEnumerable<ActorTotal> rows) => Table.From(rows, "Mentions per actor")
        .Link("actor", row => new Link(row.Actor, _anchors.TryGetValue(row.Actor, out var anchor) ? "#" + anchor : ""), "Leads to the actor's sentences below.")
        .Whole("mentions", row => row.Mentions, "Mentions that count.")
        .Whole("articles", row => row.Articles, "Articles with at least one of them.")
        .Whole("outlets", row => row.Outlets, "Outlets with at least one of them.")
        .Show(40)
        .Build();

    /// <summary>The sentences by actor, as <see cref="PerActor"/> links to them.</summary>
    /// <param name="actors">For how many actors, most mentions first; no fewer than the table shows.</param>
    /// <param name="each">How many sentences for each; where there are more, every outlet's first ones in turn.</param>
    public Excerpts Excerpts(int actors = 60, int each = 20) => new([.. _actors.Take(actors).Select(actor => Group(actor, each))]);

    private ExcerptGroup Group(IGrouping<string, Mention> actor, int each)
    {
        var sentences = Sentences(actor).ToList();
        var more = sentences.Count > each ? $"{English.Count(sentences.Count - each, "more sentence")} of {English.Number(sentences.Count)}; the CSV file has all." : null;
        var mentions = actor.Count();
        var title = mentions == sentences.Count ? English.Count(mentions, "mention")
            : $"{English.Count(mentions, "mention")} in {English.Count(sentences.Count, "sentence")}";
        return new(_anchors[actor.Key], $"{actor.Key}: {title}", [.. Some(sentences, each).Select(Item)], more);
    }

    private static IEnumerable<List<Mention>> Some(List<List<Mention>> sentences, int most) => sentences.Index()
        .GroupBy(sentence => sentence.Item[0].Article.OutletLabel, StringComparer.Ordinal)
        .SelectMany(outlet => outlet.Select((sentence, turn) => (turn, sentence.Index, sentence.Item)))
        .OrderBy(sentence => sentence.turn).ThenBy(sentence => sentence.Index).Take(most)
        .OrderBy(sentence => sentence.Index).Select(sentence => sentence.Item);

    private static Excerpt Item(List<Mention> sentence)
    {
        var first = sentence[0];
        var marks = sentence.Select(mention => (Start: mention.Span.Start - mention.QuoteStart, End: mention.Span.End - mention.QuoteStart))
            .Where(mark => mark.Start >= 0 && mark.End <= first.Quote.Length);
        var kinds = sentence.Select(mention => MentionTables.Lower(mention.Kind)).Distinct(StringComparer.Ordinal);
        var article = first.Article.Outlet.Value is null ? first.Article.OutletLabel : $"{first.Article.OutletLabel}, {first.Article.Id}";
        var date = first.Article.Published.Value is { } published ? $", {published}" : "";
        return new($"{article}{date}, {MentionTables.Lower(first.Part)}; {string.Join(", ", kinds)}", first.Quote, [.. marks], Citation.Of(first));
    }

    private static IEnumerable<List<Mention>> Sentences(IEnumerable<Mention> mentions) =>
        mentions.GroupBy(mention => (mention.Article.Id, mention.Sentence)).Select(sentence => sentence.ToList());

    private static void Keep(Dictionary<(string Actor, string Outlet), List<string>> lists, (string, string) key, string item, int most)
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        if (list.Count < most)
            list.Add(item);
    }

    /// <summary>The sentence in quotation marks, cut at a word where it is long.</summary>
    internal static string Shortened(string quote)
    {
        var text = string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length <= HoverLength)
            return $"“{text}”";
        var space = text.LastIndexOf(' ', HoverLength);
        return $"“{text[..(space > 0 ? space : HoverLength)]} …”";
    }

    // Ids that every browser and page takes: ASCII letters, digits and hyphens.
    private static string Anchor(string actor, HashSet<string> taken)
    {
        var name = new StringBuilder("sentences-");
        foreach (var character in actor)
        {
            if (char.IsAsciiLetterOrDigit(character))
                name.Append(char.ToLowerInvariant(character));
            else if (character is ' ' or '-' && name[^1] != '-')
                name.Append('-');
        }

        var anchor = name.ToString().TrimEnd('-');
        for (var number = 2; !taken.Add(anchor); number++)
            anchor = $"{name.ToString().TrimEnd('-')}-{number}";
        return anchor;
    }
}
