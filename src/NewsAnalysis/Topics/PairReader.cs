using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>Reads pairs of a story's claims with a model.</summary>
/// <param name="features">The features of the story's pairs.</param>
/// <param name="model">The model.</param>
internal sealed class PairReader(PairFeatures features, PairModel model)
{
    // Log odds of numbers of one kind that are told of one person by name, as surely of one thing as his ages (set by hand).
    private const double OfOnePerson = 3;

    private readonly double[] _values = new double[PairFeatures.Names.Count];

    /// <summary>The features of the story's pairs.</summary>
    public PairFeatures Features => features;

    /// <summary>The model.</summary>
    public PairModel Model => model;

    /// <summary>Reads the pairs of these claims with the library's own model.</summary>
    public static PairReader Of(IReadOnlyList<Profile> profiles) => new(new PairFeatures(new ContextWeights(profiles)), PairModel.Fitted);

    /// <summary>Log odds of being about the same thing, whether the numbers meet left aside, enough for one topic where the number and the
    /// peoples are the same ("eight Thai sailors"); null where a rule keeps the claims apart.</summary>
    public double? Topical(Profile left, Profile right)
    {
        if (PairRules.Apart(left, right) is not null)
            return null;
        features.Read(left, right, _values);
        var topical = model.Topical(_values);
        return Personal.AreOfOne(left, right) ? Math.Max(topical, OfOnePerson)
            : PairRules.SameFew(left, right) ? Math.Max(topical, model.Join) : topical;
    }

    /// <summary>Probability of being about the same thing, with what speaks against it in words, the weightiest first; 0 where a rule keeps
    /// them apart.</summary>
    /// <param name="left">A claim.</param>
    /// <param name="right">Another.</param>
    /// <param name="doubted">Whether something keeps them from being said to differ.</param>
    public (double Probability, string Against) Of(Profile left, Profile right, bool doubted)
    {
        if (PairRules.Apart(left, right) is { } rule)
            return (0, rule);
        features.Read(left, right, _values);
        _values[PairFeatures.Doubted] = doubted ? 1 : 0;
        var against = model.Shares(_values).Index().Where(share => share.Item < 0 && PairFeatures.Against[share.Index] is not null)
            .OrderBy(share => share.Item).Take(3).Select(share => PairFeatures.Against[share.Index]);
        var probability = model.Probability(_values);
        return (Personal.AreOfOne(left, right) ? Math.Max(probability, FittedWeights.Probability(OfOnePerson)) : probability,
            string.Join("; ", against));
    }
}
