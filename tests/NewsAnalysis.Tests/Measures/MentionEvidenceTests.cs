using NewsAnalysis.Actors;
using NewsAnalysis.Measures;
using NewsAnalysis.Tables;
using NewsAnalysis.Text;
using static NewsAnalysis.Tests.Measures.MadeData;

namespace NewsAnalysis.Tests.Measures;

public sealed class MentionEvidenceTests
{
    [Fact]
    public void Excerpts_Actors_HaveAnAnchorEach()
    {
        var mentions = new[] { Mention(Small.A1, "Élan Zoe & Co"), Mention(Small.A1, "lan zoe co"), Mention(Small.B1, "Ann") };
        var evidence = MentionEvidence.Of(mentions);

        Assert.Equal(["sentences-ann", "sentences-lan-zoe-co", "sentences-lan-zoe-co-2"], evidence.Excerpts().Groups
            .Select(group => group.Anchor));
    }

    [Fact]
    public void Address_ActorWithoutSentencesOnThePage_IsEmpty()
    {
        // 61 actors, one mention each: the last by name has no sentences there.
        var evidence = MentionEvidence.Of([.. Enumerable.Range(10, 61).Select(number => Mention(Small.A1, $"Ann {number}"))]);

        Assert.Equal(("#sentences-ann-69", ""), (evidence.Address("Ann 69"), evidence.Address("Ann 70")));
        Assert.Equal(60, evidence.Excerpts().Groups.Count);
    }

    [Fact]
    public void Excerpts_Sentences_AreMarkedAndShortened()
    {
        // "Then Ann met Ann." begins at 100 of the article.
        var sentence = "Then Ann met Ann.";
        var mentions = new[] { 105, 113 }.Select(start =>
            Mention(Small.A1, "Ann") with { Span = new TextSpan(start, start + 3), Quote = sentence, QuoteStart = 100, Sentence = 4 });
        var evidence = MentionEvidence.Of([.. mentions, Mention(Small.U1, "Ann") with { Sentence = 9 }]);

        var group = Assert.Single(evidence.Excerpts(each: 1).Groups);

        Assert.Equal("Ann: 3 mentions in 2 sentences", group.Title);
        Assert.Equal("1 more sentence of 2; the CSV file has all.", group.More);
        Assert.Equal([(5, 8), (13, 16)], Assert.Single(group.Items).Marks);
        Assert.Equal("Alpha, a1, 2024-01-02, body; name", group.Items[0].Source);
    }

    [Fact]
    public void Excerpts_MoreThanFit_HearEveryOutlet()
    {
        // Alpha has three sentences, Beta one: of three, Alpha's first two and Beta's.
        Mention[] mentions =
        [
            .. Enumerable.Range(0, 3)
                .Select(sentence => Mention(Small.A1, "Ann") with { Sentence = sentence, Quote = $"Alpha {sentence}" }),
            Mention(Small.B1, "Ann") with { Quote = "Beta" },
        ];

        var group = Assert.Single(MentionEvidence.Of(mentions).Excerpts(each: 3).Groups);

        Assert.Equal(["Alpha 0", "Alpha 1", "Beta"], group.Items.Select(item => item.Text));
    }

    [Fact]
    public void ToHtml_Hostile_IsEncoded()
    {
        var excerpts = new Excerpts([new("a", "<b>", [new("<i>", "x <script> y", [(2, 10)])], "&")]);

        Assert.StartsWith(
            "<details id=\"a\" class=\"excerpts tex2jax_ignore mathjax_ignore\"><summary>&lt;b&gt;</summary>\n<ul>\n"
                + "<li>x <mark>&lt;script&gt;</mark> y<br><small>&lt;i&gt;</small></li>\n</ul>\n"
            + "<p><small>&amp;</small></p>\n</details>\n",
            excerpts.ToHtml(),
            StringComparison.Ordinal);
        Assert.Equal("<b>\n- x <script> y [<i>]\n&\n", excerpts.ToText());
    }
}
