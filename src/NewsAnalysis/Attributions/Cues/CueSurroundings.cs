using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Cues;

/// <summary>What the other possible cues of a sentence tell of one, as names: the input of the second step of
/// <see cref="CueModel"/>.</summary>
internal static class CueSurroundings
{
    private const int Near = 2;

    /// <summary>The features of one possible cue; each is there or not.</summary>
    /// <param name="cues">The possible cues of the sentence.</param>
    /// <param name="contents">What each would say.</param>
    /// <param name="first">The probability of each by its own features.</param>
    /// <param name="at">Which one.</param>
    public static IEnumerable<string> Of(IReadOnlyList<Cue> cues, IReadOnlyList<IReadOnlyList<TextSpan>> contents,
        IReadOnlyList<double> first, int at)
    {
        var (cue, own) = (cues[at], Step(first[at]));
        int[] others = [.. Enumerable.Range(0, cues.Count).Where(other => other != at)];
        var within = Best(other => contents[other].Any(span => span.Contains(cue.Span)));
        var holds = Best(other => contents[at].Any(span => span.Contains(cues[other].Span)));
        var (same, near) = (Best(other => cue.Source >= 0 && cues[other].Source == cue.Source).Step,
            Best(other => Math.Abs(cues[other].Node - cue.Node) <= Near).Step);
        return
        [
            $"inside {within.Step}", $"holds {holds.Step}", $"same source {same}", $"near {near}", $"inside {within.Step} {cue.Shape}",
            $"holds {holds.Step} {cue.Shape}", $"same source {same} {cue.Shape}",
            $"inside {within.Step} {within.Shape} {cue.Shape}", $"holds {holds.Step} {holds.Shape} {cue.Shape}", $"own {own}",
            $"own {own} inside {within.Step}", $"own {own} holds {holds.Step}", $"own {own} same source {same}",
        ];

        (string Step, string Shape) Best(Func<int, bool> fits)
        {
            var best = others.Where(fits).DefaultIfEmpty(-1).MaxBy(other => other < 0 ? 0 : first[other]);
            return best < 0 ? ("none", "") : (Step(first[best]), cues[best].Shape);
        }
    }

    // The log odds in whole steps.
    private static string Step(double probability) =>
        ((int)Math.Clamp(Math.Round(Math.Log(probability / (1 - probability + 1e-9))), -4, 4)).ToString(CultureInfo.InvariantCulture);
}
