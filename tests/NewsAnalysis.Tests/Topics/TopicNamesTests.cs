using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Topics;

/// <summary>What topics are called: as a person would say it, in words that stand beside each other in the text.</summary>
public sealed class TopicNamesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("names-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("The mayor took the 41-word pledge at noon.", "length of the pledge, words")]
    [InlineData("The lawyers filed a 66-page complaint on Friday.", "length of the complaint, pages")]
    [InlineData("The minister left for a 12-day visit on Friday.", "length of the visit, days")]
    [InlineData("A 15-month-old baby was carried from the mill.", "age of the baby, months")]
    [InlineData("The gunman fired 30 rounds at the mill.", "rounds fired")]
    [InlineData("Around 30 rounds were fired at the mill.", "rounds fired")]
    [InlineData("Neighbours heard 30 gunshots at night.", "gunshots heard")]
    [InlineData("Police found 300 rounds of ammunition in the mill.", "rounds of ammunition")]
    [InlineData("The clerk was charged with 14 counts of attempted fraud.", "counts of attempted fraud")]
    [InlineData("The mill stands about 13 miles south of the bridge.", "miles south of the bridge")]
    [InlineData("The clerk was sentenced to 14 years in prison.", "years in prison")]
    [InlineData("Thieves took $40,000 in cash from the mill.", "cash, dollars")]
    [InlineData("The judge set a $250,000 bail on Friday.", "bail, dollars")]
    [InlineData("Police saw 30 gunmen at the mill.", "gunmen at the mill")]
    [InlineData("Some 200 people were in the hall.", "people in the hall")]
    [InlineData("About 35 boys were dancing at the mill.", "boys dancing")]
    [InlineData("Some 40 men wearing hoods left.", "men wearing hoods")]
    [InlineData("The drill had 35 people in attendance.", "people in attendance")]
    [InlineData("Thousands of people had asked the council for help.", "people who asked the council")]
    [InlineData("Twelve guests attended the hearing.", "guests attending")]
    [InlineData("The thief fled in a four-door car.", "doors of the car")]
    [InlineData("The state sent a 900-strong force to the mill.", "size of the force")]
    [InlineData("The clerk was charged with 14 counts of child endangerment.", "counts of child endangerment")]
    [InlineData("Police found 12 ounces of marijuana in the mill.", "ounces of marijuana")]
    [InlineData("The clerk is described as 120 pounds with red hair.", "weight, pounds")]
    [InlineData("The talks lasted 20 minutes past midnight.", "length of the talks, minutes")]
    [InlineData("The inquiry will take six weeks.", "length of the inquiry, weeks")]
    [InlineData("The new bridge will cost $3 million.", "cost of the new bridge, dollars")]
    [InlineData("Jan Brandt waited for six weeks.", "duration, weeks")]
    [InlineData("She is a four-time champion of the mill.", "champion, times")]
    [InlineData("The miller took a three-point lead.", "lead, points")]
    [InlineData("The train takes three hours.", "duration, hours")]
    [InlineData("The tram runs for 18 hours a day.", "duration, hours a day")]
    [InlineData("The strike will run for three days.", "length of the strike, days")]
    [InlineData("A ferry with 262 passengers on board hit a pier.", "passengers on board")]
    [InlineData("Police said 12 people were shot a day later.", "people shot")]
    [InlineData("The 15 pages of Lund's letters include sketches.", "pages of Lund's letters")]
    public void Build_Sentence_NamesItsTopicInItsWords(string sentence, string label) =>
        Assert.Equal(label, Assert.Single(Topics(sentence, sentence)).Label);

    [Theory]
    [InlineData("The gunman fired 30 rounds at the mill.", "fired the mill")]
    [InlineData("Two cars pulled up at the mill, police said.", "pulled")]
    [InlineData("Police heard of 30 guests who called from the mill.", "police")]
    [InlineData("Some 40 vehicles are believed to be in the mill.", "believed")]
    [InlineData("Some 40 people in January asked for help.", "in January")]
    [InlineData("Some 40 people in total asked for help.", "in total")]
    [InlineData("Some 40 guests on Friday asked for help.", "on")]
    [InlineData("Around 40 guests including the mayor were there.", "including")]
    [InlineData("Around 40 guests invited by the mayor were there.", "who")]
    [InlineData("Some 40 people in the past week asked for help.", "in the")]
    public void Build_WordsFromElsewhereInTheSentence_AreNoName(string sentence, string notIn) =>
        Assert.DoesNotContain(notIn, Assert.Single(Topics(sentence, sentence)).Label, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("The talks between the two countries ended on Friday.", false)]
    [InlineData("Both sides agreed on Friday to meet again.", false)]
    [InlineData("The friendship unites our two nations, he said.", false)]
    [InlineData("The two leaders met on Friday at the mill.", false)]
    [InlineData("The two Koreas agreed on a hotline on Friday.", false)]
    [InlineData("Four countries signed the treaty on Friday.", true)]
    [InlineData("The four states that voted for it meet on Friday.", true)]
    [InlineData("The four bridges were closed on Friday.", true)]
    public void Build_NumberThatNamesKnownPowers_IsComparedWithNothing(string sentence, bool isCompared) =>
        Assert.Equal(isCompared, Topics(sentence, sentence).Any(topic => topic.Claims.Count > 1));

    [Theory]
    [InlineData("The state paid $1.75 billion for the bridge.", "The state paid $1.8 billion for the bridge.", true)]
    [InlineData("The state paid billions of dollars for the bridge.", "The state paid $1.8 billion for the bridge.", true)]
    [InlineData("The state paid billions of dollars for the bridge.", "The state paid $1.2 billion for the bridge.", false)]
    public void Build_RoundedNumbers_MeetWhereOneNumberIsBoth(string left, string right, bool meet) =>
        Assert.Equal(meet ? Grade.Compatible : Grade.Single, Assert.Single(Topics(left, right)).Grade);

    private IReadOnlyList<Topic> Topics(params string[] texts)
    {
        foreach (var (index, text) in texts.Index())
            File.WriteAllText(Path.Combine(_folder, $"{index}.txt"),
                $"What happened at the mill\n\n{text}\n\nNobody knows more of it yet.");
        File.WriteAllText(Path.Combine(_folder, "articles.csv"), "file,outlet,event\n"
            + string.Concat(texts.Select((_, index) => $"{index}.txt,Outlet {index},mill\n")));
        return Workbook.Open(_folder).Topics;
    }
}
