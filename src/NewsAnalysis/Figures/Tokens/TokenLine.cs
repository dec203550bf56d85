using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Tokens;

/// <summary>The tokens of one sentence with their words in lower case and their classes. Indexes outside the sentence are allowed and read
/// as nothing, so that rules need no bounds checks.</summary>
internal sealed class TokenLine
{
    private const WordClass Verbs = WordClass.Verb | WordClass.BaseVerb | WordClass.VerbOrPlural | WordClass.Gerund | WordClass.Reporting;

    private readonly Token[] _tokens;
    private readonly string[] _lower;
    private readonly WordClass[] _classes;
    private bool[]? _closing;

    /// <summary>Reads a sentence's tokens.</summary>
    public TokenLine(string text, TextSpan span, List<Token> tokens)
    {
        Text = text;
        Span = span;
        _tokens = [.. tokens];
        _lower = new string[_tokens.Length];
        _classes = new WordClass[_tokens.Length];
        for (var i = 0; i < _tokens.Length; i++)
        {
            var token = _tokens[i];
            _lower[i] = text[token.Start..token.End].ToLowerInvariant();
            _classes[i] = token.Kind == TokenKind.Word ? Classify(i) : WordClass.None;
        }

        PairQuotes();
        IsTitle = ReadsAsTitle();
        if (!IsTitle)
            ClearNames();
    }

    /// <summary>The article's text.</summary>
    public string Text { get; }

    /// <summary>Where the sentence stands.</summary>
    public TextSpan Span { get; }

    /// <summary>Number of tokens.</summary>
    public int Count => _tokens.Length;

    /// <summary>Whether most words are capitalised, as in a headline, so that a capital says nothing.</summary>
    public bool IsTitle { get; }

    /// <summary>The token; an empty one at the sentence's end for an index outside.</summary>
    public Token this[int index] =>
        Has(index) ? _tokens[index] : new Token(index < 0 ? Span.Start : Span.End, index < 0 ? Span.Start : Span.End, TokenKind.Symbol);

    /// <summary>How often a rule has looked at a token: the work done on the sentence, which tests hold to be linear in its
    /// length.</summary>
    public long Looks { get; private set; }

    /// <summary>Whether there is such a token.</summary>
    public bool Has(int index)
    {
        Looks++;
        return (uint)index < (uint)_tokens.Length;
    }

    /// <summary>The token in lower case; empty outside.</summary>
    public string Lower(int index) => Has(index) ? _lower[index] : "";

    /// <summary>The token as written; empty outside.</summary>
    public string Written(int index) => Has(index) ? Text[_tokens[index].Start.._tokens[index].End] : "";

    /// <summary>The words as written from one token up to, not including, another; empty where there is none.</summary>
    public string Written(int from, int to) => Has(from) && to > from ? Text[_tokens[from].Start..this[to - 1].End] : "";

    /// <summary>The classes of the word.</summary>
    public WordClass Class(int index) => Has(index) ? _classes[index] : WordClass.None;

    /// <summary>Whether the word is of one of the classes.</summary>
    public bool Is(int index, WordClass classes) => (Class(index) & classes) != WordClass.None;

    /// <summary>Whether the token reads so in lower case.</summary>
    public bool Is(int index, string lower) => Has(index) && _lower[index] == lower;

    /// <summary>Whether the token is one of a list of <c>lists.tsv</c>.</summary>
    public bool In(int index, string list) => Has(index) && WordLists.Of(list).Contains(_lower[index]);

    /// <summary>Whether one of the tokens before an index, so many at most, is one of a list.</summary>
    public bool HasBefore(int index, int reach, string list)
    {
        var (from, to) = (Math.Max(0, index - reach), Math.Min(index, Count));
        Looks += Math.Max(0, to - from);
        return from < to && _lower[from..to].Any(WordLists.Of(list).Contains);
    }

    /// <summary>Whether the token is a word.</summary>
    public bool IsWord(int index) => Has(index) && _tokens[index].Kind == TokenKind.Word;

    /// <summary>Whether the token is a number in digits.</summary>
    public bool IsNumber(int index) => Has(index) && _tokens[index].Kind == TokenKind.Number;

    /// <summary>Whether the token is a sign.</summary>
    public bool IsSymbol(int index) => Has(index) && _tokens[index].Kind == TokenKind.Symbol;

    /// <summary>Whether neither a word nor a number stands there: a sign, or the sentence's end.</summary>
    public bool Stops(int index) => IsSymbol(index) || !Has(index);

    /// <summary>Whether the token is a hyphen or dash.</summary>
    public bool IsDash(int index) => Lower(index) is "-" or "–" or "‐" or "‑" or "−" or "—" or "‒" or "―";

    /// <summary>Whether no white space stands before the token.</summary>
    public bool Glued(int index) => Has(index) && index > 0 && _tokens[index - 1].End == _tokens[index].Start;

    /// <summary>Whether the token is a hyphen with no white space on either side.</summary>
    public bool IsHyphen(int index) => IsDash(index) && Glued(index) && Glued(index + 1);

    /// <summary>Whether the word begins with a capital.</summary>
    public bool IsCapital(int index) => IsWord(index) && char.IsUpper(Text[_tokens[index].Start]);

    /// <summary>Whether the word ends so.</summary>
    public bool Ends(int index, string ending) => IsWord(index) && _lower[index].EndsWith(ending, StringComparison.Ordinal);

    /// <summary>Whether the word is an adverb in -ly; nouns and adjectives that end so (family, deadly) are none.</summary>
    public bool IsManner(int index) => Ends(index, "ly") && !Is(index, WordClass.NotManner);

    /// <summary>Whether the token is the ending of a possessive.</summary>
    public bool IsPossessive(int index) => Lower(index) is "'s" or "’s" or "′s";

    /// <summary>Whether the token is a quotation mark.</summary>
    public bool IsQuote(int index) => In(index, "quotation-mark");

    /// <summary>Whether the token is a straight quotation mark that closes what another has opened: after "12" it is no inch.</summary>
    public bool ClosesQuote(int index) => Has(index) && _closing is not null && _closing[index];

    /// <summary>Whether the sentence has the word.</summary>
    public bool Speaks(string lower) => Array.IndexOf(_lower, lower) >= 0;

    /// <summary>Whether the tokens from an index on read as the phrase.</summary>
    public bool Reads(int from, ReadOnlySpan<string> phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!Is(from + i, phrase[i]))
                return false;
        }

        return true;
    }

    // "March" and "May" are months only with a capital: "they may 5 times…".
    private WordClass Classify(int index)
    {
        var classes = WordTable.Of(_lower[index]) | Contraction(_lower[index]);
        var capital = char.IsUpper(Text[_tokens[index].Start]);
        return capital ? classes : classes & ~(WordClass.Month | WordClass.Weekday);
    }

    // doesn't, they've
    private static WordClass Contraction(string word)
    {
        var mark = word.AsSpan().IndexOfAny('\'', '’');
        return mark <= 0 ? WordClass.None
            : word[mark - 1] == 'n' && word.EndsWith('t') ? WordClass.Auxiliary
            : word[(mark + 1)..] is "re" or "ve" or "ll" or "m" or "d" ? WordClass.Pronoun | WordClass.Auxiliary
            : WordClass.None;
    }

    private void ClearNames()
    {
        for (var i = 0; i < Count; i++)
        {
            if (IsCapital(i))
                ClearName(i);
            else if (In(i - 1, "plain-article") || (In(i, "verb-or-report") && IsDetermined(i)))
                _classes[i] &= ~Verbs;
        }
    }

    // A capital inside a sentence makes a name of a verb or a short word: the United States, the WHO, US troops.
    private void ClearName(int index)
    {
        if (index > 0 && _lower[index] is "worth")
            _classes[index] = WordClass.None;
        else if (_lower[index] is "us" or "who" or "it" && char.IsUpper(Text[_tokens[index].Start + 1]))
            _classes[index] = WordClass.None;
        else if (index > 0 && !IsQuote(index - 1) && !In(index - 1, "sentence-opener"))
            _classes[index] &= ~Verbs;
    }

    // A straight mark that follows a number and has no partner before it is a sign of inches or feet.
    private void PairQuotes()
    {
        var (doubled, single) = (false, false);
        for (var i = 0; i < Count; i++)
        {
            if (_lower[i] is not ("\"" or "'"))
                continue;
            // Two straight marks side by side are one that is written so: ''1''.
            if (_lower[i] == "'" && Is(i + 1, "'") && Glued(i + 1))
            {
                (_closing ??= new bool[Count])[i] = doubled;
                (_closing[i + 1], doubled) = (doubled, !doubled);
                i++;
                continue;
            }

            ref var open = ref _lower[i] == "\"" ? ref doubled : ref single;
            (_closing ??= new bool[Count])[i] = open;
            open = !open && !(Glued(i) && _tokens[i - 1].Kind == TokenKind.Number);
        }
    }

    // "the report", "a recent report": no verb behind a determiner.
    private bool IsDetermined(int index) =>
        In(index - 1, "article") || (IsWord(index - 1) && Class(index - 1) == WordClass.None && In(index - 2, "article"));

    private bool ReadsAsTitle()
    {
        var (words, capitals) = (0, 0);
        for (var i = 0; i < Count; i++)
        {
            // Headlines write "Was" and "Sang".
            if (Is(i, WordClass.Auxiliary | WordClass.Verb) && !IsCapital(i))
                return false;
            if (IsWord(i) && !Is(i, WordClass.Function) && _tokens[i].End - _tokens[i].Start > 1)
                (words, capitals) = (words + 1, capitals + (IsCapital(i) ? 1 : 0));
        }

        return words >= 4 && capitals * 5 >= words * 4;
    }
}
