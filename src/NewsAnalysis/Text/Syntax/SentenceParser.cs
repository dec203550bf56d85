using NewsAnalysis.Text.Syntax.Model;
using NewsAnalysis.Text.Syntax.Parsing;
using NewsAnalysis.Text.Syntax.Tagging;
using NewsAnalysis.Text.Syntax.Tokens;

namespace NewsAnalysis.Text.Syntax;

/// <summary>Reads sentences one after the other with one model; for one thread at a time.</summary>
/// <remarks>A sentence of more than <see cref="Window"/> tokens is parsed in windows of that size, each of them a tree of its own whose
/// root hangs on the first window's, so that time and memory stay linear in its length.</remarks>
internal sealed class SentenceParser(SyntaxModel model)
{
    /// <summary>The most tokens that are parsed as one.</summary>
    public const int Window = 160;

    private readonly TokenTable _table = new();
    private readonly TreeTokenizer _tokenizer = new(model.Lists);
    private readonly Tagger _tagger = new(model.Tags, model.Lexicon, model.TagWeights);
    private readonly Parser _parser =
        new(new Workspace(new ParserWeights(model.MoveWeights, model.LabelWeights, model.Choices)), model.BeamWidth);

    /// <summary>Tokenises and reads a sentence.</summary>
    public SentenceTree Read(string text, TextSpan sentence) => Read(text, sentence, _tokenizer.Cut(text, sentence));

    /// <summary>Reads a sentence whose tokens are given.</summary>
    public SentenceTree Read(string text, TextSpan sentence, IReadOnlyList<TextSpan> spans)
    {
        var forms = new string[spans.Count];
        for (var index = 0; index < forms.Length; index++)
            forms[index] = spans[index].Of(text);
        var tokens = new SyntaxToken[forms.Length];
        var root = -1;
        for (var start = 0; start < forms.Length; start += Window)
        {
            var window = new ArraySegment<string>(forms, start, Math.Min(Window, forms.Length - start));
            root = ReadWindow(window, spans, tokens, root);
        }

        return new SentenceTree(sentence, tokens);
    }

    /// <summary>Reads one window; returns the place of the sentence's root.</summary>
    private int ReadWindow(ArraySegment<string> forms, IReadOnlyList<TextSpan> spans, SyntaxToken[] tokens, int root)
    {
        _table.Load(forms);
        _tagger.Tag(_table);
        Lookahead.Load(_table, model.Tags);
        var arcs = _parser.Parse(_table);
        var first = root;
        for (var place = 1; place <= forms.Count; place++)
        {
            var index = forms.Offset + place - 1;
            var isRoot = arcs.Heads[place] == _table.Root;
            var head = isRoot ? first : forms.Offset + arcs.Heads[place] - 1;
            var (tag, xpos) = model.Tags.Tags[_table.Joint[place] - 1];
            var relation = !isRoot ? arcs.Relations[place] : first < 0 ? Relation.Root : Relation.Parataxis;
            root = isRoot && first < 0 ? index : root;
            tokens[index] = new SyntaxToken(spans[index].Start, spans[index].End, forms[place - 1],
                model.Lemmas.Of(forms[place - 1], tag, xpos), tag, xpos, head, relation);
        }

        return root;
    }
}
