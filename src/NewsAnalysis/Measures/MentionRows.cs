namespace NewsAnalysis.Measures;

/// <summary>How often an actor is mentioned in the whole corpus. One row an actor with at least one mention.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Mentions">Number of mentions that count; at least 1.</param>
/// <param name="Articles">Number of articles with at least one of them.</param>
/// <param name="Outlets">Number of outlets with at least one of them.</param>
public sealed record ActorTotal(string Actor, int Mentions, int Articles, int Outlets);

/// <summary>How often an outlet mentions an actor. One row for every pair of actor and outlet, those with 0 mentions too.</summary>
/// <param name="Actor">The actor; mentioned by at least one outlet.</param>
/// <param name="Outlet">The outlet's label.</param>
/// <param name="Mentions">Number of mentions that count.</param>
/// <param name="Words">Number of words of all articles of the outlet.</param>
public sealed record ActorOutletCount(string Actor, string Outlet, int Mentions, long Words)
{
    /// <summary>Mentions per 1,000 words of the outlet, or null where it has no words.</summary>
    public double? PerThousandWords => Words == 0 ? null : 1000.0 * Mentions / Words;
}
