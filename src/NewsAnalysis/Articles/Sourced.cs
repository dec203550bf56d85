namespace NewsAnalysis.Articles;

/// <summary>Where a metadata value comes from.</summary>
public enum Origin
{
    /// <summary>The value is unknown.</summary>
    None,

    /// <summary>A person entered it in articles.csv.</summary>
    Curator,

    /// <summary>The file's own machine-readable metadata say so.</summary>
    Page,

    /// <summary>A person set it in corrections.yaml.</summary>
    Correction,

    /// <summary>It was read in the article's text (a date line, a byline).</summary>
    Text,
}

/// <summary>A metadata value with its origin. An unknown value is null with <see cref="Origin.None"/>; nothing is invented.</summary>
/// <param name="Value">The value, or null where it is unknown.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record Sourced<T>(T? Value, Origin Origin)
    where T : class
{
    /// <summary>Where exactly it stands ("JSON-LD datePublished"), or null where the origin says it all.</summary>
    public string? Detail { get; init; }
}

/// <summary>Makes <see cref="Sourced{T}"/> values.</summary>
public static class Sourced
{
    /// <summary>The unknown value.</summary>
    public static Sourced<T> Unknown<T>()
        where T : class => new(null, Origin.None);

    /// <summary>The value from that origin; the unknown value where it is null or blank.</summary>
    public static Sourced<string> Text(string? value, Origin origin) =>
        string.IsNullOrWhiteSpace(value) ? Unknown<string>() : new(value.Trim(), origin);
}
