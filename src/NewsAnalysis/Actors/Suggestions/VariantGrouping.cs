using NewsAnalysis.Actors.Loading;
using NewsAnalysis.Actors.Matching;

namespace NewsAnalysis.Actors.Suggestions;

/// <summary>Brings the forms of one name together: longer and shorter forms of a person's name, spellings, surnames and acronyms alone,
/// bodies with and without the state before them. The better known form takes in the others.</summary>
internal sealed class VariantGrouping
{
    private readonly List<NameGroup> _groups;
    private readonly Dictionary<string, List<NameGroup>> _byLast = new(StringComparer.Ordinal);
    private readonly HashSet<NameGroup> _gone = [];

    private readonly IReadOnlyDictionary<string, int> _small;

    private VariantGrouping(IReadOnlyCollection<NameGroup> groups, IReadOnlyDictionary<string, int> small)
    {
        _small = small;
        foreach (var group in groups.Where(EndsInNoun))
            group.EndInNoun();
        _groups = [.. groups.OrderByDescending(group => group.Weight).ThenBy(group => group.Key, StringComparer.Ordinal)];
        foreach (var group in _groups.Where(group => group.Words.Count > 1 && !group.IsSuffixedSurname))
        {
            if (!_byLast.TryGetValue(group.PlainWords[^1], out var list))
                _byLast[group.PlainWords[^1]] = list = [];
            list.Add(group);
        }
    }

    /// <summary>The groups that remain.</summary>
    /// <param name="groups">The names of all articles.</param>
    /// <param name="small">How often the articles write a folded word with a small letter.</param>
    public static IReadOnlyList<NameGroup> Join(IReadOnlyCollection<NameGroup> groups, IReadOnlyDictionary<string, int> small)
    {
        var grouping = new VariantGrouping(groups, small);
        grouping.JoinParted();
        grouping.JoinTitled();
        grouping.JoinFullNames();
        grouping.JoinSpellings();
        grouping.JoinAcronyms();
        grouping.JoinTurned();
        grouping.JoinParties();
        grouping.JoinSurnames();
        grouping.JoinShortNames();
        return [.. grouping._groups.Where(group => !grouping._gone.Contains(group))];
    }

    // "Oldtown Crimes Investigators", where the articles also write of investigators; neither "Tia Woods" nor "Anna Investigators".
    private bool EndsInNoun(NameGroup group) => group.Words.Count > 1 && group.Words[^1] is [.., 's'] last && group.Evidence.Titles == 0
        && _small.GetValueOrDefault(last) * 4 >= group.Mentions && _small.ContainsKey(last)
        && !OrdinaryWords.IsCommonSurname(last) && !GivenNames.IsKnown(group.Words[0]);

    // "Lin Mei-ting" of "Lin Mei Ting", "Omar Farid" of "Omar al-Farid": parted otherwise, or without the Arabic article.
    private void JoinParted()
    {
        foreach (var same in _groups.GroupBy(Parts, StringComparer.Ordinal))
        {
            foreach (var other in same.Skip(1))
                Absorb(same.First(), other);
        }
    }

    private static string Parts(NameGroup group) => string.Join(' ', group.Key.Split(' ', '-')
        .Where((word, at) => at == 0 || word is not ("al" or "el")));

    // "Special Agent Stark" is Anna Stark where the words before the surname are ordinary ones; "Stark Emails" is nobody.
    private void JoinTitled()
    {
        foreach (var group in _groups.Where(group => group.PlainWords.Count > 1 && !_gone.Contains(group)).ToList())
        {
            var isGiven = GivenNames.IsKnown(group.Words[0]);
            if ((isGiven ? null : Titled(group)) is { } titled)
                AbsorbOffice(titled, group);
            else if (Followed(group) is { } person)
                AbsorbOffice(person, group);
            else if (!isGiven && IsNobody(group))
                _gone.Add(group);
        }
    }

    private NameGroup? Titled(NameGroup group) => HasOffice(group) && _byLast.TryGetValue(group.PlainWords[^1], out var list)
        ? list.Find(other => other != group && !_gone.Contains(other) && other.MayBePerson && !HasOffice(other)) : null;

    private bool HasOffice(NameGroup group) => group.PlainWords.Take(group.PlainWords.Count - 1).All(IsOrdinary);

    private bool IsOrdinary(string word) => Vocabulary.List("titles").Contains(word) || _small.GetValueOrDefault(word) > 1;

    // "Anna Stark Emails"; an "Anna Stark Foundation" is a body.
    private NameGroup? Followed(NameGroup group) => group.Words.Count > 2 && _small.ContainsKey(group.Words[^1])
        && !Evidence.IsHead(group.Words[^1])
        ? _groups.Find(other => other.Key.Length + group.Words[^1].Length + 1 == group.Key.Length
            && group.Key.StartsWith(other.Key, StringComparison.Ordinal) && other.MayBePerson && other.Weight > group.Weight) : null;

    private bool IsNobody(NameGroup group) => group.Words.Count == 2 && _small.ContainsKey(group.Words[1]) && group.Evidence.Titles == 0
        && _byLast.TryGetValue(group.Words[0], out var list) && list.Exists(other => other.MayBePerson && other.Weight > group.Weight * 2);

    private void JoinFullNames()
    {
        foreach (var list in _byLast.Values)
        {
            for (var i = 0; i < list.Count; i++)
            {
                for (var j = 0; j < i && j < 50 && !_gone.Contains(list[i]); j++)
                {
                    if (!_gone.Contains(list[j]) && IsSame(list[j], list[i]))
                        Absorb(list[j], list[i]);
                }
            }
        }
    }

    private static bool IsSame(NameGroup left, NameGroup right)
    {
        var (shorter, longer) = left.Words.Count <= right.Words.Count ? (left, right) : (right, left);
        // "Robert S. Stark III" is the formal name of Robert Stark, where no article has both.
        if (left.MayBePerson && right.MayBePerson)
            return (left.Suffix == right.Suffix || IsFormal(longer, shorter)) && IsSamePerson(left.PlainWords, right.PlainWords);
        // "Fish and Wildlife Service" of "U.S. Fish and Wildlife Service".
        return shorter.Words.Count >= 2 && longer.Words.Count - shorter.Words.Count is 1 or 2 && IsEnd(longer.Words, shorter.Words)
            && !longer.MayBePerson && Evidence.IsHead(shorter.Words[^1])
            && Vocabulary.IsKnownWord(longer.Tokens[0].Text);
    }

    private static bool IsFormal(NameGroup longer, NameGroup shorter) => longer.Suffix is not null && shorter.Suffix is null
        && longer.PlainWords.Count > shorter.PlainWords.Count && !longer.MeetsIn(shorter);

    private static bool IsSamePerson(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        if (IsEnd(left, right) || IsEnd(right, left))
            return true;
        var (first, second) = (left[0], right[0]);
        if (!GivenNames.Same(first, second))
            return false;
        var (middle, other) = (left.Count > 2 ? left[1] : null, right.Count > 2 ? right[1] : null);
        return middle is null || other is null || middle[0] == other[0] || (middle.Length > 1 && other.Length > 1);
    }

    private static bool IsEnd(IReadOnlyList<string> words, IReadOnlyList<string> end) =>
        end.Count >= 2 && end.Count <= words.Count && end.SequenceEqual(words.Skip(words.Count - end.Count), StringComparer.Ordinal);

    // "Anna Petersen" of "Mary Anna Petersson": the same ending but for a letter or two.
    private void JoinSpellings()
    {
        var people = _groups.Where(group => !_gone.Contains(group) && group.PlainWords.Count > 1 && group.MayBePerson).ToList();
        var byStart = people.GroupBy(group => group.PlainWords[^1][..1], StringComparer.Ordinal);
        foreach (var list in byStart.Select(group => group.Take(400).ToList()))
        {
            for (var i = 0; i < list.Count; i++)
            {
                for (var j = 0; j < i && !_gone.Contains(list[i]); j++)
                {
                    if (!_gone.Contains(list[j]) && list[j].Suffix == list[i].Suffix && IsSpelling(list[j].PlainWords, list[i].PlainWords))
                        Absorb(list[j], list[i]);
                }
            }
        }
    }

    private static bool IsSpelling(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var count = Math.Min(left.Count, right.Count);
        var differences = 0;
        for (var i = 1; i <= count; i++)
        {
            var (one, other) = (left[^i], right[^i]);
            if (one == other)
                continue;
            var allowed = Math.Min(one.Length, other.Length) switch { < 4 => 0, < 8 => 1, _ => 2 };
            var distance = Math.Abs(one.Length - other.Length) > 2 ? 9 : EditDistance.Of(one, other);
            if (distance > allowed || one[0] != other[0])
                return false;
            differences++;
        }

        return differences <= 2 && (left.Count == right.Count || count >= 2);
    }

    private void JoinAcronyms()
    {
        var acronyms = _groups.Where(group => !_gone.Contains(group) && group.Tokens is [{ IsAcronym: true }])
            .GroupBy(group => group.Tokens[0].Text.Replace(".", "", StringComparison.Ordinal), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        // "DOE" is of Education as well as of Energy, where no article tells.
        var takers = _groups.Where(group => !_gone.Contains(group) && group.Words.Count > 1)
            .SelectMany(group => InitialsOf(group).Select(initials => (Initials: initials, Group: group)))
            .ToLookup(taker => taker.Initials, taker => taker.Group, StringComparer.Ordinal);
        foreach (var (initials, list) in acronyms)
        {
            var told = takers[initials].Where(group => group.Evidence.Acronym is not null).ToList();
            if ((told.Count > 0 ? told : [.. takers[initials]]) is not [var taker])
                continue;
            foreach (var acronym in list)
                Absorb(taker, acronym);
        }

        // "FBI" in one outlet is "F.B.I." in another.
        foreach (var same in acronyms.Values.Select(list => list.Where(group => !_gone.Contains(group)).ToList())
            .Where(list => list.Count > 1))
        {
            foreach (var other in same.Skip(1))
                Absorb(same[0], other);
        }
    }

    // One article may have only the name, another only its initials; two letters say too little.
    // "DHS" of the Department of Homeland Security, "DOJ" of that of Justice.
    private static string[] InitialsOf(NameGroup group)
    {
        if (group.Evidence.Acronym is { } told)
            return [told];
        if (group.MayBePerson)
            return [];
        string[] all = [ArticleNames.Initials(group.Tokens), string.Concat(group.Words.Select(word => char.ToUpperInvariant(word[0])))];
        return [.. all.Where(initials => initials.Length > 2).Distinct(StringComparer.Ordinal)];
    }

    // "Department of Justice" and "Justice Department"; a University of Marrow is not Marrow University.
    private void JoinTurned()
    {
        foreach (var turned in _groups
            .Where(group => !_gone.Contains(group) && group.Words is ["department" or "ministry", "of", ..]).ToList())
        {
            var plain = string.Join(' ', turned.Words.Skip(2).SkipWhile(word => word == "the").Append(turned.Words[0]));
            if (_groups.Find(group => !_gone.Contains(group) && group.Key == plain) is { } same)
                Absorb(same, turned);
        }
    }

    // "Democrats" are of the "Democratic Party", "Greens" of the "Green Party".
    private void JoinParties()
    {
        foreach (var party in _groups.Where(group => !_gone.Contains(group) && group.Words is [_, "party"]).ToList())
        {
            foreach (var members in _groups.Where(
                group => !_gone.Contains(group) && Nations.Groups.Contains(group.Key) && IsStem(group.Key[..^1], party.Words[0])).ToList())
                Absorb(party, members);
        }

        static bool IsStem(string member, string word) =>
            word.StartsWith(member, StringComparison.Ordinal) && word.Length - member.Length is 0 or 2;
    }

    // A surname alone in an article goes to the one person of that surname, or to one mentioned far more than the others.
    private void JoinSurnames()
    {
        foreach (var single in _groups.Where(IsSurnameOnly).ToList())
        {
            if (!_byLast.TryGetValue(single.Words[0], out var all))
            {
                // "the Obamas".
                if (single.Key.EndsWith('s') && _byLast.TryGetValue(single.Key[..^1], out var family)
                    && family.Exists(group => group.MayBePerson))
                    _gone.Add(single);
                continue;
            }

            var people = Bearers(single, all);
            if (people.Count == 0 || (Vocabulary.IsPlace(single.Key) && single.Evidence.Titles * 2 < single.Mentions) || IsWhere(single))
                continue;
            // Of several nobody is meant for sure; the surname is no name of its own either.
            if (people.Count > 1 && people[0].Weight < people[1].Weight * 2)
            {
                _gone.Add(single);
                continue;
            }

            single.Bare = single.Mentions;
            Absorb(people[0], single);
        }
    }

    // "At a news conference in Lincoln": a place, where the bare name never stands otherwise.
    private static bool IsWhere(NameGroup single) => single.Evidence is { Titles: 0, Person: 0 }
        && single.Evidence.Place >= single.Evidence.Mentions;

    private List<NameGroup> Bearers(NameGroup single, List<NameGroup> all)
    {
        var title = single.Forms.Keys.FirstOrDefault(form => form.Contains(' ', StringComparison.Ordinal))?.Split(' ')[0];
        var people = all.FindAll(group => !_gone.Contains(group) && group.MayBePerson && Courtesy.Fits(title, group.Tokens));
        if (people.Exists(group => group.Suffix == single.Suffix))
            people.RemoveAll(group => group.Suffix != single.Suffix);
        return people;
    }

    // "Stark" of "Stark Partners", "Meadow" of "Meadow & Stark": the first word of the one firm or body that begins so.
    private void JoinShortNames()
    {
        var byFirst = _groups.Where(group => !_gone.Contains(group) && group.Words.Count is > 1 and <= 4 && IsFirm(group))
            .ToLookup(group => group.Words[0], StringComparer.Ordinal);
        foreach (var single in _groups
            .Where(group => IsSurnameOnly(group) && group.Words.Count == 1 && !group.Tokens[0].IsAcronym).ToList())
        {
            if (byFirst[single.Key].ToList() is [var firm] && MayBeFirm(single))
                Absorb(firm, single);
        }
    }

    private bool MayBeFirm(NameGroup single) => !_small.ContainsKey(single.Key) && single.Evidence is { Titles: 0 }
        && single.Evidence.Place * 4 < single.Evidence.Mentions && !GivenNames.IsKnown(single.Key)
        && !Nations.Places.Contains(single.Key) && !Vocabulary.IsKnownWord(single.Tokens[0].Text);

    private static bool IsFirm(NameGroup group) =>
        !group.MayBePerson && (Vocabulary.IsHead("company", group.Words[^1]) || Vocabulary.List("firmHeads").Contains(group.Words[^1])
            || group.Tokens[^1].Text is "UK" or "USA" or "US" || (group.Words.Count is 3 && group.Words[1] == "and"));

    private bool IsSurnameOnly(NameGroup group) =>
        !_gone.Contains(group) && (group.Words.Count == 1 || group.IsSuffixedSurname) && !Nations.ByName.ContainsKey(group.Key);

    private void Absorb(NameGroup group, NameGroup other)
    {
        group.Absorb(other);
        _gone.Add(other);
    }

    // The words of an office are no form by which to find anybody.
    private void AbsorbOffice(NameGroup person, NameGroup group)
    {
        group.Forms.Clear();
        Absorb(person, group);
    }
}
