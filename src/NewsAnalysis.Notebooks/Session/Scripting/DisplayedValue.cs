using NewsAnalysis.Notebooks.Session.Formatting;

namespace NewsAnalysis.Notebooks.Session.Scripting;

/// <summary>A value that was shown and can be replaced where it stands.</summary>
public sealed class DisplayedValue
{
    private readonly string _id;
    private readonly string[] _mimeTypes;

    private DisplayedValue(string id, string[] mimeTypes) => (_id, _mimeTypes) = (id, mimeTypes);

    /// <summary>Shows another value in its place.</summary>
    public void Update(object? value) => CellScope.Current?.Send(new DisplayOutput(Formatter.Format(value, _mimeTypes), _id, true));

    internal static DisplayedValue Show(object? value, string[] mimeTypes) => Send(Formatter.Format(value, mimeTypes), mimeTypes);

    internal static DisplayedValue ShowRaw(string value, string mimeType) => Send(MimeBundle.Raw(mimeType, value), [mimeType]);

    private static DisplayedValue Send(MimeBundle data, string[] mimeTypes)
    {
        var nextId = CellScope.Current?.NextDisplayId() ?? "";
        CellScope.Current?.Send(new DisplayOutput(data, nextId, false));
        return new DisplayedValue(nextId, mimeTypes);
    }
}
