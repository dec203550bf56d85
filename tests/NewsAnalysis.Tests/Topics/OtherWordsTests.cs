using NewsAnalysis.Articles;
using NewsAnalysis.Figures;
using NewsAnalysis.Text;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Tests.Topics;

/// <summary>Two outlets tell the same in other words, or something else in words alike.</summary>
public sealed class OtherWordsTests
{
    [Theory]
    // what was said to happen is what is said to happen
    [InlineData("Drinks maker Solvig said on Monday it would close 14 mills in Vird.",
        "Solvig will close 19 mills in Vird, it said on Monday.")]
    // two kinds together
    [InlineData("The crash injured 23 passengers and crew on the ferry to Arn.",
        "The crash of the ferry to Arn injured 28 people.")]
    [InlineData("The flood damaged 340 homes and businesses in Velden.", "In Velden the flood damaged 410 homes and shops.")]
    // one thing by two names
    [InlineData("The bank refunded 14,000 clients on Monday.", "On Monday the bank refunded 17,000 customers.")]
    [InlineData("Fog led Vird airport to cancel 160 departures.", "Vird airport cancelled 130 flights because of fog.")]
    [InlineData("The petition in Vird was signed by 48,000 people.", "In Vird the petition has 56,000 signatures.")]
    // without power
    [InlineData("The storm cut power to 52,000 homes in Vird.", "In Vird 64,000 customers were without power after the storm.")]
    [InlineData("The blackout hit 230,000 homes in Velden.", "In Velden 290,000 households were hit by the blackout.")]
    [InlineData("The fire destroyed 12 homes and cut power in Vird.", "In Vird the fire destroyed 19 homes.")]
    [InlineData("In Vird 14,000 homes were still without power.", "In Vird 12,000 homes were still without power.")]
    [InlineData("In Vird 12 people are still missing after the flood.", "In Vird 15 people are missing after the flood.")]
    [InlineData("The storm cut power to 52,000 homes and businesses in Vird.",
        "In Vird 64,000 customers were without power after the storm.")]
    // at large, shot down, aboard
    [InlineData("Twelve convicts are on the run after a jailbreak in Vird.", "A jailbreak in Vird let 15 prisoners escape.")]
    [InlineData("Gunners brought down 17 drones near Arn.", "Near Arn 22 drones were shot down.")]
    [InlineData("The tram had 61 people aboard when it left the rails.",
        "The tram was carrying 70 people when it left the rails.")]
    [InlineData("All 12 people aboard the helicopter were killed in Arn.", "The crash of the helicopter in Arn killed nine people.")]
    // each sentence names those of the other
    [InlineData("Palu paid $14 million for the mill of Dunmore.", "Dunmore got $19 million from Palu for the mill.")]
    [InlineData("Revenue of Palu was $40 million in May.", "Sales of Palu were $60 million in May.")]
    // the words around the number, and what stands first in a subject
    [InlineData("The jobless rate in Arn was 7.1 percent in May.", "Unemployment in Arn stood at 7.6 percent in May.")]
    // a count behind a place
    [InlineData("The plague killed 40 people in Vird, and the boy was found in the house alone.",
        "In Vird the plague killed 60 people.")]
    [InlineData("A swarm stung 17 children at a school in Velden.", "At a school in Velden 21 children were stung.")]
    // a number of before behind the one of now; a year that only says how rare something is
    [InlineData("The port of Arn handled 310 ships in May, down from 480 before the blockade.",
        "In May 350 ships were handled by the port of Arn.")]
    [InlineData("The flood in Vird killed 340 people, the most since a dam broke there in 1976.", "The flood in Vird killed 410 people.")]
    // things by two names, in units of their own
    [InlineData("The railway cancelled 140 trains to Velden.", "To Velden 170 services were cancelled by the railway.")]
    [InlineData("The shop in Arn sold 40 pistols.", "In Arn the shop sold 55 handguns.")]
    [InlineData("The star of Arn is 39 light-years away.", "The star of Arn is 43 light-years away.")]
    // jobs that go
    [InlineData("The bank in Vird will cut 1,400 jobs.", "The bank in Vird will do away with 1,250 jobs.")]
    [InlineData("The bank in Vird will cut 1,400 jobs.", "At the bank in Vird 1,250 positions will disappear.")]
    // who took part
    [InlineData("According to police, 8,000 took part in the march in Arn.", "Some 6,500 people took part in the march in Arn.")]
    // some of one's own
    [InlineData("The chain will close 163 of its outlets in Vird.", "The chain will close 148 shops in Vird.")]
    // what one doer makes in the same time, or means to do
    [InlineData("The mill in Arn makes 900 vans a month.", "Each month 1,100 vans are made by the mill in Arn.")]
    [InlineData("The bank intends to close 148 branches in Vird.", "In Vird the bank plans to close 163 branches.")]
    [InlineData("The army hopes to buy 40 jets.", "The army wants to buy 55 jets.")]
    [InlineData("Palu expects a profit of $318 million.", "Palu forecasts a profit of $335 million.")]
    // things of which nothing tells others apart
    [InlineData("Fourteen of the flights to Arn were cancelled.", "The airline cancelled 19 flights to Arn.")]
    [InlineData("The navy said 38 of the drones had been brought down over Arn.", "Over Arn 43 drones were shot down, the navy said.")]
    [InlineData("The blaze reached Vird, and 12 of the homes were destroyed.", "In Vird 16 homes were destroyed by the blaze.")]
    // one who is named elsewhere in the article
    [InlineData("A clerk was jailed for 12 years in Vird for stealing from widows. Ole Fesk had robbed 40 of them.",
        "Ole Fesk will spend 15 years in prison for stealing from widows, a judge in Vird said.")]
    [InlineData("The singer spoke for 90 minutes in Arn. Mara Lund left with 12 guards.", "Mara Lund spoke for 110 minutes in Arn.")]
    [InlineData("A picture of a cow fetched 4.2 million euros at an auction in Arn. “The Miller” had been bought for 300 euros.",
        "“The Miller” was sold for 4.9 million euros at an auction in Arn.")]
    [InlineData("The bank lent Vird 40 million euros for the project. The tram line will have 12 stops.",
        "The bank lent Vird 52 million euros for a tram line.")]
    // what is given, told by what it is worth
    [InlineData("Donors pledged $7.2 billion for Arn on Monday.", "Donors gave Arn commitments worth $6.4 billion on Monday.")]
    [InlineData("The brewer Halm will pay $6.4 billion for its rival Osmer.",
        "Halm is taking over its rival Osmer in a deal worth $6.9 billion.")]
    [InlineData("The ministry awarded Palu $52 million to mend the dam in Arn.",
        "Palu won a contract worth $61 million to mend the dam in Arn.")]
    // those who apply
    [InlineData("In Velden 4,300 people applied for visas in May.", "In May 4,900 visa applications were made in Velden.")]
    public void Build_SameThingInOtherWords_Differs(string text, string otherText) => Assert.True(Differ(text, otherText));

    [Theory]
    [InlineData("The bank said it would close 320 branches if the merger failed.", "The bank will close 360 branches.")]
    [InlineData("The union said 320 branches would be shut by June.", "The bank will shut 360 branches by June.")]
    [InlineData("The mayor said the state would send 3,000 soldiers to Arn.", "The state will send 4,500 soldiers to Arn.")]
    [InlineData("The bank said that without a loan it would close 320 branches.", "The bank will close 360 branches.")]
    [InlineData("The army said it would like to free 320 prisoners in Arn.", "The army freed 360 prisoners in Arn.")]
    [InlineData("The union said the deal would have cost 320 jobs in Arn.", "The company cut 360 jobs in Arn.")]
    [InlineData("Police said 12 people were in custody after the riot in Arn.", "Police arrested 19 people after the riot in Arn.")]
    [InlineData("She wished the army would send 3,000 soldiers to Arn.", "The army sent 4,500 soldiers to Arn.")]
    [InlineData("The bank would close 320 branches, were it allowed to.", "The bank will close 360 branches.")]
    [InlineData("Power was restored to 52,000 homes in Vird.", "In Vird 64,000 customers were without power.")]
    [InlineData("The jail in Vird holds 140 prisoners, and one is on the run.",
        "Through a tunnel 17 inmates escaped from a jail in Vird.")]
    [InlineData("Gunners shot down 17 drones near Arn.", "Near Arn 60 drones were launched.")]
    [InlineData("The coach carried 41 people, and 18 of them were hurt.", "In the coach 23 people were hurt.")]
    [InlineData("Tarn lost 210,000 customers in spring.", "Tarn gained 260,000 subscribers in spring.")]
    [InlineData("The carmaker is recalling 84,000 vans over faulty brakes.", "The carmaker sold 97,000 vans with air bags.")]
    [InlineData("The vase fetched $4.2 million at a sale in Arn.", "At a sale in Arn the lamp was sold for $4.9 million.")]
    [InlineData("Palu paid $14 million for a mill.", "Dunmore got $19 million for a mill.")]
    [InlineData("Unemployment in Vird stood at 6.2 percent in March.", "Inflation in Vird was 6.9 percent in March.")]
    [InlineData("Hospitals in Vird moved 6,200 visits.", "Some 3,900 visits were moved at the two largest hospitals alone.")]
    // what happened to those aboard; passengers and all aboard
    [InlineData("Four people on board were killed when the tram left the rails.",
        "Twelve people on board were injured when the tram left the rails.")]
    [InlineData("Rescuers saved 40 people aboard the ferry to Arn.", "Some 65 people aboard the ferry to Arn drowned.")]
    [InlineData("The jet to Arn was carrying 180 passengers.", "The jet to Arn was carrying 186 people.")]
    [InlineData("The dockers carried 12 people to the mill in Vird.", "In Vird 15 people were aboard.")]
    // a kind of thing may be some of the things
    [InlineData("Fog led Vird airport to cancel 130 departures.", "Vird airport cancelled 260 flights because of fog.")]
    [InlineData("The flood damaged 300 homes in Velden.", "In Velden the flood damaged 450 properties.")]
    // what is needed
    [InlineData("The petition in Vird was signed by 48,000 people.", "In Vird the petition needs 56,000 signatures.")]
    [InlineData("The petition in Vird has 48,000 signatures.", "In Vird 56,000 signatures are needed for a petition.")]
    // what hangs on a condition; what two mean to do; meant and done
    [InlineData("If the vote passes, the bank will close 40 branches.", "If the vote fails, the bank will close 55 branches.")]
    [InlineData("The mayor of Vird wants to build 40 homes.", "The bishop of Vird wants to build 60 homes.")]
    [InlineData("The bank plans to close 40 branches.", "The bank closed 55 branches.")]
    // rates of two, and in two times
    [InlineData("Dogs bite 4,000 people a year in Vird.", "Snakes bite 5,000 people a year in Vird.")]
    [InlineData("The airline to Arn runs 210 flights a day.", "The airline to Arn runs 1,500 flights a week.")]
    // some people of one's own; what one has
    [InlineData("Four of its members were killed in Arn.", "Nine people were killed in Arn.")]
    [InlineData("The chain will close 163 of its outlets in Vird.", "The chain has 600 shops in Vird.")]
    // jobs that stay or come
    [InlineData("The bank in Vird will cut 1,400 jobs.", "The bank in Vird has created 1,250 jobs.")]
    // for a name each
    [InlineData("Lawyers want 25 years in prison for Lund.", "Lawyers want 12 years in prison for Dunmore.")]
    // things of which something tells others apart, and people
    [InlineData("The blaze reached Vird, and 12 of the homes destroyed were empty.", "In Vird 16 homes were destroyed by the blaze.")]
    [InlineData("Seven of the branches to be closed are in Vird.", "The bank will close nine branches.")]
    [InlineData("Eleven of the cars that were destroyed in Arn were taxis.", "In Arn 14 cars were destroyed.")]
    [InlineData("Three of the drones were shot down by one gunner in Arn.", "In Arn 43 drones were shot down.")]
    [InlineData("Twelve of the miners were killed in Arn.", "Fifteen miners were killed in Arn.")]
    // one whom the article does not name, or of whom it says something else
    [InlineData("A driver was jailed for 12 years in Vird.", "Ole Fesk was jailed for 15 years in Vird.")]
    [InlineData("A clerk was jailed for 12 years in Vird. Ole Fesk had robbed 40 widows.",
        "Ole Fesk worked for the bank in Vird for 15 years.")]
    [InlineData("The trial lasted nine weeks in Vird. Ole Fesk had robbed 40 widows.", "Ole Fesk was held for ten weeks in Vird.")]
    [InlineData("A picture of a cow fetched 4.2 million euros at an auction in Arn. “The Miller” went for 300 euros.",
        "“The Lamp” was sold for 4.9 million euros at an auction in Arn.")]
    [InlineData("The flood closed the airport in Arn for five days. The harbour lost 40 ships.",
        "The flood closed the harbour in Arn for six days. The airport lost 30 flights.")]
    [InlineData("The bank lent Vird 40 million euros for the project. The bridge will have 12 arches.",
        "The bank lent Vird 52 million euros for a tram line.")]
    // crowns and marks count nothing
    [InlineData("The court fined Palu 1.2 billion crowns for spying on rivals.", "Palu put aside 2 billion crowns for lawsuits.")]
    [InlineData("The state gave 40 million marks for roads in Vird.", "The state gave 52 million marks for bees in Vird.")]
    [InlineData("The council of Arn voted 9 million lei for the bridge.", "The council of Arn voted 11 million lei for the library.")]
    // at the peak and later
    [InlineData("At the peak 64,000 homes in Vird were without power.", "In Vird 12,000 homes were without power.")]
    [InlineData("The storm left 64,000 homes in Vird without power.", "In Vird 12,000 homes were still without power after the storm.")]
    // what something else is worth
    [InlineData("The mill in Arn is worth $2.4 billion.", "The mill in Arn was fined $2.1 billion.")]
    [InlineData("The firm, worth $2.4 billion, was sold to Palu.", "Palu lent the firm $2.1 billion.")]
    [InlineData("Halm takes over its rival Osmer in a deal worth $6.9 billion.", "Halm earned $6.4 billion with its rival Osmer.")]
    [InlineData("Palu, which has contracts worth $61 million in Arn, was fined.", "Palu must pay a fine of $70 million in Arn.")]
    [InlineData("The ministry in Velden has 4,300 employees.", "The ministry in Velden has received 4,900 applications.")]
    [InlineData("In Velden 4,300 people marched in May.", "In May 4,900 visa applications were made in Velden.")]
    // near numbers of two things, each article's only one
    [InlineData("The blaze in Vird destroyed 64 homes.", "In Vird the blaze destroyed 71 cars.")]
    [InlineData("The port of Arn handled 18,400 trucks in May.", "In May the port of Arn handled 19,700 wagons.")]
    [InlineData("The film in Arn cost $84 million.", "The film in Arn earned $95 million.")]
    public void Build_AnotherThingInWordsAlike_DoesNotDiffer(string text, string otherText) => Assert.False(Differ(text, otherText));

    [Fact]
    public void Key_WordOfSameWords_IsThatOfItsRow() => Assert.All(WordList.Rows("Topics.same-words.tsv"),
        row => Assert.All(row[1].Split(' '), word => Assert.Equal(row[0], CountedNouns.Key(word))));

    [Theory]
    [InlineData("sales", "revenue")]
    [InlineData("sale", "sell")]
    [InlineData("earnings", "profit")]
    [InlineData("earned", "earn")]
    [InlineData("sack", "bag")]
    [InlineData("vaccinated", "dose")]
    public void Key_FormOfAWord_IsNotThatOfAnother(string word, string key) => Assert.Equal(key, CountedNouns.Key(word));

    private static bool Differ(params string[] texts)
    {
        Article[] articles = [.. texts.Select((text, at) => ReadResult.Verbatim(new ArticleInfo($"a{at}", "")
        {
            Outlet = Sourced.Text($"Outlet {at}", Origin.Curator),
            Published = new(ArticleDate.TryParse("2031-05-01"), Origin.Curator),
        }, text).Article!)];
        return TopicBuilder.Build(articles.SelectMany(new FigureExtractor(new FigureOptions()).Extract),
            articles.ToDictionary(article => article.Info.Id, _ => "story"))
            .SelectMany(topic => topic.Pairs).Any(pair => pair.Grade == Grade.Differs);
    }
}
