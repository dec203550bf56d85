using NewsAnalysis.Attributions.Answering;

namespace NewsAnalysis.Training.Cues;

/// <summary>A number of a marked article.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="IsNamed">Whether it stands in a marked attribution whose source is marked.</param>
/// <param name="Answers">The attributions that may answer for it.</param>
internal sealed record AnsweredNumber(string Article, bool IsNamed, IReadOnlyList<AnswerExample> Answers);

/// <summary>An attribution that may answer for a number.</summary>
/// <param name="Answer">The attribution.</param>
/// <param name="Features">What it looks like.</param>
/// <param name="IsRight">Whether its source shares a word with the source of a marked attribution that holds the number.</param>
internal sealed record AnswerExample(Answer Answer, IReadOnlyList<string> Features, bool IsRight);
