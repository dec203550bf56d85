using NewsAnalysis.Actors;
using NewsAnalysis.Actors.Matching;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Measures.Stories;

/// <summary>An actor that one outlet of a story names.</summary>
/// <param name="Outlet">The outlet's label.</param>
/// <param name="Actor">The actor.</param>
/// <param name="Mentions">How often.</param>
/// <param name="First">The first of them.</param>
public sealed record OnlyNamed(string Outlet, string Actor, int Mentions, Mention First);

/// <summary>What an outlet leaves out of a story that it tells and the others tell with it.</summary>
/// <param name="Outlet">The outlet's label.</param>
/// <param name="What">The actor it does not name, or what it gives no number of.</param>
/// <param name="Outlets">How many other outlets of the story have it.</param>
/// <param name="Times">How often they name the actor, or how many claims they make.</param>
/// <param name="Reference">The first place elsewhere.</param>
/// <param name="IsNumber">Whether it is a number rather than an actor.</param>
public sealed record Omission(string Outlet, string What, int Outlets, int Times, string Reference, bool IsNumber);

/// <summary>A story as its outlets tell it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Articles">Its articles, by date; undated ones last.</param>
/// <param name="Topics">Its topics with something to compare, of most interest first; ages of persons last.</param>
/// <param name="OnlyOne">Whom only one outlet names, those named most first; none where only one outlet tells it.</param>
/// <param name="Omissions">What an outlet leaves out that at least half of the outlets, two or more, have.</param>
/// <param name="Alone">The claims that nothing was compared with, by article and position.</param>
public sealed record StoryView(
    string Name, IReadOnlyList<ArticleWords> Articles, IReadOnlyList<TopicRow> Topics, IReadOnlyList<OnlyNamed> OnlyOne,
    IReadOnlyList<Omission> Omissions, IReadOnlyList<FigureClaim> Alone)
{
    // Of a hundred thousand articles nobody opens a page a story; those that differ come first.
    private const int Most = 300;
    private const int FewestMentions = 2;
    private const int FewestOthers = 2;
    private const int ShortestStem = 7;

    /// <summary>The labels of its outlets, in the order of their first articles.</summary>
    public IReadOnlyList<string> Outlets { get; } = [.. Articles.Select(row => row.Article.OutletLabel).Distinct(StringComparer.Ordinal)];

    /// <summary>What to call it in a heading: an event of a list is often a number alone.</summary>
    public string Title => Name.Any(char.IsLetter) ? Name
        : Articles.Select(row => row.Article.Title.Value).FirstOrDefault(title => title is not null) is { } title
            ? $"Story {Name}: {(title is [.., var last, '.'] && char.IsLower(last) ? title[..^1] : title)}"
        : $"Story {Name}";

    /// <summary>How many of its articles are of this outlet.</summary>
    /// <param name="outlet">The outlet's label.</param>
    public int ArticlesOf(string outlet) => Articles.Count(row => row.Article.OutletLabel == outlet);

    /// <summary>The stories with at least two articles, at most 300: those on which outlets differ first, then those with most to
    /// compare.</summary>
    /// <param name="book">The workbook.</param>
    public static IReadOnlyList<StoryView> Of(Workbook book)
    {
        var topics = DiscrepancyMeasures.Comparable(book.Topics).Concat(DiscrepancyMeasures.Ages(book.Topics))
            .ToLookup(row => row.Topic.Story, StringComparer.Ordinal);
        return
        [
            .. book.Words.Where(row => book.Stories.ContainsKey(row.Article.Id))
                .GroupBy(row => book.Stories[row.Article.Id], StringComparer.Ordinal)
                .Where(story => story.Skip(1).Any())
                .OrderByDescending(story => topics[story.Key].Count(row => row.Topic.Grade == Grade.Differs))
                .ThenByDescending(story => topics[story.Key].Count())
                .ThenByDescending(story => story.Count()).ThenBy(story => story.Key, StringComparer.Ordinal)
                .Take(Most).Select(story => Of(book, story.Key, [.. story], [.. topics[story.Key]])),
        ];
    }

    /// <summary>Sees a story.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="name">The story.</param>
    /// <param name="articles">Its articles.</param>
    /// <param name="topics">Its topics with something to compare, as <see cref="DiscrepancyMeasures.Comparable"/> orders them, the ages
    /// last.</param>
    private static StoryView Of(Workbook book, string name, IReadOnlyList<ArticleWords> articles, IReadOnlyList<TopicRow> topics)
    {
        var outlets = articles.Select(row => row.Article.OutletLabel).Distinct(StringComparer.Ordinal).ToList();
        var mentions = articles.SelectMany(row => book.MentionsOf(row.Article.Id))
            .Where(mention => mention is { Ambiguous: false, Kind: not MentionKind.Place }).ToList();
        var perActor = mentions.GroupBy(mention => mention.Actor, StringComparer.Ordinal)
            .Select(group => (Actor: group.Key, By: group.GroupBy(mention => mention.Article.OutletLabel, StringComparer.Ordinal)
                .ToDictionary(own => own.Key, own => own.ToList(), StringComparer.Ordinal)))
            .ToList();
        var compared = topics.SelectMany(row => row.Topic.Claims).Select(claim => (claim.Article.Id, claim.Span)).ToHashSet();
        return new(
            name,
            [.. articles.OrderBy(row => row.Article.Published.Value is null)
                .ThenBy(row => row.Article.Published.Value?.ToString(), StringComparer.Ordinal)
                .ThenBy(row => row.Article.Id, StringComparer.Ordinal)],
            topics,
            outlets.Count < 2 ? [] : [.. perActor.Where(actor => actor.By.Count == 1).Select(actor => (actor.Actor, Own: actor.By.First()))
                .Where(actor => actor.Own.Value.Count >= FewestMentions).OrderByDescending(actor => actor.Own.Value.Count)
                .ThenBy(actor => actor.Actor, StringComparer.Ordinal)
                .Select(actor => new OnlyNamed(actor.Own.Key, actor.Actor, actor.Own.Value.Count, actor.Own.Value[0]))],
            [.. Numbers(book, outlets, articles, topics), .. Actors(book, outlets, articles, perActor)],
            [.. articles.SelectMany(row => book.ClaimsOf(row.Article.Id))
                .Where(claim => !compared.Contains((claim.Article.Id, claim.Span)))]);
    }

    private static IEnumerable<Omission> Numbers(Workbook book, List<string> outlets, IReadOnlyList<ArticleWords> articles,
        IReadOnlyList<TopicRow> topics)
    {
        var claims = articles.SelectMany(row => book.ClaimsOf(row.Article.Id))
            .ToLookup(claim => claim.Article.OutletLabel, StringComparer.Ordinal);
        return
            from row in topics
            where row.Outlets >= FewestOthers && row.Topic.Person is null && !IsMinor(row)
            let with = row.Topic.Claims.Select(claim => claim.Article.OutletLabel).ToHashSet(StringComparer.Ordinal)
            from outlet in outlets
            where !with.Contains(outlet) && 2 * with.Count >= outlets.Count
                && !GivesNumber(outlet, row.Topic, topics, TextsOf(book, articles, outlet), claims[outlet])
            let first = Citation.Of(row.Topic.Claims[0])
            select new Omission(outlet, row.Topic.Label, with.Count, row.Topic.Claims.Count, first, IsNumber: true);
    }

    // No story is about a small count of which no event is told ("two sides"), nor about "thousands of people" of whom nothing is said.
    private static bool IsMinor(TopicRow row) => row.Topic.Event is null && Measure.Of(row.Topic.Unit).IsCount
        && (row.High < Sizes.Few || row.Topic.Claims.All(claim => claim.Vague));

    // What was not compared may still be a number of the same: an outlet that tells of 200 held gives one of those taken, and one that
    // tells of five sites gives a number of locations.
    private static bool GivesNumber(string outlet, Topic topic, IReadOnlyList<TopicRow> topics, IReadOnlyList<string> texts,
        IEnumerable<FigureClaim> claims) =>
        claims.Any(claim => IsAlike(claim.Event, claim.NormalizedUnit, topic) || topic.Claims.Any(other => SameThing.MayBe(claim, other)))
        || topics.Any(other => IsAlike(other.Topic.Event, other.Topic.Unit, topic)
            && other.Topic.Claims.Any(claim => claim.Article.OutletLabel == outlet))
        || topic.Claims.Any(claim => SameThing.Stands(claim, texts));

    private static bool IsAlike(string? happened, string? unit, Topic topic) =>
        topic.Event is null ? unit == topic.Unit : EventNames.IsAlike(happened, topic.Event);

    private static IEnumerable<Omission> Actors(
        Workbook book, List<string> outlets, IReadOnlyList<ArticleWords> articles,
        List<(string Actor, Dictionary<string, List<Mention>> By)> perActor)
    {
        foreach (var outlet in outlets)
        {
            var silent = perActor.Where(
                actor => actor.By.Count >= FewestOthers && 2 * actor.By.Count >= outlets.Count && !actor.By.ContainsKey(outlet)).ToList();
            if (silent.Count == 0)
                continue;
            // A nickname or a title may stand for the name: whoever's last word the outlet prints is not said to be left out.
            var words = TextsOf(book, articles, outlet);
            foreach (var (actor, by) in silent.OrderByDescending(actor => actor.By.Values.Sum(own => own.Count))
                .ThenBy(actor => actor.Actor, StringComparer.Ordinal))
            {
                if (!words.Exists(text => Forms(book, actor).Any(form => text.Contains(form, StringComparison.OrdinalIgnoreCase))))
                {
                    var times = by.Values.Sum(own => own.Count);
                    yield return new Omission(outlet, actor, by.Count, times, Citation.Of(by.First().Value[0]),
                        IsNumber: false);
                }
            }
        }
    }

    private static List<string> TextsOf(Workbook book, IReadOnlyList<ArticleWords> articles, string outlet) =>
        [.. articles.Where(row => row.Article.OutletLabel == outlet).Select(row => book.Corpus.Article(row.Article.Id)?.Text ?? "")];

    private static IEnumerable<string> Forms(Workbook book, string actor)
    {
        var known = book.Dictionary.Actors.FirstOrDefault(one => one.Name == actor);
        var last = actor[(actor.LastIndexOf(' ') + 1)..];
        return (known?.Aliases.Concat(known.Acronyms) ?? []).Append(actor).Append(last)
            .Append(known?.Type == ActorType.Person ? "" : Stem(actor)).Where(form => form.Length > 1);
    }

    // "Democrats" may be the Democratic Party and "Palestinian" Palestine; a country's own name in another's ("Korean Central
    // News Agency") says nothing.
    private static string Stem(string name)
    {
        var first = name.Split(' ')[0];
        var ofNation = first.Length < name.Length
            && (Nations.ByName.ContainsKey(Phrase.KeyOf(first, false)) || Nations.ByDemonym.ContainsKey(Phrase.KeyOf(first, false)));
        return first.Length < ShortestStem || ofNation ? "" : first[..^2];
    }
}
