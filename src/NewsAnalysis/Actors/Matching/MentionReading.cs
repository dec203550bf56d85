using NewsAnalysis.Text;

namespace NewsAnalysis.Actors.Matching;

/// <summary>One article while its mentions are looked for: the text and what is worked out about it on demand.</summary>
internal sealed class MentionReading(Article article)
{
    private static readonly FrozenDictionary<string, WordSet> Words = NameLists.Read("words");
    private static readonly FrozenDictionary<string, WordSet> Titles = NameLists.Read("titles");
    private static readonly WordSet AllTitles = NameLists.Union(Titles, "office", "courtesyMale", "courtesyFemale");
    private const string SentenceEnds = "\n!?:…—–|»;/";
    private readonly int[] _edges = EdgesOf(article);
    private int _from;
    private int _to = -1;
    private readonly Lines _lines = new(article.Text);
    private CapitalUse? _articleWords;
    private SentenceTree? _tree;
    private (int State, int Other, int Region)? _twinSigns;
    private List<int>? _paragraphs;

    /// <summary>The article.</summary>
    public Article Article => article;

    /// <summary>Its text.</summary>
    public string Text => article.Text;

    /// <summary>Its words, worked out when first asked for.</summary>
    public CapitalUse Known => _articleWords ??= new CapitalUse(this);

    /// <summary>What the article speaks of where a state and a region share a name, counted when first asked for.</summary>
    public (int State, int Other, int Region) TwinSigns => _twinSigns ??= TwinRegions.Signs(Text);

    /// <summary>The hyphenated names asked about so far, and whether somebody in the article bears them.</summary>
    public Dictionary<string, bool> Borne { get; } = new(StringComparer.Ordinal);

    /// <summary>Where the paragraph that holds the position begins, and where the one before it does.</summary>
    public (int Previous, int Start) ParagraphsTo(int position)
    {
        _paragraphs ??= ParagraphsOf(Text);
        var index = _paragraphs.BinarySearch(position);
        index = index < 0 ? ~index - 1 : index;
        return (_paragraphs[Math.Max(0, index - 1)], _paragraphs[index]);
    }

    /// <summary>The tree of a sentence; the last one asked for is kept.</summary>
    public SentenceTree TreeOf(Sentence sentence)
    {
        if (_tree is null || _tree.Span != sentence.Span)
            _tree = SyntaxReader.Read(Text, sentence.Span);
        return _tree;
    }

    /// <summary>Whether a part of the article begins or ends inside the stretch.</summary>
    public bool CrossesPart(int start, int end)
    {
        if (start >= _from && end <= _to)
            return false;
        var edge = Array.BinarySearch(_edges, start + 1);
        edge = edge < 0 ? ~edge : edge;
        // Nothing that lies between these two edges crosses one.
        (_from, _to) = (edge == 0 ? 0 : _edges[edge - 1], edge < _edges.Length ? _edges[edge] : int.MaxValue);
        return edge < _edges.Length && _edges[edge] < end;
    }

    /// <summary>The line that holds the position.</summary>
    public Line LineAt(int position) => _lines.At(position);

    /// <summary>Whether the word in capitals is an ordinary short word of a line of capitals ("WHO IS NEXT", "TELL US", but "US
    /// WARNS").</summary>
    public bool IsPlainWord(Phrase phrase, MatchWord word) =>
        phrase.ExactCase && phrase.Count == 1 && LineAt(word.Start).IsCapitals
        && (Folding.In(Words["function"], word.In(Text))
            || (Folding.In(Words["shortWords"], word.In(Text)) && MatchWords.Previous(Text, word.Start, 0, out var before)
                && Folding.In(Words["governing"], before.In(Text))));

    /// <summary>Whether what stands before the position ends a sentence or line or opens a quotation, so that a capital there says
    /// nothing.</summary>
    public bool IsSentenceStart(int position)
    {
        var i = position - 1;
        while (i >= 0 && IsOpening(Text[i]))
            i--;
        if (i < 0 || SentenceEnds.Contains(Text[i]))
            return true;
        // A dash, not a hyphen inside a word.
        if (Text[i] == '-')
            return i > 0 && !MatchWords.IsWordAt(Text, i - 1);
        if (Text[i] != '.')
            return false;
        if (!MatchWords.Previous(Text, i + 1, 0, out var before) || before.End != i)
            return true;
        var word = before.In(Text);
        return word.Length > 1 && !(MatchWords.IsCapitalised(word) && IsTitle(word));
    }

    // One or more line breaks part paragraphs.
    private static List<int> ParagraphsOf(string text)
    {
        List<int> starts = [0];
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = at == text.Length ? -1 : text.IndexOf('\n', at))
        {
            while (at < text.Length && MatchWords.IsSpace(text[at]))
                at++;
            starts.Add(at);
        }

        return starts;
    }

    private static int[] EdgesOf(Article article)
    {
        var edges = new int[article.Parts.Count * 2];
        for (var i = 0; i < article.Parts.Count; i++)
            (edges[2 * i], edges[(2 * i) + 1]) = (article.Parts[i].Span.Start, article.Parts[i].Span.End);
        Array.Sort(edges);
        return edges;
    }

    private static bool IsOpening(char character) =>
        (MatchWords.IsSpace(character) && character != '\n') || MatchWords.IsApostrophe(character)
        || character is '"' or '“' or '”' or '(' or '[' or '«' or '„' or '*' or '•';

    /// <summary>Whether the word is a day of the week or a month.</summary>
    public static bool IsCalendar(ReadOnlySpan<char> word) => Folding.In(Words["calendar"], word);

    /// <summary>Whether the word is a title or courtesy title.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) => Folding.In(AllTitles, word);
}
