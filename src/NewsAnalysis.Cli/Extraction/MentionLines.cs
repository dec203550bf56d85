namespace NewsAnalysis.Cli.Extraction;

/// <summary>The lines of <c>extract mentions</c>, held until every article is read: an article's story tells whom some of its surnames
/// mean.</summary>
/// <param name="codePoints">Whether offsets count code points.</param>
internal sealed class MentionLines(bool codePoints)
{
    private readonly List<Func<IReadOnlyDictionary<string, StoryMentions>, string>> _lines = [];
    private readonly Dictionary<string, IReadOnlyList<NamedPerson>> _people = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>Adds a line that is written as it is.</summary>
    public void Add(string line) => _lines.Add(_ => line);

    /// <summary>Adds an article; of two with one id the first is in the story.</summary>
    public void Add(Article article, ArticleMentions mentions)
    {
        if (!_people.TryAdd(article.Info.Id, mentions.People) || mentions.Open.Count == 0)
        {
            Add(MentionLine.Write(article, mentions.Mentions, codePoints));
            return;
        }

        _open.Add(article.Info.Id);
        _lines.Add(stories => MentionLine.Write(article, stories[article.Info.Id].Settle(mentions), codePoints));
    }

    /// <summary>Reads the articles, each of which is added meanwhile, and writes the lines.</summary>
    public void Write(IEnumerable<Article> articles, TextWriter output)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var stories = StoryGrouper.Group(articles.Where(article => ids.Add(article.Info.Id)));
        var told = new Dictionary<string, StoryMentions>(StringComparer.Ordinal);
        foreach (var story in ids.GroupBy(id => stories[id], StringComparer.Ordinal).Where(story => story.Any(_open.Contains)))
        {
            var mentions = new StoryMentions(story.Select(id => _people[id]));
            foreach (var id in story.Where(_open.Contains))
                told[id] = mentions;
        }

        foreach (var line in _lines)
            output.WriteLine(line(told));
    }
}
