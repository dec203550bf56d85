using NewsAnalysis.Text;

namespace NewsAnalysis.Training.Cues;

/// <summary>Fits the two steps of the model of cues. The second step learns from probabilities that a first step gives which has not seen
/// the article, as it will be asked about articles that no step has seen.</summary>
/// <param name="Least">How many examples must have a feature.</param>
/// <param name="FirstPenalty">The penalty of the first step on the squares of the weights.</param>
/// <param name="SecondPenalty">The same of the second step.</param>
internal sealed record CueTraining(int Least, double FirstPenalty, double SecondPenalty)
{
    private const int Parts = 5;

    /// <summary>The weights of both steps.</summary>
    public (Dictionary<string, double> First, Dictionary<string, double> Second) Fit(IReadOnlyList<CueSentence> sentences)
    {
        var part = sentences.Select(sentence => sentence.Article).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Index()
            .ToDictionary(pair => pair.Item, pair => pair.Index % Parts, StringComparer.Ordinal);
        var seconds = new List<CueExample>();
        for (var held = 0; held < Parts; held++)
        {
            var first = Step(sentences.Where(sentence => part[sentence.Article] != held).SelectMany(Examples), FirstPenalty);
            seconds.AddRange(sentences.Where(sentence => part[sentence.Article] == held)
                .SelectMany(sentence => Seconds(sentence, new FittedWeights(first))));
        }

        return (Step(sentences.SelectMany(Examples), FirstPenalty), Step(seconds, SecondPenalty));
    }

    /// <summary>What both steps say of the possible cues of a sentence, and what is marked.</summary>
    public static IEnumerable<(double Probability, bool IsCue)> Try(CueSentence sentence, FittedWeights first, FittedWeights second) =>
        Examples(sentence).Where(example => first.Probability(example.Features) < CueModel.Least).Select(example => (0.0, example.IsCue))
            .Concat(Seconds(sentence, first).Select(example => (second.Probability(example.Features), example.IsCue)));

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
