using NewsAnalysis.Text;
using NewsAnalysis.Text.Syntax;

namespace NewsAnalysis.Tests.Text.Syntax;

/// <summary>Plain sentences of news: what any model of the library has to get right.</summary>
public sealed class ReadingTests
{
    [Theory]
    [InlineData("Police arrested three suspects on Monday.", "Police nsubj arrested", "suspects obj arrested", "three nummod suspects")]
    [InlineData("Twelve people were killed by the flood.", "people nsubj:pass killed", "flood obl:agent killed", "Twelve nummod people")]
    [InlineData("The mayor said that the bridge would reopen in June.", "mayor nsubj said", "reopen ccomp said", "bridge nsubj reopen")]
    [InlineData("The company cut 1,200 jobs last year.", "company nsubj cut", "jobs obj cut", "1,200 nummod jobs")]
    [InlineData("Five of the 40 passengers were killed.", "Five nsubj:pass killed", "40 nummod passengers", "passengers nmod Five")]
    [InlineData("The army denied that its soldiers had shot the boy.", "army nsubj denied", "shot ccomp denied",
        "soldiers nsubj shot", "boy obj shot")]
    [InlineData("\u201CWe lost everything,\u201D said Maria Gomez, a teacher.", "Maria nsubj said", "We nsubj lost", "everything obj lost")]
    [InlineData("The suspect, who was not named, was taken to a hospital.", "suspect nsubj:pass taken",
        "hospital obl taken", "not advmod named")]
    [InlineData("The fire destroyed 60 homes and damaged 200 others.", "homes obj destroyed", "60 nummod homes", "damaged conj destroyed",
        "others obj damaged")]
    [InlineData("The minister's plan would cost $3 billion.", "minister nmod:poss plan", "plan nsubj cost")]
    [InlineData("At least 15 protesters were injured in clashes with police.", "protesters nsubj:pass injured", "15 nummod protesters",
        "clashes obl injured", "police nmod clashes")]
    [InlineData("The court ruled on Friday that the law is unconstitutional.", "court nsubj ruled", "unconstitutional ccomp ruled",
        "law nsubj unconstitutional")]
    [InlineData("Two rockets hit the hospital, wounding eight patients.", "rockets nsubj hit", "hospital obj hit", "patients obj wounding",
        "eight nummod patients")]
    [InlineData("The strike will not affect flights, the airline said.", "strike nsubj affect", "airline nsubj said",
        "flights obj affect", "not advmod affect")]
    public void Read_PlainSentence_HasTheRelations(string sentence, params string[] expected)
    {
        var tree = SyntaxReader.Read(sentence, new TextSpan(0, sentence.Length));
        var found = tree.Tokens.Where(token => token.Head >= 0)
            .Select(token => $"{token.Form} {Names.Of(token.Relation)} {tree.Tokens[token.Head].Form}");
        var missing = expected.Except(found, StringComparer.Ordinal).ToList();
        Assert.True(missing.Count == 0, $"lacks {string.Join(", ", missing)}\n{tree.ToText()}");
    }

    [Theory]
    [InlineData("It paid $7.4\u201D million.", "It paid $ 7.4 \u201D million .")]
    [InlineData("US$40m, \u20AC5bn (or 30%)", "US$ 40 m , \u20AC 5 bn ( or 30 % )")]
    [InlineData("1,400 of 10-12 or 10\u201312", "1,400 of 10 - 12 or 10 \u2013 12")]
    [InlineData("the U.S. and the women's team", "the U.S. and the women 's team")]
    [InlineData("They didn't, Mr. Smith can't say.", "They did n't , Mr. Smith ca n't say .")]
    [InlineData("a 3-year-old boy at 7:30pm", "a 3 - year - old boy at 7:30 pm")]
    [InlineData("the workers\u2019 pay rose 2.5%.", "the workers \u2019 pay rose 2.5 % .")]
    [InlineData("on 9/11 and/or 1/2", "on 9/11 and / or 1/2")]
    public void Read_Text_IsCutAsTheTreebanksCut(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', SyntaxReader.Read(text, new TextSpan(0, text.Length)).Tokens.Select(token => token.Form)));

    [Theory]
    [InlineData("Men were killed when mice ate the children's wheat.", "man be kill when mouse eat the child 's wheat .")]
    [InlineData("The bomb exploded and robbers stole the paintings.", "the bomb explode and robber steal the painting .")]
    [InlineData("As the guests depart, the boats wait.", "as the guest depart , the boat wait .")]
    [InlineData("They wept and they slept.", "they weep and they sleep .")]
    [InlineData("The guests departed and the sailors applauded.", "the guest depart and the sailor applaud .")]
    [InlineData("The mayor chaired the talks and boycotted the feast.", "the mayor chair the talk and boycott the feast .")]
    [InlineData("The port raided the boat and favored the ship.", "the port raid the boat and favor the ship .")]
    [InlineData("The storm caused a flood and created a lake.", "the storm cause a flood and create a lake .")]
    public void Read_Words_HaveTheirLemmas(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', SyntaxReader.Read(text, new TextSpan(0, text.Length)).Tokens.Select(token => token.Lemma)));
}
