using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
using NewsAnalysis.Attributions;
using NewsAnalysis.Text;

namespace NewsAnalysis.Tests.Attributions;

/// <summary>Who says what in sentences written for the purpose; rules are held to their examples.</summary>
public sealed class AttributionReaderTests
{
    public static TheoryData<string, string, string, string> Rules =>
        [.. WordList.Rows("Attributions.cue-rules.tsv").Select(row => (row[0], row[1], row[2], row[3]))];

    public static TheoryData<string, string, string> Leads =>
        [.. WordList.Rows("Attributions.leads.tsv").Select(row => (row[0], row[1], row[2]))];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Read_RuleWithItsExample_FindsTheSourceAndLeavesTheCounterExample(string rule, string example, string source, string counter)
    {
        var text = rule.EndsWith("-colon", StringComparison.Ordinal) ? example + "\nIt is late." : example;
        Assert.Equal(source, Assert.Single(Read(text), attribution => attribution.Rule == rule).Source?.Text);
        Assert.DoesNotContain(Read(counter), attribution => attribution.Rule == rule);
    }

    [Theory]
    [MemberData(nameof(Leads))]
    public void Read_LeadWithItsExample_FindsASourceAndNoneInTheCounterExample(string lead, string example, string counter)
    {
        Assert.Contains(Read(example), attribution => attribution.Cue.Of(example).Equals(lead, StringComparison.OrdinalIgnoreCase));
        if (lead is "per")
            Assert.DoesNotContain(
                Read(counter), attribution => attribution.Cue.Of(counter).Equals(lead, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("The minister said that the bridge was closed.", "The minister", "that the bridge was closed", AttributionKind.Indirect)]
    [InlineData("“We will fight on,” the minister said on Friday.", "the minister", "“We will fight on,”", AttributionKind.Direct)]
    [InlineData("The bridge, Emma Miller said, will open in May.", "Emma Miller", "The bridge | will open in May",
        AttributionKind.Indirect)]
    [InlineData("The report says 40 bridges are unsafe.", "The report", "40 bridges are unsafe", AttributionKind.Document)]
    [InlineData("The most recent poll shows Emma Miller has fallen to 27 percent.", "recent poll", "Emma Miller has fallen to 27 percent",
        AttributionKind.Document)]
    [InlineData("A new survey of those 18 to 35 years old shows a 62%-32% divide.", "A new survey of those", "a 62%-32% divide",
        AttributionKind.Document)]
    [InlineData("“Prices will rise by 40 percent,” said one Republican involved in the planning.", "Republican",
        "“Prices will rise by 40 percent,”", AttributionKind.Direct)]
    [InlineData("Hours after the vote began, the chairman announced four seats for Emma Miller, 31 for her aide and two for nobody.",
        "the chairman", "four seats for Emma Miller, 31 for her aide and two for nobody", AttributionKind.Indirect)]
    [InlineData("The mayor called the plan “a disgrace to the whole town”.", "The mayor", "the plan “a disgrace to the whole town”",
        AttributionKind.Mixed)]
    [InlineData("The council looked at the plan and found no fault, said the port's director, Emma Miller, on Monday.", "Emma Miller",
        "The council looked at the plan and found no fault", AttributionKind.Indirect)]
    [InlineData("In all, the club paid for 40 boats, Harbour Commission records show.", "Harbour Commission records",
        "In all, the club paid for 40 boats", AttributionKind.Document)]
    [InlineData("The paper seized on the mayor’s claim that 40 ships had left.", "the mayor", "that 40 ships had left",
        AttributionKind.Indirect)]
    [InlineData("“It grows,” Emma Miller said, pointing at the 40 trees.", "Emma Miller", "“It grows,”", AttributionKind.Direct)]
    [InlineData("“The bridge is a plot of the council,” Emma Miller said on Friday.", "Emma Miller",
        "“The bridge is a plot of the council,”", AttributionKind.Direct)]
    [InlineData("“How high is that wall?” asked the boy, who wore a hat.", "the boy", "“How high is that wall?”", AttributionKind.Direct)]
    [InlineData("Carl Benton: “One of the lessons was simple. We counted 40 boats.”", "Carl Benton",
        "“One of the lessons was simple. We counted 40 boats.”", AttributionKind.Direct)]
    [InlineData("Here is more from Emma Miller: “We counted 40 ships.”", "Emma Miller", "“We counted 40 ships.”", AttributionKind.Direct)]
    [InlineData("Some 46 percent of those asked said they were for it, while 23 percent were not.", "Some 46 percent of those",
        "they were for it", AttributionKind.Indirect)]
    [InlineData("Some 46 percent of those asked said that 20 percent of it was lost.", "Some 46 percent of those",
        "that 20 percent of it was lost", AttributionKind.Indirect)]
    [InlineData("Some 46 percent of those asked said that the rent had risen, by 20 percent.", "Some 46 percent of those",
        "that the rent had risen, by 20 percent", AttributionKind.Indirect)]
    [InlineData("“We refuse,” the mayor wrote back.", "the mayor", "“We refuse,”", AttributionKind.Direct)]
    [InlineData("Port clerks, meanwhile, said that 40 ships had left.", "Port clerks", "that 40 ships had left", AttributionKind.Indirect)]
    public void Read_Statement_GivesSourceContentAndKind(string text, string source, string content, AttributionKind kind)
    {
        var found = Read(text)[0];
        Assert.Equal(source, found.Source?.Text);
        Assert.Equal(content, string.Join(" | ", found.Content.Select(span => span.Of(text))));
        Assert.Equal(kind, found.Kind);
    }

    [Theory]
    [InlineData("The army called up 3,000 men.")]
    [InlineData("The bank wrote off 40 loans.")]
    [InlineData("The council ignored repeated calls to close the road.")]
    [InlineData("The union called off the march of 300 men.")]
    [InlineData("That can cut 400 dollars off the cost per student.")]
    [InlineData("The row has put the port at the centre of the talks of 40 states.")]
    [InlineData("Most of the 400 letters were written by men.")]
    public void Read_DeedInWordsOfSpeech_IsNoStatement(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("“No,” the mayor said. “We have 40 ships left.”", "“We have 40 ships left.”")]
    [InlineData("“We have no choice,\" the mayor said. \"We have 40 ships left.”", "\"We have 40 ships left.”")]
    [InlineData("The mayor continued:\n\n“We have 40 ships left.”", "“We have 40 ships left.”")]
    [InlineData("Harbour News reports:\n\nWe have 40 ships left.", "We have 40 ships left.")]
    [InlineData("On Friday a sheet was handed out by pupils:\n\n-We have 40 ships left.", "-We have 40 ships left.")]
    public void Read_SpeechThatGoesOn_IsTheSameSpeakers(string text, string last) =>
        Assert.Contains(Read(text), attribution => attribution.Source is not null && attribution.Content[^1].Of(text) == last);

    [Theory]
    [InlineData("While Emma Miller was ill, 40 ships left. She said that it was sad.", "Emma Miller")]
    [InlineData("Mayor Leaves Port And Hands Over Keys\n\nShe said that it was sad.", null)]
    public void Read_PronounBehindOtherCapitals_StandsForAName(string text, string? name) =>
    Assert.Equal(name, Read(text)[^1].Source?.Resolved);

    [Theory]
    [InlineData("Emma Miller runs the port. She said that 40 ships had left.", "Emma Miller")]
    [InlineData("The port was shut by Interior Minister Emma Miller. The minister said that 40 ships had left.", "Emma Miller")]
    [InlineData("Emma Miller met Maria Novak. She said that 40 ships had left.", "Emma Miller")]
    [InlineData("Emma Miller and Maria Novak met. She said that 40 ships had left.", null)]
    [InlineData("Mr. Paul Marsh runs the port. She said that 40 ships had left.", null)]
    [InlineData("Emma Miller runs the port. “It is shut,” Miller said.", "Emma Miller")]
    [InlineData("Petition Mr. Orlo and Mayor Lee. He said that 40 ships had left.", null)]
    [InlineData("Emma Miller said that Maria Novak had signed. She said that 40 ships had left.", "Emma Miller")]
    [InlineData("40 ships had left, according to Paul Marsh. He said that Erik Holm saw it.", "Paul Marsh")]
    [InlineData("“Erik Holm is honest,” Paul Marsh told us. “And brave,” he added. He said that 40 ships had left.", "Paul Marsh")]
    [InlineData("Paul Marsh came late. In a letter to Erik Holm, he said that 40 ships had left.", "Paul Marsh")]
    [InlineData("Paul Marsh came late. He was tired. The trip was long, he said. He added that 40 ships had left.", "Paul Marsh")]
    [InlineData("Paul Marsh’s brother was seen in the port. He said that 40 ships had left.", null)]
    [InlineData("A clerk saw Paul Marsh in the port. He said that 40 ships had left.", null)]
    [InlineData("Emma Miller said she would stay. Paul Marsh was late. She said that 40 ships had left.", null)]
    [InlineData("Sheriff Paul Marsh met Councilwoman Emma Miller. She said that 40 ships had left.", null)]
    [InlineData("Mr. Carl Kent asked Paul Marsh about the keys. “I lost them,” he said.", null)]
    [InlineData("Police asked Paul Marsh about the keys. “I lost them,” he said.", "Paul Marsh")]
    [InlineData("President Orlo came late. He said that 40 ships had left.", "Orlo")]
    [InlineData("Port Chairman Paul Marsh came late. He said that 40 ships had left.", "Paul Marsh")]
    [InlineData("Danfoss Motors fired Paul Marsh in May. He said that 40 ships had left.", "Paul Marsh")]
    [InlineData("The chairwoman, Nina Park, said that Mr. Paul Berg had lied. He said that 40 ships had left.", "Paul Berg")]
    [InlineData("The chairwoman, Nina Park, said that Paul Berg had lied. He said that 40 ships had left.", "Paul Berg")]
    [InlineData("Mara Stone told the court that Mr. Hall had lied. He said that 40 ships had left.", null)]
    [InlineData("Anna Orlo said that King Paul was her friend. He said that 40 ships had left.", null)]
    [InlineData("Dana Orlo spoke first, along with Vice President Tom Varga. “Lock up,” he told them.", "Dana Orlo")]
    [InlineData("It is the clerks of the port, who have argued that 40 ships had left.", "the clerks of the port")]
    public void Read_PronounOrRole_IsResolvedWhereOneFits(string text, string? name) =>
        Assert.Equal(name, Read(text)[^1].Source?.Resolved);

    [Theory]
    [InlineData("The banker pleaded guilty on Friday.", false)]
    [InlineData("The banker pleaded not guilty.", false)]
    [InlineData("The banker pleaded that 40 ships had left.", true)]
    [InlineData("“We have 40 ships left,” pleaded Anna Orlo.", true)]
    [InlineData("“We have 40 ships left,” he pleaded again on Monday.", true)]
    [InlineData("“We have 40 ships left,” she pleaded tearfully.", true)]
    public void Read_Plea_IsAStatementWhereItSaysSomething(string text, bool says) =>
        Assert.Equal(says, Read(text).Any(attribution => attribution.Cue.Of(text) == "pleaded"));

    [Theory]
    [InlineData("Forty people died, according to aid agencies.", "aid agencies")]
    [InlineData("Forty people died, according to the aid agencies.", "the aid agencies")]
    public void Read_NounThatLooksLikeAVerb_IsTheSource(string text, string source) =>
        Assert.Equal(source, Read(text).Single().Source?.Text);

    [Theory]
    [InlineData("He said that 40 ships had left.", true)]
    [InlineData("Paul Marsh runs the port. He said that 40 ships had left.", false)]
    [InlineData("The mayor said that 40 ships had left.", false)]
    public void IsOpen_PronounForWhichNothingStands_IsTrue(string text, bool isOpen) =>
        Assert.Equal(isOpen, Read(text)[^1].Source?.IsOpen);

    [Theory]
    [InlineData("President Orlo and first lady Dana Orlo met the guests. “It is shut,” Orlo said.", null)]
    [InlineData("Mr. Orlo arrived on Friday with his wife, Dana Orlo. “It is shut,” Orlo said.", null)]
    [InlineData("Orlo arrived on Friday with his wife, Dana Orlo. “It is shut,” Orlo said.", null)]
    [InlineData("Dana Orlo met the guests. President Orlo was late. “It is shut,” Orlo said.", null)]
    [InlineData("President Orlo and first lady Dana Orlo met the guests. “It is shut,” Mrs. Orlo said.", "Dana Orlo")]
    [InlineData("Mayor Ilse Brandt met the guests. Mayor Brandt was late. “It is shut,” Brandt said.", "Ilse Brandt")]
    [InlineData("Ilse Brandt met the guests. Ms. Brandt was late. “It is shut,” Brandt said.", "Ilse Brandt")]
    [InlineData("Emma Miller, a mother of two, met the guests. “It is shut,” Miller said.", "Emma Miller")]
    public void Read_SurnameAlone_IsOpenWhereAnotherBearsIt(string text, string? name) =>
        Assert.Equal(name, Read(text)[^1].Source?.Resolved);

    [Fact]
    public void WithActors_SurnameOfAnActor_IsTheActorAlone()
    {
        const string text = "Dana Orlo met the guests. “It is shut,” Orlo said.";
        var article = Article.Verbatim(new ArticleInfo("a", "a.txt"), text);
        var last = text.LastIndexOf("Orlo", StringComparison.Ordinal);
        var mention = new Mention(article.Info, new TextSpan(last, last + 4), "Orlo", "Karl Orlo", MentionKind.Name, PartKind.Body,
            0, text, Ambiguous: false);
        var source = AttributionReader.Read(article).WithActors([mention])[^1].Source;
        Assert.Equal(("Karl Orlo", "Karl Orlo"), (source?.Actor, source?.Resolved));
    }

    [Theory]
    [InlineData("Who said that the road was shut?")]
    [InlineData("Emma Miller runs the port. Who said that the road was shut?")]
    [InlineData("Forty ships left, according to each other.")]
    [InlineData("Forty ships left, according to them.")]
    [InlineData("The road is closed, as reported by every 90 days.")]
    public void Read_WordsForNobody_AreNoSource(string text) =>
        Assert.DoesNotContain(Read(text), attribution => attribution.Source is not null);

    [Theory]
    [InlineData("“We have no boats left,” Mayor Ann Oram said.")]
    [InlineData("\"The bridge is closed,\" the mayor said.")]
    [InlineData("“Nobody here knew,” said Carl Ives.")]
    public void Read_VerbInsideAQuotation_IsNotThatOfANameOutside(string text) => Assert.Single(Read(text));

    [Theory]
    [InlineData("The letters refute statements by the museum that five masks were sold.")]
    [InlineData("The letters refute statements by the museum that it only sold five masks, said Emma Miller.")]
    public void Read_ClaimBySomebody_IsNotTheWritersOfWhatRefutesIt(string text) =>
        Assert.Contains(Read(text), attribution => attribution.Source?.Text == "the museum" && attribution.Content[0].Of(text)
            .EndsWith(text.Contains("only", StringComparison.Ordinal) ? "masks" : "sold", StringComparison.Ordinal));

    [Fact]
    public void Read_QuotationOverParagraphs_IsOneStatement()
    {
        const string text = "The mayor wrote:\n\n“The town is poor.\n\n“It has no school and no road.”\n\nThe council met on Friday.";
        var found = Assert.Single(Read(text), attribution => attribution.Source?.Text == "The mayor");
        Assert.Equal("“It has no school and no road.”", found.Content[^1].Of(text));
    }

    [Fact]
    public void Read_CurlyMarksInsideStraightOnes_AreOneQuotation()
    {
        const string text = "\"She asked me, “Who runs the port?” and 40 of us laughed,\" the mayor said.";
        Assert.Equal("\"She asked me, “Who runs the port?” and 40 of us laughed,\"",
            Assert.Single(Read(text), attribution => attribution.Source?.Text == "the mayor").Content[0].Of(text));
    }

    [Theory]
    [InlineData("Norda and Orland said that 40 ships had left.", "Norda", "Orland")]
    [InlineData("Norda and the mayor of Orland said that 40 ships had left.", "Norda", null)]
    [InlineData("Norda said that Orland had left.", "Norda", null)]
    public void WithActors_SeveralWhoSpeakTogether_AreAllThere(string text, string actor, string? other)
    {
        var article = Article.Verbatim(new ArticleInfo("a", "a.txt"), text);
        Mention[] mentions = [.. new[] { "Norda", "Orland" }.Select(name => (name, At: text.IndexOf(name, StringComparison.Ordinal)))
            .Select(one => new Mention(article.Info, new TextSpan(one.At, one.At + one.name.Length), one.name, one.name,
                MentionKind.Name, PartKind.Body, 0, text, Ambiguous: false))];
        var source = AttributionReader.Read(article).WithActors(mentions)[0].Source;
        Assert.Equal((actor, other), (source?.Actor, source?.OtherActors.SingleOrDefault()));
    }

    [Theory]
    [InlineData("Navy Chief of Staff Adm. Carl Ives said that 40 ships had left.", null)]
    [InlineData("The Navy said that 40 ships had left.", "Navy")]
    [InlineData("Navy police said that 40 ships had left.", null)]
    public void WithActors_HolderOfAnOffice_IsNotWhomItIsAnOfficeOf(string text, string? actor)
    {
        var article = Article.Verbatim(new ArticleInfo("a", "a.txt"), text);
        var navy = text.IndexOf("Navy", StringComparison.Ordinal);
        var mention = new Mention(article.Info, new TextSpan(navy, navy + 4), "Navy", "Navy", MentionKind.Name, PartKind.Body,
            0, text, Ambiguous: false);
        Assert.Equal(actor, AttributionReader.Read(article).WithActors([mention])[0].Source?.Actor);
    }

    [Theory]
    [InlineData("President Vance met the mayor. The president was late.", "The president")]
    [InlineData("Marran President Vance met the mayor. The Marran president was late.", "The Marran president")]
    [InlineData("President Vance met the mayor. The president of Thule was late.", null)]
    [InlineData("President Vance met the mayor. The presidents were late.", null)]
    public void Of_RoleAlone_IsTheActorWhomTheArticleCallsSo(string text, string? words)
    {
        var article = Article.Verbatim(new ArticleInfo("a", "a.txt"), text);
        var vance = text.IndexOf("Vance", StringComparison.Ordinal);
        var mention = new Mention(article.Info, new TextSpan(vance, vance + 5), "Vance", "Vance", MentionKind.Name, PartKind.Body,
            0, text, Ambiguous: false);
        Assert.Equal(words, ActorDescriptions.Of(article, [mention]).SingleOrDefault(description => description.Way == "role")?.Words);
    }

    [Theory]
    [InlineData("Officials said the road was shut.", true)]
    [InlineData("According to some sources, the road was shut.", true)]
    [InlineData("The road was shut, according to those close to him.", true)]
    [InlineData("Emma Miller said the road was shut.", false)]
    public void Read_SourceWithoutAName_IsAnonymous(string text, bool anonymous) =>
    Assert.Equal(anonymous, Read(text)[0].Source!.IsAnonymous);

    [Fact]
    public void Read_SpeechInsideSpeech_HasBothLevels() =>
        Assert.Equal([0, 1], Read("The mayor said that the bank had denied that it was broke.").Select(attribution => attribution.Level));

    [Theory]
    [InlineData("“The mayor said that 40 men had died in the fire,” Lee said.", true)]
    [InlineData("“You said that 40 men had died in the fire,” Lee said.", false)]
    [InlineData("“Nobody would say that 40 men had died in the fire,” Lee said.", false)]
    [InlineData("“The mayor could say that 40 men had died,” Lee said.", false)]
    public void Read_ReportInsideAQuotation_IsAStatementWhereItIsTold(string text, bool says) =>
        Assert.Equal(says, Read(text).Any(attribution => attribution.Level == 1));

    [Theory]
    [InlineData("Miller: We have 40 ships left. Emma Miller left on Friday.", "Miller")]
    [InlineData("Spokesman: We have 40 ships left.", "Spokesman")]
    [InlineData("Tidewatch: We have 40 ships left.\nTidewatch: It is late.", null)]
    [InlineData("RUIN: We have 40 ships left. The ruin of the port is near.", null)]
    [InlineData("“Miller: dull, old,” a sailor wrote. Emma Miller left on Friday.", "a sailor")]
    public void Read_LabelBeforeAColon_SpeaksWhereTheArticleKnowsIt(string text, string? speaker) =>
        Assert.Equal(speaker, Read(text) is [var first, ..] ? first.Source?.Text : null);

    [Theory]
    [InlineData("The mayor denied that he had met them.", true)]
    [InlineData("The mayor refused to say that he had met them.", true)]
    [InlineData("The mayor never wrote that he had met them.", true)]
    [InlineData("The mayor did not deny that he had met them.", false)]
    [InlineData("The mayor said that he had not met them.", false)]
    [InlineData("“I have not met them,” the mayor said.", false)]
    [InlineData("The meeting was not announced by the mayor.", false)]
    [InlineData("The mayor was not able to confirm that he had met them.", true)]
    [InlineData("The mayor was unable to say that he had met them.", true)]
    [InlineData("The mayor is no longer saying that he had met them.", true)]
    [InlineData("The mayor was able to confirm that he had met them.", false)]
    public void Read_DeniedOrUnsaid_IsMarked(string text, bool denied) => Assert.Equal(denied, Read(text).Any(said => said.IsDenied));

    [Fact]
    public void Read_ScareQuotes_AreNoAttribution() => Assert.Empty(Read("The “smart” bridge is open."));

    private static IReadOnlyList<Attribution> Read(string text) =>
        AttributionReader.Read(Article.Verbatim(new ArticleInfo("a", "a.txt"), text));
}
