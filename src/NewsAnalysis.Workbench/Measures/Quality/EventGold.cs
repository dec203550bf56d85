namespace NewsAnalysis.Measures.Quality;

/// <summary>An invented event told by several outlets, with what a reader says of its figures. The format is described in the README beside
/// the files (tests/NewsAnalysis.Tests/Gold/Events).</summary>
/// <param name="Name">The event's name: the file's name without its ending.</param>
/// <param name="Articles">The articles, headline first; their ids are <c>name/letter</c>, and all are of this event.</param>
/// <param name="Claims">The marked claims.</param>
/// <param name="Conflicts">The pairs of articles that differ.</param>
public sealed record EventGold(
    string Name, IReadOnlyList<Article> Articles, IReadOnlyList<TopicClaim> Claims, IReadOnlySet<TopicConflict> Conflicts)
{
    private const string Differ = "differ:";

    /// <summary>The events of a folder, in ordinal order of their file names.</summary>
    /// <param name="folder">A folder of <c>.txt</c> files.</param>
    /// <exception cref="InputException">The folder is missing, or a file does not keep to the format.</exception>
    public static IReadOnlyList<EventGold> ReadFolder(string folder)
    {
        if (!Directory.Exists(folder))
            throw new InputException($"{folder}: no such folder; expected a folder of marked events (.txt). Check the path.");
        return [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .Select(file => Parse(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))];
    }

    /// <summary>Reads an event.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">The file's text.</param>
    /// <exception cref="InputException">The text does not keep to the format; the message names the line.</exception>
    public static EventGold Parse(string name, string text)
    {
        var (articles, claims, conflicts) = (new List<Article>(), new List<TopicClaim>(), new List<(int Line, TopicConflict Conflict)>());
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            if (lines[line].StartsWith(Differ, StringComparison.Ordinal))
                conflicts.Add((line, Conflict(name, lines[line], line)));
            else if (IsHeading(lines[line]))
                line = ReadArticle(name, lines, line, articles, claims);
            else if (lines[line].Trim().Length > 0)
                throw Wrong(name, line, lines[line], "'differ: topic a-b' or 'a | outlet | yyyy-MM-dd'");
        }

        foreach (var (line, conflict) in conflicts)
        {
            if (new[] { conflict.Left, conflict.Right }
                .Any(id => !claims.Exists(claim => claim.Article.Id == id && claim.Topic == conflict.Topic)))
                throw Wrong(name, line, lines[line], "a topic that both articles have a marked claim of");
        }

        return new(name, articles, claims, conflicts.Select(item => item.Conflict).ToHashSet());
    }

    private static TopicConflict Conflict(string name, string line, int number)
    {
        var words = line[Differ.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is not [var topic, var pair] || pair.Split('-') is not [var left, var right])
            throw Wrong(name, number, line, "'differ: topic a-b'");
        var ids = new[] { $"{name}/{left}", $"{name}/{right}" }.Order(StringComparer.Ordinal).ToArray();
        return new($"{name}/{topic}", ids[0], ids[1]);
    }

    private static bool IsHeading(string line) => line.Split(" | ").Length == 3;

    private static int ReadArticle(string name, string[] lines, int first, List<Article> articles, List<TopicClaim> claims)
    {
        var last = first;
        while (last + 1 < lines.Length && !IsHeading(lines[last + 1]))
            last++;
        var heading = lines[first].Split(" | ");
        var date = ArticleDate.TryParse(heading[2]) ?? throw Wrong(name, first, lines[first], "a date as yyyy-MM-dd after the second bar");
        var info = new ArticleInfo($"{name}/{heading[0]}", $"{name}.txt")
        {
            Outlet = new(heading[1], Origin.Curator),
            Published = new(date, Origin.Curator),
            Event = new(name, Origin.Curator),
        };
        var marked = MarkedText.Read(string.Join('\n', lines[(first + 1)..(last + 1)]).TrimEnd())
            ?? throw Wrong(name, first, lines[first], "each mark in the text as {topic words}");
        var article = Article(info, marked.Text);
        articles.Add(article);
        claims.AddRange(marked.Marks.Select(mark => new TopicClaim(
            info, mark.Span, mark.Span.Of(marked.Text), mark.Key == MarkedText.Alone ? null : $"{name}/{mark.Key}",
            article.SentenceAt(mark.Span.Start)!.Span.Of(marked.Text))));
        return last;
    }

    private static Article Article(ArticleInfo info, string text)
    {
        var headline = text.IndexOf('\n', StringComparison.Ordinal);
        return headline < 0 ? NewsAnalysis.Articles.Article.Verbatim(info, text)
            : new(info, text, [new(PartKind.Headline, new(0, headline)), new(PartKind.Body, new(headline + 1, text.Length))]);
    }

    private static InputException Wrong(string name, int line, string found, string expected) =>
        new($"{name}.txt:{(line + 1).ToString(CultureInfo.InvariantCulture)}: found '{found}'; expected {expected}.");
}
