using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Quoting;

/// <summary>A stretch between quotation marks.</summary>
/// <param name="Span">The stretch with its marks; to the end of the paragraph where the next paragraph goes on with it.</param>
/// <param name="Continues">Whether it goes on from the quotation of the paragraph before, which was left open.</param>
internal readonly record struct QuotedSpan(TextSpan Span, bool Continues);
