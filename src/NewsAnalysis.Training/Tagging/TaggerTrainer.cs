namespace NewsAnalysis.Training.Tagging;

/// <summary>Trains a tagger: an averaged perceptron that reads from left to right and follows its own tags.</summary>
internal static class TaggerTrainer
{
    private const int TableBits = 22;

    /// <summary>A tagger of the sentences.</summary>
    public static (Lexicon Lexicon, TrainingTable Weights) Train(IReadOnlyList<GoldSentence> sentences, TagSet tags, int epochs)
    {
        var lexicon = LexiconBuilder.Build(sentences, tags);
        var weights = new TrainingTable(TableBits);
        var tagger = new Tagger(tags, lexicon, weights);
        var table = new TokenTable();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var index in new Shuffle((ulong)epoch + 11).Order(sentences.Count))
                Learn(sentences[index], tagger, weights, table);
        }

        return (lexicon, weights);
    }

    /// <summary>Tags for every sentence by a tagger that has not seen its part of the sentences: numbers of joint tags.</summary>
    public static byte[][] Jackknife(IReadOnlyList<GoldSentence> sentences, TagSet tags, int folds, int epochs)
    {
        var found = new byte[sentences.Count][];
        var table = new TokenTable();
        for (var fold = 0; fold < folds; fold++)
        {
            var others = sentences.Where((_, index) => Fold(index, folds) != fold).ToList();
            var (lexicon, weights) = Train(others, tags, epochs);
            var tagger = new Tagger(tags, lexicon, weights.Quantised());
            for (var index = 0; index < sentences.Count; index++)
            {
                if (Fold(index, folds) != fold)
                    continue;
                table.Load(sentences[index].Forms);
                tagger.Tag(table);
                found[index] = [.. Enumerable.Range(1, table.Count).Select(place => (byte)(table.Joint[place] - 1))];
            }
        }

        return found;
    }

    /// <summary>Neighbouring sentences are of one document and stay in one part.</summary>
    private static int Fold(int index, int folds) => index / 50 % folds;

    private static void Learn(GoldSentence sentence, Tagger tagger, TrainingTable weights, TokenTable table)
    {
        table.Load(sentence.Forms);
        tagger.Lexicon.Load(table);
        var flags = TagFeatures.SentenceFlags(table);
        Span<uint> features = stackalloc uint[TagFeatures.Maximum];
        Span<float> sums = stackalloc float[128];
        for (var index = 1; index <= table.Count; index++)
        {
            var token = sentence.Tokens[index - 1];
            var gold = tagger.Tags.NumberOf(token.Tag, token.Xpos);
            var candidates = tagger.Lexicon.Candidates(table, index);
            if (candidates.Length == 1)
            {
                tagger.Set(table, index, candidates[0]);
                continue;
            }

            var used = features[..TagFeatures.Fill(table, index, flags, features)];
            weights.Sum(used, candidates, sums);
            tagger.Set(table, index, Perceptron.Learn(weights, used, candidates, sums, gold, 1));
        }
    }
}
