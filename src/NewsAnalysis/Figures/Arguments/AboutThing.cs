namespace NewsAnalysis.Figures.Arguments;

/// <summary>A noun of a sentence that one of its numbers may be about.</summary>
/// <param name="Node">The noun.</param>
/// <param name="Features">How it stands to the number, as names: the input of <see cref="AboutModel"/>.</param>
internal sealed record AboutThing(int Node, IReadOnlyList<string> Features);
