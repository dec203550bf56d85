namespace NewsAnalysis.Cli.Sharing;

/// <summary>The version of the program.</summary>
internal static class ProgramVersion
{
    /// <summary>As the build names it.</summary>
    public static string Text =>
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
            ?? "of unknown number";

    /// <summary>Without the commit.</summary>
    public static string Short => Text.Split('+')[0];
}
