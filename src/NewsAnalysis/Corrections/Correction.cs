using NewsAnalysis.Topics;

namespace NewsAnalysis.Corrections;

/// <summary>An entry of corrections.yaml.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Article">The id of the article it is about; of its first claim where it is about topics.</param>
/// <param name="Who">The person.</param>
/// <param name="When">The date that the person wrote.</param>
/// <param name="Why">The reason.</param>
public sealed record Correction(CorrectionKind Kind, string Article, string Who, ArticleDate When, string Why)
{
    /// <summary>The places it points at: one for a figure, a mention or a claim, two or more for a merger, none for an article.</summary>
    public IReadOnlyList<Anchor> Places { get; init; } = [];

    /// <summary>What it says of a figure; null where it says nothing.</summary>
    public FigureChange? Figure { get; init; }

    /// <summary>The actor of a mention, or null.</summary>
    public string? Actor { get; init; }

    /// <summary>The cause of a topic's verdict, or null.</summary>
    public Cause? Cause { get; init; }

    /// <summary>The name of a topic, or null.</summary>
    public string? Name { get; init; }

    /// <summary>The outlet; null leaves it, <c>unknown</c> makes it unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>The date of publication as written; null leaves it, <c>unknown</c> makes it unknown.</summary>
    public string? Published { get; init; }

    /// <summary>The story; null leaves it, <c>unknown</c> lets the articles' words decide.</summary>
    public string? Story { get; init; }

    /// <summary>Line of the entry in the file, from 1; 0 where it comes from no file.</summary>
    public int Line { get; init; }

    /// <summary>Column of the entry in the file, from 1; 0 where it comes from no file.</summary>
    public int Column { get; init; }

    /// <summary>Two entries with one target speak of the same thing and cannot both be in a file. Entries on topics have none.</summary>
    internal string? Target => Kind switch
    {
        _ when Kind.IsFigure() => $"figure {Places[0]} {Places[0].In}",
        _ when Kind.IsMention() => $"mention {Places[0]} {Places[0].In}",
        CorrectionKind.SetArticle or CorrectionKind.DropArticle => $"article {Article}",
        CorrectionKind.ReviewedArticle => $"reviewed {Article}",
        _ => null,
    };

    /// <summary>The mark on what it changes.</summary>
    /// <param name="extracted">What the extraction said, in words, or null.</param>
    internal CorrectionMark Mark(string? extracted = null) => new(Kind.Done(), Who, When, Why, extracted);
}

/// <summary>What a person says of a figure. Null leaves a value as it was read; an empty text takes it away.</summary>
public sealed record FigureChange
{
    /// <summary>The number, scaled.</summary>
    public decimal? Value { get; init; }

    /// <summary>The upper number of a range.</summary>
    public decimal? ValueTo { get; init; }

    /// <summary>How it is bounded: a word of <see cref="FigureBounds"/>.</summary>
    public string? Bound { get; init; }

    /// <summary>The unit, in the singular.</summary>
    public string? Unit { get; init; }

    /// <summary>What is counted or measured.</summary>
    public string? Counted { get; init; }

    /// <summary>Further words on what it is about.</summary>
    public string? About { get; init; }

    /// <summary>What happened to the counted: an id of the event list.</summary>
    public string? Event { get; init; }

    /// <summary>Who is named as the source.</summary>
    public string? Source { get; init; }
}
