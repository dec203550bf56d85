using NewsAnalysis.Articles;
using NewsAnalysis.Cli.Extraction;
using NewsAnalysis.Figures;
using NewsAnalysis.Store;
using NewsAnalysis.Text;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Cli.Archives;

/// <summary>The topics of an archive, story by story on all cores; the claims of a few stories are in memory.</summary>
internal sealed class ArchiveTopics(Shards shards, ArchiveStories stories)
{
    private readonly StringPool _pool = new();

    /// <summary>The lines of <c>extract topics</c>.</summary>
    public IEnumerable<string> Lines()
    {
        var taken = new UniqueNames();
        var jobs = stories.ByName.Select(story => (Func<Story>)(() => Build(story)));
        foreach (var story in OrderedWork.Run(jobs))
        {
            foreach (var topic in story.Topics)
                yield return TopicLine.Write(topic with { Id = TopicLabels.Id(topic.Label, taken) }, claim => story.Places.GetValueOrDefault((claim.Article.Id, claim.Span), claim.Span));
        }
    }

    private Story Build(int story)
    {
        var claims = new List<FigureClaim>();
        var places = new Dictionary<(string Article, TextSpan Span), TextSpan>();
        foreach (var (at, number) in stories.Members(story))
        {
            var shard = shards.All[at];
            var record = shard.Records(ExtractedFolder.Figures)[number];
            var figures = FigureRecord.Read(record, shard.Inputs[number].Input.Info!, _pool, sentence => FigureRecord.Sentence(record, sentence));
            claims.AddRange(figures.Where(figure => figure is { Reason: null, Arguments.Role: not NumberRole.Before }));
            if (shard.Records(Kinds.Places)[number] is { Length: > 0 } moved)
            {
                foreach (var (figure, place) in figures.Zip(PlaceRecord.Figures(moved)))
                    places[(figure.Article.Id, figure.Span)] = place;
            }
        }

        return new Story(claims.Count == 0 ? [] : TopicBuilder.OfOne(stories.Name(story), claims), places);
    }

    private sealed record Story(IReadOnlyList<Topic> Topics, Dictionary<(string Article, TextSpan Span), TextSpan> Places);
}
