using NewsAnalysis.Actors;

namespace NewsAnalysis.Tests.Actors;

public class MentionFinderTests
{
    private static readonly MentionFinder Finder = new(ActorDictionary.Load(MentionSpecs.PathOf("actors.yaml")));

    public static TheoryData<string, int, string> Cases()
    {
        var cases = new TheoryData<string, int, string>();
        foreach (var file in (string[])["matching.json", "surnames.json", "titles.json", "given-names.json", "namesakes.json",
            "metonyms.json", "names-inside-names.json", "stories.json"])
        {
            foreach (var (index, spec) in MentionSpecs.Read(file).Index())
                cases.Add(file, index, spec.Note);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Find_MarkedCase_GivesTheMarkedMentions(string file, int index, string note)
    {
        var spec = MentionSpecs.Read(file)[index];
        var (article, expected) = MentionSpecs.Unmark(spec);
        var finder = spec.Dictionary is { } yaml ? new MentionFinder(ActorDictionary.Parse(yaml, "actors.yaml")) : Finder;

        var found = finder.Find(article).Select(MentionSpecs.Describe).ToList();

        Assert.True(expected.SequenceEqual(found, StringComparer.Ordinal),
            $"{note}\nexpected\n  {string.Join("\n  ", expected)}\nfound\n  {string.Join("\n  ", found)}");
    }
}
