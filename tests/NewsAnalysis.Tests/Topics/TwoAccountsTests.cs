using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Topics;

/// <summary>Two short accounts of one story, read from text to grade.</summary>
public sealed class TwoAccountsTests
{
    private const string Coach = "were hurt when a coach left the road at Ostrey.";
    private const string Mill = "in a fire at a mill in Velden.";

    [Theory]
    // what was fired stays as it is
    [InlineData("2031-05-01", "Police said 27 shots were fired in Dock Lane.", "2031-05-02",
        "At least 29 shots were fired in Dock Lane, police said.", Grade.Differs)]
    // a month may end between two days
    [InlineData("2031-05-01", "Ms Arden is six months pregnant, her mother said.", "2031-05-04",
        "Ms Arden is seven months pregnant, her mother said.", Grade.Revision)]
    [InlineData("2031-05-01", "Ms Arden is six months pregnant, her mother said.", "2031-05-01",
        "Ms Arden is seven months pregnant, her mother said.", Grade.Differs)]
    [InlineData("2031-05-04", "Ms Arden is six months pregnant, her mother said.", "2031-05-01",
        "Ms Arden is seven months pregnant, her mother said.", Grade.Differs)]
    // a court may set a bail anew
    [InlineData("2031-05-01", "The bail of Arden was set at $50,000.", "2031-05-03", "Arden is held on $75,000 bail.", Grade.Revision)]
    [InlineData("2031-05-01", "The bail of Arden was set at $50,000.", "2031-05-01",
        "The bail of Arden was set at $75,000.", Grade.Differs)]
    // who was hurt in another way may be counted or not
    [InlineData("2031-05-01", "Six people were shot at the mall in Arn. A clerk was cut by flying glass.", "2031-05-01",
        "Seven people were hurt in the shooting at the mall in Arn.", Grade.Look)]
    [InlineData("2031-05-01", "Six people were shot at the mall in Arn. One more leapt from a window.", "2031-05-01",
        "Seven people were hurt in the shooting at the mall in Arn.", Grade.Look)]
    [InlineData("2031-05-01", "Six people were shot at the mall in Arn. A window was broken by flying glass.", "2031-05-01",
        "Seven people were hurt in the shooting at the mall in Arn.", Grade.Differs)]
    // what stays closed is closed
    [InlineData("2031-05-01", "The bridge in Arn will stay closed for three months.", "2031-05-01",
        "The town will close the bridge in Arn for five months.", Grade.Differs)]
    // who gives both numbers knows of two things
    [InlineData("2031-05-01", "Six people were hurt in Dock Lane. Later two hurt people left Dock Lane.", "2031-05-01",
        "Two people were hurt in Dock Lane.", Grade.Look)]
    // at least as many says the same of a number that is no farther from it than the other
    [InlineData("2031-05-01", "Five people were hurt in Arn.", "2031-05-01",
        "At least two people were hurt in Arn. Police said three people were hurt in Arn.", Grade.Differs)]
    [InlineData("2031-05-01", "Five people were hurt in Arn.", "2031-05-01",
        "At least four people were hurt in Arn. Police said three people were hurt in Arn.", Grade.Look)]
    // two kinds and one of them
    [InlineData("2031-05-01", "In Arn ten public and private schools were closed.", "2031-05-01",
        "In Arn eight public schools were closed.", Grade.Look)]
    [InlineData("2031-05-01", "In Arn ten old and draughty schools were closed.", "2031-05-01",
        "In Arn eight schools were closed.", Grade.Differs)]
    // an amount of a case is of no patients
    [InlineData("2031-05-01", "The reward in the Arden case stands at $2,300, police said.", "2031-05-01",
        "Police are offering $2,500 for tips, the reward in the Arden case.", Grade.Differs)]
    // in custody
    [InlineData("2031-05-01", "Police have three men in custody over the theft at the Velden mill.", "2031-05-01",
        "Four people are in custody after the theft at the Velden mill, police said.", Grade.Differs)]
    // a sentence that may be quashed is as long as it is; one that may be given is not
    [InlineData("2031-05-01", "The court could quash the nine-year sentence of Arden.", "2031-05-01",
        "Arden was given a sentence of eight years.", Grade.Differs)]
    [InlineData("2031-05-01", "The court could give Arden a nine-year sentence.", "2031-05-01",
        "Arden was given a sentence of eight years.", Grade.Look)]
    [InlineData("2031-05-01", "Arden may sign the four-year contract with Palu.", "2031-05-01",
        "Arden signed a two-year contract with Palu.", Grade.Look)]
    [InlineData("2031-05-01", "The council may pass the $40 billion budget on Friday.", "2031-05-01",
        "The council passed a $25 billion budget.", Grade.Look)]
    // of a name each
    [InlineData("2031-05-01", "The reward stands at $4,000 in the case of Lund.", "2031-05-01",
        "The reward stands at $6,000 in the case of Arden.", Grade.Look)]
    [InlineData("2031-05-01", "The officers are Ann Wilson, 50, a 17-year police veteran, and others.", "2031-05-01",
        "Carla Guzman, 43, a 16-year department veteran, was hurt as well.", Grade.Single)]
    [InlineData("2031-05-01", "Ann Wilson, a 17-year veteran of the force, was hurt.", "2031-05-01",
        "Wilson, a 16-year veteran of the force, was hurt.", Grade.Differs)]
    // all prices and those of one kind
    [InlineData("2031-05-01", "Food prices in Vird rose 9 percent in April.", "2031-05-01",
        "Prices in Vird rose 4 percent in April.", Grade.Look)]
    [InlineData("2031-05-01", "Prices in Vird rose 9 percent in April.", "2031-05-01",
        "Prices in Vird rose 4 percent in April.", Grade.Differs)]
    // to what it was raised, and what it may have been
    [InlineData("2031-05-01", "The court increased the award to Arden to $40 million.", "2031-05-01",
        "The court had awarded Arden $31 million.", Grade.Revision)]
    [InlineData("2031-05-04", "The court increased the award to Arden to $40 million.", "2031-05-01",
        "The court awarded Arden $31 million.", Grade.Revision)]
    [InlineData("2031-05-01", "The court increased the award to Arden to $40 million.", "2031-05-04",
        "The court awarded Arden $31 million.", Grade.Look)]
    [InlineData("2031-05-01", "Police offered a reward of $5,000 in the killing of a ferryman.", "2031-05-03",
        "The reward in the killing of a ferryman is now $24,000.", Grade.Revision)]
    [InlineData("2031-05-01", "A $5,000 reward is offered in the killing of a ferryman.", "2031-05-03",
        "A gift in the killing of a ferryman made the total reward $24,000.", Grade.Revision)]
    // what a reward is for is not what it is; who pays for tips gives one
    [InlineData("2031-05-01", "A reward for information on the theft in Velden is $5,000.", "2031-05-01",
        "The reward for information on the theft in Velden is $6,000.", Grade.Differs)]
    [InlineData("2031-05-01", "Police in Velden are offering $5,000 for tips on the theft.", "2031-05-01",
        "Police in Velden are offering a reward of $6,000 for tips on the theft.", Grade.Differs)]
    [InlineData("2031-05-01", "The museum is offering a $1,000 reward in the theft of a statue.", "2031-05-01",
        "Police are offering a $5,000 reward in the theft of a statue.", Grade.Look)]
    [InlineData("2031-05-01", "Detectives are offering a $1,000 reward in the theft of a statue.", "2031-05-01",
        "Police are offering a $5,000 reward in the theft of a statue.", Grade.Differs)]
    // one more than before
    [InlineData("2031-05-01", "Two people were killed " + Mill, "2031-05-03", "A third person has died after a fire at a mill in Velden.",
        Grade.Revision)]
    [InlineData("2031-05-01", "Two people were killed " + Mill, "2031-05-01", "A third person has died after a fire at a mill in Velden.",
        Grade.Revision)]
    [InlineData("2031-05-03", "Two people were killed " + Mill, "2031-05-01", "A third person has died after a fire at a mill in Velden.",
        Grade.Look)]
    [InlineData("2031-05-01", "Three people were killed " + Mill, "2031-05-03", "A third person has died after a fire at a mill in Velden.",
        Grade.Compatible)]
    [InlineData("2031-05-01", "Police charged two men over the fire at a mill in Velden.", "2031-05-03",
        "A third man has been charged over the fire at a mill in Velden.", Grade.Revision)]
    [InlineData("2031-05-01", "Two people are charged over the fire at a mill in Velden.", "2031-05-03",
        "The arrest brings to six the number of people facing charges over the fire at a mill in Velden.", Grade.Revision)]
    // so many in a year, of one kind and of one area
    [InlineData("2031-05-01", "The killing was the 41st homicide in Velden this year.", "2031-05-01",
        "The killing was the city's 42nd homicide of the year.", Grade.Differs)]
    [InlineData("2031-05-01", "The killing was the 41st homicide in Velden this year.", "2031-05-03",
        "The killing was the city's 42nd homicide of the year.", Grade.Revision)]
    [InlineData("2031-05-01", "The killing was the 41st homicide in Velden this year.", "2031-05-01",
        "The killing was the county's 42nd homicide of the year.", Grade.Look)]
    [InlineData("2031-05-01", "The killing was the 41st homicide in Velden this year.", "2031-05-01",
        "The killing was the 42nd murder of the year in Velden.", Grade.Look)]
    // at least so many, its own article says
    [InlineData("2031-05-01", "Four people were shot at the mall in Arn. At least four people were shot there, police said.", "2031-05-01",
        "Five people were shot at the mall in Arn.", Grade.Look)]
    [InlineData("2031-05-01", "Four people were shot at the mall in Arn. A clerk heard the shots.", "2031-05-01",
        "Five people were shot at the mall in Arn.", Grade.Differs)]
    // the later account tells of no change
    [InlineData("2031-05-01", "Five people " + Coach, "2031-05-02", "Seven people " + Coach, Grade.Differs)]
    [InlineData("2031-05-01", "Five people " + Coach, "2031-05-02",
        "Seven people are now known to have been hurt when a coach left the road at Ostrey.", Grade.Revision)]
    [InlineData("2031-05-01", "Five people died " + Mill, "2031-05-02", "The death toll rose to seven " + Mill, Grade.Revision)]
    [InlineData("2031-05-01", "Five people died " + Mill, "2031-05-02", "Seven people died " + Mill, Grade.Differs)]
    // who is missing today may be found tomorrow
    [InlineData("2031-05-01", "Twenty people are missing after a flood in Velden.", "2031-05-02",
        "Fifteen people are missing after a flood in Velden.", Grade.Revision)]
    // nobody counts the dead among the arrested
    [InlineData("2031-05-01", "Police arrested four people after a brawl in Dock Lane.", "2031-05-01",
        "Police arrested three people after a brawl in Dock Lane, in which one man was killed.", Grade.Differs)]
    [InlineData("2031-05-01", "Seven people " + Coach, "2031-05-02", "Five people " + Coach, Grade.Differs)] // nobody is hurt no more
    // the dead do not become fewer
    [InlineData("2031-05-01", "Two people were killed and two hurt " + Mill, "2031-05-02",
        "One person was killed and three were hurt " + Mill, Grade.Differs)]
    [InlineData("2031-05-01", "One person was killed and four were hurt " + Mill, "2031-05-01",
        "One person was killed and three were hurt " + Mill, Grade.Differs)]
    // how the hurt are changes by the hour
    [InlineData("2031-05-01", "Seven people were shot in Dock Lane, including one person in critical condition.", "2031-05-01",
        "Seven people were shot in Dock Lane, leaving two of them in critical condition.", Grade.Look)]
    // murder is a homicide
    [InlineData("2031-05-01", "In Velden, Mr Fesk was charged with two counts of murder.", "2031-05-01",
        "In Velden, Mr Fesk was charged with three counts of homicide.", Grade.Differs)]
    // the workers of a mill may be some of those killed
    [InlineData("2031-05-01", "The blast killed 12 workers in Velden.", "2031-05-01", "The blast killed 15 people in Velden.", Grade.Look)]
    // a victim is no side of what the gunman does
    [InlineData("2031-05-01", "The gunman killed 15 people in Velden.", "2031-05-01", "In Velden 18 victims were killed.", Grade.Differs)]
    [InlineData("2031-05-01", "Doctors vaccinated 300 children in Vird.", "2031-05-01",
        "Nurses vaccinated 450 children in Vird.", Grade.Differs)]
    // the fund is the same, by whatever name those are called whom it is for
    [InlineData("2031-05-01", "Velden will set up a $2.5 million fund for victims.", "2031-05-01",
        "Velden will set up a $4.5 million fund for survivors.", Grade.Look)]
    [InlineData("2031-05-01", "Velden will set up a $2.5 million fund for workers.", "2031-05-01",
        "Velden will set up a $2.5 million fund for miners.", Grade.Compatible)]
    // the hotel is old, the dead are not
    [InlineData("2031-05-01", "The fire killed 12 people in a hotel built ten years ago.", "2031-05-01",
        "The fire killed 17 people in a hotel.", Grade.Differs)]
    // of the line, not of several crashes
    [InlineData("2031-05-01", "It was the second crash on the line, and 16 people were hurt in Vird.", "2031-05-01",
        "The crash in Vird hurt 23 people.", Grade.Differs)]
    // a conversion rounds to the whole number of the larger unit, not to a twentieth
    [InlineData("2031-05-01", "The truck lost 87 tonnes of grain.", "2031-05-01",
        "The truck lost 83,123 kilograms of grain.", Grade.Differs)]
    [InlineData("2031-05-01", "The ship was found nine miles from the coast.", "2031-05-01",
        "The ship was found 15 kilometres from the coast.", Grade.Compatible)]
    // the same five years
    [InlineData("2031-05-01", "From 2022 to 2026 the mine killed 9 workers in Vird.", "2031-05-01",
        "The mine killed 14 workers in Vird over the five years.", Grade.Differs)]
    public void Build_TwoAccounts_HaveTheGrade(string day, string text, string laterDay, string laterText, Grade expected)
    {
        var articles = new[] { Article("a", "Vale Post", day, text), Article("b", "Ostrey Sun", laterDay, laterText) };

        var topics = TopicBuilder.Build(articles.SelectMany(new FigureExtractor(new FigureOptions()).Extract),
            articles.ToDictionary(article => article.Info.Id, _ => "story"));

        Assert.Equal(expected, topics.SelectMany(topic => topic.Pairs).Where(pair => !pair.SameArticle)
            .Select(pair => pair.Grade).DefaultIfEmpty(Grade.Single).Max());
    }

    [Theory]
    // all who were killed, of those aboard; of the miners there may be more
    [InlineData("Three of the 40 passengers were killed in Vird.", "Four passengers were killed in Vird.", true)]
    [InlineData("The quake killed 12 of the miners in Vird.", "The quake killed 20 miners in Vird.", false)]
    // how rare it is, and over which time
    [InlineData("The flood killed 12 people in Vird, the worst flood since 1951.", "The flood killed 15 people in Vird.", true)]
    [InlineData("The flood killed 12 people in Vird, the worst flood since 1951.", "The flood of 1951 killed 15 people in Vird.", false)]
    // told to go, and gone
    [InlineData("Officials ordered 2,000 people to leave Vird.", "In Vird 1,400 people were evacuated.", false)]
    [InlineData("Mr Fesk pleaded not guilty to 12 counts of theft in Vird.",
        "Mr Fesk was convicted of nine counts of theft in Vird.", false)]
    [InlineData("Of the 40 aboard, 12 died in Vird.", "In Vird 40 people died.", false)]
    // a lorry is a truck, a carriage a wagon
    [InlineData("Forty trucks with food entered Velden.", "A convoy of 52 lorries with food entered Velden.", true)]
    [InlineData("Vird Air agreed to buy Ostrey Jet for $3.1 billion.",
        "Vird Air will acquire Ostrey Jet in a deal worth $3.5 billion.", true)]
    // one stage of the case, two stages
    [InlineData("Mr Fesk was convicted of nine counts of theft in Vird.",
        "A jury in Vird found Mr Fesk guilty on 11 counts of theft.", true)]
    [InlineData("Mr Fesk was charged with 26 counts of theft in Vird.",
        "A jury in Vird found Mr Fesk guilty on nine counts of theft.", false)]
    // one woman and a second are two; counts of one degree are some of all
    [InlineData("One woman was dead in the car in Vird and a second woman died later.", "Two women died in Vird.", false)]
    [InlineData("Mr Fesk faces two counts of first-degree murder in Vird.", "Mr Fesk faces three counts of murder in Vird.", false)]
    // promised, and there
    [InlineData("The builder promised 1,000 flats at the docks in Vird.",
        "The builder has finished 640 flats at the docks in Vird.", false)]
    // more guests than people are no part of them; fewer may be
    [InlineData("A crush at a fair in Vird left seven people dead.", "Nine spectators were crushed to death at a fair in Vird.", true)]
    [InlineData("A crush at a fair in Vird left nine people dead.", "Seven spectators were crushed to death at a fair in Vird.", false)]
    // the man's wife may be one of the others
    [InlineData("One man was killed and the owner of the barn was injured in Vird. Four others were injured.",
        "A blast in Vird killed one man and injured five people.", false)]
    [InlineData("One man was killed in Vird. Four others were injured.",
        "A blast in Vird killed one man and injured seven people.", true)]
    // new and former are the persons, not what they owe
    [InlineData("Former harbour chief Jan Fesk owes $3 million in tax, a court in Vird said.",
        "The new party leader Jan Fesk owes $5 million in tax, a court in Vird said.", true)]
    // the price that is asked for one thing, the price of another
    [InlineData("The union wants $90 million for pilots in Vird.", "The $60 million for canals in Vird is final.", false)]
    [InlineData("The club wants Vird to set aside $90 million for the pool.", "The $60 million for the pool is final in Vird.", true)]
    [InlineData("The club wants Vird to set aside $90 million for the pool.", "The $60 million for the tram is final in Vird.", false)]
    // the one lasts as long as it does, the other as it does
    [InlineData("The storm closed the airport in Vird for five days.", "The storm closed the harbour in Vird for eight days.", false)]
    [InlineData("The storm closed the airport in Vird for five days.", "The storm closed the airport in Vird for eight days.", true)]
    [InlineData("A court in Vird jailed the banker for six years.", "A court in Vird jailed the lawyer for nine years.", false)]
    // some places and elsewhere; what is left of what was stolen; a gift and what the thing costs
    [InlineData("Fesk Steel will cut 1,200 jobs, it said.", "Fesk Steel will cut 700 jobs in Vird and others elsewhere, it said.", false)]
    [InlineData("Fesk Steel will cut 1,200 jobs in Vird, it said.", "Fesk Steel will cut 700 jobs in Vird, it said.", true)]
    [InlineData("Thieves stole nine horses from a farm in Vird.", "Seven horses are missing from a farm in Vird after a theft.", false)]
    [InlineData("Thieves stole nine horses from a farm in Vird.", "Thieves stole seven horses from a farm in Vird.", true)]
    [InlineData("The bridge in Vird will cost $90 million.", "The union will give $60 million for the bridge in Vird.", false)]
    [InlineData("The bridge in Vird will cost $90 million.", "The bridge in Vird will cost $60 million.", true)]
    [InlineData("The bank and the club are each offering $2,000 for tips in the Vird case.",
        "A reward of $4,000 is offered for tips in the Vird case.", false)]
    [InlineData("The bank is offering $2,000 for tips in the Vird case.",
        "A reward of $4,000 is offered for tips in the Vird case.", true)]
    // how long two things went on
    [InlineData("Jan and Ida Arden, married for 51 years, died in Vird.", "Jan and Ida Arden had run a farm in Vird for 44 years.", false)]
    [InlineData("Jan and Ida Arden had run a farm in Vird for 51 years.", "Jan and Ida Arden had run a farm in Vird for 44 years.", true)]
    [InlineData("The strike in Vird lasted nine weeks.", "The strike in Vird went on for 12 weeks.", true)]
    // what one doer means to do
    [InlineData("Brant Motors plans to cut 2,400 jobs, the company said on Monday.",
        "Brant Motors plans to eliminate 1,900 jobs, the company said on Monday.", true)]
    [InlineData("Fesk Steel plans to cut 1,200 jobs next year.", "Velden Mills plans to eliminate 900 jobs next year.", false)]
    // damaged is not destroyed
    [InlineData("The quake in Vird damaged 300 homes and destroyed 40 homes.", "The quake in Vird destroyed 45 homes.", true)]
    [InlineData("The quake in Vird damaged 60 homes.", "The quake in Vird destroyed 45 homes.", false)]
    public void Build_TwoAccountsOfADay_DifferOnlyOfOneThing(string text, string otherText, bool differ)
    {
        var articles = new[] { Article("a", "Vale Post", "2031-05-01", text), Article("b", "Ostrey Sun", "2031-05-01", otherText) };

        var topics = TopicBuilder.Build(articles.SelectMany(new FigureExtractor(new FigureOptions()).Extract),
            articles.ToDictionary(article => article.Info.Id, _ => "story"));

        Assert.Equal(differ, topics.SelectMany(topic => topic.Pairs).Any(pair => !pair.SameArticle && pair.Grade == Grade.Differs));
    }

    [Theory]
    // one of three of whom two fled; one after two
    [InlineData("Two suspects fled and a third suspect was arrested in Vird.", "Two suspects are in custody in Vird.", false)]
    [InlineData("A third suspect was arrested in Vird after the other two fled.", "Two suspects were arrested in Vird.", false)]
    [InlineData("A third suspect was arrested in Vird.", "Two suspects were arrested in Vird.", true)]
    // of another deed
    [InlineData("A third man was charged in Vird in the beating of a boy.", "Two men were charged in Vird with another attack.", false)]
    [InlineData("A third man was charged in Vird with the attack.", "Two men were charged in Vird with the attack.", true)]
    // what comes on top
    [InlineData("The reward in the Vird case was raised to $15,000.", "A bank added $5,000 to the reward in the Vird case.", false)]
    [InlineData("The reward in the Vird case was raised to $15,000.", "The reward in the Vird case is $5,000.", true)]
    public void Build_NumberThatBecameMore_IsARevisionOfTheSame(string text, string otherText, bool isRevision)
    {
        var articles = new[] { Article("a", "Vale Post", "2031-05-01", text), Article("b", "Ostrey Sun", "2031-05-01", otherText) };

        var topics = TopicBuilder.Build(articles.SelectMany(new FigureExtractor(new FigureOptions()).Extract),
            articles.ToDictionary(article => article.Info.Id, _ => "story"));

        Assert.Equal(isRevision ? [Grade.Revision] : [], topics.SelectMany(topic => topic.Pairs)
            .Where(pair => !pair.SameArticle && pair.Grade is Grade.Revision or Grade.Differs).Select(pair => pair.Grade).Distinct());
    }

    [Fact]
    public void Build_SameFewWithTwoFates_AreTwoTopics()
    {
        var topics = Build("Eight Thai dockers were killed in Velden.", "Eight Thai dockers were freed in Velden.");

        Assert.Equal(2, topics.Count);
    }

    [Fact]
    public void Build_ThirdArticleTellsOfTheDisagreement_StillDiffers()
    {
        var topics = Build("A bomb in Vird killed 29 people.", "A bomb in Vird killed 37 people.",
            "In Vird some counts say 29 people were killed while others say 37 people were killed.");

        Assert.Contains(topics.SelectMany(topic => topic.Pairs), pair => pair.Grade == Grade.Differs);
    }

    [Fact]
    public void Build_ThirdArticleTellsThatTheNumberRose_IsARevision()
    {
        string[] texts = ["In Vird a gale injured 14 people.", "In Vird a gale injured 17 people."];
        var differing = Build(texts);
        var revised = Build([.. texts, "In Vird the number of people injured in a gale rose from 14 to 17."]);

        Assert.Contains(differing.SelectMany(topic => topic.Pairs), pair => pair.Grade == Grade.Differs);
        Assert.DoesNotContain(revised.SelectMany(topic => topic.Pairs), pair => pair.Grade == Grade.Differs);
        Assert.Contains(revised.SelectMany(topic => topic.Pairs), pair => pair.Grade == Grade.Revision);
    }

    [Theory]
    [InlineData("Vird set aside $3 million for relatives of the dead.", "Vird set aside $3 million for widows of the dead.", 1)]
    [InlineData("Vird agreed on a delay of three years for bakers.", "Vird agreed on a delay of three years for miners.", 2)]
    [InlineData("Vird will spend $30 million on police.", "Vird will spend $30 million on canals.", 2)]
    [InlineData("Vird will spend $30 million on police.", "Roads in Vird get $30 million for canals.", 2)]
    [InlineData("Vird will spend $30 million on canals.", "Vird sets aside $30 million for canals.", 1)]
    [InlineData("Vird will spend $30 million on canals.", "Vird will spend $30 million on the plan.", 1)]
    public void Build_EqualNumbers_AreOneTopicUnlessOfTwoThings(string text, string otherText, int topics) =>
        Assert.Equal(topics, Build(text, otherText).Count);

    private static IReadOnlyList<Topic> Build(params string[] texts)
    {
        var articles = texts.Select((text, at) => Article($"a{at}", $"Outlet {at}", "2031-05-01", text)).ToArray();
        return TopicBuilder.Build(articles.SelectMany(new FigureExtractor(new FigureOptions()).Extract),
            articles.ToDictionary(article => article.Info.Id, _ => "story"));
    }

    private static Article Article(string id, string outlet, string day, string text)
    {
        var info = new ArticleInfo(id, "")
        {
            Outlet = Sourced.Text(outlet, Origin.Curator),
            Published = new(ArticleDate.TryParse(day), Origin.Curator),
        };
        return ReadResult.Verbatim(info, text).Article!;
    }
}
