namespace NewsAnalysis.Notebooks.Pages;

/// <summary>An article of the search page.</summary>
/// <param name="Outlet">Whose it is.</param>
/// <param name="Date">Its date as it is known; empty for none.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Story">What it tells of.</param>
/// <param name="Href">Its page; empty for none.</param>
/// <param name="Sentences">Its sentences in order.</param>
public sealed record SearchedArticle(
    string Outlet, string Date, string Title, string Story, string Href, IReadOnlyList<SearchedSentence> Sentences);

/// <summary>A sentence of the search page.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Anchor">Its place on the article's page; empty where it has none.</param>
/// <param name="Names">Who is mentioned in it.</param>
public sealed record SearchedSentence(string Text, string Anchor, IReadOnlyList<string> Names);

/// <summary>A page that finds words and phrases in sentences which it holds itself, without a server.</summary>
public sealed record SearchPage
{
    /// <summary>The articles in order.</summary>
    public required IReadOnlyList<SearchedArticle> Articles { get; init; }

    /// <summary>What is held and what is left out, in a sentence or two; plain text.</summary>
    public required string Lead { get; init; }

    /// <summary>What stands at the foot.</summary>
    public IReadOnlyList<PageSpan> Footer { get; init; } = [];

    /// <summary>The page, as the content of an HTML file.</summary>
    public string Render() => PageShell.Wrap("Search all sentences", $"""
        <div class="nb-page nb-search">
        <nav class="nb-back" aria-label="Site"><a href="index.html">← All findings</a></nav>
        <header class="nb-hero"><h1>Search all sentences</h1>
        <p class="nb-lead">{HtmlText.Encode(Lead)}</p></header>
        <main id="nb-content">
        <div class="nb-switches nb-query" hidden>
        <label class="nb-words">Words, “a phrase”, a name <input type="search" data-search="q" autocomplete="off" spellcheck="false"></label>
        <label>Outlet <select data-search="outlet"></select></label>
        <label>Story <select data-search="story"></select></label>
        <label>Mentions <select data-search="name"></select></label>
        <label>From <input type="text" data-search="from" placeholder="yyyy-mm-dd" size="11"></label>
        <label>to <input type="text" data-search="to" placeholder="yyyy-mm-dd" size="11"></label>
        <button type="button" data-copy-link>Copy link</button>
        </div>
        <p role="status" class="nb-hits"></p>
        <ul class="nb-strips nb-per-outlet" hidden></ul>
        <ol class="nb-results"></ol>
        <p><button type="button" class="nb-next" hidden>Show more</button></p>
        <noscript><p>The search is done by a script, and scripts are switched off here.</p></noscript>
        </main>
        <script type="application/json" id="nb-sentences">{ChartHtml.ScriptJson(Index())}</script>
        {PageShell.Footer(Footer)}</div>
        """, plotly: null, WebAsset.Search);

    // Short keys and numbers for what repeats: the index is most of the page.
    private JsonObject Index()
    {
        var (outlets, stories, names) = (new Numbers(), new Numbers(), new Numbers());
        var articles = new JsonArray([.. Articles.Select(JsonNode (article) => new JsonArray(
            outlets.Of(article.Outlet), article.Date, article.Title, stories.Of(article.Story), article.Href,
            new JsonArray([.. article.Sentences.Select(JsonNode (sentence) =>
                new JsonArray([sentence.Text, sentence.Anchor, .. sentence.Names.Select(name => (JsonNode)names.Of(name))]))])))]);
        return new JsonObject
        {
            ["outlets"] = outlets.List(),
            ["stories"] = stories.List(),
            ["names"] = names.List(),
            ["articles"] = articles
        };
    }

    private sealed class Numbers
    {
        private readonly List<string> _words = [];
        private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

        public int Of(string word)
        {
            if (_places.TryGetValue(word, out var place))
                return place;
            _words.Add(word);
            return _places[word] = _words.Count - 1;
        }

        public JsonArray List() => new([.. _words.Select(JsonNode (word) => word)]);
    }
}
