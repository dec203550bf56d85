using NewsAnalysis.Text.Syntax;

namespace NewsAnalysis.Tests.Text.Syntax;

public sealed class ClausesTests
{
    [Theory]
    [InlineData("Police NNS 1 nsubj; fired VBD -1 root; and CC 3 cc; hit VBD 1 conj; him PRP 3 obj", 3, 0)]
    [InlineData("She PRP 1 nsubj; wants VBZ -1 root; to TO 3 mark; leave VB 1 xcomp", 3, 0)]
    [InlineData("He PRP 1 nsubj; told VBD -1 root; them PRP 1 obj; to TO 4 mark; leave VB 1 xcomp", 4, 2)]
    [InlineData("men NNS 3 nsubj; who WP 2 nsubj; ran VBD 0 acl:relcl; fell VBD -1 root", 2, 0)]
    [InlineData("men NNS -1 root; wounded VBN 0 acl; there RB 1 advmod", 1, 0)]
    [InlineData("plan NN -1 root; to TO 2 mark; leave VB 0 acl", 2, -1)]
    [InlineData("It PRP 1 nsubj; rained VBD -1 root; when WRB 3 advmod; leaving VBG 1 advcl", 3, -1)]
    public void Subject_OfAPredicate_IsFoundThroughTheTree(string tokens, int predicate, int expected) =>
        Assert.Equal(expected, Trees.Of(tokens).Subject(predicate));

    [Theory]
    [InlineData("Men NNS 2 nsubj:pass; were AUX 2 aux:pass; shot VBN -1 root; by IN 4 case; police NNS 2 obl:agent", 2, true, 4)]
    [InlineData("Men NNS 2 nsubj:pass; were AUX 2 aux:pass; shot VBN -1 root", 2, true, -1)]
    [InlineData("Police NNS 1 nsubj; shot VBD -1 root; men NNS 1 obj", 1, false, 0)]
    [InlineData("men NNS -1 root; shot VBN 0 acl; dead JJ 1 xcomp", 1, true, -1)]
    [InlineData("Men NNS 2 nsubj:pass; were AUX 2 aux:pass; shot VBN -1 root; and CC 4 cc; wounded VBN 2 conj", 4, true, -1)]
    public void Agent_OfAPredicate_IsWhoActs(string tokens, int predicate, bool passive, int agent)
    {
        var tree = Trees.Of(tokens);
        Assert.Equal(passive, tree.IsPassive(predicate));
        Assert.Equal(agent, tree.Agent(predicate));
    }

    [Theory]
    [InlineData("He PRP 3 nsubj; did AUX 3 aux; not RB 3 advmod; fall VB -1 root", 3, true)]
    [InlineData("None NN 4 nsubj:pass; of IN 2 case; them PRP 0 nmod; was AUX 4 aux:pass; hurt VBN -1 root", 4, true)]
    [InlineData("No DT 1 det; trains NNS 2 nsubj; ran VBD -1 root", 2, true)]
    [InlineData("He PRP 1 nsubj; said VBD -1 root; not RB 3 advmod; now RB 1 advmod", 1, false)]
    public void IsNegated_ByAdverbOrSubject_IsTrue(string tokens, int predicate, bool expected) =>
        Assert.Equal(expected, Trees.Of(tokens).IsNegated(predicate));

    [Theory]
    [InlineData("He PRP 1 nsubj; said VBD -1 root; 5 CD 3 nummod; men NNS 4 nsubj; died VBD 1 ccomp", 2, 4)]
    [InlineData("Costs NNS 4 nsubj; of IN 2 case; war NN 0 nmod; are AUX 4 cop; high JJ -1 root", 2, 4)]
    [InlineData("said VBD -1 root", 0, -1)]
    public void Governor_OfAToken_IsTheNearestClauseHeadAbove(string tokens, int token, int expected) =>
        Assert.Equal(expected, Trees.Of(tokens).Governor(token));

    [Fact]
    public void Object_InARelativeClause_IsTheNounBeforeIt() =>
        Assert.Equal(0, Trees.Of("car NN -1 root; that WDT 3 obj; he PRP 3 nsubj; stole VBD 0 acl:relcl").Object(3));
}
