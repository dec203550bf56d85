using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
using NewsAnalysis.Attributions;

namespace NewsAnalysis.Tests.Attributions;

public sealed class ActorDescriptionsTests
{
    private static readonly ActorDictionary Actors = ActorDictionary.Parse("""
        - {name: Tom Varga, type: person}
        - {name: Dora Quill, type: person}
        - {name: Lio Santos, type: person}
        - {name: Kestrel Front, type: armed-group}
        - {name: Norda Bank, type: organisation}
        - {name: Veria, type: state, demonyms: [Verian], metonyms: [Tamba]}
        - {name: Orland, type: state, demonyms: [Orlandish]}
        """, "actors.yaml");

    [Theory]
    [InlineData("Governor Dora Quill left.", "Dora Quill: Governor")]
    [InlineData("They met former union leader Tom Varga.", "Tom Varga: former union leader")]
    [InlineData("Secretary of State Dora Quill and Deputy Attorney General Tom Varga left.",
        "Dora Quill: Secretary of State, Tom Varga: Deputy Attorney General")]
    [InlineData("He praised Quill's son-in-law Tom Varga.", "Tom Varga: Quill's son-in-law")]
    [InlineData("Rep. Tom Varga and Sen. Dora Quill voted.", "Tom Varga: Rep., Dora Quill: Sen.")]
    [InlineData("They spoke after welcoming Verian President Lio Santos.", "Lio Santos: Verian President")]
    [InlineData("On Tuesday Tom Varga left.", "")]
    [InlineData("The 2015 deal Tom Varga signed is dead.", "")]
    [InlineData("From April 21, Veria will close the port.", "")]
    [InlineData("The Varga-Quill talks failed, and Tom Varga and Dora Quill left.", "")]
    [InlineData("The president of the Norda Bank left.", "")]
    [InlineData("It was sent by former Norda Bank chairwoman Dora Quill.", "Dora Quill: former Norda Bank chairwoman")]
    public void Of_Title_IsTheWordsRightBeforeAName(string text, string expected) => Assert.Equal(expected, Found(text, "title"));

    [Theory]
    [InlineData("Tom Varga, a former welder, spoke.", "Tom Varga: a former welder")]
    [InlineData("Tom Varga, a welder who joined in May, spoke.", "Tom Varga: a welder")]
    [InlineData("The bank's chief executive, Dora Quill, left.", "Dora Quill: The bank's chief executive")]
    [InlineData("Norda Bank, the largest lender of the coast, is broke.", "Norda Bank: the largest lender of the coast")]
    [InlineData("Dora Quill met her lawyer, Tom Varga, in May.", "Tom Varga: her lawyer")]
    [InlineData("Kestrel Front, a banned far-right group, spoke.", "Kestrel Front: a banned far-right group")]
    [InlineData("Tom Varga, the crane operator, spoke.", "Tom Varga: the crane operator")]
    [InlineData("Tom Varga, a matter of hours later, spoke.", "")]
    [InlineData("Tom Varga, a Liberal, spoke.", "Tom Varga: a Liberal")]
    [InlineData("She is a niece of the late mayor, Tom Varga.", "Tom Varga: the late mayor")]
    [InlineData("VERIA — A group of sailors met Dora Quill.", "")]
    [InlineData("Late Tuesday, Dora Quill left.", "")]
    [InlineData("Earlier Tuesday, Dora Quill met Tom Varga, whose office is small.", "")]
    [InlineData("Yemen, Veria and Orland signed.", "")]
    [InlineData("Dora Quill, baker Tom Varga and Lio Santos left.", "")]
    [InlineData("The plan was made by Dora Quill, a centerpiece of the year.", "")]
    [InlineData("After meeting the president, Dora Quill, 45, told reporters that she was ill.", "")]
    [InlineData("After a talk with the president, Dora Quill, 45, left.", "")]
    public void Of_Apposition_IsASetNounThatFitsTheActor(string text, string expected) => Assert.Equal(expected, Found(text, "apposition"));

    [Theory]
    [InlineData("The Kestrel Front is a terrorist organization.", "Kestrel Front: a terrorist organization")]
    [InlineData("He said that Veria was a problem.", "Veria: a problem")]
    [InlineData("Dora Quill was not a liar.", "Dora Quill: not a liar")]
    [InlineData("Norda Bank, which is a small lender, is broke.", "Norda Bank: a small lender, Norda Bank: broke")]
    [InlineData("Veria is in talks with Orland.", "")]
    [InlineData("Dora Quill is likely to win.", "")]
    [InlineData("If Dora Quill was late, Tom Varga left.", "")]
    public void Of_Predicate_IsWhatTheActorIs(string text, string expected) => Assert.Equal(expected, Found(text, "predicate"));

    [Theory]
    [InlineData("The desperate, dysfunctional Norda Bank closed.", "Norda Bank: desperate, Norda Bank: dysfunctional")]
    [InlineData("In northern Veria many Norda Bank clerks left.", "")]
    [InlineData("The former Norda Bank director left.", "")]
    public void Of_Modifier_IsAnAdjectiveOfTheName(string text, string expected) => Assert.Equal(expected, Found(text, "modifier"));

    [Theory]
    [InlineData("Verian President Lio Santos left. The Verian leader was ill.", "Lio Santos: The Verian leader")]
    [InlineData("Verian President Lio Santos left. The leader of Veria was ill.", "Lio Santos: The leader of Veria")]
    [InlineData("Verian President Lio Santos left. The Orlandish leader was ill.", "")]
    [InlineData("Vice President Dora Quill left. The president was ill.", "")]
    [InlineData("Former President Lio Santos left. The president was ill.", "")]
    [InlineData("Former President Lio Santos left. The former president was ill.", "Lio Santos: The former president")]
    [InlineData("President Lio Santos left. They want the next president.", "")]
    [InlineData("President Lio Santos's son, Tom Varga, left with the president.", "Lio Santos: the president")]
    [InlineData("Finance Minister Tom Varga left. The prime minister was ill.", "")]
    [InlineData("Verian army commander Tom Varga left. The Verian leader was ill.", "")]
    [InlineData("Verian Governor Dora Quill left. The Verian leader was ill.", "")]
    public void Of_Role_IsWhomTheArticleCallsSo(string text, string expected) => Assert.Equal(expected, Found(text, "role"));

    private static string Found(string text, string way)
    {
        var article = Article.Verbatim(new ArticleInfo("a", "a.txt"), text);
        return string.Join(", ", ActorDescriptions.Of(article, new MentionFinder(Actors).Find(article), actor => Actors.Find(actor)?.Type)
            .Where(found => found.Way == way).Select(found => $"{found.Mention.Actor}: {found.Words}"));
    }
}
