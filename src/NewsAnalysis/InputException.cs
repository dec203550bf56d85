namespace NewsAnalysis;

/// <summary>Input that cannot be used: its message says where, what was found, what was expected and what to do, and is fit to be shown as
/// it stands.</summary>
public sealed class InputException(string message, Exception? inner = null) : Exception(message, inner);
