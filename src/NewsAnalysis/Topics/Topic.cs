namespace NewsAnalysis.Topics;

/// <summary>What the claims of a topic say of one another.</summary>
public enum Verdict
{
    /// <summary>One claim, or claims of one article that repeat one another: nothing to compare.</summary>
    Single,

    /// <summary>Every two claims can hold together.</summary>
    Compatible,

    /// <summary>At least two claims cannot both hold.</summary>
    Conflict,
}

/// <summary>The likely cause why two claims differ.</summary>
public enum Cause
{
    /// <summary>They do not differ.</summary>
    None,

    /// <summary>Two exact numbers that round to each other.</summary>
    Rounding,

    /// <summary>One is a vague word that holds the other ("dozens" and 35).</summary>
    Vaguer,

    /// <summary>A later article or as-of date.</summary>
    LaterRevision,

    /// <summary>A different named source.</summary>
    DifferentSource,

    /// <summary>A different scope (place, part of the counted, period) or unit.</summary>
    DifferentScope,

    /// <summary>Nothing in the text explains the difference.</summary>
    Unexplained,
}

/// <summary>How sure it is that claims differ. Findings, headlines and indexes speak of <see cref="Differs"/> alone.</summary>
public enum Grade
{
    /// <summary>Nothing to compare.</summary>
    Single,

    /// <summary>They can both hold.</summary>
    Compatible,

    /// <summary>They cannot both hold if they are about the same thing, which is likely but not sure; <see cref="ClaimPair.Against"/> says
    /// what speaks against it.</summary>
    Look,

    /// <summary>Two outlets assert numbers of the same thing at different times, between which it may have changed: the later tells of a
    /// later state.</summary>
    Revision,

    /// <summary>Two outlets assert numbers of the same thing that cannot both hold.</summary>
    Differs,
}

/// <summary>Two claims of a topic compared.</summary>
/// <param name="Left">The earlier in the topic's order.</param>
/// <param name="Right">The later.</param>
/// <param name="Grade">Compatible, worth a look, or differing.</param>
/// <param name="Cause">The likely cause where they do not meet.</param>
/// <param name="Why">The reason in words, for a reader.</param>
public sealed record ClaimPair(FigureClaim Left, FigureClaim Right, Grade Grade, Cause Cause, string Why)
{
    /// <summary>Whether both can hold.</summary>
    public bool Compatible => Grade == Grade.Compatible;

    /// <summary>Probability that the claims are about the same thing, 0 to 1 (<c>pair-weights.tsv</c>).</summary>
    public double Probability { get; init; } = 1;

    /// <summary>By which pairs of one grade are told: of those worth a look the likeliest first; others are as sure as each
    /// other.</summary>
    internal double Sureness => Grade == Grade.Look ? Probability : 1;

    /// <summary>What speaks against the claims being about the same thing at the same time, in words; empty for nothing.</summary>
    public string Against { get; init; } = "";

    /// <summary>Whether one article makes both claims; where they do not meet, the article disagrees with itself.</summary>
    public bool SameArticle { get; init; }

    /// <summary>Whether two sources stand behind the claims; false where one repeats the other's source or the same outlet speaks
    /// twice.</summary>
    public bool Independent { get; init; }
}

/// <summary>Claims about the same thing.</summary>
public sealed record Topic
{
    /// <summary>Unique among the topics of a run, made of the words of the label.</summary>
    public required string Id { get; init; }

    /// <summary>The story the claims belong to.</summary>
    public required string Story { get; init; }

    /// <summary>What is counted, for a reader ("hostages taken").</summary>
    public required string Label { get; init; }

    /// <summary>The normalised unit, or null for a plain count without a noun.</summary>
    public string? Unit { get; init; }

    /// <summary>The event type of the claims, or null.</summary>
    public string? Event { get; init; }

    /// <summary>The person whose age the topic is, by name or by what happened ("the boy who was killed"), or null for one of claims. Such
    /// topics stand apart: their numbers are no claims.</summary>
    public string? Person { get; init; }

    /// <summary>The claims, by article date, article and position.</summary>
    public required IReadOnlyList<FigureClaim> Claims { get; init; }

    /// <summary>What the claims say of one another: the highest grade of their pairs.</summary>
    public Grade Grade { get; init; }

    /// <summary>The same of the pairs of two outlets alone: <see cref="Grade.Single"/> where one outlet gives all that is
    /// compared.</summary>
    internal Grade OfOutlets => Pairs.Where(pair => pair.Left.Article.OutletLabel != pair.Right.Article.OutletLabel)
        .Select(pair => pair.Grade).DefaultIfEmpty(Grade.Single).Max();

    /// <summary>Conflict exactly where the grade is <see cref="Grade.Differs"/>; a pair worth a look counts as compatible or single
    /// here.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>Probability that the claims of the pair that gave the grade are about the same thing; 1 for a topic of one claim.</summary>
    public double Probability { get; init; } = 1;

    /// <summary>Whether the claims hold for different times and their numbers changed with it: a course of events before a difference of
    /// accounts.</summary>
    public bool Timeline { get; init; }

    /// <summary>The likely cause of the conflict; of the widest-apart pair where causes differ.</summary>
    public Cause Cause { get; init; }

    /// <summary>The cause in words, for a reader.</summary>
    public string Why { get; init; } = "";

    /// <summary>Every two claims of different statements, compared.</summary>
    public IReadOnlyList<ClaimPair> Pairs { get; init; } = [];

    /// <summary>Number of pairs that differ, those beyond the listed ones included.</summary>
    public int Differing { get; init; }

    /// <summary>Whether two claims of one article cannot both hold.</summary>
    public bool SelfDisagreement { get; init; }

    /// <summary>Who answers for the claims (<see cref="ClaimOrigins"/>): the named source of a claim, else its outlet; each once, in
    /// ordinal order. A claim that quotes another outlet's figure counts as that outlet's.</summary>
    public IReadOnlyList<string> IndependentSources { get; init; } = [];

    /// <summary>Ids of topics about the same counted thing with another event (taken, held, released) or of another part of it.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>What a person said of the topic itself: merged, a claim set apart, the cause set (corrections.yaml); empty for
    /// none.</summary>
    public IReadOnlyList<CorrectionMark> Corrections { get; init; } = [];
}

/// <summary>A total of an article set against the parts that the same article gives.</summary>
/// <param name="Total">The claim that states the total.</param>
/// <param name="Parts">The claims that are its parts, in text order.</param>
/// <param name="Sum">The interval of the parts' sum.</param>
/// <param name="Matches">Whether the total can hold with the parts.</param>
/// <param name="Why">In words, for a reader.</param>
public sealed record SumCheck(FigureClaim Total, IReadOnlyList<FigureClaim> Parts, Interval Sum, bool Matches, string Why);
