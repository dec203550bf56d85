using NewsAnalysis.Articles;
using NewsAnalysis.Attributions;

namespace NewsAnalysis.Tests.Attributions;

/// <summary>Who is printed as the speaker, and what as said, in sentences written for the purpose.</summary>
public sealed class SpeakersTests
{
    [Theory]
    [InlineData("Nebrun, a sailor, blamed the port for the storm.", "Nebrun")]
    [InlineData("Nebrun, along with Mayor Carl Dolan, argue that the law is void.", "Nebrun")]
    [InlineData("The mayor, who was in Porto when the storm began, said the bridge was “not safe.”", "The mayor")]
    [InlineData("In Porto, a sailor, Ann Lee, said that the bridge was shut.", "Ann Lee")]
    [InlineData("On Friday, a sailor said that the bridge was shut.", "a sailor")]
    [InlineData("Carl Dolan, in turn, agreed, saying that the bridge was shut.", "Carl Dolan")]
    [InlineData("PORTO, Portugal — The port's mayor, Ann Lee, announced on Friday that the bridge was shut.", "Ann Lee")]
    [InlineData("\"Our mayor has left Porto,\" Rubio said at a rally in May.", "Rubio")]
    [InlineData("IBM - once a maker of scales - said that 40 shops had closed.", "IBM")]
    [InlineData("Lund, stating its long view of the port question, reaffirmed its high hopes regarding 40 ships.", null)]
    public void Read_SubjectBehindAnInsetOrADateline_Speaks(string text, string? speaker) =>
        Assert.Equal(speaker, Read(text)[^1].Source?.Name);

    [Theory]
    [InlineData("UPDATE: Ann Lee who doesn't want her face shown says she was in bed when the port burned.", "Ann Lee")]
    [InlineData("NORTH PORTO - Police say a clerk was robbed.\n\nPolice say the clerk is well.", "Police")]
    [InlineData("2:04 Port mayor describes the night of the storm", "Port mayor")]
    [InlineData("0:33 Social worker says he didn't see abuse in the port", "Social worker")]
    [InlineData("Another, Ann Lee, 31, of Norda, told the Post that a stone hit her.", "Ann Lee")]
    [InlineData("But just hours later, top Port Council staff said that the plan was dead.", "top Port Council staff")]
    [InlineData("An old, tired clerk said that the bridge was shut.", "An old, tired clerk")]
    [InlineData("We know at least one of the victims has been shot prior,” Batts said.", "Batts")]
    [InlineData("Witnesses said a man, dressed in black, entered the bakery around noon and shouted.", "Witnesses")]
    [InlineData("The Rocky Mountain High Intensity Coal Trafficking Area wrote in a recent report that the amount of coal increased.",
        "The Rocky Mountain High Intensity Coal Trafficking Area")]
    [InlineData("At the pier lived brothers Carl Benton, 18, and Felix Rivers, 20, who were known to have boats and occasionally sell "
        + "fish, Assistant Port Attorney Ann Lee said during a hearing Tuesday.", "Ann Lee")]
    public void Read_RubricClockOrMisreadWord_IsNoPartOfTheSpeaker(string text, string speaker) =>
        Assert.Equal(speaker, Read(text)[^1].Source?.Name);

    [Theory]
    [InlineData("According to detectives, Dolan and 21-year-old Ann Lee got into an argument.", "detectives")]
    [InlineData("According to police, prosecutors and witnesses, Dolan left the port.", "police")]
    [InlineData("According to testimony from Detective Ann Lee, the clerk described a fight.", "testimony from Detective Ann Lee")]
    [InlineData("The boy was taken to Port Memorial Hospital, Deputy Chief Carl Dolan said.", "Carl Dolan")]
    [InlineData("That boat was found last week in Porto, Foley said.", "Foley")]
    [InlineData("Prince Carl's Police Chief Henry Lund said it was late.", "Henry Lund")]
    [InlineData("\"What we ask for the men of Prince George's County are your prayers,\" said Prince George's County Executive Ann Lee.",
        "Ann Lee")]
    [InlineData("The ship carried Ann Lee, guards of the port said.", "guards of the port")]
    [InlineData("“We have two boats here,” one of the first sailors who came to the pier said on the radio.", "one of the first sailors")]
    [InlineData("Ann Lee, who officials said was a clerk, was robbed in May.", "officials")]
    [InlineData("Ann Lee, who said that officials were late, was robbed in May.", "Ann Lee")]
    [InlineData("The man left, said the clerk.", "the clerk")]
    [InlineData("Rewards are paid, stated the Port Police Department on its website.", "the Port Police Department")]
    [InlineData("Mayor Ann Lee (D-Porto), a vocal supporter of port reform who has sponsored multiple bills seeking protection for "
        + "ferries, told PortPost that the plan was late.", "Ann Lee")]
    public void Read_OtherPeopleInTheSentence_DoNotSpeak(string text, string speaker) => Assert.Equal(speaker, Read(text)[0].Source?.Name);

    [Theory]
    [InlineData("Mayor Carl Dolan on Friday questioned the plan.", "Carl Dolan")]
    [InlineData("Port Attorney General Carl Dolan said that the bridge was shut.", "Carl Dolan")]
    [InlineData("Secretary of State Carl Dolan said that the bridge was shut.", "Carl Dolan")]
    [InlineData("Dolan adviser Paul Berg said that the bridge was shut.", "Paul Berg")]
    [InlineData("The secretary of President Carl Dolan said that the bridge was shut.", "The secretary of President Carl Dolan")]
    [InlineData("A spokesman for Mayor Carl Dolan said that the bridge was shut.", "A spokesman for Mayor Carl Dolan")]
    [InlineData("Carl Dolan’s lawyer said that the bridge was shut.", "Carl Dolan’s lawyer")]
    public void Read_NameWithAnOffice_IsTheNameAlone(string text, string speaker) => Assert.Equal(speaker, Read(text)[0].Source?.Name);

    [Theory]
    [InlineData("Carl Dolan hit Paul Berg over his letter in which he said that the bridge was shut.", null)]
    [InlineData("Carl Dolan laughed at Paul Berg’s letter in which he said that the bridge was shut.", "Paul Berg")]
    [InlineData("Carl Dolan sent his letter in which he said that the bridge was shut.", "Carl Dolan")]
    public void Read_PronounOfWhatIsOwned_IsTheOwnerOrNobody(string text, string? speaker) =>
        Assert.Equal(speaker, Read(text)[^1].Source?.Resolved);

    [Theory]
    [InlineData("Portugal Today reported that 40 had died.", "Portugal Today")]
    [InlineData("Doris Day said that 40 had died.", "Doris Day")]
    [InlineData("Port Times editor Ann March said that 40 had died.", "Ann March")]
    [InlineData("CBS 60 Minutes reported that 40 had died.", "CBS 60 Minutes")]
    [InlineData("Carl Dolan Friday said that 40 had died.", "Carl Dolan")]
    [InlineData("A report by the Port Times last month said that 40 had died.", "A report by the Port Times")]
    [InlineData("A report by the Port Times on Sunday evening said that 40 had died.", "A report by the Port Times")]
    public void Read_TimeBesideAName_IsPartOfItOrLeftOut(string text, string speaker) => Assert.Equal(speaker, Read(text)[0].Source?.Name);

    [Theory]
    [InlineData("Port Chief of Staff Gen. Carl Dolan said that the bridge was shut.", "Carl Dolan")]
    [InlineData("Ann Lee Foundation director Carl Dolan said that the bridge was shut.", "Ann Lee Foundation")]
    [InlineData("Ann Lee Trust head Paul Berg said that the bridge was shut.", "Ann Lee Trust head")]
    [InlineData("Carl Dolan and aides said that the bridge was shut.", "Carl Dolan and aides")]
    [InlineData("Chairman and chief executive Carl Dolan said that the bridge was shut.", "Carl Dolan")]
    [InlineData("Not Ann Lee but Paul Berg said that the bridge was shut.", "Not Ann Lee but Paul Berg")]
    [InlineData("Ann Lee or Paul Berg said that the bridge was shut.", "Ann Lee or Paul Berg")]
    [InlineData("Neither Ann Lee nor Paul Berg said that the bridge was shut.", "Neither Ann Lee nor Paul Berg")]
    [InlineData("The Ministry of Trade and Industry said that the bridge was shut.", "The Ministry of Trade and Industry")]
    public void Read_WordsThatNameNoneOrMoreThanAPerson_AreOneSpeaker(string text, string speaker)
    {
        var source = Read(text)[0].Source;
        Assert.Equal(speaker, source?.Name);
        Assert.False(source?.IsJoint);
    }

    [Theory]
    [InlineData("Ann Lee, Paul Berg and Carl Dolan said that the bridge was shut.", "Ann Lee, Paul Berg and Carl Dolan")]
    [InlineData("Ann Lee & Paul Berg said that the bridge was shut.", "Ann Lee and Paul Berg")]
    [InlineData("Ann Lee and Paul Berg, who said that the bridge was shut, left.", "Ann Lee and Paul Berg")]
    [InlineData("Mayor and Mrs. Dolan said that the bridge was shut.", "Mayor and Mrs. Dolan")]
    public void Read_Several_SpeakTogether(string text, string speakers)
    {
        var source = Read(text)[0].Source;
        Assert.Equal(speakers, source?.Name);
        Assert.True(source?.IsJoint);
    }

    [Theory]
    [InlineData("Carl Dolan and officials said that the bridge was shut.", false)]
    [InlineData("Officials and witnesses said that the bridge was shut.", true)]
    [InlineData("Two officials in Porto left. They said that the bridge was shut.", true)]
    [InlineData("Carl Dolan and officials left. They said that the bridge was shut.", false)]
    public void Read_SeveralWithoutANameAmongThem_AreHidden(string text, bool isAnonymous) =>
        Assert.Equal(isAnonymous, Read(text)[0].Source?.IsAnonymous);

    [Theory]
    [InlineData("Norway and Denmark said that the bridge was shut.", "Norway and Denmark")]
    [InlineData("Carl Dolan and Paul Berg wrote that the bridge was shut. They added that it was late.", "Carl Dolan and Paul Berg")]
    [InlineData("Port officials hope that it will open. The bridge is shut, they said.", "Port officials")]
    [InlineData("The Harbour Agency said the bridge was shut. It added that it was late.", "The Harbour Agency")]
    [InlineData("Carl Dolan said the bridge was shut. They added that it was late.", "They")]
    [InlineData("The clerks met, and the sailors left. They said that it was late.", "They")]
    public void Read_SeveralOrTheSpeakersBefore_AreNamed(string text, string speaker) => Assert.Equal(speaker, Read(text)[^1].Source?.Name);

    [Theory]
    [InlineData("“We stay,” Carl Dolan said. Paul Berg answered that it was late. “We go right now.”", "Paul Berg")]
    [InlineData("“We stay,” Carl Dolan said. Paul Berg was of another mind. “We go right now.”", null)]
    [InlineData("“We stay,” Carl Dolan said. He was tired. “We go right now.”", "Carl Dolan")]
    [InlineData("“We stay,” Carl Dolan said. Porto was shut on Friday. “We go right now.”", "Carl Dolan")]
    [InlineData("“We stay,” Carl Dolan said. Monday was cold. “We go right now.”", "Carl Dolan")]
    [InlineData("Carl Dolan came. “We stay,” Dolan said. Carl Dolan was tired. “We go right now.”", "Carl Dolan")]
    [InlineData("Carl Dolan came. “We stay,” he said. Dolan was tired. “We go right now.”", "Carl Dolan")]
    [InlineData("“We stay,” Carl Dolan said of Paul Berg, who argued that it was late. “We go right now.”", "Carl Dolan")]
    public void Read_QuotationBehindAnotherSpeaker_IsThatOnes(string text, string? speaker) => Assert.Equal(speaker,
        Read(text).FirstOrDefault(said => said.Content.Any(span => span.Of(text) == "“We go right now.”"))?.Source?.Name);

    [Fact]
    public void Read_QuotationOfWhichNothingTellsWhose_IsKeptWithoutASource()
    {
        const string text = "“We stay,” Carl Dolan said. Paul Berg was of another mind. “We go right now.”\nAnn Lee said that it was late.";
        Assert.Equal([("said", "Carl Dolan"), ("“", null), ("said", "Ann Lee")],
            Read(text).Select(said => (said.Cue.Of(text), said.Source?.Text)));
    }

    [Theory]
    [InlineData("Moments later, Carl Dolan tweeted about the bridge.", "about the bridge")]
    [InlineData("Responding to charges that he lied, Carl Dolan said, “There is no room for fear.”", "“There is no room for fear.”")]
    [InlineData("In May the bridge will open, Carl Dolan said.", "In May the bridge will open")]
    [InlineData("A disaster, Carl Dolan said.", "A disaster")]
    [InlineData("Fighting killed 40 people and wounded 12, the ministry said.", "Fighting killed 40 people and wounded 12")]
    [InlineData("Closing the bridge would cost 40 million dollars, the mayor said.", "Closing the bridge would cost 40 million dollars")]
    [InlineData("Testing found 40 cases, officials said.", "Testing found 40 cases")]
    [InlineData("Displaced families got 40 tents, the agency said.", "Displaced families got 40 tents")]
    [InlineData("Up to 40 people died, police said.", "Up to 40 people died")]
    [InlineData("At least 40 people, police said.", "At least 40 people")]
    [InlineData("Around 40 people died, police said.", "Around 40 people died")]
    [InlineData("Between 40 and 50 people, police said.", "Between 40 and 50 people")]
    [InlineData("In 40 cases, the mayor said, “It is late.”", "“It is late.”")]
    [InlineData("Believing the ship was lost, the mayor shouted, “It is late.”", "“It is late.”")]
    [InlineData("Concerning a plan to let the ships go free, the mayor said, “It is late.”", "“It is late.”")]
    [InlineData("Having been hit by 40 waves, the mayor said, “It is late.”", "“It is late.”")]
    public void Read_WhatStandsBeforeTheSpeaker_IsSaidWhereItSaysSomething(string text, string content) =>
        Assert.Equal(content, string.Join(" | ", Read(text)[^1].Content.Select(span => span.Of(text))));

    [Theory]
    [InlineData("MR. DOLAN: Good day to you.\nQ: Who is here?\nMR. DOLAN: The mayor is here.", "MR. DOLAN, , MR. DOLAN")]
    [InlineData("Q: Who is here?\nA: The mayor is here.\nQ: Who else?", ", , ")]
    [InlineData("SEN. MÜLLER: Good day to you.\nPROS: Good day.\nPROS: The mayor is here.", "SEN. MÜLLER, PROS, PROS")]
    [InlineData("WALLER: We have to go now. Ann Waller left.", "WALLER")]
    [InlineData("“WALLER: We have to go now.\n“PROS: It is late.\n“WALLER: Ann Waller left.\n“PROS: So she did.”",
        "WALLER, PROS, WALLER, PROS")]
    [InlineData("READ: The bridge is shut.\nWALLER: We have to go now.\nREAD: Ann Waller left.", "WALLER")]
    [InlineData("Menu: We have soup now. Ann Menu left.", "")]
    [InlineData("READ: The bridge is shut.\nWATCH: The mayor left.\nREAD: The port is shut.", "")]
    [InlineData("READ MORE: The bridge is shut.\nREAD MORE: The mayor left.\nUPDATE: The port is shut.", "")]
    [InlineData("LONDON: The bridge is shut.\nPARIS: The mayor left London.\nLONDON: The port is shut.", "")]
    [InlineData("FT: The bridge is shut.\nHT: The mayor left.\nFT: The port is shut.", "")]
    [InlineData("FOREIGN NEWS: The bridge is shut.\nNEW: The mayor left.\nFOREIGN NEWS: The port is shut.", "")]
    public void Read_LabelsOfATalk_Speak(string text, string speakers) => Assert.Equal(speakers,
        string.Join(", ", Read(text).Where(said => said.Rule == "turn").Select(said => said.Source?.Text)));

    [Theory]
    [InlineData("The president spoke to pupils with Vice President Paul Berg. The president said that it was late.", "The president")]
    [InlineData("The president spoke to pupils with Vice President Paul Berg. He said that it was late.", "He")]
    [InlineData("The President spoke to pupils alongside Paul Berg. He said that it was late.", "He")]
    [InlineData("Former president Paul Berg left the port. The president said that it was late.", "The president")]
    [InlineData("President Paul Berg left the port. The president said that it was late.", "Paul Berg")]
    public void Read_OfficeWithoutAName_IsNotWhoIsNamedBesideIt(string text, string speaker) =>
        Assert.Equal(speaker, Read(text)[^1].Source?.Name);

    [Theory]
    [InlineData("“We stay,” said Dolan adviser Paul Berg.", false)]
    [InlineData("Officials of the Port Board said that the bridge was shut.", true)]
    [InlineData("A witness said that the bridge was shut.", true)]
    public void Read_SpeakerWithAName_IsNotAnonymous(string text, bool isAnonymous) =>
        Assert.Equal(isAnonymous, Read(text)[0].Source?.IsAnonymous);

    [Theory]
    [InlineData("Mr. Moon’s office said that the bridge was shut.", "Unknown")]
    [InlineData("A lawyer for Mrs. Moon said that the bridge was shut.", "Unknown")]
    [InlineData("A spokeswoman for Mr. Moon said that the bridge was shut.", "Woman")]
    [InlineData("Mrs. Moon said that the bridge was shut.", "Woman")]
    public void Read_TitleOfAnother_TellsNothingOfTheSpeaker(string text, string gender) =>
        Assert.Equal(gender, Read(text)[0].Source?.Gender.ToString());

    [Theory]
    [InlineData("The mayor vowed never to let them down.", "never to let them down")]
    [InlineData("The mayor promised not to sell the port.", "not to sell the port")]
    [InlineData("The mayor promised to sell the port.", "to sell the port")]
    public void Read_NegationBeforeWhatIsVowed_IsPartOfIt(string text, string content) =>
        Assert.Equal(content, string.Join(" | ", Read(text)[0].Content.Select(span => span.Of(text))));

    [Theory]
    [InlineData("The mayor did not comment on the report.", 0)]
    [InlineData("The mayor commented on the report.", 1)]
    [InlineData("The clerk has been nominated to succeed the mayor.", 0)]
    [InlineData("The mayor was greeted by a crowd of sailors.", 0)]
    [InlineData("“It is shut,” the mayor greeted the sailors.", 1)]
    public void Read_VerbThatSaysNothing_IsNoStatement(string text, int statements) => Assert.Equal(statements, Read(text).Count);

    [Theory]
    [InlineData("City manager Harry Black came. “It is personal,” Black said.", "Harry Black")]
    [InlineData("Inspector Scott Small came. “It is late,” Small says, “but it is good.”", "Scott Small")]
    [InlineData("Carl Sicilian of the squad came. The suspect is at large, Sicilian said.", "Carl Sicilian")]
    [InlineData("Chief Timothy Hendricks spoke. Hendricks notes that there is a way.", "Timothy Hendricks")]
    [InlineData("Prosecutor Kym Orthy charged two men. The men were armed, Orthy said.", "Kym Orthy")]
    [InlineData("It was late, German officials said.", "German officials")]
    public void Read_SurnameThatIsAnotherWord_IsTheFullName(string text, string speaker) =>
        Assert.Equal(speaker, Read(text)[^1].Source?.Name);

    [Theory]
    [InlineData("Mark Berg, R-Va., and Ann Lee, R-S.C., said that the bridge was shut.", "Mark Berg and Ann Lee")]
    [InlineData("NORDA - Norda police said that the bridge was shut.", "Norda police")]
    [InlineData("NORDA, MO (KXLV) - Police said that the bridge was shut.", "Police")]
    [InlineData("Then the port's mayor said that the bridge was shut.", "the port's mayor")]
    [InlineData("A 9-year-old boy said that the bridge was shut.", "A 9-year-old boy")]
    public void Read_PartyDatelineOrAdverb_IsNoPartOfTheSpeaker(string text, string speaker) =>
        Assert.Equal(speaker, Read(text)[0].Source?.Name);

    [Fact]
    public void Read_ClauseOfAThing_HasNoSpeaker() =>
        Assert.Empty(Read("Norda has been sending Porto hundreds of Velm exploding drones that the army has used in the war."));

    [Theory]
    [InlineData("The mayor said the bridge was shut and the road would open on Friday.",
        "the bridge was shut and the road would open on Friday")]
    [InlineData("The GBI said the autopsy is complete, and they will turn over evidence.",
        "the autopsy is complete, and they will turn over evidence")]
    [InlineData("Carl Dolan said the bridge was shut and left the room.", "the bridge was shut")]
    [InlineData("Carl Dolan said some ports are shut, but he did not name them.", "some ports are shut")]
    [InlineData("Norda calls on Porto and the sailors to refrain from war.", "on Porto and the sailors to refrain from war")]
    [InlineData("Teens told KXLV4 the party was cut short.", "the party was cut short")]
    [InlineData("Police sources told KXLV10 Berg had a criminal record.", "Berg had a criminal record")]
    [InlineData("Police told the man to leave.", "to leave")]
    public void Read_JoinedClauseAndHearer_AreInOrOutOfWhatIsSaid(string text, string content) =>
        Assert.Equal(content, string.Join(" | ", Read(text)[0].Content.Select(span => span.Of(text))));

    [Theory]
    [InlineData("According to the channel Al Mayad, citing Foreign Minister Carl Dolan, Norda, in turn, offered to sell part of the port.",
        "Norda, in turn, offered to sell part of the port")]
    [InlineData("According to the mayor, who left on Friday, 40 ships sank.", "40 ships sank")]
    [InlineData("According to Norda, which published a photo from the port, the mayor opened the bridge.", "the mayor opened the bridge")]
    [InlineData("According to Ann Lee, a clerk, the mayor opened the bridge.", "the mayor opened the bridge")]
    public void Read_WhatIsToldOfASource_IsNoneOfWhatItSays(string text, string content) =>
        Assert.Equal(content, string.Join(" | ", Read(text)[0].Content.Select(span => span.Of(text))));

    [Fact]
    public void Read_OwnerOfAStatementThatIsAPronoun_IsOpen() =>
        Assert.True(Read("In his statement deriding the suit, Mr. Benton said that it was late.")[0].Source?.IsOpen);

    private static IReadOnlyList<Attribution> Read(string text) =>
        AttributionReader.Read(Article.Verbatim(new ArticleInfo("a", "a.txt"), text));
}
