namespace NewsAnalysis.Articles;

/// <summary>How much a notice matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Info,

    /// <summary>Something a person entered could not be used and should be corrected.</summary>
    Error,
}

/// <summary>Something to tell about a corpus besides its articles and rejected files.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="File">The file it is about, relative to the corpus folder.</param>
/// <param name="Line">Line in that file from 1, or null where it is about the whole file.</param>
/// <param name="Message">Where, what was found, what was expected and what to do; complete in itself.</param>
public sealed record Notice(Severity Severity, string File, int? Line, string Message);
