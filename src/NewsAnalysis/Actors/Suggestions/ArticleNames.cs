using NewsAnalysis.Actors.Matching;

namespace NewsAnalysis.Actors.Suggestions;

/// <summary>What one article says about a name: how often, in which forms, and what tells its type.</summary>
internal sealed class ArticleName(string key, IReadOnlyList<NameToken> tokens)
{
    /// <summary>The folded full form.</summary>
    public string Key => key;

    /// <summary>The words of the full form.</summary>
    public IReadOnlyList<NameToken> Tokens => tokens;

    /// <summary>Mentions by form as written.</summary>
    public Dictionary<string, int> Forms { get; } = new(StringComparer.Ordinal);

    /// <summary>What tells its type.</summary>
    public Evidence Evidence { get; init; } = new();

    /// <summary>Mentions in all forms.</summary>
    public int Mentions { get; set; }

    /// <summary>Mentions that are more than a capital at a sentence's beginning.</summary>
    public int Strong { get; set; }

    /// <summary>Whether it stands in the headline.</summary>
    public bool InHeadline { get; set; }

    /// <summary>Whether it is brought in as somebody's relative ("first lady Anna Stark", "his wife Anna Stark").</summary>
    public bool IsRelative { get; private set; }

    /// <summary>Position of its first mention in the body, or -1.</summary>
    public int Position { get; set; } = -1;

    /// <summary>Notes a mention.</summary>
    public void Add(NameRun run, bool asSurname)
    {
        Mentions++;
        Strong += run.IsWeak ? 0 : 1;
        InHeadline |= run.InHeading;
        IsRelative |= !asSurname && (run.Before is "lady" || PersonReader.IsRelation(run.Before)
            || run.Title?.EndsWith("lady", StringComparison.OrdinalIgnoreCase) == true);
        Evidence.Note(run, asSurname);
        var form = run.Title is null || !asSurname ? run.Text : $"{run.Title} {run.Text}";
        Forms[form] = Forms.GetValueOrDefault(form) + 1;
        if (Position < 0 || (InHeadline && !run.InHeading && asSurname == false && Mentions == 2))
            Position = run.Start;
    }
}

/// <summary>Gathers the names of one article: surnames go to the full name that the article gives.</summary>
internal static class ArticleNames
{
    /// <summary>The names in order of first mention.</summary>
    /// <param name="article">The article.</param>
    /// <param name="known">Where a dictionary's actors are mentioned; names there are left out.</param>
    /// <param name="small">Receives how often the article writes a folded word with a small letter.</param>
    public static IReadOnlyList<ArticleName> Of(Article article, IReadOnlyList<Mention> known, Dictionary<string, int> small)
    {
        var (all, headings) = RunFinder.Find(article, small);
        var runs = all.Where(run => !IsKnown(run.Start, run.End, known)).ToList();
        var names = new Dictionary<string, ArticleName>(StringComparer.Ordinal);
        var bySurname = new Dictionary<string, List<ArticleName>>(StringComparer.Ordinal);
        foreach (var run in runs.Where(run => !IsSurnameOnly(run)))
            AddFull(run, names, bySurname);
        var others = runs.Where(run => IsSurnameOnly(run) && IsOfOther(run)).Select(run => run.Tokens[0].Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var run in runs.Where(IsSurnameOnly))
            AddSingle(run, names, bySurname, others);
        LinkAcronyms(names);
        foreach (var line in headings)
            ReadHeading(line, names, bySurname);
        StatePeople.Count(Tokens.Of(article.Text).Where(token => !IsKnown(token.Start, token.End, known)), all, names);
        return [.. names.Values.Where(name => name.Mentions > 0)];
    }

    private static bool IsKnown(int start, int end, IReadOnlyList<Mention> known)
    {
        var (low, high) = (0, known.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = known[middle].Span.End <= start ? (middle + 1, high) : (low, middle);
        }

        return low < known.Count && known[low].Span.Start < end;
    }

    private static void AddFull(NameRun run, Dictionary<string, ArticleName> names, Dictionary<string, List<ArticleName>> bySurname)
    {
        if (!names.TryGetValue(run.Key, out var name))
        {
            names[run.Key] = name = new ArticleName(run.Key, run.Tokens);
            foreach (var surname in SurnamesOf(run))
            {
                if (!bySurname.TryGetValue(surname, out var list))
                    bySurname[surname] = list = [];
                list.Add(name);
            }
        }

        name.Add(run, false);
    }

    private static bool IsSurnameOnly(NameRun run) => run.Tokens.Count == 1 || (run.Tokens.Count == 2 && SuffixOf(run.Tokens) is not null);

    private static string? SuffixOf(IReadOnlyList<NameToken> tokens) =>
        tokens.Count > 1 && Vocabulary.Suffixes.Contains(tokens[^1].Key) ? tokens[^1].Key : null;

    // "Stark" of "John Stark Jr."; "Xi" of "Xi Jinping".
    private static IEnumerable<string> SurnamesOf(NameRun run)
    {
        var count = run.Tokens.Count;
        if (count > 2 && Vocabulary.Suffixes.Contains(run.Tokens[^1].Key))
            count--;
        yield return run.Tokens[count - 1].Key;
        if ((Vocabulary.FamilyFirst.Contains(run.Tokens[0].Key) && count is 2 or 3)
            || (count == 2 && Surnames.IsTwoSyllables(run.Tokens[1].Text)))
            yield return run.Tokens[0].Key;
    }

    // "President Stark" or "Stark Jr." in an article tell that the bare surname is not the son's or the wife's.
    private static bool IsOfOther(NameRun run) =>
        SuffixOf(run.Tokens) is not null || (run.Title is { } title && !title.StartsWith('M'));

    private static void AddSingle(
        NameRun run, Dictionary<string, ArticleName> names, Dictionary<string, List<ArticleName>> bySurname, HashSet<string> others)
    {
        var (key, suffix) = (run.Key, SuffixOf(run.Tokens));
        if (!Nations.ByName.ContainsKey(key) && (run.HasTitle || !Vocabulary.IsPlace(key))
            && bySurname.TryGetValue(run.Tokens[0].Key, out var bearers)
            && bearers.FindAll(bearer => MayBear(bearer, run, others.Contains(run.Tokens[0].Key))) is { Count: > 0 } people)
        {
            // "Stark Jr." is the son; the bare surname is the father's where the article has both.
            if (people.Exists(person => SuffixOf(person.Tokens) == suffix))
                people.RemoveAll(person => SuffixOf(person.Tokens) != suffix);
            var nearest = people.Where(person => person.Position <= run.Start).MaxBy(person => person.Position) ?? people[0];
            nearest.Add(run, true);
            nearest.Evidence.SurnameUses++;
            return;
        }

        if (IsFirstName(run, names))
            return;
        if (!names.TryGetValue(key, out var name))
            names[key] = name = new ArticleName(key, run.Tokens);
        name.Add(run, run.HasTitle);
    }

    private static bool MayBear(ArticleName bearer, NameRun run, bool isOthers) =>
        bearer.Evidence.MayBePerson(bearer.Tokens) && Courtesy.Fits(run.Title, bearer.Tokens)
        && (!isOthers || (!bearer.IsRelative && SuffixOf(bearer.Tokens) == SuffixOf(run.Tokens)));

    // "Sir Peter", "Peter" in an article that gives his full name: no name of its own, and no form to find him by.
    private static bool IsFirstName(NameRun run, Dictionary<string, ArticleName> names) =>
        run.Tokens is [{ IsAcronym: false } only] && !Nations.ByName.ContainsKey(only.Key) && GivenNames.IsKnown(only.Key)
        && names.Values.Any(name => name.Tokens.Count > 1 && name.Tokens[0].Key == only.Key && name.Evidence.MayBePerson(name.Tokens));

    // An acronym goes to the name in the article that has its initials, where there is just one, or that it is known to be for.
    private static void LinkAcronyms(Dictionary<string, ArticleName> names)
    {
        foreach (var acronym in names.Values.Where(name => name.Tokens is [{ IsAcronym: true }]).ToList())
        {
            var text = acronym.Tokens[0].Text.Replace(".", "", StringComparison.Ordinal);
            var full = names.Values.Where(name => name.Tokens.Count > 1
                && (name.Evidence.Acronym == text || (text.Length > 2 && Initials(name.Tokens) == text)
                    || Vocabulary.Bynames.Contains($"{Folding.Key(text)} {string.Join(' ', name.Tokens.Select(token => token.Key))}")))
                .ToList();
            if (full.Count > 0)
                full[0].Evidence.Acronym ??= text;
        }
    }

    /// <summary>The capitals that begin the words of a name.</summary>
    public static string Initials(IEnumerable<NameToken> tokens) =>
        string.Concat(tokens.Where(token => token.IsCapital).Select(token => token.Text[0]));

    // In a heading every word has a capital: only what the article names elsewhere counts, the longest first.
    private static void ReadHeading(
        IReadOnlyList<NameToken> line, Dictionary<string, ArticleName> names, Dictionary<string, List<ArticleName>> bySurname)
    {
        for (var i = 0; i < line.Count;)
        {
            var length = Math.Min(5, line.Count - i);
            ArticleName? found = null;
            for (; length > 0; length--)
            {
                var key = string.Join(' ', line.Skip(i).Take(length).Select(token => token.Key));
                if ((names.TryGetValue(key, out found) && found.Strong > 0)
                    || (length == 1 && bySurname.TryGetValue(key, out var people)
                        && (found = people.Find(one => one.Evidence.MayBePerson(one.Tokens))) is not null))
                    break;
                found = null;
            }

            if (found is not null)
            {
                found.Mentions++;
                found.InHeadline = true;
            }

            i += Math.Max(length, 1);
        }
    }
}
