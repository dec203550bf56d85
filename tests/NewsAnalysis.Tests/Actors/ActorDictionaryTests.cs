using NewsAnalysis.Actors;
using NewsAnalysis.Articles;

namespace NewsAnalysis.Tests.Actors;

public class ActorDictionaryTests
{
    private const string Yaml = """
        - name: Anna Elphberg
          type: person
          aliases: [A. Elphberg]
          memberOf:
            - {actor: Blue Party, role: chair, from: 2017-05, until: 2021-03-10}
            - {actor: Red Party, from: 2021-03-11}
        - {name: Blue Party, type: organisation, memberOf: [{actor: Ruritania}]}
        - {name: Red Party, type: organisation}
        - {name: Ruritania, type: state, acronyms: [RUR]}
        - {name: Ronaldinho, type: person}
        - {name: Rolf Stark, type: person, surname: false, surnameAlone: false}
        """;

    private static readonly ActorDictionary Actors = ActorDictionary.Parse(Yaml, "actors.yaml");

    [Fact]
    public void Parse_Person_HasItsLastWordAsSurname() => Assert.Equal("Elphberg", Actors.Find("Anna Elphberg")!.Surname);

    [Theory]
    [InlineData("Ronaldinho")]
    [InlineData("Rolf Stark")]
    [InlineData("Ruritania")]
    public void Parse_OneWordOrFalseOrNoPerson_HasNoSurname(string name) => Assert.Null(Actors.Find(name)!.Surname);

    [Theory]
    [InlineData("", 0)]
    [InlineData("# nothing yet\n", 0)]
    [InlineData("[]", 0)]
    [InlineData("- {name: A, type: group, aliases: , memberOf: }", 1)]
    public void Parse_EmptyFileOrValues_IsNoError(string yaml, int count) =>
    Assert.Equal(count, ActorDictionary.Parse(yaml, "a.yaml").Actors.Count);

    [Theory]
    [InlineData("2017-04-30", "")]
    [InlineData("2017-05-01", "Blue Party")]
    [InlineData("2021-03-10", "Blue Party")]
    [InlineData("2021-03-11", "Red Party")]
    [InlineData("2021-03", "Blue Party, Red Party")]
    [InlineData("2021", "Blue Party, Red Party")]
    [InlineData(null, "Blue Party, Red Party")]
    public void Parents_OfADate_AreThoseThatCanHaveHeld(string? date, string expected) =>
        Assert.Equal(expected, string.Join(", ", Actors.Parents("Anna Elphberg", date is null ? null : ArticleDate.TryParse(date))
            .Select(parent => parent.Name)));

    [Fact]
    public void Ancestors_OfADate_GoThroughTheParents() =>
        Assert.Equal(["Blue Party", "Ruritania"], Actors.Ancestors("Anna Elphberg", new ArticleDate(2018))
            .Select(parent => parent.Name));

    [Fact]
    public void Parents_OfAnUnknownActor_AreNone() => Assert.Empty(Actors.Parents("Nobody", null));

    [Fact]
    public void Empty_FindsNothing() =>
        Assert.Empty(new MentionFinder(ActorDictionary.Empty).Find(Article.Verbatim(new ArticleInfo("a", "a.txt"), "Ruritania said no.")));

    [Fact]
    public void Find_Mention_CarriesPartSentenceAndQuote()
    {
        const string text = "RUR wins\n\nAnna Elphberg said so.";
        var article = new Article(
            new ArticleInfo("a", "a.txt"), text, [new(PartKind.Headline, new(0, 8)), new(PartKind.Body, new(10, text.Length))]);

        var mentions = new MentionFinder(Actors).Find(article);

        Assert.Equal(
            [("RUR", PartKind.Headline, 0, "RUR wins", MentionKind.Acronym),
                ("Anna Elphberg", PartKind.Body, 1, "Anna Elphberg said so.", MentionKind.Name)],
            mentions.Select(mention => (mention.Text, mention.Part, mention.Sentence, mention.Quote, mention.Kind)));
    }
}
