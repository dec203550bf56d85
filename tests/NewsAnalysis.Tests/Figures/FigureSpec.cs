using System.Text.Json;
using System.Text.Json.Serialization;
using NewsAnalysis.Articles;

namespace NewsAnalysis.Tests.Figures;

/// <summary>A case of Specs/*.json: a text, all claims in it in order, and, where listed, all numbers that are no claims.</summary>
public sealed record FigureSpec
{
    public required string Input { get; init; }

    public string? Published { get; init; }

    public required IReadOnlyList<ExpectedFigure> Claims { get; init; }

    public IReadOnlyList<ExpectedNoClaim>? NoClaims { get; init; }

    public string? Note { get; init; }

    public override string ToString() => Input;

    internal Article Article() => NewsAnalysis.Articles.Article.Verbatim(
        new ArticleInfo("spec", "spec.txt")
        {
            Published = Published is null ? Sourced.Unknown<ArticleDate>()
                : new Sourced<ArticleDate>(ArticleDate.TryParse(Published), Origin.Curator),
        },
        Input);

    internal static IEnumerable<FigureSpec> Load(string file) =>
        JsonSerializer.Deserialize<List<FigureSpec>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Figures", "Specs", file)),
            Options)!;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNameCaseInsensitive = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };
}

/// <summary>What a claim must be; only the fields a case states are compared, "" means null.</summary>
public sealed record ExpectedFigure
{
    public required string Text { get; init; }

    public decimal? Value { get; init; }

    public decimal? ValueTo { get; init; }

    public string? Interval { get; init; }

    public string? Bound { get; init; }

    public string? Change { get; init; }

    public string? Role { get; init; }

    public string? Standing { get; init; }

    public string? Unit { get; init; }

    public string? NormalizedUnit { get; init; }

    public string? Counted { get; init; }

    public string? About { get; init; }

    public string? Event { get; init; }

    public string? Source { get; init; }

    public string? AsOf { get; init; }
}

/// <summary>A number that is no claim, with its reason in lower case.</summary>
public sealed record ExpectedNoClaim(string Text, string Reason);
