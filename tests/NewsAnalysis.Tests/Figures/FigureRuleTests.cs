using NewsAnalysis.Articles;
using NewsAnalysis.Figures;

namespace NewsAnalysis.Tests.Figures;

/// <summary>
/// Every rule of rules.tsv speaks in its example and is silent in its counter-example, and every rule that speaks is in the file.
/// </summary>
public sealed class FigureRuleTests
{
    private const string Named = "those-";

    public static TheoryData<string> Names => [.. FigureRules.All.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Extract_ExampleOfRule_TheRuleSpeaks(string name)
    {
        var rule = FigureRules.All.Single(rule => rule.Name == name);

        Assert.True(Speaks(rule.Example, name, out var read),
            $"The rule {name} is silent in its example; it should say: {rule.Says}.\n{read}");
        Assert.False(Speaks(rule.CounterExample, name, out read), $"The rule {name} speaks in its counter-example.\n{read}");
    }

    [Fact]
    public void Extract_AnySpec_EveryRuleThatSpeaksIsInTheFile()
    {
        var known = FigureRules.All.Select(rule => rule.Name).ToHashSet();
        var specs = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Figures", "Specs"), "*.json")
            .SelectMany(file => FigureSpec.Load(Path.GetFileName(file)));
        var spoken = specs.Select(spec => spec.Article()).Concat(FigureRules.All.Select(rule => Article(rule.Example)))
            .SelectMany(article => new FigureExtractor(new FigureOptions()).Extract(article)).SelectMany(Rules);

        Assert.DoesNotContain(spoken.Distinct(),
            name => !known.Contains(name) && !(name.StartsWith(Named, StringComparison.Ordinal) && known.Contains(name[Named.Length..])));
    }

    private static bool Speaks(string sentence, string name, out string read)
    {
        var article = Article(sentence);
        var figures = new FigureExtractor(new FigureOptions()).Extract(article);
        read = FigureExplanation.Of(article, figures);
        return figures.SelectMany(Rules).Contains(name);
    }

    private static Article Article(string sentence) =>
        NewsAnalysis.Articles.Article.Verbatim(new ArticleInfo("rule", "rule.txt"), sentence);

    private static string[] Rules(FigureClaim claim) => claim.Arguments.Rules.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
