using NewsAnalysis.Actors;
using NewsAnalysis.Articles;
using NewsAnalysis.Measures;
using static NewsAnalysis.Tests.Measures.MadeData;

namespace NewsAnalysis.Tests.Measures;

public sealed class MentionMeasuresTests
{
    [Fact]
    public void PerActor_Defaults_LeaveOutPlacesAndUndecided()
    {
        Assert.Equal(
            [new ActorTotal("Ann", 6, 3, 2), new ActorTotal("Bob", 3, 1, 1), new ActorTotal("Cid", 1, 1, 1)],
            MentionMeasures.PerActor(Small.All));
    }

    [Fact]
    public void PerActor_Options_ChooseKindsPartsAndUndecided()
    {
        var names = new MentionOptions { Kinds = new HashSet<MentionKind> { MentionKind.Name } };
        var headlines = new MentionOptions { Parts = new HashSet<PartKind> { PartKind.Headline } };
        var undecided = new MentionOptions { CountAmbiguous = true };

        Assert.Equal([("Ann", 5), ("Bob", 3)], MentionMeasures.PerActor(Small.All, names).Select(row => (row.Actor, row.Mentions)));
        Assert.Equal([("Cid", 1)], MentionMeasures.PerActor(Small.All, headlines).Select(row => (row.Actor, row.Mentions)));
        Assert.Equal(new ActorTotal("Bob", 4, 2, 2), MentionMeasures.PerActor(Small.All, undecided)[1]);
    }

    [Fact]
    public void PerActor_RollUp_CountsForTheGroup()
    {
        var options = new MentionOptions { ActorOf = mention => mention.Actor is "Bob" or "Cid" ? "Club" : mention.Actor };

        Assert.Equal([("Ann", 6), ("Club", 4)], MentionMeasures.PerActor(Small.All, options).Select(row => (row.Actor, row.Mentions)));
    }

    [Fact]
    public void PerActor_EqualCounts_StandByName()
    {
        var mentions = new[] { "b", "a", "C" }.Select(actor => Mention(Small.A1, actor));

        Assert.Equal(["C", "a", "b"], MentionMeasures.PerActor(mentions).Select(row => row.Actor));
    }

    [Fact]
    public void PerActorAndOutlet_AllPairs_StandWithZerosAndRates()
    {
        var rows = MentionMeasures.PerActorAndOutlet(Small.All, Small.Articles);

        Assert.Equal(
            [
                ("Ann", "Alpha", 4, 8.0), ("Ann", "Beta", 2, 5.0), ("Ann", "(unidentified) u1", 0, 0.0),
                ("Bob", "Alpha", 0, 0.0), ("Bob", "Beta", 3, 7.5), ("Bob", "(unidentified) u1", 0, 0.0),
                ("Cid", "Alpha", 0, 0.0), ("Cid", "Beta", 0, 0.0), ("Cid", "(unidentified) u1", 1, 10.0),
            ],
            rows.Select(row => (row.Actor, row.Outlet, row.Mentions, row.PerThousandWords!.Value)));
    }

    [Fact]
    public void PerThousandWords_NoWords_IsUnknown() => Assert.Null(new ActorOutletCount("a", "o", 0, 0).PerThousandWords);

    [Fact]
    public void Everything_OfNothing_IsEmpty()
    {
        Assert.Empty(MentionMeasures.PerActor([]));
        Assert.Empty(MentionMeasures.PerActorAndOutlet([], Small.Articles));
    }

    [Fact]
    public void Evidence_Mentions_KeepOffsetAndSentence()
    {
        var csv = MentionTables.Evidence([Mention(Small.A1, "Ann", start: 7)]).ToCsv();

        Assert.Equal(
            "actor,words,kind,outlet,article,part,start,end,sentence no.,sentence,ambiguous,correction,extracted\n"
                + "Ann,Ann,name,Alpha,a1,body,7,10,0,Ann said so.,false,,\n",
            csv);
    }
}
