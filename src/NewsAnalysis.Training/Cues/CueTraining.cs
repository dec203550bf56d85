using NewsAnalysis.Text;

namespace NewsAnalysis.Training.Cues;

/// <summary>Fits the two steps of the model of cues. The second step learns from probabilities that a first step gives which has not seen
/// the article, as it will be asked about articles that no step has seen.</summary>
/// <param name="Least">How many examples must have a feature.</param>
/// <param name="FirstPenalty">The penalty of the first step on the squares of the weights.</param>
/// <param name="SecondPenalty">The same of the second step.</param>
/// <param name="HeldPenalty">The same of what is said.</param>
internal sealed record CueTraining(int Least, double FirstPenalty, double SecondPenalty, double HeldPenalty)
{
    private const int Parts = 5;
    private const int LeastHeld = 5;

    /// <summary>The part of each article when they are held out in turn.</summary>
    public static Dictionary<string, int> PartsOf(IEnumerable<CueSentence> sentences) =>
        sentences.Select(sentence => sentence.Article).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Index()
            .ToDictionary(pair => pair.Item, pair => pair.Index % Parts, StringComparer.Ordinal);

    /// <summary>The weights of both steps and of what is said.</summary>
    public CueWeights Fit(IReadOnlyList<CueSentence> sentences)
    {
        var part = PartsOf(sentences);
        var seconds = new List<CueExample>();
        for (var held = 0; held < Parts; held++)
        {
            var first = Step(sentences.Where(sentence => part[sentence.Article] != held).SelectMany(Examples), FirstPenalty);
            seconds.AddRange(sentences.Where(sentence => part[sentence.Article] == held)
                .SelectMany(sentence => Seconds(sentence, new FittedWeights(first))));
        }

        return new CueWeights(Step(sentences.SelectMany(Examples), FirstPenalty), Step(seconds, SecondPenalty),
            SparseRegression.Fit([.. sentences.SelectMany(sentence => sentence.Words)], LeastHeld, HeldPenalty));
    }

    private Dictionary<string, double> Step(IEnumerable<CueExample> examples, double penalty) =>
        SparseRegression.Fit([.. examples], Least, penalty);

    private static IEnumerable<CueExample> Examples(CueSentence sentence) =>
        sentence.IsCue.Index().Where(pair => pair.Item is not null)
            .Select(pair => new CueExample(sentence.Features[pair.Index], pair.Item!.Value));

    private static IEnumerable<CueExample> Seconds(CueSentence sentence, FittedWeights weights)
    {
        double[] first = [.. sentence.Features.Select(features => weights.Probability(features))];
        IReadOnlyList<TextSpan>[] contents = [.. sentence.Cues.Select(cue => Phrases.Spans(cue.Tree, cue.Content))];
        for (var at = 0; at < first.Length; at++)
        {
            if (sentence.IsCue[at] is { } isCue && first[at] >= CueModel.Least)
                yield return new CueExample([.. sentence.Features[at], .. CueSurroundings.Of(sentence.Cues, contents, first, at)], isCue);
        }
    }
}
