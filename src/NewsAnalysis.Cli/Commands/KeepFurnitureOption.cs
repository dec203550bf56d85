using System.CommandLine;

namespace NewsAnalysis.Cli.Commands;

/// <summary><c>--keep-furniture</c>: leaves the lines that stand around an article in its text.</summary>
internal static class KeepFurnitureOption
{
    /// <summary>The option, one for every command that reads articles.</summary>
    public static Option<bool> Build() => new("--keep-furniture")
    {
        Description = "Keep lines that stand around an article (menus, share bars, notices) in its text; default: "
            + "they are left out and listed.",
    };
}
