using NewsAnalysis.Actors.Matching;

namespace NewsAnalysis.Actors.Suggestions;

/// <summary>Finds the names that a corpus uses often and that no dictionary has, so that a new corpus has a dictionary in minutes. Reads
/// one article after the other and keeps counts, not texts. The order of the articles matters only for examples.</summary>
/// <param name="known">The dictionary whose actors are left out; <see cref="ActorDictionary.Empty"/> for none.</param>
public sealed class NameSuggester(ActorDictionary known)
{
    private const double StateWeight = 0.7;
    private const double PlaceWeight = 0.35;
    private const double BodyWeight = 0.75;
    private const double OutletWeight = 0.5;
    private const double HeadlineWeight = 0.5;
    private const double LeadWeight = 0.4;
    private const int LongestExample = 300;

    private readonly MentionFinder? _finder = known.Actors.Count > 0 ? new MentionFinder(known) : null;
    private readonly Dictionary<string, NameGroup> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _small = new(StringComparer.Ordinal);

    /// <summary>The suggestions for some articles.</summary>
    /// <param name="articles">The articles; read once.</param>
    /// <param name="known">The dictionary whose actors are left out.</param>
    /// <param name="options">Which names are worth suggesting.</param>
    public static IReadOnlyList<NameSuggestion> Suggest(
        IEnumerable<Article> articles, ActorDictionary known, SuggestionOptions? options = null)
    {
        var suggester = new NameSuggester(known);
        foreach (var article in articles)
            suggester.Read(article);
        return suggester.Suggest(options);
    }

    /// <summary>Adds an article.</summary>
    public void Read(Article article)
    {
        var small = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = ArticleNames.Of(article, _finder?.Find(article) ?? [], small);
        Add(article.Info, names, small, name => Example(article, name));
    }

    /// <summary>Adds what an article says about names, gathered before.</summary>
    /// <param name="article">The article.</param>
    /// <param name="names">Its names.</param>
    /// <param name="small">How often it writes folded words with a small letter.</param>
    /// <param name="example">The sentence that shows a name.</param>
    internal void Add(ArticleInfo article, IReadOnlyList<ArticleName> names, IReadOnlyDictionary<string, int> small,
        Func<ArticleName, string> example)
    {
        foreach (var (word, count) in small)
            _small[word] = _small.GetValueOrDefault(word) + count;
        var own = article.Outlet.Value is { } outlet ? Phrase.KeyOf(WithoutThe(outlet), false) : null;
        foreach (var name in names)
        {
            if (name.Key == own)
                continue;
            var state = StateOf(name);
            var key = state is null ? name.Key : Phrase.KeyOf(state.Name, false);
            if (!_groups.TryGetValue(key, out var group))
                _groups[key] = group = new NameGroup(name);
            group.Add(name, article.Id, article.OutletLabel, () => example(name));
        }
    }

    /// <summary>The names of all articles so far, those that the texts are most about first.</summary>
    /// <param name="options">Which names are worth suggesting; null for the defaults.</param>
    public IReadOnlyList<NameSuggestion> Suggest(SuggestionOptions? options = null)
    {
        options ??= new SuggestionOptions();
        var ranked = VariantGrouping.Join(_groups.Values, _small)
            .Where(group => group.Strong > 0 && group.Mentions >= options.MinimumMentions)
            .Where(group => !IsOrdinaryWord(group) && !Vocabulary.IsHead("storm", group.Words[0]))
            .Where(group => !IsOrdinaryPhrase(group) && !IsNoActor(group))
            .Select(group => (Group: group, Type: TypeGuess.Of(group, _small.ContainsKey)))
            .ToList();
        var states = ranked.Where(one => one.Type == ActorType.State).Select(one => SuggestedActors.NationOf(one.Group)).ToHashSet();
        var chosen = ranked
            .Where(one => !(one.Type == ActorType.Place && Nations.ByCapital.TryGetValue(one.Group.Key, out var nation)
                && states.Contains(nation)))
            .Select(pair => (pair.Group, pair.Type, Score: ScoreOf(pair.Group, pair.Type)))
            .OrderByDescending(one => one.Score).ThenBy(one => one.Type != ActorType.Person)
            .ThenBy(one => one.Group.Key, StringComparer.Ordinal)
            .Take(options.MostNames)
            .ToList();
        var entries = SuggestedActors.Make([.. chosen.Select(one => (one.Group, one.Type))]);
        return
        [
            .. chosen.Zip(entries).Where(pair => pair.Second is not null)
                .Select(pair => ToSuggestion(pair.First.Group, pair.Second!, pair.First.Score)),
        ];
    }

    // What the corpus also writes with a small letter ("Marijuana" in a heading) is no name by itself.
    private bool IsOrdinaryWord(NameGroup group) =>
        group.Words.Count == 1 && _small.GetValueOrDefault(group.Key) * 4 >= group.Mentions && _small.ContainsKey(group.Key)
            && group.Evidence.Titles == 0 && !group.Tokens[0].IsAcronym
        && !Nations.ByName.ContainsKey(group.Key) && !Vocabulary.Bodies.Contains(group.Key);

    // "Radical Green": ordinary words that nothing shows to be a person or a body.
    private bool IsOrdinaryPhrase(NameGroup group) =>
        group.Words.Count > 1 && group.Words.All(_small.ContainsKey)
            && group.Evidence is { Titles: 0, Person: 0, SurnameUses: 0, Body: 0, Acronym: null } && !GivenNames.IsKnown(group.Words[0])
        && !Evidence.IsHead(group.Words[^1]) && !Vocabulary.Bodies.Contains(group.Key) && !Vocabulary.IsPlace(group.Key)
            && !Nations.ByName.ContainsKey(group.Key);

    // "Affordable Care Act" is a law, "Oval Office" a room; "Union" or "Peninsula" alone does not say which.
    private bool IsNoActor(NameGroup group) => Vocabulary.Rooms.Contains(group.Key) || (
        group.Words.Count == 1 ? (Vocabulary.List("bodyHeads").Contains(group.Key) && !Vocabulary.Bodies.Contains(group.Key))
            || IsThing(group.Key) || IsSeveralStates(group.Key)
            || (Vocabulary.IsHead("geography", group.Key) && group.Evidence is { Titles: 0, Person: 0 })
        : Vocabulary.IsHead("law", group.Words[^1]) && group.Evidence.Titles == 0 && !GivenNames.IsKnown(group.Words[0]));

    // "ICBM" and "ICBMs".
    private bool IsThing(string key) =>
        _small.ContainsKey(RunFinder.PluralKey(key)) || (key[^1] == 's' && _small.ContainsKey(RunFinder.PluralKey(key[..^1])));

    // "The two Koreas" are states that have names of their own; so has "the Maldives".
    private static bool IsSeveralStates(string key) =>
        key[^1] == 's' && !Nations.ByName.ContainsKey(key)
            && Nations.ByName.Keys.Any(name => name.EndsWith($" {key[..^1]}", StringComparison.Ordinal));

    private static Nation? StateOf(ArticleName name) =>
        Nations.ByName.GetValueOrDefault(name.Key)
        ?? (name.Tokens.Count == 1 ? Nations.ByAcronym.GetValueOrDefault(name.Tokens[0].Text) : null);

    private double ScoreOf(NameGroup group, ActorType type)
    {
        var weight = type switch
        {
            ActorType.State => StateWeight,
            ActorType.Place => PlaceWeight,
            ActorType.Outlet => OutletWeight,
            _ => 1,
        };
        // Parliaments and ministries stand in most political news, whatever it is about.
        if (type == ActorType.Organisation && Vocabulary.Bodies.Contains(group.Key))
            weight = BodyWeight;
        if (type == ActorType.Organisation && group.Words.Count > 1 && !Evidence.IsHead(group.Words[^1]) && !group.HasAcronym
            && group.Words.All(_small.ContainsKey))
            weight = PlaceWeight;
        return weight * (group.Weight + (HeadlineWeight * group.Headlines) + (LeadWeight * group.Leads));
    }

    private static NameSuggestion ToSuggestion(NameGroup group, Actor actor, double score) => new(
        actor,
        group.Mentions,
        group.Articles,
        [.. group.Outlets],
        [.. group.Forms.OrderByDescending(form => form.Value).ThenBy(form => form.Key, StringComparer.Ordinal)
            .Select(form => new NameForm(form.Key, form.Value))],
        group.Example,
        group.ExampleArticle,
        score)
    {
        TypeCertainty = TypeGuess.CertaintyOf(group, actor.Type),
    };

    private static string Example(Article article, ArticleName name)
    {
        var sentence = article.SentenceAt(Math.Max(name.Position, 0))?.Span.Of(article.Text) ?? "";
        sentence = string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return sentence.Length <= LongestExample ? sentence : sentence[..LongestExample].TrimEnd() + "…";
    }

    private static string WithoutThe(string name) => name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name;
}
