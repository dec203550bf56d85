namespace NewsAnalysis.Measures.Stories;

/// <summary>What outlets leave out, in words: only of a story that the outlet tells, and with the story named.</summary>
public static class OmissionFindings
{
    /// <summary>The most telling actor and the most telling number that an outlet leaves out, a sentence each; or one that says that there
    /// are none.</summary>
    /// <param name="stories">The stories, as <see cref="Workbook.StoryViews"/> gives them.</param>
    /// <param name="names">What to call the outlets.</param>
    /// <param name="atLeast">An actor counts when the others name it so often.</param>
    public static string[] Answer(IReadOnlyList<StoryView> stories, OutletNames names, int atLeast)
    {
        var all = stories.SelectMany(story => story.Omissions.Select(omission => (Story: story, Omission: omission)))
            .Where(row => row.Omission.IsNumber || row.Omission.Times >= atLeast)
            .OrderByDescending(row => row.Omission.Outlets).ThenByDescending(row => row.Omission.Times).ToList();
        string[] found = [.. new[] { false, true }.Select(number => all.Find(row => row.Omission.IsNumber == number))
            .Where(row => row.Omission is not null).Select(row => Sentence(row.Story, row.Omission, names))];
        return found.Length > 0 ? found : [$"No outlet leaves out of a story that it tells whom at least half of the story's outlets, "
            + $"two or more, name {English.Count(atLeast, "time")}, nor a number that they give."];
    }

    /// <summary>The story that most is left out of; null where nothing is.</summary>
    /// <param name="stories">The stories.</param>
    public static StoryView? Main(IReadOnlyList<StoryView> stories) =>
        stories.Where(story => story.Omissions.Any(omission => !omission.IsNumber))
            .MaxBy(story => story.Omissions.Count(omission => !omission.IsNumber));

    private static string Sentence(StoryView story, Omission omission, OutletNames names) =>
        $"On {(story.Name == story.Title ? $"the story “{story.Name}”" : $"story {story.Name}")}, "
            + $"{names[omission.Outlet]} {Missing(omission)} in its "
            + $"{English.Count(story.ArticlesOf(omission.Outlet), "article")}; "
        + $"{English.Count(omission.Outlets, "other outlet")} of {English.Number(story.Outlets.Count - 1)} "
            + $"{English.Verb(omission.Outlets, "does", "do")}{(omission.IsNumber ? "" : $", {English.Count(omission.Times, "time")}")}.";

    // "Gives no number of workers killed", "gives no length of the oath in words".
    private static string Missing(Omission omission) => !omission.IsNumber ? $"does not name {omission.What}"
        : omission.What.LastIndexOf(", ", StringComparison.Ordinal) is >= 0 and var comma
            ? $"gives no {omission.What[..comma]} in {omission.What[(comma + 2)..]}" : $"gives no number of {omission.What}";
}
