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

    // What the pages show at most; a large corpus has more sentences than memory should hold.
    private const int MostActors = 60;
    private const int MostSentences = 20;

    private readonly List<ActorSentences> _actors;
    private readonly Dictionary<string, string> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Actor, string Outlet), List<string>> _first = [];
    private readonly Dictionary<(string Actor, string Outlet), int> _corrected = [];
    private readonly Dictionary<(string Actor, string Outlet), List<string>> _references = [];
    private readonly Lazy<ILookup<string, List<string>>> _byActor;

    private MentionEvidence(List<ActorSentences> actors, HashSet<string>? outlets, IEnumerable<Mention> counted, MentionOptions options)
    {
        _actors = actors;
        _byActor = new(() => _references.ToLookup(pair => pair.Key.Actor, pair => pair.Value, StringComparer.Ordinal));
        var byName = actors.ToDictionary(actor => actor.Name, StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var actor in actors)
            _anchors[actor.Name] = Anchor(actor.Name, taken);
        foreach (var sentence in MentionMeasures.ByArticle(counted).SelectMany(article => article.GroupBy(mention => (Actor: options.ActorOf(mention), mention.Sentence))))
        {
            var mentions = sentence.ToList();
            byName[sentence.Key.Actor].Add(mentions);
            var key = (sentence.Key.Actor, mentions[0].Article.OutletLabel);
            if (mentions.Count(mention => mention.Correction is { IsAccepted: false }) is > 0 and var corrected)
                _corrected[key] = _corrected.GetValueOrDefault(key) + corrected;
            if (outlets?.Contains(mentions[0].Article.OutletLabel) == false)
                continue;
            Keep(_first, key, Shortened(mentions[0].Quote), HoverSentences);
            Keep(_references, key, Citation.Of(mentions[0]), Citation.MostPerMark);
        }
    }

    /// <summary>Gathers the sentences.</summary>
    /// <param name="mentions">The mentions, by article and position.</param>
    /// <param name="options">Which mentions count.</param>
    public static MentionEvidence Of(IEnumerable<Mention> mentions, MentionOptions? options = null)
    {
        options ??= MentionOptions.Default;
        var counted = MentionMeasures.Counted(mentions, options);
        var actors = counted.CountBy(options.ActorOf, StringComparer.Ordinal)
            .OrderByDescending(actor => actor.Value).ThenBy(actor => actor.Key, StringComparer.Ordinal)
            .Select((actor, rank) => new ActorSentences(actor.Key, actor.Value, rank < MostActors)).ToList();
        return new MentionEvidence(actors, Outlets(counted), counted, options);
    }

    // No chart shows a thousand outlets; of so many only those with most mentions have sentences.
    private static HashSet<string>? Outlets(IEnumerable<Mention> counted)
    {
        var outlets = counted.CountBy(mention => mention.Article.OutletLabel, StringComparer.Ordinal).ToList();
        return outlets.Count <= ManyOutlets.Most ? null
            : outlets.OrderByDescending(outlet => outlet.Value).Take(ManyOutlets.Most).Select(outlet => outlet.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The first sentences of an outlet that mention the actor, three at most and shortened, for a label; empty where it has none.</summary>
    public IReadOnlyList<string> First(string actor, string outlet) => _first.GetValueOrDefault((actor, outlet)) ?? [];

    /// <summary>How many of an outlet's mentions of the actor a person added or gave to the actor (corrections.yaml).</summary>
    public int Corrected(string actor, string outlet) => _corrected.GetValueOrDefault((actor, outlet));

    /// <summary>How many mentions of the actor a person added or gave to the actor.</summary>
    private int Corrected(string actor) => _corrected.Where(pair => pair.Key.Actor == actor).Sum(pair => pair.Value);

    /// <summary>References to the first sentences that mention the actor, <see cref="Citation.MostPerMark"/> at most; every outlet's in turn where none is named.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="outlet">The outlet, or null for all together.</param>
    public IReadOnlyList<string> References(string actor, string? outlet) => outlet is not null
        ? _references.GetValueOrDefault((actor, outlet)) ?? []
        : [.. _byActor.Value[actor]
            .SelectMany(outletReferences => outletReferences.Select((reference, turn) => (reference, turn)))
            .OrderBy(pair => pair.turn).Take(Citation.MostPerMark).Select(pair => pair.reference)];

    /// <summary>The totals as a table whose actors lead to their sentences on the page that shows <see cref="Excerpts"/> too.</summary>
    /// <param name="rows">The rows of <see cref="MentionMeasures.PerActor"/>.</param>
    public Table PerActor(IEnumerable<ActorTotal> rows) => Table.From(rows, "Mentions per actor")
        .Link("actor", row => new Link(Corrected(row.Actor) == 0 ? row.Actor : $"{row.Actor} {FigureText.Mark}", _anchors.TryGetValue(row.Actor, out var anchor) ? "#" + anchor : ""), "Leads to the actor's sentences below; † where a person set mentions.")
        .Whole("mentions", row => row.Mentions, "Mentions that count.")
        .Whole("articles", row => row.Articles, "Articles with at least one of them.")
        .Whole("outlets", row => row.Outlets, "Outlets with at least one of them.")
        .Show(40)
        .Build();

    /// <summary>The sentences by actor, as <see cref="PerActor"/> links to them.</summary>
    /// <param name="actors">For how many actors, most mentions first, 60 at most; no fewer than the table shows.</param>
    /// <param name="each">How many sentences for each, 20 at most; where there are more, every outlet's first ones in turn.</param>
    public Excerpts Excerpts(int actors = MostActors, int each = MostSentences) =>
        new([.. _actors.Take(Math.Min(actors, MostActors)).Select(actor => Group(actor, Math.Min(each, MostSentences)))]);

    private ExcerptGroup Group(ActorSentences actor, int each)
    {
        var more = actor.Sentences > each ? $"{English.Count(actor.Sentences - each, "more sentence")} of {English.Number(actor.Sentences)}; the CSV file has all." : null;
        var title = actor.Mentions == actor.Sentences ? English.Count(actor.Mentions, "mention")
            : $"{English.Count(actor.Mentions, "mention")} in {English.Count(actor.Sentences, "sentence")}";
        return new(_anchors[actor.Name], $"{actor.Name}: {title}", [.. Some(actor.Kept, each).Select(Item)], more);
    }

    private static IEnumerable<List<Mention>> Some(IEnumerable<(int Index, List<Mention> Item)> sentences, int most) => sentences
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
        var corrected = string.Concat(sentence.Select(mention => mention.Correction).OfType<Articles.CorrectionMark>().Where(mark => !mark.IsAccepted)
            .Select(mark => $"; {FigureText.Mark} {mark}").Distinct(StringComparer.Ordinal));
        return new($"{article}{date}, {MentionTables.Lower(first.Part)}; {string.Join(", ", kinds)}{corrected}", first.Quote, [.. marks], Citation.Of(first));
    }

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

    /// <summary>An actor's sentences: all are counted, and those are kept that may be among the first ones of the outlets in turn.</summary>
    private sealed class ActorSentences(string name, int mentions, bool isShown)
    {
        private readonly Dictionary<string, int> _perOutlet = new(StringComparer.Ordinal);
        private readonly int[] _perTurn = new int[MostSentences];

        public string Name => name;

        public int Mentions => mentions;

        public int Sentences { get; private set; }

        public List<(int Index, List<Mention> Item)> Kept { get; } = [];

        public void Add(List<Mention> sentence)
        {
            var outlet = sentence[0].Article.OutletLabel;
            var turn = _perOutlet.GetValueOrDefault(outlet);
            // Where there are enough of this turn and the ones before, no later sentence of this turn is shown.
            if (isShown && turn < MostSentences && _perTurn.Take(turn + 1).Sum() < MostSentences)
            {
                _perOutlet[outlet] = turn + 1;
                _perTurn[turn]++;
                Kept.Add((Sentences, sentence));
            }

            Sentences++;
        }
    }
}
