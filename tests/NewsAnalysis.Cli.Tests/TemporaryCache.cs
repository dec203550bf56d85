using System.Runtime.CompilerServices;

namespace NewsAnalysis.Cli.Tests;

/// <summary>Tests leave nothing in the user's cache.</summary>
internal static class TemporaryCache
{
    [ModuleInitializer]
    public static void Set() => Environment.SetEnvironmentVariable("NEWS_ANALYSIS_CACHE", "off");
}
