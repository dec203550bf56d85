using NewsAnalysis.Text;

namespace NewsAnalysis.Training.Cues;

/// <summary>A possible cue as its features.</summary>
/// <param name="Features">What it looks like.</param>
/// <param name="IsCue">Whether it is marked as one, or as part of what is said.</param>
internal sealed record CueExample(IReadOnlyList<string> Features, bool IsCue);

/// <summary>The possible cues of a sentence of a marked article.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Cues">The possible cues.</param>
/// <param name="Features">What each looks like.</param>
/// <param name="IsCue">Whether each is marked as one; null where another cue of the same marked words is the right one.</param>
/// <param name="Words">The words of the sentence beside each marked cue, and whether they are marked as said.</param>
internal sealed record CueSentence(string Article, IReadOnlyList<Cue> Cues, IReadOnlyList<IReadOnlyList<string>> Features,
    IReadOnlyList<bool?> IsCue, IReadOnlyList<CueExample> Words);

/// <summary>The weights of the model of cues.</summary>
internal sealed record CueWeights(Dictionary<string, double> First, Dictionary<string, double> Second, Dictionary<string, double> Held)
{
    /// <summary>The model that they make.</summary>
    public CueModel Model => new(new FittedWeights(First), new FittedWeights(Second), new FittedWeights(Held));
}
