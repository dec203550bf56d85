namespace NewsAnalysis.Training;

/// <summary>The scores of a model, a line for each part.</summary>
internal static class ScoreReport
{
    /// <summary>Prints the scores with given tokens and on raw text, and the speed.</summary>
    public static void Print(SyntaxModel model, Treebank bank, TextWriter log)
    {
        var scorer = new Scorer(model);
        (string Name, IReadOnlyList<GoldSentence> Sentences)[] parts =
            [("EWT dev", bank.EwtDev), ("GUM dev", bank.GumDev), ("EWT test", bank.EwtTest), ("GUM news", bank.GumNews),
                ("GUM test", bank.GumTest)];
        foreach (var (name, sentences) in parts)
        {
            log.WriteLine($"{name,-9} given tokens  {scorer.OnGoldTokens(sentences)}");
            var before = Environment.CpuUsage.TotalTime;
            var raw = scorer.OnRawText(sentences);
            var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            log.WriteLine(
                $"{name,-9} raw text      {raw} ({sentences.Sum(sentence => sentence.Tokens.Count) / seconds:F0} tokens a second)");
        }
    }
}
