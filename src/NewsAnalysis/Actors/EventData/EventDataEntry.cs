namespace NewsAnalysis.Actors.EventData;

/// <summary>An actor of an event-data file as it stands there.</summary>
/// <param name="Line">Line of its name, from 1.</param>
/// <param name="Names">Its name and synonyms in file order, underscores read as spaces, in the file's capitals; each with its line.</param>
/// <param name="Codes">Its codes in file order.</param>
internal sealed record EventDataEntry(int Line, List<(string Text, int Line)> Names, List<ActorCode> Codes)
{
    /// <summary>The file that it comes from.</summary>
    public required string File { get; init; }
}
