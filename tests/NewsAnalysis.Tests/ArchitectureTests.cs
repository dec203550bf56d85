using NewsAnalysis.Corrections;
using NewsAnalysis.Measures.Changes;
using NewsAnalysis.Measures.Quality;

namespace NewsAnalysis.Tests;

/// <summary>References inside the library and the workbench around it point one way; Tables stands alone.</summary>
public sealed class ArchitectureTests
{
    /// <summary>Each room with the rooms it may refer to.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Text"] = [],
        ["Tables"] = [],
        ["Articles"] = ["Text"],
        ["Actors"] = ["Text", "Articles"],
        ["Attributions"] = ["Text", "Articles", "Actors"],
        ["Figures"] = ["Text", "Articles", "Attributions"],
        ["Topics"] = ["Text", "Articles", "Attributions", "Figures"],
        ["Corrections"] = ["Text", "Articles", "Attributions", "Actors", "Figures", "Topics"],
        ["Store"] = ["Text", "Tables", "Articles", "Attributions", "Actors", "Figures", "Topics", "Corrections"],
        ["Measures"] = ["Text", "Articles", "Attributions", "Actors", "Figures", "Topics", "Tables", "Corrections"],
        ["Citations"] = ["Text", "Articles", "Attributions", "Actors", "Figures", "Topics", "Measures", "Tables", "Corrections"],
        ["Frames"] = ["Text", "Articles", "Attributions", "Actors", "Figures", "Topics", "Measures", "Tables", "Corrections"],
        ["Charts"] = ["Text", "Articles", "Attributions", "Actors", "Figures", "Topics", "Measures", "Tables", "Corrections", "Frames"],
    };

    public static TheoryData<string> Rooms => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Types_OfARoom_ReferToTypesOfLowerRoomsOnly(string room)
    {
        var wrong =
            from type in typeof(InputException).Assembly.GetTypes().Concat(typeof(RunRecord).Assembly.GetTypes())
            where RoomOf(type) == room
            from used in TypeReferences.Of(type).Select(RoomOf).OfType<string>().Distinct()
            where used != room && !Allowed[room].Contains(used)
            select $"{type.FullName} refers to {used}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void References_OfAType_AreAlsoWhatItCatchesKeepsAndIsMarkedWith()
    {
        var used = TypeReferences.Of(typeof(Sample)).ToList();
        Assert.Contains(typeof(TimeoutException), used);
        Assert.Contains(typeof(DayOfWeek), used);
        Assert.Contains(typeof(System.ComponentModel.DescriptionAttribute), used);
    }

    [Fact]
    public void Folders_OfTheProjects_AreTheRoomsThatTheRuleKnows()
    {
        var folders = Projects().SelectMany(Directory.EnumerateDirectories).Select(Path.GetFileName)
            .Where(name => name is not "bin" and not "obj" and not "Lists");
        Assert.Empty(folders.Except(Allowed.Keys));
    }

    // What an analyst needs only at times stands around the library, which does without.
    [Theory]
    [InlineData(typeof(RunRecord))]
    [InlineData(typeof(QualityFindings))]
    [InlineData(typeof(CorrectionFile))]
    public void Types_OfTheWorkbench_AreNotInTheLibrary(Type type)
    {
        Assert.Equal("NewsAnalysis.Workbench", type.Assembly.GetName().Name);
        Assert.DoesNotContain(typeof(InputException).Assembly.GetReferencedAssemblies(), used => used.Name == type.Assembly.GetName().Name);
    }

    private static string? RoomOf(Type type)
    {
        var parts = type.Namespace?.Split('.') ?? [];
        return parts.Length > 1 && parts[0] == "NewsAnalysis" && Allowed.ContainsKey(parts[1]) ? parts[1] : null;
    }

    private static IEnumerable<string> Projects() =>
        new[] { "NewsAnalysis", "NewsAnalysis.Workbench" }.Select(name => Path.Combine(RepositoryFolder.Root, "src", name));

    [System.ComponentModel.Description("a sample")]
    private static class Sample
    {
        public static int Count(Action act)
        {
            try
            {
                act();
                return 0;
            }
            catch (TimeoutException)
            {
                return 1;
            }
        }

        public static bool IsWorkday(DateTime date)
        {
            var day = date.DayOfWeek;
            return day is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
        }
    }
}
