using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using NewsAnalysis.Charts;
using NewsAnalysis.Frames;
using NewsAnalysis.Tables;
using Plotly.NET;

[assembly: TypeFormatterSource(typeof(FrameFormatterSource), Formatted = typeof(DataFrame),
    PreferredMimeTypes = ["text/html", "text/plain"])]
[assembly: TypeFormatterSource(typeof(ChartFormatterSource), Formatted = typeof(GenericChart),
    PreferredMimeTypes = [ChartDisplay.MimeType, "text/html", "text/plain"])]

namespace NewsAnalysis.Charts;

/// <summary>Makes data frames and Plotly.NET charts show themselves in .NET Interactive too, as soon as a cell uses the library: it knows
/// types that name their own formatters, but these two are other packages'. The workbook's own kernel finds them by the attributes
/// above.</summary>
public static class NotebookHost
{
    private const string FSharp = "FSharp.Core";
    private static bool IsDone;

    /// <summary>Does so, where the process is .NET Interactive's; a second time is no error. The library calls it when it is
    /// loaded.</summary>
    [ModuleInitializer]
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Usage", "CA2255:The 'ModuleInitializer' attribute should not be used in libraries",
        Justification = "A cell that only refers to the library shows its frame as one that opens a workbook does.")]
    public static void Use()
    {
        if (IsDone || Loaded("Microsoft.DotNet.Interactive.Formatting") is not { } formatting)
            return;
        IsDone = true;
        // The tool brings FSharp.Core 10.0 in its own folder; Plotly.NET 6 asks for 10.1 by version and would not find it.
        // There must be one in a process, or F# types of one are not those of the other.
        AssemblyLoadContext.Default.Resolving += (_, asked) => asked.Name == FSharp ? Loaded(FSharp) : null;
        var formatter = formatting.GetType("Microsoft.DotNet.Interactive.Formatting.Formatter")!;
        foreach (var named in typeof(NotebookHost).Assembly.GetCustomAttributes<TypeFormatterSourceAttribute>())
            Register(formatter, named);
    }

    private static void Register(Type formatter, TypeFormatterSourceAttribute named)
    {
        var register = formatter.GetMethods().First(method => method.Name == "Register" && method.IsGenericMethodDefinition
            && method.GetParameters() is [{ ParameterType.Name: "Action`2" }, { ParameterType.Name: "String" }]);
        var source = Activator.CreateInstance(named.FormatterSourceType)!;
        foreach (var one in (IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!)
        {
            var format = one.GetType().GetMethod("Format")!.CreateDelegate<Func<object, TextWriter, bool>>(one);
            Action<object, TextWriter> write = (value, writer) => format(value, writer);
            register.MakeGenericMethod(named.Formatted!).Invoke(null, [write, one.GetType().GetProperty("MimeType")!.GetValue(one)]);
        }

        formatter.GetMethod("SetPreferredMimeTypesFor")!.Invoke(null, [named.Formatted!, named.PreferredMimeTypes]);
    }

    private static Assembly? Loaded(string name) =>
        AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(assembly => assembly.GetName().Name == name);
}
