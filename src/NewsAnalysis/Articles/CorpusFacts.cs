namespace NewsAnalysis.Articles;

/// <summary>What a corpus holds, counted in one pass over it.</summary>
public sealed record CorpusFacts
{
    /// <summary>Number of articles.</summary>
    public int Articles { get; private init; }

    /// <summary>Number of words of all articles, headlines and captions included; <see cref="Text.Words"/> says what a word is.</summary>
    public long Words { get; private init; }

    /// <summary>Number of inputs that could not be used.</summary>
    public int Rejected { get; private init; }

    /// <summary>Names of the known outlets, in ordinal order.</summary>
    public IReadOnlyList<string> Outlets { get; private init; } = [];

    /// <summary>Number of articles whose outlet is unknown.</summary>
    public int Unidentified { get; private init; }

    /// <summary>The earliest date of publication, or null where no article is dated.</summary>
    public ArticleDate? Earliest { get; private init; }

    /// <summary>The latest date of publication, or null where no article is dated.</summary>
    public ArticleDate? Latest { get; private init; }

    /// <summary>Number of articles whose date of publication is unknown.</summary>
    public int Undated { get; private init; }

    internal static CorpusFacts Of(IEnumerable<ReadResult> results)
    {
        var outlets = new SortedSet<string>(StringComparer.Ordinal);
        var facts = new CorpusFacts();
        foreach (var result in results)
        {
            if (result.Article?.Info.Outlet.Value is { } outlet)
                outlets.Add(outlet);
            facts = result.Article is { } article ? facts.With(article.Info, Text.Words.Count(article.Text)) : facts with { Rejected = facts.Rejected + 1 };
        }

        return facts with { Outlets = [.. outlets] };
    }

    /// <summary>What a corpus holds whose articles have been read and counted.</summary>
    /// <param name="articles">The articles with their numbers of words.</param>
    /// <param name="rejected">Number of inputs that could not be used.</param>
    public static CorpusFacts Of(IEnumerable<(ArticleInfo Article, int Words)> articles, int rejected)
    {
        var outlets = new SortedSet<string>(StringComparer.Ordinal);
        var facts = new CorpusFacts { Rejected = rejected };
        foreach (var (article, words) in articles)
        {
            if (article.Outlet.Value is { } outlet)
                outlets.Add(outlet);
            facts = facts.With(article, words);
        }

        return facts with { Outlets = [.. outlets] };
    }

    private CorpusFacts With(ArticleInfo article, int words)
    {
        var published = article.Published.Value;
        return this with
        {
            Articles = Articles + 1,
            Words = Words + words,
            Unidentified = Unidentified + (article.Outlet.Value is null ? 1 : 0),
            Undated = Undated + (published is null ? 1 : 0),
            Earliest = published is not null && (Earliest is null || published.Earliest < Earliest.Earliest) ? published : Earliest,
            Latest = published is not null && (Latest is null || published.Latest > Latest.Latest) ? published : Latest,
        };
    }
}
