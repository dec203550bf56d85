namespace NewsAnalysis.Articles.Reading;

/// <summary>Tells the published posts of a WordPress export from its drafts, pages, pictures and menus, and counts those.</summary>
internal sealed class WordPressExport
{
    /// <summary>The name space of an export's own elements, whatever its version.</summary>
    public const string Namespace = "wordpress.org/export";

    private readonly SortedDictionary<string, int> _passedOver = new(StringComparer.Ordinal);

    /// <summary>Whether the item is an article; one that is none is counted. Items of other feeds have neither type nor status.</summary>
    /// <param name="type">Its type, or null.</param>
    /// <param name="status">Its status, or null.</param>
    public bool IsArticle(string? type, string? status)
    {
        if (type is null && status is null)
            return true;
        var isPost = type is null or "post" or "article" or "news";
        if (isPost && status is null or "publish")
            return true;
        var name = isPost ? $"{status} post" : type!.Replace('_', ' ');
        _passedOver[name] = _passedOver.GetValueOrDefault(name) + 1;
        return false;
    }

    /// <summary>What was passed over, in words; null where nothing was.</summary>
    public string? Note => _passedOver.Count == 0 ? null
        : "of the WordPress export only published posts are articles; passed over: "
            + string.Join(", ", _passedOver.Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Key}: {kind.Value:#,0}")));
}
