namespace NewsAnalysis.Training.Treebanks;

/// <summary>The treebanks of a folder in their official parts.</summary>
/// <param name="Train">For training.</param>
/// <param name="EwtDev">For choosing.</param>
/// <param name="GumDev">For choosing.</param>
/// <param name="EwtTest">For the report.</param>
/// <param name="GumNews">For the report: the news documents of GUM's dev and test parts.</param>
/// <param name="GumTest">For the report.</param>
internal sealed record Treebank(
    IReadOnlyList<GoldSentence> Train,
    IReadOnlyList<GoldSentence> EwtDev,
    IReadOnlyList<GoldSentence> GumDev,
    IReadOnlyList<GoldSentence> EwtTest,
    IReadOnlyList<GoldSentence> GumNews,
    IReadOnlyList<GoldSentence> GumTest)
{
    /// <summary>Reads <c>ewt-train.conllu</c>, <c>gum-dev.conllu</c> and so on.</summary>
    /// <exception cref="InputException">A file is missing.</exception>
    public static Treebank Read(string folder)
    {
        var gumDev = Part(folder, "gum-dev");
        var gumTest = Part(folder, "gum-test");
        return new Treebank(
            [.. Part(folder, "ewt-train"), .. Part(folder, "gum-train")],
            Part(folder, "ewt-dev"),
            gumDev,
            Part(folder, "ewt-test"),
            [.. gumDev.Concat(gumTest).Where(sentence => sentence.Document.StartsWith("GUM_news_", StringComparison.Ordinal))],
            gumTest);
    }

    private static List<GoldSentence> Part(string folder, string name)
    {
        var path = Path.Combine(folder, name + ".conllu");
        return File.Exists(path)
            ? [.. ConlluReader.Read(path)]
            : throw new InputException(
                $"{path}: no such file; expected a treebank of Universal Dependencies. Give their folder with --treebanks.");
    }
}
