using NewsAnalysis.Actors.Matching;

namespace NewsAnalysis.Actors.Suggestions;

/// <summary>What the words around a name's mentions tell about its type.</summary>
internal sealed class Evidence
{
    /// <summary>Mentions.</summary>
    public int Mentions { get; private set; }

    /// <summary>Mentions with a title, or before a word that only a person has.</summary>
    public int Person { get; private set; }

    /// <summary>Mentions with a title right before.</summary>
    public int Titles { get; private set; }

    /// <summary>Mentions after a preposition of place.</summary>
    public int Place { get; private set; }

    /// <summary>Mentions after an article.</summary>
    public int Body { get; private set; }

    /// <summary>Mentions beside a word for fighters.</summary>
    public int Armed { get; private set; }

    /// <summary>Single words that were taken as its surname.</summary>
    public int SurnameUses { get; set; }

    /// <summary>The acronym that an article gives for it, or null.</summary>
    public string? Acronym { get; set; }

    /// <summary>The counts in their order, for a record.</summary>
    public IReadOnlyList<int> Counts => [Mentions, Person, Titles, Place, Body, Armed, SurnameUses];

    /// <summary>What a record holds.</summary>
    /// <param name="counts">As in <see cref="Counts"/>.</param>
    /// <param name="acronym">The acronym, or null.</param>
    public static Evidence Of(IReadOnlyList<int> counts, string? acronym) => new()
    {
        Mentions = counts[0],
        Person = counts[1],
        Titles = counts[2],
        Place = counts[3],
        Body = counts[4],
        Armed = counts[5],
        SurnameUses = counts[6],
        Acronym = acronym,
    };

    /// <summary>Notes a mention.</summary>
    public void Note(NameRun run, bool asSurname)
    {
        Mentions++;
        Titles += run.HasTitle ? 1 : 0;
        Person += IsOfPerson(run, asSurname) ? 1 : 0;
        Place += Vocabulary.List("placePrepositions").Contains(run.Before) || Vocabulary.List("placeFollowers").Contains(run.After) ? 1
            : run.IsPlace ? 2 : 0;
        // In "the Stark administration" the article belongs to the noun behind Anna Stark's surname.
        Body += !asSurname && Vocabulary.List("bodyArticles").Contains(run.Before) ? 1 : 0;
        Armed += Vocabulary.List("armed").Contains(run.Before) || Vocabulary.List("armed").Contains(run.After) ? 1 : 0;
        Acronym ??= run.Acronym;
    }

    private static bool IsOfPerson(NameRun run, bool asSurname) =>
        run.HasTitle || (Vocabulary.List("personVerbs").Contains(run.After) && (asSurname || run.Tokens.Count > 1));

    /// <summary>Adds what another article tells.</summary>
    public void Add(Evidence other)
    {
        Mentions += other.Mentions;
        Titles += other.Titles;
        Person += other.Person;
        Place += other.Place;
        Body += other.Body;
        Armed += other.Armed;
        SurnameUses += other.SurnameUses;
        Acronym ??= other.Acronym;
    }

    /// <summary>Whether a name of these words can be a person's: no head word of bodies or places in it.</summary>
    public bool MayBePerson(IReadOnlyList<NameToken> tokens) =>
        tokens.Count is >= 2 and <= 6 && Body * 2 <= Mentions && Acronym is null
        && !tokens.Any(IsJoint) && BeginsAsPerson(tokens[0]) && EndsAsPerson(tokens)
        && (Titles > 0 || GivenNames.IsKnown(tokens[0].Key) || !IsOfWords(tokens))
        && !IsListed(string.Join(' ', tokens.Select(token => token.Key)));

    private static bool IsJoint(NameToken token) => token.Key is "of" or "for" or "and" or "the" || token.Text == "&";

    private bool BeginsAsPerson(NameToken first) =>
        !(Vocabulary.IsHead("before", first.Key) && Titles == 0 && !GivenNames.IsKnown(first.Key))
        && !Vocabulary.IsHead("compass", first.Key) && !Vocabulary.IsHead("compassInside", first.Key);

    private bool EndsAsPerson(IReadOnlyList<NameToken> tokens) =>
        !IsHead(tokens[^1].Key) || (tokens.Count == 2 && Person > 0 && GivenNames.IsKnown(tokens[0].Key));

    private static bool IsOfWords(IReadOnlyList<NameToken> tokens) =>
        tokens.Any(token => IsHead(token.Key)) || tokens.Any(token => token.IsAcronym) || Vocabulary.IsKnownWord(tokens[0].Text);

    private static bool IsListed(string key) => Nations.Places.Contains(key) || Vocabulary.Bodies.Contains(key);

    /// <summary>Whether the folded word is a head word of bodies, outlets, buildings and the like.</summary>
    public static bool IsHead(string key) =>
        ProperNames.IsHead(char.ToUpperInvariant(key[0]) + key[1..]) || Vocabulary.List("bodyHeads").Contains(key);
}
