namespace NewsAnalysis.Corrections;

/// <summary>What became of an entry.</summary>
public enum OutcomeState
{
    /// <summary>It holds: what it says is what the tables show.</summary>
    Applied,

    /// <summary>The extraction says the same without it, so it changes nothing any more.</summary>
    AlreadySo,

    /// <summary>Its place was not found, or what it speaks of is not there; nothing was changed.</summary>
    NotFound,
}

/// <summary>An entry and what became of it.</summary>
/// <param name="Correction">The entry.</param>
/// <param name="State">What became of it.</param>
/// <param name="Reason">Why it was not applied, or what to know; empty where there is nothing to say.</param>
/// <param name="Extracted">What the extraction says, in words, or null.</param>
/// <param name="Corrected">What the person says, in words, or null.</param>
public sealed record CorrectionOutcome(Correction Correction, OutcomeState State, string Reason = "", string? Extracted = null,
    string? Corrected = null)
{
    /// <summary>What the entry does and to what: "reject-figure “1,400” in 002".</summary>
    public string What => $"{CorrectionKinds.NameOf(Correction.Kind)} "
        + $"{(Correction.Places.Count == 0 ? Correction.Article : string.Join(" and ", Correction.Places))}";

    /// <summary>Where, what and what to do, for an entry that was not applied; null for one that was.</summary>
    public string? Message => State switch
    {
        OutcomeState.NotFound =>
            $"{CorrectionSet.FileName}:{Correction.Line}:{Correction.Column}: {What}: {Reason}; nothing was changed by it. "
                + $"Look at the article, then correct or remove the entry.",
        OutcomeState.AlreadySo =>
            $"{CorrectionSet.FileName}:{Correction.Line}:{Correction.Column}: {What}: {Reason}; the entry changes nothing. "
                + $"Keep it or remove it.",
        _ => null,
    };
}
