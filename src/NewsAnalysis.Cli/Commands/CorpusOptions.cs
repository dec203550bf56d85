using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Cli.Commands;

/// <summary>Options of all commands that read articles; a command has one of its own of each.</summary>
internal static class CorpusOptions
{
    /// <summary><c>--actors</c>.</summary>
    public static Option<string[]> Actors() => new("--actors")
    {
        Description = "The actor dictionary: an actors.yaml or an event-data file (.actors); default: the actors.yaml of the folder. "
            + "Repeatable: every actors.yaml overrides the event-data files and the ones before it.",
        HelpName = "FILE",
    };

    /// <summary><c>--map</c>: which fields of records hold the text, the outlet and so on.</summary>
    public static Option<string?> Map() => new("--map")
    {
        Description = "Which fields of csv and json records hold what, where they have unusual names: "
            + $"{string.Join(", ", FieldMap.Targets)}. A dot leads into an object. Records without the field are read by the usual names.",
        HelpName = "text=body,outlet=publisher",
    };

    /// <summary><c>--keep-furniture</c>.</summary>
    public static Option<bool> KeepFurniture() => new("--keep-furniture")
    {
        Description = "Keep lines that stand around an article (menus, share bars, notices) in its text; default: "
            + "they are left out and listed.",
    };

    /// <summary>How to read with what was typed.</summary>
    /// <exception cref="InputException">The map is none.</exception>
    public static ReadOptions Read(string? map, bool keepFurniture) =>
        ReadOptions.Default with { Fields = FieldMap.Parse(map ?? ""), KeepFurniture = keepFurniture };
}
