using NewsAnalysis.Cli.Commands;
using YamlDotNet.RepresentationModel;

namespace NewsAnalysis.Cli.Tests;

public sealed class ExamplesTests
{
    private const string Program = "dotnet run --project src/NewsAnalysis.Cli -c Release -- ";

    [Fact]
    public void Workflow_IsYaml_AndItsCommandsAreKnown()
    {
        var yaml = new YamlStream();
        using (var reader = File.OpenText(Path.Combine(CommandLine.Root, "examples", "github-actions", "publish.yml")))
            yaml.Load(reader);

        var root = (YamlMappingNode)Assert.Single(yaml.Documents).RootNode;
        Assert.Contains("articles/**", root["on"]["push"]["paths"].AllNodes.Select(node => node.ToString()));
        var steps = ((YamlMappingNode)root["jobs"]).Children.Values.SelectMany(job => (YamlSequenceNode)job["steps"])
            .Cast<YamlMappingNode>().ToList();
        Assert.All(steps, step => Assert.True(step.Children.ContainsKey("uses") != step.Children.ContainsKey("run"),
            $"{step}: expected either 'uses' or 'run'."));
        Assert.Contains(steps, step => step.Children.TryGetValue("uses", out var action) && action.ToString() == "actions/deploy-pages@v4");
        var commands = steps.Where(step => step.Children.ContainsKey("run")).Select(step => step["run"].ToString())
            .Where(run => run.StartsWith(Program, StringComparison.Ordinal)).ToList();
        Assert.Equal(2, commands.Count);
        Assert.All(commands, command => Assert.Empty(CommandTree.Build().Parse(command[Program.Length..].Split(' ')).Errors));
    }
}
