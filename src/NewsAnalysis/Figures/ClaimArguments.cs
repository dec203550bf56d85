namespace NewsAnalysis.Figures;

/// <summary>What part a number plays in its sentence.</summary>
public enum NumberRole
{
    /// <summary>It counts things ("40 passengers").</summary>
    Count,

    /// <summary>It counts some of a whole that is named or was counted before ("three of the 40", "five others", "the remaining
    /// two").</summary>
    Part,

    /// <summary>It is the whole that another number is a part of ("three of the 40": 40).</summary>
    Total,

    /// <summary>It is where a change began, or what another number is compared with ("rose from 40 to 57": 40).</summary>
    Before,

    /// <summary>It is per something ("12 per 1,000").</summary>
    Rate,

    /// <summary>It is a chance ("one in five", "10 to 1").</summary>
    Odds,

    /// <summary>It counts two fates together ("killed or wounded 100").</summary>
    Combined,

    /// <summary>It is by how much something changed ("rose by 5 percent").</summary>
    Change,

    /// <summary>It measures something ("$5 million", "12 miles").</summary>
    Measure,
}

/// <summary>How the text stands to what it says of a number.</summary>
public enum Standing
{
    /// <summary>It is said to be so.</summary>
    Asserted,

    /// <summary>It is said not to be so ("did not kill 12").</summary>
    Denied,

    /// <summary>It may be so, is feared, planned or meant ("could displace 5,000", "wanted to kill 20").</summary>
    Possible,

    /// <summary>It is so only if something else is ("if 50 are freed").</summary>
    Conditional,

    /// <summary>It stands in a question.</summary>
    Asked,
}

/// <summary>What a number's sentence says around it, read once from the sentence's tree; words as written, null where the sentence names
/// none.</summary>
public sealed record ClaimArguments
{
    /// <summary>Nothing is known but that it counts.</summary>
    public static ClaimArguments None { get; } = new();

    /// <summary>What part the number plays.</summary>
    public NumberRole Role { get; init; }

    /// <summary>How the text stands to it.</summary>
    public Standing Standing { get; init; }

    /// <summary>Lemma of the verb, or of the noun or adjective in its place, that says what the counted do or what happens to them
    /// ("wound").</summary>
    public string? Predicate { get; init; }

    /// <summary>The subject of that predicate, where it is not the counted thing itself.</summary>
    public string? Subject { get; init; }

    /// <summary>Its direct object, where it is not the counted thing itself.</summary>
    public string? Object { get; init; }

    /// <summary>Who does it, where the sentence says so ("by the police"; the subject of an active verb).</summary>
    public string? Agent { get; init; }

    /// <summary>Where: the phrase after in, at, near, on that is no time ("a barn in Ostrey").</summary>
    public string? Place { get; init; }

    /// <summary>When, as written ("on Friday", "this year", "since 2019").</summary>
    public string? Period { get; init; }

    /// <summary>What, or whom, an amount or another measure is for ("for the repair of the bridge", "to miners").</summary>
    public string? Purpose { get; init; }

    /// <summary>Whose it is ("the mayor's", "of the fund", "her").</summary>
    public string? Possessor { get; init; }

    /// <summary>Words that restrict the counted thing, as lemmas, blanks between them ("other", "seriously wounded", "named").</summary>
    public string? Restriction { get; init; }

    /// <summary>Lemma of the counted thing's head noun ("passenger"), or null.</summary>
    public string? Head { get; init; }

    /// <summary>Full name of the person whose age it is, where its phrase names somebody; of the one who was hit so many times or has
    /// served so many years, or the noun by which the sentence calls him ("officer"); else null.</summary>
    public string? Person { get; init; }

    /// <summary>The one whose age it is, where the number is an age and he or she is the only one of the article to whom this happened;
    /// else null.</summary>
    public AgeBearer? Bearer { get; init; }

    /// <summary>Names of the rules that made the claim's fields, blanks between them.</summary>
    public string Rules { get; init; } = "";

    /// <summary>Whether a rule of that name is among them.</summary>
    internal bool Has(string rule)
    {
        foreach (var name in Rules.AsSpan().Split(' '))
        {
            if (Rules.AsSpan()[name].SequenceEqual(rule))
                return true;
        }

        return false;
    }

    /// <summary>The arguments with one more rule.</summary>
    internal ClaimArguments With(string rule) => this with { Rules = Rules.Length == 0 ? rule : $"{Rules} {rule}" };
}
