
namespace NewsAnalysis.Actors.Suggestions;

/// <summary>What a corpus says about one name, in all its forms.</summary>
internal sealed class NameGroup
{
    private readonly Dictionary<string, int> _articles = new(StringComparer.Ordinal);
    private int _exampleMentions;
    private const int Lead = 600;

    /// <summary>Begins with one article's name.</summary>
    public NameGroup(ArticleName name)
    {
        Key = name.Key;
        Words = [.. name.Tokens.Select(token => token.Key)];
        Tokens = name.Tokens;
        Suffix = Words.Count > 1 && Vocabulary.Suffixes.Contains(Words[^1]) ? Words[^1] : null;
    }

    /// <summary>The folded words of the name.</summary>
    public string Key { get; }

    /// <summary>The same, one by one.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The words as written where it was first met.</summary>
    public IReadOnlyList<NameToken> Tokens { get; }

    /// <summary>Mentions by form.</summary>
    public Dictionary<string, int> Forms { get; } = new(StringComparer.Ordinal);

    /// <summary>What tells its type.</summary>
    public Evidence Evidence { get; } = new();

    /// <summary>Outlets by label.</summary>
    public SortedSet<string> Outlets { get; } = new(StringComparer.Ordinal);

    /// <summary>Mentions of all forms.</summary>
    public int Mentions { get; private set; }

    /// <summary>Mentions that are more than a capital where a sentence begins.</summary>
    public int Strong { get; private set; }

    /// <summary>Articles with it in the headline.</summary>
    public int Headlines { get; private set; }

    /// <summary>Articles that have it among their first words.</summary>
    public int Leads { get; private set; }

    /// <summary>Articles that have it.</summary>
    public int Articles => _articles.Count;

    /// <summary>Mentions under a form that says less than the name, in articles without the name.</summary>
    public int Bare { get; set; }

    /// <summary>A sentence with the name.</summary>
    public string Example { get; private set; } = "";

    /// <summary>The article that it is from.</summary>
    public string ExampleArticle { get; private set; } = "";

    /// <summary>The sum over articles of the square root of its mentions: both frequency and spread count.</summary>
    public double Weight => _articles.Values.Sum(mentions => Math.Sqrt(mentions));

    /// <summary>Adds one article's mentions.</summary>
    public void Add(ArticleName name, string article, string outlet, Func<string> example)
    {
        Count(article, name.Mentions);
        Strong += name.Strong;
        Headlines += name.InHeadline ? 1 : 0;
        Leads += name.Position is >= 0 and < Lead ? 1 : 0;
        Outlets.Add(outlet);
        Evidence.Add(name.Evidence);
        foreach (var (form, count) in name.Forms)
            Forms[form] = Forms.GetValueOrDefault(form) + count;
        if (name.Mentions > _exampleMentions && name.Strong > 0)
            (Example, ExampleArticle, _exampleMentions) = (example(), article, name.Mentions);
    }

    /// <summary>Takes in another group as forms of this name.</summary>
    public void Absorb(NameGroup other)
    {
        foreach (var (article, mentions) in other._articles)
            Count(article, mentions);
        Strong += other.Strong;
        Headlines = Math.Max(Headlines, other.Headlines);
        Leads = Math.Max(Leads, other.Leads);
        Outlets.UnionWith(other.Outlets);
        Evidence.Add(other.Evidence);
        Bare += other.Bare;
        foreach (var (form, count) in other.Forms)
            Forms[form] = Forms.GetValueOrDefault(form) + count;
        if (Example.Length == 0)
            (Example, ExampleArticle, _exampleMentions) = (other.Example, other.ExampleArticle, other._exampleMentions);
    }

    /// <summary>Whether an article has both names.</summary>
    public bool MeetsIn(NameGroup other) => _articles.Keys.Any(other._articles.ContainsKey);

    /// <summary>Whether articles also write it as an acronym.</summary>
    public bool HasAcronym => Evidence.Acronym is not null
        || Forms.Keys.Any(form => Matching.MatchWords.IsAllCapitals(form) && !form.Contains(' ', StringComparison.Ordinal));

    /// <summary>Whether it can be a person.</summary>
    public bool MayBePerson => !IsOfMany && Evidence.MayBePerson(Tokens);

    /// <summary>Whether its last word is a noun for several ("Oldtown Crimes Investigators"), no surname.</summary>
    public bool IsOfMany { get; private set; }

    /// <summary>Notes that its last word is such a noun, which alone is no form of the name.</summary>
    public void EndInNoun()
    {
        IsOfMany = true;
        foreach (var alone in Forms.Keys.Where(form => !form.Contains(' ', StringComparison.Ordinal)).ToList())
            Forms.Remove(alone);
    }

    /// <summary>The words without "jr" and the like.</summary>
    public IReadOnlyList<string> PlainWords =>
        Suffix is not null ? [.. Words.Take(Words.Count - 1)] : Words;

    /// <summary>"jr" and the like, or null.</summary>
    public string? Suffix { get; }

    /// <summary>Whether it is a surname with such a suffix ("Stark Jr.").</summary>
    public bool IsSuffixedSurname => Words.Count == 2 && Suffix is not null;

    private void Count(string article, int mentions)
    {
        _articles[article] = _articles.GetValueOrDefault(article) + mentions;
        Mentions += mentions;
    }
}
