using System.Text.Json;
using NewsAnalysis.Articles;
using NewsAnalysis.Text;

namespace NewsAnalysis.Tests.Gold;

/// <summary>Entries of the gold files, found in the articles by their words (README.md has the format and the rules).</summary>
internal static class GoldFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNameCaseInsensitive = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The seed articles.</summary>
    public static Corpus Seeds { get; } = Corpus.Load(Path.Combine(Root(), "seeds"));

    /// <summary>The folder that holds Analysis.sln.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Analysis.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("No Analysis.sln above the tests.");
        }

        return folder.FullName;
    }

    /// <summary>Every entry of a gold file with the article and span that it stands for.</summary>
    public static IReadOnlyList<(Article Article, TextSpan Span, T Entry)> Read<T>(string name)
        where T : GoldEntry
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Gold", name);
        var file = JsonSerializer.Deserialize<Dictionary<string, T[]>>(File.ReadAllText(path), Options)!;
        return
        [
            .. from article in Seeds.Articles
               from entry in file[article.Info.Id]
               select (article, entry.Find(article.Text), entry),
        ];
    }
}

/// <summary>An entry that is anchored by words.</summary>
internal abstract record GoldEntry
{
    public required string In { get; init; }

    public required string Text { get; init; }

    public required int Nth { get; init; }

    /// <summary>The span in the article's text; fails where the snippet is not there exactly once.</summary>
    public TextSpan Find(string article)
    {
        var snippet = article.IndexOf(In, StringComparison.Ordinal);
        Assert.True(snippet >= 0, $"The article does not hold the snippet '{In}'.");
        Assert.True(article.IndexOf(In, snippet + 1, StringComparison.Ordinal) < 0, $"The snippet '{In}' is not unique.");
        var start = snippet - 1;
        for (var occurrence = 0; occurrence < Nth; occurrence++)
        {
            start = article.IndexOf(Text, start + 1, StringComparison.Ordinal);
        }

        Assert.InRange(start, snippet, snippet + In.Length - Text.Length);
        return new TextSpan(start, start + Text.Length);
    }
}

/// <summary>A mention.</summary>
internal sealed record GoldMention : GoldEntry
{
    public required string Actor { get; init; }

    public required string Kind { get; init; }
}

/// <summary>A claim, or a number that is none where <see cref="Reason"/> is given.</summary>
internal sealed record GoldFigure : GoldEntry
{
    public decimal? Value { get; init; }

    public decimal? ValueTo { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public bool LowOpen { get; init; }

    public bool HighOpen { get; init; }

    public string? Bound { get; init; }

    public string? Unit { get; init; }

    public string? Counted { get; init; }

    public string? Event { get; init; }

    public string? Source { get; init; }

    public string? Topic { get; init; }

    public string? Reason { get; init; }
}
