using NewsAnalysis.Attributions;
using NewsAnalysis.Tables;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Measures;

/// <summary>What two outlets say on a topic as a sentence fit to print; each number leads to its place.</summary>
public static class TopicSentence
{
    private const decimal FewestOfPlural = 10;

    /// <summary>"Harbour Post (2024-01-02) gives 16 boats, Sea Mail (2024-01-05, citing the harbour office) over 20." Pairs that are worth
    /// a look and pairs that can both hold say so; of what changed with time it says "rose from 12 (…) to 14 (…)".</summary>
    /// <param name="topic">The topic; one with nothing to compare gives its label alone.</param>
    /// <param name="nameOf">What an outlet is called, by its label; null for the label.</param>
    public static Statement Of(Topic topic, Func<string, string>? nameOf = null)
    {
        if (Pair(topic) is not { } pair)
            return topic.Label;
        var origins = Origins(topic);
        var own = pair.Left.Article.OutletLabel == pair.Right.Article.OutletLabel;
        var (left, right) = (Who(pair.Left, nameOf),
            Who(pair.Right, own ? _ => pair.Left.Article.Id == pair.Right.Article.Id ? "further on" : "elsewhere" : nameOf));
        if (pair.Compatible && pair.Left.Interval == pair.Right.Interval)
            return new([($"{left} and {right} give the same number, ", null), Said(pair.Left),
                ($"{Unit(pair.Left, topic)}{origins}.", null)]);
        var unit = Unit(pair.Left, topic);
        if (pair.Grade == Grade.Revision && topic.Person is null)
            return Changed(pair, topic.Label, origins, nameOf);
        var end = pair.Compatible ? $"; both can hold{origins}."
            : $"{(pair.Grade != Grade.Revision ? "" : Former(pair) is null ? "; a birthday between them would explain it"
                : "; the one is told as what was said before")}{origins}.";
        var says = topic.Person is { } person && !pair.Compatible ? $"says {person} is" : "gives";
        return new([($"{(pair.Grade == Grade.Look ? "Worth a look: " : "")}{left} {says} ", null), Said(pair.Left),
            ($"{unit}, {right} ", null), Said(pair.Right), (end, null)]);
    }

    /// <summary>The two claims that stand for the topic: that of which a text calls one superseded; those of its reason, the furthest
    /// apart; else of two outlets the lowest and the
    /// highest that are compared.</summary>
    internal static ClaimPair? Pair(Topic topic)
    {
        var pairs = topic.Pairs.Where(pair => pair.Grade == topic.Grade && pair.Left.Article.OutletLabel != pair.Right.Article.OutletLabel)
            .ToList();
        return (topic.Grade == Grade.Revision ? topic.Pairs.FirstOrDefault(pair => pair.Grade == topic.Grade && Former(pair) is not null)
            : null) ?? pairs.Find(pair => pair.Why == topic.Why) ?? pairs.MaxBy(pair => pair.Left.Interval.Gap(pair.Right.Interval))
            ?? topic.Pairs.FirstOrDefault(pair => pair.Grade == topic.Grade);
    }

    // "People killed rose from 12 (Harbour Post, 2024-01-02) to 14 (Sea Mail, 2024-01-05)."
    private static Statement Changed(ClaimPair pair, string label, string origins, Func<string, string>? nameOf)
    {
        var order = When(pair.Left)?.CompareTo(When(pair.Right)!) ?? 0;
        var former = Former(pair);
        if (former is not null)
            order = former == pair.Left ? -1 : 1;
        // Of one day, what it rose to comes later.
        var (early, late) = order > 0 || (order == 0 && pair.Left.Value > pair.Right.Value)
            ? (pair.Right, pair.Left) : (pair.Left, pair.Right);
        return former is not null
            ? new([($"{English.Capital(label)}: at first ", null), Said(early), ($" ({At(early)}), then ", null), Said(late),
                ($" ({At(late)}){origins}.", null)])
            : new([($"{English.Capital(label)} {(late.Value > early.Value ? "rose" : "fell")} from ", null), Said(early),
            ($" ({At(early)}) to ", null), Said(late), ($" ({At(late)}){origins}.", null)]);

        string At(FigureClaim claim) => Who(claim, nameOf).Replace(" (", ", ", StringComparison.Ordinal).TrimEnd(')');
    }

    // What the one text calls said before, where the other does not.
    private static FigureClaim? Former(ClaimPair pair) => (Superseded.Is(pair.Left), Superseded.Is(pair.Right)) switch
    {
        (true, false) => pair.Left,
        (false, true) => pair.Right,
        _ => null,
    };

    private static ArticleDate? When(FigureClaim claim) => claim.AsOf ?? claim.Article.Published.Value;

    // Said where outlets share an origin; else every outlet speaks for itself.
    private static string Origins(Topic topic)
    {
        var outlets = topic.Claims.Select(claim => claim.Article.OutletLabel).Distinct(StringComparer.Ordinal).Count();
        var origins = topic.IndependentSources.Count;
        return origins == 0 || origins >= outlets ? "" : $" ({English.Count(outlets, "outlet")}, {English.Count(origins, "origin")})";
    }

    // "Quadruple", "both", "half" and "third" are no numbers before a noun, nor is "a man and a woman".
    private static (string, string?) Said(FigureClaim claim) =>
        (claim.IsSum || NameWords.Is("manifold", claim.Text.ToLowerInvariant()) || NumberRoles.IsOrdinal(claim.Text.ToLowerInvariant())
            ? FigureText.Of(claim.Interval) : Within(FigureText.Of(claim)),
            Citation.Of(claim));

    // "Four" begins a sentence and "FOUR" stands in a headline: within a sentence both are "four". "USD 5" stays.
    private static string Within(string figure) =>
        !figure.Any(char.IsLower) && figure.Count(char.IsLetter) > 2 && !(figure.Length > 4 && char.IsDigit(figure[4]))
            ? figure.ToLowerInvariant()
        : figure.Length > 1 && char.IsUpper(figure[0]) && char.IsLower(figure[1]) ? char.ToLowerInvariant(figure[0]) + figure[1..] : figure;

    private static string Who(FigureClaim claim, Func<string, string>? nameOf)
    {
        var outlet = claim.Article.OutletLabel;
        var name = nameOf?.Invoke(outlet) ?? outlet;
        // Untitled articles are told apart by their dates.
        var date = claim.Article.Published.Value?.ToString() is { } day && !name.Contains(day, StringComparison.Ordinal) ? day : null;
        var known = new[]
        {
            date, Named(SpeakerNames.IsPronoun(claim.Source) ? claim.Speaker : claim.Source) is { } source && source != outlet
                ? $"citing {SpeakerNames.Within(source, claim.Quote)}" : null
        }.OfType<string>().ToList();
        return known.Count == 0 ? name : $"{name} ({string.Join(", ", known)})";
    }

    // "He (Jan Moor)" is Jan Moor.
    private static string? Named(string? source) => source?.Split(" (", 2) is [var pronoun, var name] && name.EndsWith(')')
        && SpeakerNames.IsPronoun(pronoun) ? name[..^1] : source;

    // "16 boats, …"; of a measure the unit beside the number and what is measured: "13 minutes for the length of the spree, … 15";
    // "$70 million" needs no "dollars".
    private static string Unit(FigureClaim claim, Topic topic)
    {
        if (topic.Person is not null)
            return topic.Grade >= Grade.Look ? "" : $" ({topic.Label})";
        var label = claim.Interval is { Low: 1, High: 1 } ? TopicLabels.OfOne(topic) : topic.Label;
        var comma = EndsInUnit(topic) ? label.LastIndexOf(", ", StringComparison.Ordinal) : -1;
        if (comma < 0 && !NamesUnit(claim))
            return $"{(IsPlural(claim) ? " of" : "")} {label}";
        if (comma < 0 && Measure.Of(Plurals.One(label)).IsMoney)
            return "";
        var named = comma < 0 ? label : label[..comma];
        return $"{(NamesUnit(claim) || comma < 0 ? "" : $"{(IsPlural(claim) ? " of" : "")} {label[(comma + 2)..]}")} for "
            + $"{(char.IsLower(named[0]) && TopicLabels.IsOne(named) ? "the " : "")}{named}";
    }

    // "Bail, dollars", "aid supplied, dollars a year"; not "deaths in Arle, Monday", as a person may call a topic.
    private static bool EndsInUnit(Topic topic)
    {
        var comma = topic.Label.LastIndexOf(", ", StringComparison.Ordinal);
        return comma >= 0 && topic.Claims.Select(claim => Plurals.UnitName(claim.NormalizedUnit)).Distinct()
            .Any(unit => $"{topic.Label[(comma + 2)..]} ".StartsWith($"{unit} ", StringComparison.Ordinal));
    }

    // "Dozens of people", "thousands of people"; "several people".
    private static bool IsPlural(FigureClaim claim) => claim.Vague && claim.Interval.Low >= FewestOfPlural
        && claim.Text.EndsWith('s');

    private static bool NamesUnit(FigureClaim claim) =>
        claim.Text.Any(letter => letter == '%' || char.GetUnicodeCategory(letter) == UnicodeCategory.CurrencySymbol)
        || claim.Text.EndsWith("cent", StringComparison.OrdinalIgnoreCase);
}
