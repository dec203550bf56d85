using NewsAnalysis.Text;

namespace NewsAnalysis.Measures.Quality;

/// <summary>An entry of a gold file. It is anchored by words, so that a change of furniture rules moves no offset.</summary>
public abstract record GoldEntry
{
    /// <summary>A snippet that occurs once in the article's text.</summary>
    public required string In { get; init; }

    /// <summary>The words of the mention or number, in the snippet.</summary>
    public required string Text { get; init; }

    /// <summary>Which occurrence of <see cref="Text"/> in the snippet is meant, from 1.</summary>
    public required int Nth { get; init; }

    /// <summary>Where the entry stands in an article's text, or null where the snippet is not there once with the words in it.</summary>
    /// <param name="article">The article's text.</param>
    public TextSpan? Find(string article)
    {
        var snippet = In.Length == 0 ? -1 : article.IndexOf(In, StringComparison.Ordinal);
        if (snippet < 0 || article.IndexOf(In, snippet + 1, StringComparison.Ordinal) >= 0 || Text.Length == 0 || Nth < 1)
            return null;
        var start = -1;
        for (var occurrence = 0; occurrence < Nth && (occurrence == 0 || start >= 0); occurrence++)
            start = In.IndexOf(Text, start + 1, StringComparison.Ordinal);
        return start < 0 ? null : new TextSpan(snippet + start, snippet + start + Text.Length);
    }
}

/// <summary>A mention that a reader found.</summary>
public sealed record GoldMention : GoldEntry
{
    /// <summary>The actor's name in the dictionary.</summary>
    public required string Actor { get; init; }

    /// <summary>How it matched: a <see cref="Actors.MentionKind"/> in lower case.</summary>
    public required string Kind { get; init; }
}

/// <summary>A claim that a reader found, or a number that is none where <see cref="Reason"/> is given.</summary>
public sealed record GoldFigure : GoldEntry
{
    /// <summary>The number as stated, scaled.</summary>
    public decimal? Value { get; init; }

    /// <summary>The upper number of a range, or null.</summary>
    public decimal? ValueTo { get; init; }

    /// <summary>Lower end of the interval; null where open-ended.</summary>
    public decimal? Low { get; init; }

    /// <summary>Upper end of the interval; null where open-ended.</summary>
    public decimal? High { get; init; }

    /// <summary>Whether <see cref="Low"/> itself is left out.</summary>
    public bool LowOpen { get; init; }

    /// <summary>Whether <see cref="High"/> itself is left out.</summary>
    public bool HighOpen { get; init; }

    /// <summary>How it is bounded: = ~ &lt; &gt;.</summary>
    public string? Bound { get; init; }

    /// <summary>The unit in the singular, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>What is counted, or null.</summary>
    public string? Counted { get; init; }

    /// <summary>What happened to it, or null.</summary>
    public string? Event { get; init; }

    /// <summary>Who is named as the source, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Entries of one topic are about the same thing; null where nothing is to be compared.</summary>
    public string? Topic { get; init; }

    /// <summary>Why the number is no claim; null for a claim.</summary>
    public string? Reason { get; init; }
}
