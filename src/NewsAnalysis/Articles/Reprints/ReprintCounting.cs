namespace NewsAnalysis.Articles.Reprints;

/// <summary>How articles that print one text are counted.</summary>
public enum Reprinted
{
    /// <summary>Every article counts.</summary>
    All,

    /// <summary>Each outlet that prints the text counts once with it.</summary>
    PerOutlet,

    /// <summary>The text counts once, for the article that was published first.</summary>
    Once,
}

/// <summary>Decides which articles count.</summary>
internal static class ReprintCounting
{
    /// <summary>The counting that a notebook's parameter names.</summary>
    /// <exception cref="InputException">The word names none.</exception>
    public static Reprinted Parse(string word) => word.Trim().ToLowerInvariant() switch
    {
        "all" => Reprinted.All,
        "per outlet" => Reprinted.PerOutlet,
        "once" => Reprinted.Once,
        _ => throw new InputException($"reprints: found '{word}'; expected all, per outlet or once."),
    };

    /// <summary>The ids of the articles that do not count. Articles without an outlet are an outlet each.</summary>
    public static HashSet<string> LeftOut(IEnumerable<ReprintGroup> groups, Reprinted counted)
    {
        var leftOut = new HashSet<string>(StringComparer.Ordinal);
        if (counted == Reprinted.All)
            return leftOut;
        foreach (var group in groups)
        {
            var printed = new HashSet<string>(StringComparer.Ordinal);
            foreach (var article in group.Articles)
            {
                if (!printed.Add(counted == Reprinted.Once ? "" : article.OutletLabel))
                    leftOut.Add(article.Id);
            }
        }

        return leftOut;
    }
}
