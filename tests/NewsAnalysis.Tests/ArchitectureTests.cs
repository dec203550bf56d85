using System.Reflection;
using System.Text.RegularExpressions;
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
    public void Sources_OfARoom_ReferToLowerRoomsOnly(string room)
    {
        var name = new Regex(@"NewsAnalysis\.(?<room>[A-Z][A-Za-z]+)", RegexOptions.NonBacktracking);
        var wrong =
            from folder in Projects().Select(project => Path.Combine(project, room)).Where(Directory.Exists)
            from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            from line in File.ReadLines(file)
            from match in name.Matches(line)
            let other = match.Groups["room"].Value
            where Allowed.ContainsKey(other) && other != room && !Allowed[room].Contains(other)
            select $"{Path.GetFileName(file)}: {line.Trim()}";
        Assert.Empty(wrong.Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Types_OfARoom_ExposeTypesOfLowerRoomsOnly(string room)
    {
        var wrong =
            from type in typeof(InputException).Assembly.GetTypes().Concat(typeof(RunRecord).Assembly.GetTypes())
            where RoomOf(type) == room
            from used in Exposed(type).Select(RoomOf).OfType<string>().Distinct()
            where used != room && !Allowed[room].Contains(used)
            select $"{type.Name} refers to {used}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Folders_OfTheProjects_AreTheRoomsThatTheRuleKnows()
    {
        var folders = Projects().SelectMany(Directory.EnumerateDirectories).Select(Path.GetFileName).Where(name => name is not "bin" and not "obj");
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

    private static IEnumerable<Type> Exposed(Type type)
    {
        const BindingFlags all = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var direct = type.GetFields(all).Select(field => field.FieldType)
            .Concat(type.GetMethods(all).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)))
            .Concat(type.GetConstructors(all).SelectMany(constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType)))
            .Concat(type.BaseType is { } parent ? [parent] : []);
        return direct.SelectMany(used => used.IsGenericType ? used.GetGenericArguments().Append(used) : [used]);
    }

    private static string? RoomOf(Type type)
    {
        var parts = type.Namespace?.Split('.') ?? [];
        return parts.Length > 1 && parts[0] == "NewsAnalysis" && Allowed.ContainsKey(parts[1]) ? parts[1] : null;
    }

    private static IEnumerable<string> Projects() => new[] { "NewsAnalysis", "NewsAnalysis.Workbench" }.Select(name => Path.Combine(RepositoryFolder.Root, "src", name));
}
