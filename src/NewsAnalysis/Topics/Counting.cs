using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Text;

namespace NewsAnalysis.Topics;

/// <summary>Ways of counting the same people that give different numbers: the attacker in or out, those killed in or out.</summary>
internal static class Counting
{
    /// <summary>The event of those killed.</summary>
    public const string Killed = "kill";

    private const string Arrested = "arrest";

    /// <summary>That one counts the dead in and the other does not.</summary>
    private const string AsKilled = "they are as far apart as the number of killed";

    /// <summary>The part of those in a critical condition.</summary>
    public const string Critical = "critical";

    private const double MostLeftOut = 2;
    private const int AsideReach = 4;
    private const int AmongReach = 7;

    private static readonly FrozenDictionary<string, FrozenSet<string>> CuesByKind = WordList.Kinds("Topics.counting-words.tsv");

    // What may be one of several ("shooting" of "shootings").
    private static readonly FrozenSet<string> Happenings =
        CuesByKind["several"].Select(NounForms.Singular).Except(CuesByKind["several"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>In words why the two counts may agree after all, or null.</summary>
    /// <param name="left">A count.</param>
    /// <param name="right">One that does not meet it.</param>
    /// <param name="deaths">The numbers of killed in their story.</param>
    public static string? Doubt(Profile left, Profile right, Deaths deaths)
    {
        if (!left.Measure.IsCount || !MayCountPeople(left) || !MayCountPeople(right))
            return null;
        return left.IsNthOfYear || right.IsNthOfYear ? OfYear(left, right, deaths) : OfOther(left, right, deaths)
            ?? ((left.Share && right.Share) || Revisions.TellsRise(left, right) ? null
                : LeftOut(left, right, deaths) ?? Unlike(left, right, deaths));
    }

    /// <summary>In words how the ways of counting explain that the two counts do not meet: the dead counted in, or, of one
    /// article, those of several events; null where they do not.</summary>
    public static string? Explains(Profile left, Profile right, Deaths deaths)
    {
        if (!left.Measure.IsCount || !MayCountPeople(left) || !MayCountPeople(right) || left.IsNthOfYear || right.IsNthOfYear)
            return null;
        if (left.Claim.Article.Id == right.Claim.Article.Id && (IsOfSeveral(left) != IsOfSeveral(right)
            || IsOfAnother(left) != IsOfAnother(right)))
            return "one speaks of several events";
        return !(left.Share && right.Share) && !Revisions.TellsRise(left, right) && Unlike(left, right, deaths) is AsKilled
            ? AsKilled : null;
    }

    // "The city's 40th homicide this year", "the county's 38th traffic death".
    private static string? OfYear(Profile left, Profile right, Deaths deaths)
    {
        var (one, other) = (Area(left), Area(right));
        var ofOneArea = one.Kinds.SetEquals(other.Kinds)
            && (one.Names.Count == 0 || other.Names.Count == 0 || one.Names.Overlaps(other.Names));
        var victims = deaths.ByArticle[left.Claim.Article.Id].Concat(deaths.ByArticle[right.Claim.Article.Id])
            .Where(killed => killed != left.Size && killed != right.Size).DefaultIfEmpty().Max();
        return left.Noun != right.Noun || !left.Adjectives.SetEquals(right.Adjectives) ? "each counts deeds of its own kind"
            : !ofOneArea ? "each counts over an area of its own"
            : victims > Math.Abs(left.Size - right.Size) ? "each may count another of several who were killed" : null;
    }

    // "Velden's" and "in Velden" name the city, "the county's" an area of another kind.
    private static (HashSet<string> Kinds, HashSet<string> Names) Area(Profile profile)
    {
        var words = TopicWords.Of($"{profile.Claim.Arguments.Possessor} | {profile.Claim.Arguments.Place}")
            .Where(word => !StopWords.Contains(word.Lower) && !Is("town", word))
            .ToLookup(word => word.Capital && !Is("area", word), word => word.Lower);
        return ([.. words[false]], [.. words[true]]);
    }

    // Of several events, of one of them, of two groups, of one kind of people.
    private static string? OfOther(Profile left, Profile right, Deaths deaths)
    {
        var (several, too) = (IsOfSeveral(left), IsOfSeveral(right));
        return IsOfAnother(left) != IsOfAnother(right) ? "one speaks of another event"
            : several != too || (several && PairFeatures.Days(left, right) > 1) ? "one speaks of several events"
            : IsOfOne(left) != IsOfOne(right) ? "one counts those of one of several events"
            : left.Parts.Contains(Critical) && right.Parts.Contains(Critical) ? "how many are in a critical condition changes by the hour"
            : (Goes(left, right) || Goes(right, left)) && !Revisions.IsLater(left, right, deaths)
                ? "the article with the smaller number goes on to a larger one"
            : MayBeSomeOf(left, right) || MayBeSomeOf(right, left) ? "one may count some of them only" : null;
    }

    // "Two men lay in the yard, shot. [...] The three who were shot will live."
    private static bool Goes(Profile less, Profile more) => less.Size < more.Size && less.Kindred.GoOn(less);

    // The attacker, an unborn child or another whom one counts in.
    private static string? LeftOut(Profile left, Profile right, Deaths deaths)
    {
        if (Math.Abs(left.Size - right.Size) > MostLeftOut || (CountsAttacker(left) is { } counts && counts == CountsAttacker(right)
            && !Says(left, "unborn") && !Says(right, "unborn")))
            return null;
        var killed = left.Event is null or Killed || right.Event is null or Killed;
        var who = Says(left, "who") || Says(right, "who") || deaths.Inclusive.Contains(Math.Max(left.Size, right.Size));
        return killed && who ? "one may count the attacker or an unborn child"
            : MayAdd(left) || MayAdd(right) ? "one may count somebody whom the other leaves out"
            : LetsGo(left) || LetsGo(right) ? "one may count those who were let go" : null;
    }

    // "Six were hurt, including the driver"; a girl or two children are among the hurt whoever counts them.
    private static bool MayAdd(Profile profile)
    {
        var words = profile.Words;
        return words.Index().Any(word => Is("with", word.Item)
            && !(Is("counted-in", word.Item) && AreYoung(words[(word.Index + 1)..Math.Min(words.Length, word.Index + AmongReach)])));
    }

    // "a girl", "two small children"; not "the girl", "a boy and the driver".
    private static bool AreYoung(TopicWord[] words) => words is [{ Lower: not "the" }, ..]
        && Array.FindIndex(words, word => CountedNouns.Known(word.Lower) is { Thing: "person", Part: { } part }
            && Is("age", part)) is > 0 and var young
        && !words.Skip(young + 1).Any(word => word.Lower == "and");

    // "Three men are in custody, one was released".
    private static bool LetsGo(Profile profile) => profile.Fate == Arrested && profile.Words.Zip(profile.Words.Skip(1)).Any(
        pair => Is("freed", pair.Second) && pair.First.Lower is var before
            && (NameWords.Is("is", before) || char.IsDigit(before[0]) || NumberWords.Find(before) is not null));

    // "Six dead, including the gunman": true; "besides the gunman", "not including the attacker": false; null where neither is said.
    private static bool? CountsAttacker(Profile profile)
    {
        var words = profile.Words;
        return Enumerable.Range(0, words.Length) // not "the gunman's mother"
            .Where(at => Is("attacker", words[at]) && words[at].Lower.Length == words[at].End - words[at].Start)
            .Select(at => Counts(words[Math.Max(0, at - AsideReach)..at], words[at..Math.Min(words.Length, at + AsideReach)]))
            .FirstOrDefault(counts => counts is not null);
    }

    private static bool? Counts(TopicWord[] before, TopicWord[] behind)
    {
        var isIn = Array.Exists(before, word => Is("counted-in", word) || Is("counted-among", word));
        return Array.Exists(before, word => Is("counted-out", word)) || (isIn && Array.Exists(before, word => word.Lower == "not")) ? false
            : isIn || Array.Exists(behind, word => Is("counted-among", word)) ? true : null;
    }

    // "12 students were killed", "15 people were killed"; more students than people are no part of them.
    private static bool MayBeSomeOf(Profile some, Profile all) =>
        some.LoneKind is not null && some.LoneKind != all.LoneKind && (some.Size < all.Size || all.LoneKind is not null);

    // "Seven shot in separate attacks", "seven shot in five hours", "seven arrested during two days of marches".
    private static bool IsOfSeveral(Profile profile) => Says(profile, "several") || profile.Stretch is { IsOfHours: true }
        || TimesOfDay.IsOfDays(profile);

    // "Two were charged with another attack".
    private static bool IsOfAnother(Profile profile) => profile.Words.Zip(profile.Words.Skip(1))
        .Any(pair => Is("further", pair.First) && (Is("deed", pair.Second) || Happenings.Contains(pair.Second.Lower)));

    // "Three were hurt in the first shooting"; not "it was the second crash on the line".
    private static bool IsOfOne(Profile profile)
    {
        var words = profile.Words;
        return Enumerable.Range(0, Math.Max(0, words.Length - 3)).Any(at => Is("in", words[at]) && Is("all", words[at + 1])
            && NumberWords.Find(words[at + 2].Lower) is { Kind: NumberWordKind.Ordinal } && Happenings.Contains(words[at + 3].Lower));
    }

    // Fewer in hospital than hurt, or more hurt than another counts beside the killed.
    private static string? Unlike(Profile left, Profile right, Deaths deaths)
    {
        var between = Math.Abs(left.Size - right.Size);
        var (less, more) = left.Size < right.Size ? (left, right) : (right, left);
        if (IsHarmed(left) && IsHarmed(right) && between <= MostLeftOut && deaths.HurtOtherwise)
            return "an article tells of somebody who was hurt in another way";
        if (IsCared(less) && !IsCared(more))
            return "not all of them may have been taken to hospital";
        if (less.Event == "hold" && more.Event == Arrested && (more.Size >= Sizes.Few || Says(less, "moment")))
            return "not all of those arrested may still be held";
        if (IsHarmed(left) && IsHarmed(right) && (left.Event != right.Event || !LeavesOutKilled(more)) && !deaths.Holds(less)
            && (deaths.ByArticle[left.Claim.Article.Id].Contains(between) || deaths.ByArticle[right.Claim.Article.Id].Contains(between)))
            return AsKilled;
        return null;
    }

    // Of the hurt another may count the dead in; of those arrested nobody does.
    private static bool IsHarmed(Profile profile) =>
        profile.Event != Killed
            && (profile.Event is null || EventNames.Family(profile.Event) is not { } family || family == EventNames.Family(Killed));

    // "One dead, four hurt"; "a teenager died and seven others were hurt"; not "one dead among five hurt".
    private static bool LeavesOutKilled(Profile profile) =>
        !Says(profile, "counted-among")
        && (profile.Companions.Any(other => other.Fate == Killed) || profile.BesideDead || (profile.Others && Says(profile, "killed")));

    private static bool MayCountPeople(Profile profile) => profile.Thing is null || PairRules.IsPerson(profile);

    // "Nine hurt" and "seven hospitalized"; who counts more in hospital than another hurt does differ.
    private static bool IsCared(Profile profile) => profile.Event == "hospital" || Is("care", profile.Claim.Arguments.Predicate);

    /// <summary>The words of a kind of counting-words.tsv.</summary>
    public static FrozenSet<string> Cues(string kind) => CuesByKind[kind];

    /// <summary>Whether a word in lower case is of a kind of counting-words.tsv; none is not.</summary>
    public static bool Is(string kind, string? word) => word is not null && CuesByKind[kind].Contains(word);

    private static bool Is(string kind, TopicWord word) => Is(kind, word.Lower);

    /// <summary>Whether a word of the claim's sentence is of a kind of counting-words.tsv.</summary>
    public static bool Says(Profile profile, string kind) => profile.Words.Any(word => Is(kind, word));
}
