using NewsAnalysis.Text;

namespace NewsAnalysis.Training;

/// <summary>Scores in per cent; on raw text, the harmonic mean of precision and recall. Punctuation counts; relations count with their
/// subtypes.</summary>
/// <param name="Tokens">Tokens with the right ends.</param>
/// <param name="Upos">Right part of speech.</param>
/// <param name="Xpos">Right Penn tag.</param>
/// <param name="Lemmas">Right lemma.</param>
/// <param name="Uas">Right head.</param>
/// <param name="Las">Right head and relation.</param>
internal sealed record Scores(double Tokens, double Upos, double Xpos, double Lemmas, double Uas, double Las)
{
    public override string ToString() => $"UAS {Uas:F2} LAS {Las:F2} UPOS {Upos:F2} XPOS {Xpos:F2} lemmas {Lemmas:F2} tokens {Tokens:F2}";
}

/// <summary>Compares a model's readings with a treebank's.</summary>
internal sealed class Scorer(SyntaxModel model)
{
    private readonly SentenceParser _parser = new(model);

    /// <summary>Scores where the tokens are given.</summary>
    public Scores OnGoldTokens(IReadOnlyList<GoldSentence> sentences)
    {
        var counts = new Tally();
        foreach (var sentence in sentences)
        {
            var text = string.Concat(sentence.Forms);
            var position = 0;
            var spans = sentence.Forms.Select(form => new TextSpan(position, position += form.Length)).ToList();
            counts.Add(sentence, spans, _parser.Read(text, new TextSpan(0, text.Length), spans));
        }

        return counts.Scores();
    }

    /// <summary>Scores on the sentences' text.</summary>
    public Scores OnRawText(IReadOnlyList<GoldSentence> sentences)
    {
        var counts = new Tally();
        foreach (var sentence in sentences)
        {
            var tree = _parser.Read(sentence.Text, new TextSpan(0, sentence.Text.Length));
            counts.Add(sentence, [.. sentence.Tokens.Select(token => token.Span)], tree);
        }

        return counts.Scores();
    }

    private sealed class Tally
    {
        private int _gold, _read, _tokens, _upos, _xpos, _lemmas, _uas, _las;

        public void Add(GoldSentence sentence, List<TextSpan> spans, SentenceTree tree)
        {
            _gold += sentence.Tokens.Count;
            _read += tree.Tokens.Count;
            var places = new Dictionary<TextSpan, int>();
            for (var index = 0; index < spans.Count; index++)
                places.TryAdd(spans[index], index);
            foreach (var token in tree.Tokens)
            {
                if (!places.TryGetValue(new TextSpan(token.Start, token.End), out var place))
                    continue;
                var right = sentence.Tokens[place];
                _tokens++;
                _upos += right.Tag == token.Tag ? 1 : 0;
                _xpos += right.Xpos == token.Xpos ? 1 : 0;
                _lemmas += right.Lemma == token.Lemma ? 1 : 0;
                if (!(token.Head < 0 ? right.Head == 0 : right.Head > 0 && spans[right.Head - 1] == SpanOf(tree.Tokens[token.Head])))
                    continue;
                _uas++;
                _las += right.Relation == token.Relation ? 1 : 0;
            }
        }

        public Scores Scores() => new(F(_tokens), F(_upos), F(_xpos), F(_lemmas), F(_uas), F(_las));

        private static TextSpan SpanOf(SyntaxToken token) => new(token.Start, token.End);

        private double F(int right) => _gold + _read == 0 ? 0 : 200.0 * right / (_gold + _read);
    }
}
