using NewsAnalysis.Topics;

namespace NewsAnalysis.Measures;

/// <summary>A topic and what its claims say of one another. One row a topic.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Claims">Number of claims.</param>
/// <param name="Articles">Number of articles with a claim.</param>
/// <param name="Outlets">Number of outlets with a claim.</param>
/// <param name="Low">The lowest number that the claims name as an end or value; null where they name none.</param>
/// <param name="High">The highest number that the claims name as an end or value; null where they name none.</param>
/// <param name="Differing">Number of pairs of claims that cannot both hold.</param>
public sealed record TopicRow(Topic Topic, int Claims, int Articles, int Outlets, decimal? Low, decimal? High, int Differing)
{
    /// <summary>How far apart the numbers are: (High − Low) ÷ the greater of their magnitudes, 0 where they are one, near 1 where the
    /// highest is many times the lowest.</summary>
    public double Spread => Low is { } low && High is { } high && high != low
        ? (double)((high - low) / Math.Max(Math.Abs(high), Math.Abs(low))) : 0;
}

/// <summary>A claim of the ledger. One row a claim.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Topic">The topic it joined, or null.</param>
public sealed record LedgerRow(FigureClaim Claim, LedgerTopic? Topic);

/// <summary>What the ledger says of a topic.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Grade">What its claims say of one another.</param>
/// <param name="Id">Its id, or null where there is nothing to compare.</param>
public sealed record LedgerTopic(string Label, Grade Grade, string? Id);

/// <summary>Two claims of one article that cannot both hold. One row a pair.</summary>
/// <param name="Topic">Their topic.</param>
/// <param name="Article">The article.</param>
/// <param name="Pair">The pair.</param>
public sealed record SelfDisagreement(Topic Topic, ArticleInfo Article, ClaimPair Pair);
