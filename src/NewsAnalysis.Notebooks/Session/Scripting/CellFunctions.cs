using System.Diagnostics.CodeAnalysis;
using NewsAnalysis.Notebooks.Session.Formatting;

namespace NewsAnalysis.Notebooks.Session.Scripting;

/// <summary>The functions every cell sees without a <c>using</c>; names and meaning as in .NET Interactive.</summary>
[SuppressMessage("Naming", "IDE1006:Naming Styles", Justification = "Cells call display(…) and HTML(…).")]
[SuppressMessage("Naming", "CA1708:Identifiers should differ by more than case", Justification = "As above.")]
public static class CellFunctions
{
    /// <summary>Shows a value.</summary>
    /// <param name="value">Any value; null is shown as such.</param>
    /// <param name="mimeTypes">The forms to show; by default those the value prefers.</param>
    /// <returns>A handle by which the shown value can be replaced.</returns>
    public static DisplayedValue display(object? value, params string[] mimeTypes) => DisplayedValue.Show(value, mimeTypes);

    /// <summary>Markup that is shown as markup. Never pass text that came from elsewhere: encode it first.</summary>
    public static HtmlContent HTML(string content) => new(content);

    /// <summary>Shows the value; the same as <see cref="display"/>.</summary>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) => DisplayedValue.Show(value, mimeTypes);

    /// <summary>Takes away what the cell has shown so far.</summary>
    /// <param name="wait">Only when the next output comes, so that nothing flickers.</param>
    public static void ClearOutput(bool wait = false) => CellScope.Current?.Send(new ClearOutput(wait));

    /// <summary>Cancelled when the cell is interrupted; for calls that take a token.</summary>
    public static CancellationToken Interruption => CellScope.Current?.Interruption ?? CancellationToken.None;

    /// <summary>Shows a text that is already written in the MIME type, as it stands.</summary>
    public static DisplayedValue DisplayAs(this string value, string mimeType) => DisplayedValue.ShowRaw(value, mimeType);
}
