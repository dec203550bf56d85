namespace NewsAnalysis.Training;

/// <summary>How long and how large.</summary>
internal sealed record TrainingPlan
{
    /// <summary>Times the tagger goes through the sentences.</summary>
    public int TagEpochs { get; init; } = 8;

    /// <summary>Parts for the tags the parser learns from.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>Times the parser goes through the sentences move by move.</summary>
    public int GreedyEpochs { get; init; } = 3;

    /// <summary>Times it goes through them with a beam.</summary>
    public int BeamEpochs { get; init; } = 6;

    /// <summary>Width of the beam.</summary>
    public int BeamWidth { get; init; } = 8;

    /// <summary>Bits of an index into the weights of moves.</summary>
    public int MoveBits { get; init; } = 24;

    /// <summary>Bits of an index into the weights of relations.</summary>
    public int LabelBits { get; init; } = 23;

    /// <summary>Weights that round to less than this are left out.</summary>
    public int LeastWeight { get; init; } = 2;
}
