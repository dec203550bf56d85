using System.Text.Json;

namespace NewsAnalysis.Cli.Tests.Archives;

/// <summary>
/// Articles that were made up: some stories, surnames that only the story tells apart, double ids, spoilt letters, lines that are none.
/// </summary>
internal static class MadeUpArchive
{
    public const string Actors =
        "- name: Lena Marsk\n  type: person\n- name: Salim Haddad\n  type: person\n- name: Omar Haddad\n  type: person\n";

    private static readonly string[] Events = ["flood", "earthquake", "storm", "strike", "fire"];
    private static readonly string[] Places = ["Hatay", "Bursa", "Lyon", "Perth", "Quito", "Oslo", "Lima"];

    /// <summary>Lines of JSON, an article each.</summary>
    public static IEnumerable<string> Lines(int count) => Enumerable.Range(0, count).Select(number => number switch
    {
        11 => "{ broken",
        13 => Line("a008", number, "2023-02-03", null),
        17 => Line("a017", number, null, null),
        23 or 29 => Line($"a{number:000}", number, "2023-02-03", "The named one"),
        _ => Line($"a{number:000}", number, $"2023-{1 + (number / 9 % 12):00}-{1 + (number % 5):00}", null),
    });

    /// <summary>A corpus folder: texts of outlets that print a line under each, a page, and a file of many articles.</summary>
    public static void Fill(TemporaryFolder folder)
    {
        folder.File("corpus/actors.yaml", Actors);
        var rows = new List<string> { "file,outlet,published" };
        for (var number = 0; number < 18; number++)
        {
            folder.File($"corpus/texts/t{number:00}.txt", Text(number) + "\n\nRead on in the Coast Courier every morning\n");
            rows.Add($"texts/t{number:00}.txt,Outlet {number % 3},2023-02-{1 + (number / 3):00}");
        }

        folder.File("corpus/articles.csv", string.Join('\n', rows) + "\n");
        folder.File("corpus/page.html", $"<html><head><title>Flood</title></head><body><article><h1>Flood</h1><p>{Text(3)}</p>"
            + $"<p>{Text(4)}</p></article></body></html>");
        folder.File("corpus/empty.txt", "");
        folder.File("corpus/many.jsonl", string.Concat(Lines(14).Select(line => line + "\n")));
    }

    private static string Line(string id, int number, string? published, string? named) =>
        JsonSerializer.Serialize(
            new { id, text = Text(number), title = $"Day {number}", outlet = $"Outlet {number % 4}", published, @event = named });

    private static string Text(int number)
    {
        var story = number / 4;
        var (happened, place) = (Events[story % Events.Length], Places[story % Places.Length]);
        var who = (number % 4) switch { 0 => "Omar Haddad", 1 => "Mr Haddad", 2 => "Haddad", _ => "Lena Marsk" };
        // Emoji are two code units; the broken apostrophe is mended, which moves all that follows.
        var mark = number % 3 == 0 ? "🚒 " : number % 3 == 1 ? "The town\u00e2\u0080\u0099s mayor came. " : "";
        return $"{mark}The {happened} in {place} killed {12 + (number % 4)} people and left {100 + story} injured, "
            + $"{who} said on Monday.\n\n"
            + $"\"We need {story + 3},000 tents in {place},\" Marsk told reporters, and {who} thanked the {happened} council of {place}.";
    }
}
