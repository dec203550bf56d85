namespace NewsAnalysis.Notebooks.Session.Formatting;

/// <summary>The variables of a session as a table: name, type, value in one line.</summary>
internal static class VariablesView
{
    private const int MostLength = 120;

    /// <summary>The table as HTML and as text.</summary>
    public static MimeBundle Write(IReadOnlyList<SessionVariable> variables)
    {
        if (variables.Count == 0)
            return MimeBundle.Raw("text/plain", "no variables");
        var html = new StringBuilder(HtmlView.TableStart
            + "<thead><tr><th scope=\"col\">name</th><th scope=\"col\">type</th><th scope=\"col\">value</th></tr></thead><tbody>\n");
        var text = new StringBuilder();
        foreach (var variable in variables)
        {
            var (type, value) = (HtmlView.TypeName(variable.Type), OneLine(TextView.Write(variable.Value)));
            html.Append("<tr><td>").Append(WebUtility.HtmlEncode(variable.Name)).Append("</td><td>").Append(WebUtility.HtmlEncode(type))
                .Append("</td><td>").Append(WebUtility.HtmlEncode(value)).Append("</td></tr>\n");
            text.Append(text.Length > 0 ? "\n" : "").Append(type).Append(' ').Append(variable.Name).Append(" = ").Append(value);
        }
        return new MimeBundle().Add("text/html", html.Append("</tbody></table>").ToString()).Add("text/plain", text.ToString());
    }

    private static string OneLine(string text)
    {
        var line = text[..Math.Min(text.Length, 2 * MostLength)].ReplaceLineEndings(" ");
        return line.Length <= MostLength ? line : line[..MostLength] + "…";
    }
}
