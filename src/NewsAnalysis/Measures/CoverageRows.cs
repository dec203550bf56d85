using NewsAnalysis.Articles;

namespace NewsAnalysis.Measures;

/// <summary>What the corpus holds of an outlet. One row an outlet.</summary>
/// <param name="Outlet">The outlet's label.</param>
/// <param name="Articles">Number of articles; at least 1.</param>
/// <param name="Words">Number of words in them.</param>
/// <param name="First">The earliest date of publication, or null where none of its articles is dated.</param>
/// <param name="Last">The latest date of publication, or null where none of its articles is dated.</param>
/// <param name="Undated">Number of articles without a date.</param>
/// <param name="Mentions">Number of mentions that count, of all actors.</param>
/// <param name="Actors">Number of actors with at least one of them.</param>
public sealed record OutletCoverage(
    string Outlet, int Articles, long Words, ArticleDate? First, ArticleDate? Last, int Undated, int Mentions, int Actors);

/// <summary>What an outlet published on a date. One row a pair that occurs.</summary>
/// <param name="Outlet">The outlet's label.</param>
/// <param name="Date">The date, as exact as it is known; null for undated articles.</param>
/// <param name="Articles">Number of articles; at least 1.</param>
/// <param name="Words">Number of words in them.</param>
public sealed record OutletDateCoverage(string Outlet, ArticleDate? Date, int Articles, long Words);

/// <summary>An outlet's part in the mentions of an actor. One row for every pair of actor and outlet.</summary>
/// <param name="Actor">The actor; mentioned by at least one outlet.</param>
/// <param name="Outlet">The outlet's label.</param>
/// <param name="Mentions">The outlet's mentions of the actor.</param>
/// <param name="OfActor">All mentions of the actor; at least 1.</param>
/// <param name="OfOutlet">All mentions by the outlet.</param>
public sealed record MentionShare(string Actor, string Outlet, int Mentions, int OfActor, int OfOutlet)
{
    /// <summary>The outlet's share in the actor's mentions, 0 to 1.</summary>
    public double ShareOfActor => (double)Mentions / OfActor;

    /// <summary>The actor's share in the outlet's mentions, 0 to 1, or null where the outlet mentions nobody.</summary>
    public double? ShareOfOutlet => OfOutlet == 0 ? null : (double)Mentions / OfOutlet;
}

/// <summary>An actor whom an outlet never mentions though others do. One row a pair.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Outlet">The outlet that does not mention the actor.</param>
/// <param name="OutletArticles">Number of the outlet's articles: with few, silence says little.</param>
/// <param name="MentionsElsewhere">Mentions by all other outlets.</param>
/// <param name="OutletsElsewhere">Number of other outlets that mention the actor.</param>
public sealed record Omission(string Actor, string Outlet, int OutletArticles, int MentionsElsewhere, int OutletsElsewhere);
