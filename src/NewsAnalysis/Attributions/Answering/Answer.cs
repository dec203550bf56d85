namespace NewsAnalysis.Attributions.Answering;

/// <summary>An attribution that may answer for a number near it.</summary>
/// <param name="Draft">How it was found.</param>
/// <param name="Attribution">The attribution; its source is named.</param>
internal sealed record Answer(Draft Draft, Attribution Attribution);
