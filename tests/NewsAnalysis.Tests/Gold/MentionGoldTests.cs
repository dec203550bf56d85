using NewsAnalysis.Actors;
using NewsAnalysis.Measures.Quality;

namespace NewsAnalysis.Tests.Gold;

public sealed class MentionGoldTests
{
    private static readonly IReadOnlyList<Score> Scores = MentionScores.Of(FindAll(), SeedGold.Mentions);

    [Fact]
    public void Read_Seeds_EveryEntryIsPlaced()
    {
        Assert.Empty(SeedGold.Mentions.Lost);
        Assert.Equal(SeedGold.Seeds.Articles.Count(), SeedGold.Mentions.Articles.Count);
    }

    [Fact]
    public void Find_Seeds_ActorsAtTheirPlaces() => Scores[0].AssertAtLeast(0.97);

    [Fact]
    public void Find_Seeds_KindsOfMentions() => Assert.All(Scores.Skip(1), score => score.AssertAtLeast(0.97));

    private static IReadOnlyList<Mention> FindAll()
    {
        var finder = new MentionFinder(ActorDictionary.Load(Path.Combine(RepositoryFolder.Root, "seeds", "actors.yaml")));
        return [.. SeedGold.Seeds.Articles.SelectMany(finder.Find)];
    }
}
