using NewsAnalysis.Actors;
using NewsAnalysis.Actors.Suggestions;
using NewsAnalysis.Articles;

namespace NewsAnalysis.Tests.Actors.Suggestions;

public sealed class NameSuggesterTests
{
    [Fact]
    public void Suggest_PersonInSeveralForms_IsOneName()
    {
        var suggestion = Single(
            "Lena Marsk resigned. President Marsk said she was tired. In the end Lena B. Marsk left.",
            "On Monday President Marsk went home. The crowd cheered for Marsk.");

        Assert.Equal(("Lena Marsk", ActorType.Person), (suggestion.Actor.Name, suggestion.Actor.Type));
        Assert.Equal(["Lena B. Marsk"], suggestion.Actor.Aliases);
        Assert.Equal((5, 2), (suggestion.Mentions, suggestion.Articles));
        Assert.True(suggestion.Actor.SurnameAlone);
    }

    [Fact]
    public void Suggest_SpellingsOfOneName_AreGrouped()
    {
        var suggestion = Single("Officials met Tarik Abu Zelmouk in the capital. Abu Zelmouk left early.",
            "The group sent Abu Zelmook there, and Abu Zelmook spoke.");

        Assert.Equal(4, suggestion.Mentions);
        Assert.Equal(["Abu Zelmook", "Abu Zelmouk", "Tarik Abu Zelmouk"], suggestion.Actor.Aliases.Append(suggestion.Actor.Name)
            .Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Officials met Lin Mei-ting in the capital. They liked Lin Mei-ting.", "The guards saw Lin Mei Ting.", "Lin Mei-ting")]
    [InlineData("Officials met Omar al-Farid in the capital. They liked Omar al-Farid.", "The guards saw Omar Farid.", "Omar al-Farid")]
    [InlineData("Officials met Omar al-Farid in the capital. They liked Omar al-Farid.", "The guards saw Omar El-Farid.", "Omar al-Farid")]
    [InlineData("Officials met Zoë Brandt in the capital. They liked Zoë Brandt.", "The guards saw Zoe Brandt.", "Zoë Brandt")]
    [InlineData("On Monday Anna Stark left. They liked Anna Stark.", "The Anna Stark Memos are long; memos tell little.", "Anna Stark")]
    public void Suggest_OtherSpellingsAndWordsBehindAName_AreTheOneName(string first, string second, string name)
    {
        var suggestion = Single(first, second);

        Assert.Equal((name, 3), (suggestion.Actor.Name, suggestion.Mentions));
    }

    [Fact]
    public void Suggest_BodyNamedForAPerson_CountsForItselfAlone()
    {
        var found = NameSuggester.Suggest([Of("a", "On Monday Paul Berg left. They liked Paul Berg. The foundation is old."),
            Of("b", "On Monday Paul Berg came. The Paul Berg Foundation paid for it.")], ActorDictionary.Empty);

        Assert.Equal(3, found.Single(suggestion => suggestion.Actor.Name == "Paul Berg").Mentions);
    }

    [Fact]
    public void Suggest_RoomsAndGeography_AreNoActors() => Assert.Empty(NameSuggester.Suggest(
        [Of("a", "They met in the Oval Office. The Oval Office meeting was short. An Oval Office talk came next."),
            Of("b", "Peace on the Peninsula is near. The Peninsula waits. All of the Peninsula is glad.")], ActorDictionary.Empty));

    [Fact]
    public void Suggest_AcronymInBrackets_BelongsToTheLongForm()
    {
        var suggestion = Single("Critics of the National Bicycle Association (NBA) met. The NBA declined to answer.");

        Assert.Equal(("National Bicycle Association", ActorType.Organisation), (suggestion.Actor.Name, suggestion.Actor.Type));
        Assert.Equal(["NBA"], suggestion.Actor.Acronyms);
        Assert.Equal(3, suggestion.Mentions);
    }

    [Fact]
    public void Suggest_NameThatEndsInANoun_IsNoPersonWithThatSurname()
    {
        var found = NameSuggester.Suggest([
            Of("a", "On Monday the Norda Crimes Investigators came. Norda Crimes Investigators left. Investigators saw investigators."),
            Of("b", "The investigators went home. Investigators said nobody was hurt. He told investigators that it was late.")],
            ActorDictionary.Empty);

        var actor = Assert.Single(found).Actor;
        Assert.Equal(("Norda Crimes Investigators", ActorType.Organisation), (actor.Name, actor.Type));
        Assert.Empty(actor.Aliases);
    }

    [Fact]
    public void Suggest_SurnameThatIsAWordForSeveral_IsAPersons()
    {
        var suggestion = Single("On Monday Lena Woods left. They liked Lena Woods. Woods went into the woods.",
            "They met Woods in the woods.");

        Assert.Equal(("Lena Woods", ActorType.Person), (suggestion.Actor.Name, suggestion.Actor.Type));
        Assert.True(suggestion.Actor.SurnameAlone);
    }

    [Fact]
    public void Suggest_StationInADateline_IsNotTheTowns()
    {
        var found = NameSuggester.Suggest([Of("a", "NORDA (WXYZ) - A man was hurt in Norda on Monday. All of Norda was glad."),
            Of("b", "NORDA (WXYZ) – In Norda a man was hurt.")], ActorDictionary.Empty);

        Assert.Empty(found.Single(suggestion => suggestion.Actor.Name == "Norda").Actor.Acronyms);
    }

    [Fact]
    public void Suggest_CapitalsThatAreNoInitials_BelongToTheBodyTheyAreFor()
    {
        var suggestion = Single("The Republican Party met. The Republican Party is split, and nobody in the GOP is glad.",
            "They left the Republican Party. The GOP declined to answer.");

        Assert.Equal(("Republican Party", 5), (suggestion.Actor.Name, suggestion.Mentions));
        Assert.Equal(["GOP"], suggestion.Actor.Acronyms);
    }

    [Fact]
    public void Suggest_WordsForAStatesPeople_CountForTheState()
    {
        var suggestion = Single("They left for Peru. Peruvian boats waited.", "A Peruvian sang, and Peruvians danced.");

        Assert.Equal(("Peru", 4), (suggestion.Actor.Name, suggestion.Mentions));
    }

    [Theory]
    [InlineData("They left for India. The ship crossed the Indian Ocean, and Indian sailors sang.", "India", 2)]
    [InlineData("They left for the Czech Republic on Monday.", "Czech Republic", 1)]
    [InlineData("They left for the United States. American Velm Airlines cut flights.", "United States", 1)]
    [InlineData("They left for Poland. Polish the glass, he said.", "Poland", 1)]
    [InlineData("They left for Mexico. A Cuban Mexican sang.", "Mexico", 1)]
    public void Suggest_WordsForAPeopleInsideOtherNames_CountForNoState(string text, string state, int mentions)
    {
        var suggestions = NameSuggester.Suggest([Of("a", text)], ActorDictionary.Empty, new SuggestionOptions { MinimumMentions = 1 });

        Assert.Equal(mentions, suggestions.Single(one => one.Actor.Name == state).Mentions);
    }

    [Theory]
    [InlineData("They lost confidence in Marsk. Trust in Marsk fell.")]
    [InlineData("There was a meeting in Marsk. Nobody thanked Marsk.")]
    public void Suggest_BareNameBehindAFeelingOrAVerb_IsThePersons(string text)
    {
        var suggestion = Single("They met Anna Marsk. A friend of Anna Marsk left.", text);

        Assert.Equal(("Anna Marsk", 4), (suggestion.Actor.Name, suggestion.Mentions));
    }

    [Fact]
    public void Suggest_BareNameThatOnlyStandsBehindIn_IsNobodysSurname()
    {
        var suggestion = Single("They met Anna Marsk. A friend of Anna Marsk left.", "They spoke at a meeting in Marsk.");

        Assert.Equal(("Anna Marsk", 2, false), (suggestion.Actor.Name, suggestion.Mentions, suggestion.Actor.SurnameAlone));
    }

    [Fact]
    public void Suggest_DepartmentTurnedRound_IsOne()
    {
        var suggestion = Single("They asked the Justice Department. The Justice Department agreed. Then the Justice Department left.",
            "Ask the Department of Justice. Nobody at the DOJ replied.");

        Assert.Equal(("Justice Department", 5), (suggestion.Actor.Name, suggestion.Mentions));
        Assert.Equal(["Department of Justice"], suggestion.Actor.Aliases);
        Assert.Equal(["DOJ"], suggestion.Actor.Acronyms);
    }

    [Fact]
    public void Suggest_DepartmentTurnedRoundWithAnArticle_IsOne()
    {
        var suggestion = Single("They asked the Interior Department. The Interior Department agreed.",
            "Ask the Department of the Interior. Then the Department of the Interior left.");

        Assert.Equal(("Interior Department", 4), (suggestion.Actor.Name, suggestion.Mentions));
    }

    [Fact]
    public void Suggest_InitialsOfTwoNames_AreNeithers()
    {
        var suggestions = NameSuggester.Suggest(
            [Of("a", "They asked the Department of Education. The Department of Education agreed."),
                Of("b", "They asked the Department of Energy. The Department of Energy agreed."),
                Of("c", "Nobody at the DOE replied. Men of the DOE left.")],
            ActorDictionary.Empty);

        Assert.Equal([("DOE", 2), ("Department of Education", 2), ("Department of Energy", 2)],
            suggestions.Select(one => (one.Actor.Name, one.Mentions)).OrderBy(one => one.Name, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("The Navy named Adm. Lisa Guard. Adm. Guard sang. Adm. Guard left.", "Lisa Guard")]
    [InlineData("Then Mr. Alan Bank said so. Mr. Bank left. Mr. Bank sang.", "Alan Bank")]
    [InlineData("They saw Frank Church. Then Frank Church left. Sen. Church ate, and Sen. Church slept.", "Frank Church")]
    public void Suggest_SurnameThatBodiesEndIn_IsNamedWithoutTheTitle(string text, string name) =>
        Assert.Contains(name, NameSuggester.Suggest([Of("a", text)], ActorDictionary.Empty).Select(one => one.Actor.Name));

    [Fact]
    public void Suggest_RelativeOfSomebodyWithAnOffice_DoesNotTakeTheSurname()
    {
        var suggestions = NameSuggester.Suggest(
            [Of("a", "On Monday President Marsk and first lady Anna Marsk arrived. Then Marsk spoke. At night Anna Marsk sang."),
                Of("b", "The crowd greeted Karl Marsk. Then Karl Marsk left. A friend of Karl Marsk cried.")],
            ActorDictionary.Empty);

        // Of two known as well the corpus does not tell who "Marsk" is in the first article; it is not she.
        Assert.Equal([("Anna Marsk", 2), ("Karl Marsk", 3)], suggestions.Select(one => (one.Actor.Name, one.Mentions)).Order());
    }

    [Fact]
    public void Suggest_CourtesyTitle_KeepsCouplesApart()
    {
        var suggestions = NameSuggester.Suggest(
            [Of("a", "Then Karl Marsk met Anna Marsk. They saw Mrs. Marsk smile."),
                Of("b", "They asked Karl Marsk. In the end Karl Marsk and Anna Marsk left."),
                Of("c", "Later Anna Marsk rested. Nobody saw Mr. Marsk.")],
            ActorDictionary.Empty);

        Assert.Equal([("Anna Marsk", 4), ("Karl Marsk", 4)], suggestions.Select(one => (one.Actor.Name, one.Mentions)).Order());
    }

    [Fact]
    public void Suggest_NameInOneArticleAndInitialsInAnother_AreOne()
    {
        var suggestion =
            Single("The Bureau of Harbours and Canals met. The BHC agreed.", "Ask the B.H.C. today. Nobody at the B.H.C. replied.");

        Assert.Equal("Bureau of Harbours and Canals", suggestion.Actor.Name);
        Assert.Equal((4, 2), (suggestion.Mentions, suggestion.Articles));
    }

    [Fact]
    public void Suggest_FirmByItsFirstWord_IsTheFirm()
    {
        var suggestion = Single("The board of Velmora Partners met. Shares of Velmora rose, and Velmora was glad.");

        Assert.Equal(("Velmora Partners", ActorType.Organisation), (suggestion.Actor.Name, suggestion.Actor.Type));
        Assert.Equal(3, suggestion.Mentions);
    }

    [Theory]
    [InlineData("Shopper Anna Marsk wept. In the end Anna Marsk left.", "Anna Marsk")]
    [InlineData("The tycoon Peter Marsk spoke. Sir Peter left, but Peter Marsk returned.", "Peter Marsk")]
    [InlineData("The vote of Kweon Velm-dong counted. Then Kweon left.", "Kweon Velm-dong")]
    [InlineData("Mason Velm, a clerk, wept. Nobody saw Velm leave.", "Mason Velm")]
    [InlineData("Hunter Velm won. They praised Velm for it.", "Hunter Velm")]
    [InlineData("They met Anna Marsk. A ban made during the Marsk administration fell.", "Anna Marsk")]
    public void Suggest_Person_HasOnlyTheName(string text, string name)
    {
        var suggestion = Single(text);

        Assert.Equal((name, ActorType.Person, 2), (suggestion.Actor.Name, suggestion.Actor.Type, suggestion.Mentions));
        Assert.Empty(suggestion.Actor.Aliases);
    }

    [Theory]
    [InlineData("On Tuesday it rained. It was a Tuesday in March, and March was cold.")]
    [InlineData("Iranian officials waited. The Iranian side and Iranians abroad agreed.")]
    [InlineData("Along the Korean border they met. A Korean ship passed the Korean coast.")]
    [InlineData("They passed the Clean Harbour Act. Under the Clean Harbour Act ships pay.")]
    [InlineData("Men of the Union left. Those of the Union wept.")]
    [InlineData("It was Hurricane Velma. After Hurricane Velma rain fell.")]
    [InlineData("However, nobody came. Nobody knew why. However, rain fell. Rain was expected.")]
    [InlineData("The President spoke. Later the President left with the Prime Minister. The Prime Minister waved.")]
    [InlineData("It was an IXVM. Both sides built IXVMs, and one IXVM fell.")]
    [InlineData("The border of the two Koreas is long. Both Koreas agreed.")]
    [InlineData("Five Old Boats Sink Near Green Harbour Wall\nFive Old Boats Sink Near Green Harbour Wall\n\nthe boats sank.")]
    public void Suggest_NoName_GivesNothing(string text) =>
        Assert.Empty(NameSuggester.Suggest([Of("a", text)], ActorDictionary.Empty));

    [Theory]
    [InlineData("The talks in Velmora failed. Rain fell in Velmora and near Velmora.", "Velmora", ActorType.Place)]
    [InlineData("Kersh militants attacked. The army fought Kersh fighters.", "Kersh", ActorType.ArmedGroup)]
    [InlineData("They read the Velmora Times. The Velmora Times printed it.", "Velmora Times", ActorType.Outlet)]
    [InlineData("They asked the Velmora Tracker. The Velmora Tracker counted it.", "Velmora Tracker", ActorType.Organisation)]
    [InlineData("They asked the Ministry of Fisheries. The Ministry of Fisheries agreed.", "Ministry of Fisheries", ActorType.Organisation)]
    [InlineData("Trade with Peru grew. They left for Peru.", "Peru", ActorType.State)]
    [InlineData("They joined the Farmers' Union. Members of the Farmers’ Union left.", "Farmers' Union", ActorType.Organisation)]
    [InlineData("He led the People's Velm Army. Men of the People’s Velm Army fled.", "People's Velm Army", ActorType.Organisation)]
    [InlineData("They elected the Velm Front. Voters of the Velm Front cheered.", "Velm Front", ActorType.Organisation)]
    [InlineData("Duke Energy shut it. Then Duke Energy opened it.", "Duke Energy", ActorType.Organisation)]
    [InlineData("Many chose the Social Democrats. Votes for the Social Democrats grew.", "Social Democrats", ActorType.Group)]
    [InlineData("He slept at Mar-a-Velma. Guests at Mar-a-Velma left.", "Mar-a-Velma", ActorType.Place)]
    [InlineData("VELMORA — Rain fell. Streets of Velmora were wet.", "Velmora", ActorType.Place)]
    [InlineData("They met in the border town of Velmora. The village of Velmora slept. The bells of Velmora rang.",
        "Velmora", ActorType.Place)]
    [InlineData("Christian Velmora Bank closed. Then Velmora Bank opened.", "Velmora Bank", ActorType.Organisation)]
    [InlineData("He led the IXV. Men of the IXV left.", "IXV", ActorType.Organisation)]
    [InlineData("Members of the Democratic Party left. They said Democrats would lose.", "Democratic Party", ActorType.Organisation)]
    [InlineData("They said Democrats would win. In the end Democrats won.", "Democrats", ActorType.Group)]
    [InlineData("In May Jan Marsk ran. In March Jan Marsk rested.", "Jan Marsk", ActorType.Person)]
    public void Suggest_Type_IsGuessedFromWordsAround(string text, string name, ActorType type)
    {
        var suggestion = Single(text);

        Assert.Equal((name, type), (suggestion.Actor.Name, suggestion.Actor.Type));
    }

    [Fact]
    public void Suggest_State_BringsItsPeopleAndCapital()
    {
        var actor = Single("Trade with Peru grew. They left for Peru.").Actor;

        Assert.Equal(["Peruvian", "Peruvians"], actor.Demonyms);
        Assert.Equal(["Lima"], actor.Metonyms);
    }

    [Fact]
    public void Suggest_NamesOfADictionary_AreLeftOut()
    {
        var known = ActorDictionary.Of([new Actor("Lena Marsk", ActorType.Person) { Surname = "Marsk" }]);

        var suggestions = NameSuggester.Suggest([Of("a", "Lena Marsk met Jonas Feld. Marsk thanked Feld.")], known);

        Assert.Equal("Jonas Feld", Assert.Single(suggestions).Actor.Name);
    }

    [Fact]
    public void Suggest_Options_LimitTheList()
    {
        Article[] articles = [Of("a", "Then Jonas Feld met Lena Marsk. Feld thanked Marsk, and Marsk left.")];

        Assert.Equal(["Lena Marsk"], Names(new SuggestionOptions { MostNames = 1 }));
        Assert.Equal(["Lena Marsk"], Names(new SuggestionOptions { MinimumMentions = 3 }));

        IEnumerable<string> Names(SuggestionOptions options) =>
            NameSuggester.Suggest(articles, ActorDictionary.Empty, options).Select(suggestion => suggestion.Actor.Name);
    }

    [Fact]
    public void Write_Suggestions_LoadAsTheSameActors()
    {
        var suggestions = NameSuggester.Suggest(
            [
                Of("a", "Jonas Feld of the \"Fish & Boat: Council\" left Peru. Feld praised Seán O'Neill and Peru, and O'Neill smiled. "
                    + "The US and the U.S. agreed."),
                Of("b", "The Fish & Boat Council met Yes Party leaders. The Fish & Boat Council and the Yes Party agreed with Jonas Feld."),
            ],
            ActorDictionary.Empty);

        var loaded = ActorDictionary.Parse(SuggestionYaml.Write(suggestions), "actors.yaml");

        Assert.Equal(suggestions.Select(suggestion => suggestion.Actor.Name), loaded.Actors.Select(actor => actor.Name));
        Assert.Equal(suggestions.Select(suggestion => suggestion.Actor.Type), loaded.Actors.Select(actor => actor.Type));
        Assert.Equal(suggestions.SelectMany(suggestion => suggestion.Actor.Aliases), loaded.Actors.SelectMany(actor => actor.Aliases));
        Assert.Contains("Jonas Feld", loaded.Actors.Select(actor => actor.Name));
    }

    [Fact]
    public void Suggest_Seeds_NamesTheirPeopleAndBodiesFirst()
    {
        var corpus = Corpus.Load(Tests.Articles.Seeds.Folder);

        var names = NameSuggester.Suggest(corpus.Articles, ActorDictionary.Empty).Take(12)
            .Select(suggestion => suggestion.Actor.Name).ToList();

        string[] expected = ["Hamas", "Israel", "Turkey", "Ismail Haniyeh", "Recep Tayyip Erdogan", "Qatar", "Russia", "Iran"];
        Assert.Empty(expected.Except(names, StringComparer.Ordinal));
    }

    private static NameSuggestion Single(params string[] texts) =>
        Assert.Single(NameSuggester.Suggest(texts.Select((text, i) => Of($"{i}", text)), ActorDictionary.Empty));

    private static Article Of(string id, string text) => Article.Verbatim(new ArticleInfo(id, id + ".txt"), text);
}
