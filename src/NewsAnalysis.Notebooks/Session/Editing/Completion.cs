namespace NewsAnalysis.Notebooks.Session.Editing;

/// <summary>Something that can stand where the cursor is.</summary>
/// <param name="Text">What is put there.</param>
/// <param name="Kind">What it is, in the words that front ends have icons for: <c>method</c>, <c>property</c>, <c>class</c>,
/// <c>keyword</c>, <c>path</c>, <c>magic</c>…</param>
/// <param name="Signature">How it is declared, such as <c>int Count { get; }</c>; null where there is no more to say.</param>
public sealed record Completion(string Text, string Kind, string? Signature);

/// <summary>What can stand where the cursor is.</summary>
/// <param name="Start">Where what they replace starts, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Items">The candidates; those that begin as typed come first.</param>
public sealed record CompletionList(int Start, int End, IReadOnlyList<Completion> Items);
