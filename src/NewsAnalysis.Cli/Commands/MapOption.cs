using System.CommandLine;
using NewsAnalysis.Articles;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Cli.Commands;

/// <summary><c>--map</c>: which fields of records hold the text, the outlet and so on.</summary>
internal static class MapOption
{
    /// <summary>The option, one for every command that reads articles.</summary>
    public static Option<string?> Build() => new("--map")
    {
        Description = "Which fields of csv and json records hold what, where they have unusual names: "
            + $"{string.Join(", ", FieldMap.Targets)}. A dot leads into an object. Records without the field are read by the usual names.",
        HelpName = "text=body,outlet=publisher",
    };

    /// <summary>How to read with the map that was typed.</summary>
    /// <exception cref="InputException">The map is none.</exception>
    public static ReadOptions Read(string? map) => ReadOptions.Default with { Fields = FieldMap.Parse(map ?? "") };
}
