using NewsAnalysis.Actors;
using NewsAnalysis.Tables;
using NewsAnalysis.Text;

namespace NewsAnalysis.Measures;

/// <summary>The sentences behind the counts, by actor.</summary>
public sealed class MentionEvidence
{
    private const int HoverLength = 220;

    // What the pages show at most; a large corpus has more sentences than memory should hold.
    private const int MostActors = 60;
    private const int MostSentences = 20;

    private readonly List<ActorSentences> _actors;
    private readonly Dictionary<string, string> _anchors = new(StringComparer.Ordinal);
    private readonly Func<string, string> _nameOf;

    private MentionEvidence(List<ActorSentences> actors, IEnumerable<Mention> counted, MentionOptions options, Func<string, string> nameOf)
    {
        (_actors, _nameOf) = (actors, nameOf);
        var byName = actors.ToDictionary(actor => actor.Name, StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var actor in actors.Take(MostActors))
            _anchors[actor.Name] = Anchor(actor.Name, taken);
        foreach (var sentence in MentionMeasures.ByArticle(counted)
            .SelectMany(article => article.GroupBy(mention => (Actor: options.ActorOf(mention), mention.Sentence))))
            byName[sentence.Key.Actor].Add([.. sentence]);
    }

    /// <summary>Gathers the sentences.</summary>
    /// <param name="mentions">The mentions, by article and position.</param>
    /// <param name="options">Which mentions count.</param>
    /// <param name="nameOf">What an outlet is called, by its label; null for the label.</param>
    public static MentionEvidence Of(IEnumerable<Mention> mentions, MentionOptions? options = null, Func<string, string>? nameOf = null)
    {
        options ??= MentionOptions.Default;
        var counted = MentionMeasures.Counted(mentions, options);
        var actors = counted.CountBy(options.ActorOf, StringComparer.Ordinal)
            .OrderByDescending(actor => actor.Value).ThenBy(actor => actor.Key, StringComparer.Ordinal)
            .Select((actor, rank) => new ActorSentences(actor.Key, actor.Value, rank < MostActors)).ToList();
        return new MentionEvidence(actors, counted, options, nameOf ?? (label => label));
    }

    /// <summary>The address of an actor's sentences on the page that shows <see cref="Excerpts"/>; empty for one that has none
    /// there.</summary>
    public string Address(string actor) => _anchors.TryGetValue(actor, out var anchor) ? "#" + anchor : "";

    /// <summary>The sentences by actor.</summary>
    /// <param name="actors">For how many actors, most mentions first, 60 at most.</param>
    /// <param name="each">How many sentences for each, 20 at most; where there are more, every outlet's first ones in turn.</param>
    public Excerpts Excerpts(int actors = MostActors, int each = MostSentences) =>
        new([.. _actors.Take(Math.Min(actors, MostActors)).Select(actor => Group(actor, Math.Min(each, MostSentences)))]);

    private ExcerptGroup Group(ActorSentences actor, int each)
    {
        var more = actor.Sentences > each
            ? $"{English.Count(actor.Sentences - each, "more sentence")} of {English.Number(actor.Sentences)}; the CSV file has all."
            : null;
        var title = actor.Mentions == actor.Sentences ? English.Count(actor.Mentions, "mention")
            : $"{English.Count(actor.Mentions, "mention")} in {English.Count(actor.Sentences, "sentence")}";
        return new(_anchors[actor.Name], $"{actor.Name}: {title}", [.. Some(actor.Kept, each).Select(Item)], more);
    }

    private static IEnumerable<List<Mention>> Some(IEnumerable<(int Index, List<Mention> Item)> sentences, int most) => sentences
        .GroupBy(sentence => sentence.Item[0].Article.OutletLabel, StringComparer.Ordinal)
        .SelectMany(outlet => outlet.Select((sentence, turn) => (turn, sentence.Index, sentence.Item)))
        .OrderBy(sentence => sentence.turn).ThenBy(sentence => sentence.Index).Take(most)
        .OrderBy(sentence => sentence.Index).Select(sentence => sentence.Item);

    private Excerpt Item(List<Mention> sentence)
    {
        var first = sentence[0];
        var marks = sentence.Select(mention => (Start: mention.Span.Start - mention.QuoteStart, End: mention.Span.End - mention.QuoteStart))
            .Where(mark => mark.Start >= 0 && mark.End <= first.Quote.Length);
        var kinds = sentence.Select(mention => MentionTables.Lower(mention.Kind)).Distinct(StringComparer.Ordinal);
        var article = $"{_nameOf(first.Article.OutletLabel)}, {first.Article.Id}";
        var date = first.Article.Published.Value is { } published ? $", {published}" : "";
        var corrected =
            string.Concat(sentence.Select(mention => mention.Correction).OfType<Articles.CorrectionMark>().Where(mark => !mark.IsAccepted)
                .Select(mark => $"; {FigureText.Mark} {mark}").Distinct(StringComparer.Ordinal));
        return new($"{article}{date}, {MentionTables.Lower(first.Part)}; {string.Join(", ", kinds)}{corrected}", first.Quote,
            [.. marks], Citation.Of(first));
    }

    /// <summary>The sentence in quotation marks, cut at a word where it is long.</summary>
    internal static string Shortened(string quote) => $"“{Spans.Shortened(quote, HoverLength)}”";

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

    /// <summary>An actor's sentences: all are counted, and those are kept that may be among the first ones of the outlets in
    /// turn.</summary>
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
