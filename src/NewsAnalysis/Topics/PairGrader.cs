using NewsAnalysis.Figures.Arguments;

namespace NewsAnalysis.Topics;

/// <summary>Grades two claims of a topic: whether both can hold, how sure it is that they differ, and the likely cause.</summary>
/// <param name="reader">Reads pairs of the story's claims.</param>
/// <param name="agreements">Which claims of the story say the same.</param>
internal sealed class PairGrader(PairReader reader, Agreements agreements)
{
    // What the articles' own accounts explain is no difference to look at.
    private const string AsStated = "the number is the same, its bound another";
    private const string Made = "with what stands beside it they are as many";

    /// <summary>The comparison, in words that judge neither side; null where the claims are hardly about the same thing, and where their
    /// numbers may meet by chance.</summary>
    public ClaimPair? Of(Profile left, Profile right) => Sizes.Meet(left, right) ? Agreeing(left, right) : Differing(left, right);

    private ClaimPair? Agreeing(Profile left, Profile right)
    {
        var (probability, _) = reader.Of(left, right, false);
        return IsNoAgreement(left, right, probability) ? null
            : Pair(left, right, Grade.Compatible, Agreement(left.Claim, right.Claim)) with
            {
                Probability = probability,
            };
    }

    private ClaimPair? Differing(Profile left, Profile right)
    {
        var (probability, against) = reader.Of(left, right, false);
        if (probability < reader.Model.Look || !MayDiffer(left, right) || Explains(left, right, agreements.Deaths) is not null)
            return null;
        var isLater = Revisions.IsCorrected(left, right) || IsTold(left, right) || Revisions.IsLater(left, right, agreements.Deaths);
        var doubt = Revisions.IsCorrected(left, right) ? null
            : OneSays(left.Claim, right.Claim) ?? OtherDoubt(left, right, agreements.Deaths, reader.Features);
        if (doubt is not null)
            (probability, against) = reader.Of(left, right, true);
        doubt ??= Elsewhere(left, right, isLater);
        var grade = doubt is not null || !IsSure(left, right, probability) ? Grade.Look : isLater ? Grade.Revision : Grade.Differs;
        return Pair(left, right, grade, Reason(left, right)) with
        {
            Probability = probability,
            Against = Against(grade, doubt, against),
        };
    }

    // What one article calls superseded is of what it says now.
    private bool IsSure(Profile left, Profile right, double probability) => probability >= reader.Model.Differs(left, right)
        || (Revisions.IsCorrected(left, right) && left.Claim.Article.Id == right.Claim.Article.Id);

    private bool IsTold(Profile left, Profile right) => agreements.Rises.Contains(left, right);

    private (Cause Cause, string Why) Reason(Profile left, Profile right) =>
        Difference(left, right) is var reason && reason.Cause == Cause.Unexplained && IsTold(left, right)
            ? (Cause.LaterRevision, "An article of the story tells that the one became the other.") : reason;

    private static string Against(Grade grade, string? doubt, string against) => grade != Grade.Look ? ""
        : string.Join("; ", new[] { doubt, against }.OfType<string>()
            .SelectMany(words => words.Split("; ", StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal));

    private static ClaimPair Pair(Profile left, Profile right, Grade grade, (Cause Cause, string Why) reason) =>
        new(left.Claim, right.Claim, grade, reason.Cause, reason.Why)
        {
            SameArticle = left.Claim.Article.Id == right.Claim.Article.Id,
            Independent = SourceNames.Independent([left.Claim, right.Claim]).Count > 1,
        };

    // What one outlet says twice is its own; "dozens" and "dozens" are no same number, and what was said before is said no longer.
    private static bool IsNoAgreement(Profile left, Profile right, double probability) =>
        OneSays(left.Claim, right.Claim) is not null || (left.Claim.Vague && right.Claim.Vague)
        || left.IsSuperseded != right.IsSuperseded || Coincidence.IsLikely(left, right, probability);

    // Of two numbers of one article those are of one thing that count people of one fate over no stretch of time, or which the text sets
    // against each other, or which two sources give; two charges, weights or sums are of two ("faces four counts", "had faced two").
    private static bool MayDiffer(Profile left, Profile right) => left.Claim.Article.Id != right.Claim.Article.Id
        || left.Compares || right.Compares || left.IsSuperseded != right.IsSuperseded
        || SourceNames.Differ(SourceNames.Of(left.Claim), SourceNames.Of(right.Claim))
        || (left.Measure.IsCount && left.Fate is not null && left.Fate == right.Fate && PairRules.IsPerson(left)
            && PairRules.IsPerson(right) && left.Stretch is null && right.Stretch is null);

    /// <summary>In words how the articles' own accounts explain that the numbers do not meet, so that there is nothing to look at, or
    /// null.</summary>
    private static string? Explains(Profile left, Profile right, Deaths deaths) =>
        Sizes.SameNumber(left, right) ? AsStated : Makes(left, right) || Makes(right, left) ? Made
        : Personal.Explains(left, right) ?? PairRules.Explains(left, right) ?? PairRules.Explains(right, left)
            ?? (Counting.Explains(left, right, deaths));

    /// <summary>What keeps claims about the same thing from being said to differ, by what they are and how they count, or null: never
    /// inside an article or an outlet.</summary>
    public static string? Doubt(Profile left, Profile right, Deaths deaths, PairFeatures features) =>
        OneSays(left.Claim, right.Claim) ?? Explains(left, right, deaths) ?? OtherDoubt(left, right, deaths, features);

    // The doubt of two outlets' numbers that their accounts do not explain.
    private static string? OtherDoubt(Profile left, Profile right, Deaths deaths, PairFeatures features)
    {
        if (Personal.Doubt(left, right) is { } personal)
            return personal;
        if (left.Rate != right.Rate)
            return "only one is per period";
        if (LastOtherwise(left, right))
            return "each says how long something else went on";
        if (features.TellOfTwoPlaces(left, right))
            return "the sentences name different places";
        if (features.TellAside(left, right))
            return "one names a place that no other article names";
        if (TimesOfDay.Differ(left, right))
            return "each is of its own time of day";
        if ((left.Size < right.Size ? left : right) is var less && less.Kindred.AllowMore(less.Claim.Value))
            return "the article with the smaller number says that it is at least so many";
        if (!Personal.AreOfOne(left, right) && (IsForOther(left, right, features) || IsOfOther(left, right, features)))
            return "each says otherwise what or whom it is for or from";
        if (IsOfKind(left, right) || IsOfKind(right, left))
            return "one counts a kind of what the other counts";
        if (Revisions.IsOutOfOrder(left, right) || Revisions.IsOutOfOrder(right, left))
            return "the later article gives fewer than the earlier one";
        return PairRules.Bars(left, right) ?? PairRules.Bars(right, left) ?? Counting.Doubt(left, right, deaths);
    }

    /// <summary>That one article or one outlet says both; null where two outlets do.</summary>
    public static string? OneSays(FigureClaim left, FigureClaim right) => left.Article.Id == right.Article.Id ? "one article says both"
        : left.Article.Outlet.Value is { } outlet && outlet == right.Article.Outlet.Value ? "one outlet says both" : null;

    /// <summary>That two texts differ for a reason that nobody names.</summary>
    public static string Unexplained(string left, string right, bool isOneArticle) =>
        $"“{left}” differs from “{right}”{(isOneArticle ? " within one article" : "")}; the text names no reason.";

    // "One is in a critical condition, four are stable" and "five hurt"; "$4 million on roads and $7 million on schools" and "$11 million".
    private static bool Makes(Profile claim, Profile whole)
    {
        var (own, all) = ((double)claim.Claim.Value, (double)whole.Claim.Value);
        double[] beside = [.. (claim.Measure.IsCount ? claim.Summands : claim.Addends).Select(other => (double)other)];
        return (claim.Measure.IsCount && claim.AndA && own + 1 == all) // "five young men and a woman", "six men"
            || Array.Exists(beside, other => other + own == all) || (beside.Length > 1 && beside.Sum() + own == all);
    }

    // "40 jets from Boeing", "25 jets from Airbus"; "jailed Fesk for six years", "Dunmore was jailed for nine years".
    private static bool IsOfOther(Profile left, Profile right, PairFeatures features) => AreOthers(left.Partners, right.Partners)
        || (!left.Measure.IsCount && (IsOfOtherThing(left, right, features) || (AreOthers(left.Partakers, right.Partakers)
            && !(PairRules.IsNamed(left.Partakers, right) && PairRules.IsNamed(right.Partakers, left)))))
        || AreOfKinds(left, right) || AreOthers(Givers(left), Givers(right));

    // "Married for 40 years", "had run the farm for 33 years"; not "the strike lasted nine weeks", "a strike of 12 weeks".
    private static bool LastOtherwise(Profile left, Profile right) => left is { Measure.Dimension: Measure.Duration, Personal: null }
        && (left.Claim.Arguments.Predicate, right.Claim.Arguments.Predicate) is var (one, other)
        && one is not null && other is not null && !IsNouns(left) && !IsNouns(right)
        && !Predicates.LastAlike(one, other) && !left.Sides.Overlaps(right.Sides);

    // "Quashed the nine-year sentence", "was given a sentence of eight years".
    private static bool IsNouns(Profile profile) => profile.Claim.Arguments.Has("measure-before-noun");

    // "cancelled 130 departures" may be some of "160 flights cancelled"; not "160 departures" of "130 flights".
    private static bool IsOfKind(Profile kind, Profile all) => kind.Measure.IsCount && kind.Size < all.Size
        && ((kind.Thing is { } one && all.Thing is { } other && one != other && Kinds.IsKindOf(one, other)) || IsOneOfTwo(kind, all));

    // "Ten public and private schools" and "eight public schools".
    private static bool IsOneOfTwo(Profile kind, Profile all)
    {
        TopicWord[] words = [.. TopicWords.Of(all.Phrase ?? "")];
        return Enumerable.Range(0, Math.Max(0, words.Length - 3)).Any(at => words[at + 1].Lower is "and" or "or"
            && kind.Adjectives.Contains(Stem.Of(words[at].Lower)) != kind.Adjectives.Contains(Stem.Of(words[at + 2].Lower)));
    }

    private static bool AreOthers(FrozenSet<string> left, FrozenSet<string> right) =>
        left.Count > 0 && right.Count > 0 && !left.Overlaps(right);

    // "$20 million in solar power", "$55 million in gas"; "closed the airport for five days", "the harbour for eight", where neither
    // sentence names the other's.
    private static bool IsOfOtherThing(Profile left, Profile right, PairFeatures features) =>
        left is { Noun: { } one, Thing: { } } && right is { Noun: { } other, Thing: { } }
        && left.Thing != right.Thing && !Kinds.Akin(one, other) && !PairRules.Refers(one) && !PairRules.Refers(other)
        && ((IsSubjects(left) && IsSubjects(right))
            || (!left.Context.ContainsKey(CountedNouns.Key(other)) && !right.Context.ContainsKey(CountedNouns.Key(one))))
        && !features.MayMean(left, [one], right, [other]);

    // "The tunnel is 7 miles long", "a road to the tunnel is 14 miles long".
    private static bool IsSubjects(Profile profile) => profile.Claim.Arguments.Has(MeasuredThing.Extent);

    // "Food prices rose 9 percent", "prices rose 4 percent".
    private static bool AreOfKinds(Profile left, Profile right) =>
        !left.Measure.IsCount && left.Noun == right.Noun && !left.Adjectives.SetEquals(right.Adjectives)
        && Predicates.Measures(left.Claim.Arguments.Predicate) && Predicates.Measures(right.Claim.Arguments.Predicate);

    // "The museum offers a $900 reward", "police offer $500 for tips": two rewards; of police and "authorities" one.
    private static FrozenSet<string> Givers(Profile profile) =>
        profile.Measure.IsMoney && Predicates.Rewards(profile.Claim.Arguments.Predicate)
            ? TopicWords.Of(profile.Claim.Arguments.Subject ?? "").Where(word => !StopWords.Contains(word.Lower))
                .Select(word => Counting.Is("authorities", word.Lower) ? "" : word.Lower)
                .Where(word => !Counting.Is("reward", word)).ToFrozenSet(StringComparer.Ordinal)
            : [];

    // "$3 million on lawyers", "$8 million on advertising".
    private static bool IsForOther(Profile left, Profile right, PairFeatures features) =>
        left.Measure.IsMoney && left.Purposes.Count > 0 && right.Purposes.Count > 0
        && !left.Purposes.Any(
            one => right.Purposes.Any(other => CountedNouns.Key(one) == CountedNouns.Key(other) || Kinds.Akin(one, other)))
        && !features.MayMean(left, left.Purposes, right, right.Purposes);

    // That an article first says the other's number too, of what is as surely the same thing, or gives both numbers.
    private string? Elsewhere(Profile left, Profile right, bool isLater)
    {
        if (Revisions.IsCorrected(left, right))
            return null;
        var same = Same(left, right) ?? Same(right, left);
        return same is not null ? $"{same.Claim.Article.OutletLabel} says “{same.Claim.Text}” as well"
            : isLater ? null : PairFeatures.Echo(left, right);
    }

    // "At least four" holds 18 too, and is no nearer to it than "16" is.
    private Profile? Same(Profile claim, Profile rival) =>
        agreements.In(rival.Claim.Article.Id, claim, reader.Topical(claim, rival) ?? double.PositiveInfinity) is { } same
            && Sizes.Factor(same, claim) <= Sizes.Factor(claim, rival) ? same : null;

    private static (Cause Cause, string Why) Agreement(FigureClaim left, FigureClaim right)
    {
        if (left.Vague != right.Vague)
            return (Cause.Vaguer, $"“{(left.Vague ? left : right).Text}” is vaguer and holds “{(left.Vague ? right : left).Text}”.");
        if (left.Bound == Bound.Exact && right.Bound == Bound.Exact && left.Value != right.Value && left.ValueTo is null
            && right.ValueTo is null)
            return (Cause.Rounding, $"“{left.Text}” and “{right.Text}” round to each other.");
        return (Cause.None, left.Interval == right.Interval ? "The same number." : $"“{left.Text}” and “{right.Text}” can both hold.");
    }

    private static (Cause Cause, string Why) Difference(Profile left, Profile right)
    {
        var scope = Scope(left, right);
        if (scope is not null)
            return (Cause.DifferentScope, scope);
        if (AsOf(left.Claim, right.Claim) is { } asOf)
            return (Cause.LaterRevision, asOf);
        if (left.IsSuperseded != right.IsSuperseded)
            return (Cause.LaterRevision, Revisions.Said((left.IsSuperseded ? left : right).Claim));
        if (SourceNames.Differ(SourceNames.Of(left.Claim), SourceNames.Of(right.Claim)))
            return (Cause.DifferentSource,
                $"Different named sources: {left.Claim.Source} (“{left.Claim.Text}”) and {right.Claim.Source} (“{right.Claim.Text}”).");
        if (Revision(left, right) is { } revision)
            return (Cause.LaterRevision, revision);
        if (!left.Peoples.SetEquals(right.Peoples))
            return (Cause.DifferentScope, Counted(left, right));
        if (left.Places.Count > 0 && right.Places.Count > 0 && !left.Places.Overlaps(right.Places))
            return (Cause.DifferentScope, "The sentences name different places.");
        return (Cause.Unexplained, Unexplained(Said(left), Said(right), left.Claim.Article.Id == right.Claim.Article.Id));
    }

    private static string? Scope(Profile left, Profile right)
    {
        if (left.Rate != right.Rate)
            return $"Different periods: {Period(left)} and {Period(right)}{Sources(left.Claim, right.Claim)}.";
        if (!left.Parts.SetEquals(right.Parts))
            return Counted(left, right);
        return null;
    }

    /// <summary>The claim's words, with the unit of a measure where the words lack it ("203 square miles").</summary>
    private static string Said(Profile profile) =>
        profile.Measure.IsCount || profile.Measure.IsMoney || profile.Claim.Unit is not { } unit
            || profile.Claim.Text.Contains(unit, StringComparison.OrdinalIgnoreCase)
            ? profile.Claim.Text
            : $"{profile.Claim.Text} {unit}";

    private static string Counted(Profile left, Profile right) =>
        $"Different scope: “{Noun(left)}” and “{Noun(right)}”{Sources(left.Claim, right.Claim)}.";

    private static string Noun(Profile profile) => profile.Claim.Counted ?? profile.Claim.Unit ?? profile.Claim.Text;

    private static string Period(Profile profile) =>
        profile.Rate is { } rate ? $"“{profile.Claim.Text}” for each {rate}" : $"“{profile.Claim.Text}” without a period";

    private static string Sources(FigureClaim left, FigureClaim right) =>
        SourceNames.Differ(SourceNames.Of(left), SourceNames.Of(right))
            ? $"; the sources differ as well ({left.Source}, {right.Source})" : "";

    private static string? AsOf(FigureClaim left, FigureClaim right)
    {
        if (left.AsOf is not { } first || right.AsOf is not { } second || first == second)
            return null;
        return $"They hold for different dates: “{left.Text}” for {first}, “{right.Text}” for {second}.";
    }

    private static string? Revision(Profile left, Profile right)
    {
        if (Revisions.TellsRise(left, right) && PairFeatures.Days(left, right) == 0)
            return left.Size < right.Size ? $"“{Said(right)}” is told as what “{Said(left)}” rose to." : Revision(right, left);
        if (left.Claim.Article.Published.Value is not { } first || right.Claim.Article.Published.Value is not { } second
            || Revisions.Overlap(first, second))
            return null;
        var (early, late) = first.CompareTo(second) < 0 ? (left, right) : (right, left);
        var direction = late.Size > early.Size ? "more" : "less";
        return $"The later article ({late.Claim.Article.Published.Value}) gives {direction}: "
            + $"“{Said(late)}” after “{Said(early)}” ({early.Claim.Article.Published.Value}).";
    }
}
