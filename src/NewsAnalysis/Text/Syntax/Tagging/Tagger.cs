namespace NewsAnalysis.Text.Syntax.Tagging;

/// <summary>Gives each token its joint tag, from left to right.</summary>
internal sealed class Tagger(TagSet tags, Lexicon lexicon, ILinearTable weights)
{
    /// <summary>The tags.</summary>
    public TagSet Tags => tags;

    /// <summary>The words.</summary>
    public Lexicon Lexicon => lexicon;

    /// <summary>Sets the tags of a loaded table.</summary>
    public void Tag(TokenTable table)
    {
        lexicon.Load(table);
        var sentence = TagFeatures.SentenceFlags(table);
        Span<uint> features = stackalloc uint[TagFeatures.Maximum];
        Span<float> sums = stackalloc float[128];
        for (var index = 1; index <= table.Count; index++)
        {
            var candidates = lexicon.Candidates(table, index);
            if (candidates.Length == 1)
            {
                Set(table, index, candidates[0]);
                continue;
            }

            var count = TagFeatures.Fill(table, index, sentence, features);
            weights.Sum(features[..count], candidates, sums);
            Set(table, index, candidates[Best(sums[..candidates.Length])]);
        }
    }

    /// <summary>Sets one token's tag.</summary>
    public void Set(TokenTable table, int index, byte tag)
    {
        table.Joint[index] = (byte)(tag + 1);
        table.Upos[index] = (byte)(tags.Tags[tag].Tag + 1);
    }

    private static int Best(ReadOnlySpan<float> sums)
    {
        var best = 0;
        for (var index = 1; index < sums.Length; index++)
        {
            if (sums[index] > sums[best])
                best = index;
        }

        return best;
    }
}
