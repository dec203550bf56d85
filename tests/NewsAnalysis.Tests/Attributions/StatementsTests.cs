using NewsAnalysis.Articles;
using NewsAnalysis.Attributions;

namespace NewsAnalysis.Tests.Attributions;

/// <summary>What is printed as a statement, whose it is and where it ends, in sentences written for the purpose.</summary>
public sealed class StatementsTests
{
    [Theory]
    [InlineData("Deputies were called to the port at noon.")]
    [InlineData("The man was described as a loner.")]
    [InlineData("He was pronounced dead at the port.")]
    [InlineData("The sailor was accused of theft.")]
    [InlineData("No deaths were reported.")]
    [InlineData("Anyone with information is asked to call the port.")]
    [InlineData("Both clerks were interviewed by detectives.")]
    [InlineData("The mayor thanked the sailors.")]
    [InlineData("Detectives questioned two other men.")]
    [InlineData("The man pointed a gun at the clerk.")]
    [InlineData("Ann Lee called her sister after the storm.")]
    [InlineData("Two clerks discussed the storm at the port.")]
    [InlineData("Officers did not say if the fire was accidental.")]
    [InlineData("Officials didn't say what caused the fire.")]
    [InlineData("The mayor never said why the bridge was shut.")]
    [InlineData("The mayor talked about the war.")]
    [InlineData("The firm said goodbye to 40 clerks.")]
    [InlineData("The fire claimed 12 lives.")]
    [InlineData("Berg said a prayer and lit 40 candles.")]
    [InlineData("Ann Lee came.\n\nVictim: Ann Lee was shot 12 times at home.")]
    [InlineData("Under the payment plan, clerks would owe 40 dollars.")]
    [InlineData("The council confirmed two nominations on Friday.")]
    [InlineData("Detectives have not determined a motive for the shooting.")]
    [InlineData("Police did not specify a number of victims.")]
    [InlineData("The paper was referring to a top aide.")]
    [InlineData("Port staff called the police after a boy was shot.")]
    [InlineData("The truce that ended the war was signed by the Port Command.")]
    [InlineData("The talk with Mr. Benton illustrated how the two towns have met.")]
    [InlineData("The timing of the letter suggested that it was sent after the vote.")]
    [InlineData("Under the port’s law, sailors convicted three times of certain crimes receive life sentences.")]
    [InlineData("Thousands of people asked about them.")]
    [InlineData("The report cited two clerks.")]
    [InlineData("1:23 Deputy accused of using excessive force against inmate")]
    public void Read_DeedOrSilence_IsNoStatement(string text) => Assert.DoesNotContain(Read(text), said => said.IsSpeech);

    [Theory]
    [InlineData("The deaths were confirmed by the ministry.")]
    [InlineData("We were told that the bridge was shut.")]
    [InlineData("It was announced that the bridge was shut.")]
    [InlineData("The ministry confirmed two deaths on Friday.")]
    [InlineData("Detectives determined that the fire was set.")]
    [InlineData("The mayor called the plan a fraud.")]
    [InlineData("The mayor called the storm “a disgrace.”")]
    [InlineData("The mayor spoke of “a dark day” in Porto.")]
    [InlineData("The mayor spoke of a dark day in Porto.")]
    [InlineData("The bank blamed two firms.")]
    [InlineData("The group claimed responsibility for the fire.")]
    [InlineData("The company claimed losses of 40 million dollars.")]
    [InlineData("The minister argued for a ban on ships.")]
    [InlineData("Sheriff says man shot deputy")]
    [InlineData("Port police say six people sustained minor injuries.")]
    [InlineData("Ann Lee pointed out 40 faults.")]
    [InlineData("Ann Lee spoke out against the 40 job cuts.")]
    [InlineData("Ann Lee warned drivers of the 40 closed roads.")]
    [InlineData("The mayor did not say that the bridge was shut.")]
    [InlineData("The mayor asked whether the bridge was shut.")]
    [InlineData("The mayor asked for help from the army.")]
    [InlineData("The letter suggested that the bridge was shut.")]
    [InlineData("Ann Lee suggested that the bridge was shut.")]
    [InlineData("In May, Portleaks suggested that the bridge was shut.")]
    [InlineData("The mayor cited a lack of money.")]
    [InlineData("Ann Lee cited it as an example of his disrespect.")]
    [InlineData("The plan was announced by the mayor.")]
    public void Read_WhatIsSaidOrJudged_IsAStatement(string text) => Assert.Contains(Read(text), said => said.IsSpeech);

    [Theory]
    [InlineData("Port spokeswoman Sherry Lang told the paper that it was shut. Lang said it was late.", "Sherry Lang")]
    [InlineData("Porto Police Chief Jim Craft said that the bridge was shut. Craft said it was late.", "Jim Craft")]
    [InlineData("Porto Police Chief Jim Craft spoke. Craft said it rained. He said it was late.", "Jim Craft")]
    [InlineData("Norda State Police Cpl. Ryan Lund said it was shut. Lund said it was late.", "Ryan Lund")]
    [InlineData("“It is shut,” neighbor Charles Howard said. Howard said it was late.", "Charles Howard")]
    [InlineData("They found the boat, said Chief Inspector Scott Small. Small said it was late.", "Scott Small")]
    [InlineData("Norda County Prosecutor Ron O’Brien said it was shut. O’Brien said it was late.", "Ron O’Brien")]
    [InlineData("Pastor Ben Walls read the letter. Walls said it was late.", "Ben Walls")]
    [InlineData("Porto police Lt. Cortice Miles said it was shut. Miles said it was late.", "Cortice Miles")]
    [InlineData("“It is our best,” singer Mo Farrow insisted. Farrow said it was late.", "Mo Farrow")]
    [InlineData("Cllr. Ann Lee came. Lee said it was late.", "Ann Lee")]
    [InlineData("Harbor Master Ann Lee said it was late.", "Ann Lee")]
    [InlineData("Lund said it was late.", "Lund")]
    [InlineData("Police Chief Association officials said it was late.", "Police Chief Association officials")]
    [InlineData("Witness Protection Program clerks said it was late.", "Witness Protection Program clerks")]
    [InlineData("King County Prosecutors said it was late.", "King County Prosecutors")]
    public void Read_NameThatTheTreeMisreads_IsKnownByTheOrderOfItsWords(string text, string speaker) =>
        Assert.Equal(speaker, Read(text)[^1].Source?.Name);

    [Theory]
    [InlineData("The South Norda Highway Patrol said that a truck ran into a bus.", "The South Norda Highway Patrol")]
    [InlineData("It was late, according to The National Officers Memorial Fund.", "The National Officers Memorial Fund")]
    [InlineData("According to Las Norda Metro police, a man was hurt.", "Las Norda Metro police")]
    [InlineData("The Port Crime Stoppers Board announced that it was late.", "The Port Crime Stoppers Board")]
    [InlineData("BRISTOL, Norda (AP) -- The Norda Bureau of Trade says one ship has left.", "The Norda Bureau of Trade")]
    [InlineData("The police chief, Ramon Diaz, said it was late.", "Ramon Diaz")]
    [InlineData("Police Chief Ramon Diaz said it was late.", "Ramon Diaz")]
    [InlineData("Ann Lee, a clerk, said it was late.", "Ann Lee")]
    public void Read_NameInTwoParts_IsOne(string text, string speaker) => Assert.Equal(speaker, Read(text)[^1].Source?.Name);

    [Theory]
    [InlineData("Orland Police Lt. Jake Sube said she was very lucky. “It could have been bad,” he said.", "Jake Sube")]
    [InlineData("Ann Lee said that he was late. She said it was raining.", "Ann Lee")]
    [InlineData("Carl Dolan said that she was late. He said it was raining.", "Carl Dolan")]
    [InlineData("Mrs. Lund came. He said it was late.", "He")]
    [InlineData("Ann Lee said she would go. Lee thanked Paul Berg on Monday. He said it was late.", "Paul Berg")]
    [InlineData("Officers have not said if the man fired, but said 40 shots were heard.", "Officers")]
    [InlineData("Officers would not say what led to the fire but said 40 shots were heard.", "Officers")]
    [InlineData("The clerks did not say if the man said he was late.", "the man")]
    [InlineData("The new owner left with port owner Carl Dolan. The new owner said it was late.", "The new owner")]
    public void Read_PronounInWhatIsSaid_DoesNotTellWhoTheSpeakerIs(string text, string speaker) =>
        Assert.Equal(speaker, Read(text)[^1].Source?.Name);

    [Theory]
    [InlineData("HARTWELL – A man was shot on Friday, police said.", "A man was shot on Friday")]
    [InlineData("PORTO - A 9-year-old girl is dead after a fire, according to the port.", "A 9-year-old girl is dead after a fire")]
    [InlineData("NORTH PORTO, Norda, Sept. 3 -- The ship sank, officials said.", "The ship sank")]
    [InlineData("IBM - once a maker of scales - lost 40 shops, the paper said.", "IBM - once a maker of scales - lost 40 shops")]
    [InlineData("NATO — and its friends — will act, the minister said.", "NATO — and its friends — will act")]
    [InlineData("Police said another boat pulled up beside the ship and took the crew away.",
        "another boat pulled up beside the ship and took the crew away")]
    [InlineData("Police said four people were hurt, all teens, and an 18-year-old, identified as Ann Lee, was taken home.",
        "four people were hurt, all teens, and an 18-year-old, identified as Ann Lee, was taken home")]
    [InlineData("She said she has been to the club several times before Sunday and that dogs are prohibited.",
        "she has been to the club several times before Sunday and that dogs are prohibited")]
    [InlineData("The port promised the council that it would stay.", "that it would stay")]
    [InlineData("\"The ships are old, putting neighbouring towns at risk,\" Lund said in a statement.",
        "\"The ships are old, putting neighbouring towns at risk,\"")]
    [InlineData("“It is late,” Porto police Capt. Ed Noonan said.", "“It is late,”")]
    [InlineData("The boat was old, police Capt. Ed Noonan said.", "The boat was old")]
    [InlineData("Miller said that the mayor would be tried for 40 thefts, calling the city chief a “thief.”",
        "the city chief a “thief.”")]
    [InlineData("The mayor called it “dreadful.”", "it “dreadful.”")]
    [InlineData("Rebels claimed the town and burned 40 homes.", "the town")]
    [InlineData("The lawyer argued the case and won 40 million dollars.", "the case")]
    [InlineData("Clerks say a man shot and killed his wife and 40 sheep.", "a man shot and killed his wife and 40 sheep")]
    [InlineData("Clerks were told by managers that 40 jobs would go.", "that 40 jobs would go")]
    [InlineData("Ann Lee said the alarm rang, and the security company had notified the police.",
        "the alarm rang, and the security company had notified the police")]
    [InlineData("The mayor said 40 homes burned and, according to the chief, 12 people died.", "12 people died")]
    [InlineData("Berg tells The Daily Post that according to her sister, the gunman shot two people.", "the gunman shot two people")]
    [InlineData("Forty ships sank and 12 men died, according to the chief.", "Forty ships sank and 12 men died")]
    [InlineData("Port police said Lash shot and killed four people believed to be with the port tribe.",
        "Lash shot and killed four people believed to be with the port tribe")]
    [InlineData("The woman who prosecutors say burned the barn was freed.", "burned the barn")]
    [InlineData("The man who owns the barn said that it was late.", "that it was late")]
    [InlineData("LATEST: “We stay,” the mayor said.", "“We stay,”")]
    [InlineData("The firm closed two shops, said the mayor of Porto.", "The firm closed two shops")]
    [InlineData("Ms. Sanders confirmed Friday that a near-total ban on the trade of coal enforced during the Lee years would remain.",
        "that a near-total ban on the trade of coal enforced during the Lee years would remain")]
    public void Read_WhatIsSaid_BeginsAndEndsWithIt(string text, string content) =>
        Assert.Equal(content, string.Join(" | ", Read(text)[^1].Content.Select(span => span.Of(text))));

    [Theory]
    [InlineData("Last year, Emma Miller referred to the chief as a \"fox,\" while the mayor described Miller as a \"tired old goat.\"",
        "to the chief as a \"fox,\"")]
    [InlineData("“Stay at home now,” Lee said.\n\n“There's a man (hurt) down here,” a clerk can be heard telling the guards.",
        "“Stay at home now,”")]
    [InlineData("Berg said the letters were “one more fault.”\n\n“Hi Don.\n\nSorry for the rain,” the Gazette said.\n\n“We have a plan.",
        "the letters were “one more fault.”")]
    [InlineData("“Stay at home now,” Lee said. “We have no boats.”", "“Stay at home now,” | “We have no boats.”")]
    [InlineData("“Stay at home now,” Lee said.\n\n“We have no boats,” she shrugged.", "“Stay at home now,” | “We have no boats,”")]
    public void Read_QuotationOfAnother_IsNotTheFirstSpeakers(string text, string content) =>
        Assert.Equal(content, string.Join(" | ", Read(text)[0].Content.Select(span => span.Of(text))));

    [Fact]
    public void Read_DeedAtTheEndOfAQuotation_IsNoSpeechInIt() =>
        Assert.Equal("Lee", Assert.Single(Read("“It was chaos, massive noise, people screaming,” Lee said.")).Source?.Text);

    [Fact]
    public void Read_StatementInsideAnothersThatHoldsItsCue_IsTheInnerOne()
    {
        const string text = "Carl Dolan told detectives that he was late, according to an affidavit.";
        Assert.Equal([("told", 1, "that he was late"), ("according to", 0, "Carl Dolan told detectives that he was late")],
            Read(text).Select(said => (said.Cue.Of(text), said.Level, said.Content[0].Of(text))));
    }

    private static IReadOnlyList<Attribution> Read(string text) =>
        AttributionReader.Read(Article.Verbatim(new ArticleInfo("a", "a.txt"), text));
}
