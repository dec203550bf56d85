namespace NewsAnalysis.Tables;

/// <summary>Names the formatters of a type to any notebook host. .NET Interactive and NewsAnalysis.Notebooks find it by its name, so the
/// library needs no package of theirs.</summary>
/// <param name="formatterSourceType">A class with a public parameterless constructor and <c>CreateTypeFormatters()</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>The class whose <c>CreateTypeFormatters()</c> returns the formatters.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>On an assembly: the type, of another library, that they show.</summary>
    public Type? Formatted { get; set; }

    /// <summary>The MIME types that go out; each of them needs a formatter, or .NET Interactive recurses without end.</summary>
    public string[] PreferredMimeTypes { get; set; } = [];
}
