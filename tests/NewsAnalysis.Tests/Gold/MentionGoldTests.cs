using NewsAnalysis.Actors;

namespace NewsAnalysis.Tests.Gold;

public sealed class MentionGoldTests
{
    private static readonly IReadOnlyList<Mention> Found = FindAll();

    [Fact]
    public void Find_Seeds_ActorsAtTheirPlaces() =>
        Score.Of(
            Found.Select(mention => $"{mention.Article.Id} {mention.Span.Start}-{mention.Span.End} '{mention.Text}' = {mention.Actor}"),
            GoldFile.Read<GoldMention>("mentions.json")
                .Select(gold => $"{gold.Article.Info.Id} {gold.Span.Start}-{gold.Span.End} '{gold.Entry.Text}' = {gold.Entry.Actor}"))
            .AssertAtLeast(0.97);

    [Fact]
    public void Find_Seeds_KindsOfMentions() =>
        Score.Of(
            Found.Select(mention => $"{mention.Article.Id} {mention.Span.Start} '{mention.Text}' {mention.Kind}: {mention.Quote}"),
            GoldFile.Read<GoldMention>("mentions.json").Select(gold =>
                $"{gold.Article.Info.Id} {gold.Span.Start} '{gold.Entry.Text}' {Enum.Parse<MentionKind>(gold.Entry.Kind, ignoreCase: true)}: "
                + gold.Article.SentenceAt(gold.Span.Start)!.Span.Of(gold.Article.Text)))
            .AssertAtLeast(0.97);

    private static IReadOnlyList<Mention> FindAll()
    {
        var finder = new MentionFinder(ActorDictionary.Load(Path.Combine(GoldFile.Root(), "seeds", "actors.yaml")));
        return [.. GoldFile.Seeds.Articles.SelectMany(finder.Find)];
    }
}
