namespace NewsAnalysis.Tables;

/// <summary>Shows one type in one MIME type. Hosts call it by the names of its members, so these are fixed.</summary>
/// <param name="mimeType">The MIME type it writes.</param>
/// <param name="show">What it writes.</param>
public abstract class DisplayFormatter<T>(string mimeType, Func<T, string> show)
    where T : class
{
    /// <summary>The MIME type it writes.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>Writes the instance; returns false, having written nothing, for anything of another type.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not T value)
            return false;
        writer.Write(show(value));
        return true;
    }
}
