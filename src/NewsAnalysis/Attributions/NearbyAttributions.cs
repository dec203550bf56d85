using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Attributions.Quoting;
using NewsAnalysis.Attributions.Speakers;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions;

/// <summary>The attributions around single sentences of an article, without reading it whole: of a paragraph without quotation marks and
/// colons only the sentence itself, else the paragraph with those that it goes on from.</summary>
internal sealed class NearbyAttributions
{
    // How sure the owner of a quotation is.
    private const double Quoted = 0.8;

    // Of how many pairs of a number and a cue of one sentence the model is asked; behind them the tree alone tells.
    private const int MostAsked = 200;

    private readonly Article _article;
    private readonly Quotes _quotes;
    private readonly SpeakerResolver _speakers;
    private readonly CueModel _model;
    private readonly Dictionary<(int First, int Last), ILookup<int, (Draft Draft, Attribution Attribution)>> _read = [];
    private readonly Dictionary<int, int> _asked = [];

    private (int First, int Last)[]? _blocks;

    /// <summary>The attributions of an article, read where they are asked for.</summary>
    /// <param name="article">The article.</param>
    /// <param name="model">Says which words are cues; the library's own where it is null.</param>
    public NearbyAttributions(Article article, CueModel? model = null)
    {
        (_article, _quotes, _model) = (article, new Quotes(article.Text), model ?? CueModel.English);
        _speakers = new SpeakerResolver(article, _quotes, tellsGender: false);
    }

    /// <summary>The attributions whose content may hold a number of a sentence, each with the probability that it is one and holds
    /// it.</summary>
    /// <param name="number">The number.</param>
    /// <param name="sentence">The sentence's place in the article.</param>
    /// <param name="least">How sure an attribution must be; those without a source are left out as well.</param>
    public IEnumerable<(Attribution Attribution, double Probability)> Around(TextSpan number, int sentence, double least)
    {
        _blocks ??= Blocks();
        var range = _blocks[sentence];
        if (!_read.TryGetValue(range, out var found))
            _read[range] = found = AttributionReader.Read(_article, _quotes,
                [.. Enumerable.Range(range.First, range.Last - range.First + 1).Select(index => _article.Sentences[index])], _speakers,
                    _model)
                .SelectMany(one => one.Attribution.Content.SelectMany(Sentences).Append(one.Draft.Sentence.Index).Distinct()
                    .Select(index => (index, one))).ToLookup(pair => pair.index, pair => pair.one);
        return found[sentence].Where(one => one.Attribution.Source is not null && one.Attribution.Probability >= least)
            .Select(one => (one.Attribution, one.Attribution.Probability * Share(one.Draft, number, sentence)));
    }

    // A quotation is its speaker's as a whole, and "put the toll at 40" has its number by rule; of the other words of the cue's own
    // sentence the model says which are said, but not of "Forty ships left, the port said", where all that stands before is.
    private double Share(Draft draft, TextSpan number, int sentence)
    {
        var isHeld = draft.Content.Exists(span => span.Contains(number));
        return sentence != draft.Sentence.Index
            || (isHeld && (draft.Rule is "put-at" or "turn" || IsBeforeSure(draft) || !draft.IsSaidByTree(number)))
            || Word(draft.Cue.Tree, number) is not (>= 0 and var word)
            || (_asked[sentence] = _asked.GetValueOrDefault(sentence) + 1) > MostAsked
            ? isHeld ? Quoted : 0 : _model.Holds(draft.Cue, word, _quotes);
    }

    // Not of "After 40 ships left, the port said it would close", which has a clause behind the verb.
    private bool IsBeforeSure(Draft draft) => draft.IsSpeech && draft.Probability >= CueRules.Sure && draft.Cue.Form == CueForm.Verb
        && draft.Cue.Content is [.., var last] && last < draft.Cue.Node && !_quotes.Within(draft.Cue.Tree.Span).Any()
        && !draft.Cue.Tree.Tokens.Skip(draft.Cue.Node + 1).Any(token => token.Tag is Tag.Verb or Tag.Aux);

    // The number's own token behind the words that bound it ("more than 40").
    private static int Word(SentenceTree tree, TextSpan number)
    {
        var first = tree.TokenAt(number.Start);
        return first < 0 ? -1 : Enumerable.Range(first, tree.Tokens.Count - first).TakeWhile(at => number.Contains(tree.Tokens[at].Start))
            .FirstOrDefault(at => tree.Tokens[at].Tag == Tag.Num, first);
    }

    private IEnumerable<int> Sentences(TextSpan span)
    {
        var (first, last) = (_article.SentenceAt(span.Start)?.Index ?? 0, _article.SentenceAt(span.End - 1)?.Index ?? 0);
        return Enumerable.Range(first, last - first + 1);
    }

    // What is read for each sentence: it alone, or all that its speech may stand in.
    private (int First, int Last)[] Blocks()
    {
        var blocks = new (int First, int Last)[_article.Sentences.Count];
        for (var first = 0; first < blocks.Length;)
        {
            var last = first;
            while (last + 1 < blocks.Length && IsJoined(last + 1))
                last++;
            var isSpoken = IsSpoken(first, last);
            for (var at = first; at <= last; at++)
                blocks[at] = isSpoken ? (first, last) : (at, at);
            first = last + 1;
        }

        return blocks;
    }

    // Whether a sentence stands in the paragraph of the one before it, or goes on with what that one says.
    private bool IsJoined(int index)
    {
        var (before, start) = (_article.Sentences[index - 1].Span, _article.Sentences[index].Span.Start);
        return !_article.Text.AsSpan(before.End, start - before.End).Contains('\n') || before.Of(_article.Text).EndsWith(':')
            || (_quotes.Holding(start)?.Start == start && _quotes.Within(before).Any()) || _article.Text[start] is '—' or '–' or '-' or '―'
            || _quotes.Within(new TextSpan(start, start + 1)).Any(quote => quote.Continues || quote.Span.Start < start);
    }

    private bool IsSpoken(int first, int last)
    {
        var span = new TextSpan(_article.Sentences[first].Span.Start, _article.Sentences[last].Span.End);
        return _quotes.Within(span).Any() || HasColon(_article.Text.AsSpan(span.Start, span.Length));
    }

    // A colon behind a word; that of "10:30" is none.
    private static bool HasColon(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf(':'); at >= 0; at = text[(at + 1)..].IndexOf(':') is >= 0 and var next ? at + 1 + next : -1)
        {
            if (at > 0 && !char.IsDigit(text[at - 1]))
                return true;
        }

        return false;
    }
}
