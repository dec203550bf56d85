using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace NewsAnalysis.Interactive;

/// <summary>
/// .NET Interactive brings its own FSharp.Core (10.0) in its own folder; Plotly.NET 6 asks for a newer one by version (10.1) and would not find it, so that every chart would fail with
/// FileNotFoundException. What is loaded already answers instead: there must be one FSharp.Core in a process, or F# types of one are not those of the other.
/// </summary>
internal static class SharedFSharpCore
{
    private const string Name = "FSharp.Core";

    [ModuleInitializer]
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Usage", "CA2255:The 'ModuleInitializer' attribute should not be used in libraries", Justification = "It has to run before the first use of Plotly.NET, which no call could promise.")]
    internal static void Resolve() => AssemblyLoadContext.Default.Resolving += (_, asked) =>
        asked.Name == Name ? AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(loaded => loaded.GetName().Name == Name) : null;
}
