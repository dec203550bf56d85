namespace NewsAnalysis.Notebooks.Running;

/// <summary>Values from a command line, typed by the parameter's C# default.</summary>
internal static class ParameterValue
{
    private const NumberStyles Integer = NumberStyles.AllowLeadingSign;
    private const NumberStyles Real = NumberStyles.Float;
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>The declaration that gives the parameter the value.</summary>
    /// <exception cref="NotebookException">The text is no value of the parameter's type.</exception>
    public static string Declare(string notebook, NotebookParameter parameter, string text)
    {
        var type = parameter.Type.TrimEnd('?');
        // A nullable variable must stay one: later cells may compare it with null.
        var optional = parameter.Type.EndsWith('?');
        if (optional && text.Length == 0)
            return $"{parameter.Type} {parameter.Name} = null;";
        var literal = Literal(type, text)
            ?? throw new NotebookException($"{notebook}: parameter '{parameter.Name}' is '{text}'; expected {Expected(type)}.");
        return $"{(optional ? parameter.Type : "var")} {parameter.Name} = {literal};";
    }

    /// <summary>The declaration that gives the parameter its default, which stands there as a C# expression.</summary>
    public static string Repeat(NotebookParameter parameter) =>
        $"{(parameter.Type.EndsWith('?') ? parameter.Type : "var")} {parameter.Name} = {parameter.Default};";

    private static string? Literal(string type, string text) => type switch
    {
        "string" => SymbolDisplay.FormatLiteral(text, quote: true),
        "bool" => bool.TryParse(text, out var flag) ? (flag ? "true" : "false") : null,
        "int" => int.TryParse(text, Integer, Invariant, out var number) ? number.ToString(Invariant) : null,
        "long" => long.TryParse(text, Integer, Invariant, out var number) ? number.ToString(Invariant) + "L" : null,
        "double" => double.TryParse(text, Real, Invariant, out var number) && double.IsFinite(number)
            ? number.ToString("R", Invariant) + "d" : null,
        "decimal" => decimal.TryParse(text, Real, Invariant, out var number) ? number.ToString(Invariant) + "m" : null,
        "DateOnly" or "System.DateOnly" => DateOnly.TryParseExact(text, "yyyy-MM-dd", Invariant, DateTimeStyles.None, out var date)
            ? $"new System.DateOnly({date.Year}, {date.Month}, {date.Day})"
            : null,
        _ => null,
    };

    private static string Expected(string type) => type switch
    {
        "bool" => "true or false",
        "int" => "a whole number (int)",
        "long" => "a whole number (long)",
        "double" => "a number with a decimal point (double)",
        "decimal" => "a number with a decimal point (decimal)",
        "DateOnly" or "System.DateOnly" => "a date, yyyy-MM-dd",
        _ => $"a parameter of type string, int, long, double, decimal, bool or DateOnly; {type} can only be changed in the notebook",
    };
}
