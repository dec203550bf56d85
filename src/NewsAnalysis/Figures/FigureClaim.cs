using NewsAnalysis.Text;

namespace NewsAnalysis.Figures;

/// <summary>How a number is bounded in words; the sign it has in output stands in brackets.</summary>
public enum Bound
{
    /// <summary>The number itself (=).</summary>
    Exact,

    /// <summary>About, around, dozens of (~).</summary>
    About,

    /// <summary>Less than, nearly, up to (&lt;).</summary>
    Below,

    /// <summary>More than, at least (&gt;).</summary>
    Above,
}

/// <summary>A change of a quantity that the text states ("rose by 5 percent").</summary>
public enum Change
{
    /// <summary>None stated.</summary>
    None,

    /// <summary>An increase.</summary>
    Up,

    /// <summary>A decrease.</summary>
    Down,
}

/// <summary>Why a number in the text is no claim.</summary>
public enum NoClaimReason
{
    /// <summary>Part of a date.</summary>
    Date,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A decade or century.</summary>
    Decade,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>How long before or after something ("two years ago", "in the last three months").</summary>
    When,

    /// <summary>A person's age.</summary>
    Age,

    /// <summary>An ordinal number.</summary>
    Ordinal,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A score or result.</summary>
    Score,

    /// <summary>A version number.</summary>
    Version,

    /// <summary>The number of a list item.</summary>
    List,

    /// <summary>A page number or counter.</summary>
    Page,

    /// <summary>Part of a name (Boeing 737, Resolution 242).</summary>
    Name,

    /// <summary>A reference to something else in the text or to a source ("[3]", "Figure 2", "get hold of one").</summary>
    Reference,

    /// <summary>"One" of a group ("one of the best"); it counts a group's member and says nothing of how many there are.</summary>
    Pronoun,

    /// <summary>A fixed phrase ("one by one", "second to none").</summary>
    Idiom,

    /// <summary>A person rejected it (corrections.yaml).</summary>
    Rejected,
}

/// <summary>A number in an article and what it says. A claim where <see cref="Reason"/> is null; else a number that was read as no
/// claim.</summary>
public sealed record FigureClaim
{
    /// <summary>The article.</summary>
    public required ArticleInfo Article { get; init; }

    /// <summary>Where the number stands in the article's text, with its bounding words and unit sign ("more than $100 million").</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words of <see cref="Span"/>.</summary>
    public required string Text { get; init; }

    /// <summary>Whether its number is the sum of what its words tell: three for "a mother and her two sons", seven for "two dead and five
    /// injured".</summary>
    public bool IsSum => Arguments.Has(Figures.Arguments.ListedPersons.Rule) || Arguments.Has(Topics.TollTotals.Rule);

    /// <summary>The number as stated, scaled (1.2bn = 1,200,000,000); the lower number of a range. For vague words the interval's lower
    /// end.</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper number of a range, or null where one number is stated.</summary>
    public decimal? ValueTo { get; init; }

    /// <summary>What the statement allows, by the table of <c>VagueWords</c> and the bounding words.</summary>
    public required Interval Interval { get; init; }

    /// <summary>How the number is bounded.</summary>
    public Bound Bound { get; init; }

    /// <summary>Whether the number is a vague word ("dozens").</summary>
    public bool Vague { get; init; }

    /// <summary>The change it states, if any.</summary>
    public Change Change { get; init; }

    /// <summary>The unit as written; for a plain count the counted noun phrase ("Palestinian prisoners"); null where none is
    /// given.</summary>
    public string? Unit { get; init; }

    /// <summary>The unit in the singular, spelled out ("dollar", "kilometre per hour", "Palestinian prisoner"; "people" stays).</summary>
    public string? NormalizedUnit { get; init; }

    /// <summary>The thing counted or measured ("hostages"), or null.</summary>
    public string? Counted { get; init; }

    /// <summary>Further words that say what the quantity is about (subject, object, place), or null.</summary>
    public string? About { get; init; }

    /// <summary>What happened to the counted (an id of the event list: kill, kidnap, release, …), or null.</summary>
    public string? Event { get; init; }

    /// <summary>Who is named as the source of the number: the innermost attribution that holds it, in the article's words ("Red Cross"),
    /// with the name for which they stand in brackets ("she (Anna Kovács)"); null where nobody is named.</summary>
    public string? Source { get; init; }

    /// <summary>The name for which the words of <see cref="Source"/> stand, or null.</summary>
    public string? Speaker { get; init; }

    /// <summary>Who passes on what the source says, from the inside out, joined by commas ("RIA Novosti"); null where nobody
    /// does.</summary>
    public string? CitedBy { get; init; }

    /// <summary>The date the number holds for where the text says so ("last year", "as of Friday"), or null.</summary>
    public ArticleDate? AsOf { get; init; }

    /// <summary>The part of the article it stands in.</summary>
    public PartKind Part { get; init; }

    /// <summary>Index of its sentence in the article.</summary>
    public int Sentence { get; init; }

    /// <summary>The sentence.</summary>
    public required string Quote
    {
        get => Quotation!.Text;
        init => Quotation = new Quotation(value);
    }

    /// <summary>The sentence, which a claim that was stored reads only when it is asked for; set in place of <see cref="Quote"/>.</summary>
    internal Quotation? Quotation { get; init; }

    /// <summary>What its sentence says around it: role, standing, predicate and who or what takes part.</summary>
    public ClaimArguments Arguments { get; init; } = ClaimArguments.None;

    /// <summary>Why the number is no claim; null for a claim.</summary>
    public NoClaimReason? Reason { get; init; }

    /// <summary>What a person said of it (corrections.yaml), or null.</summary>
    public CorrectionMark? Correction { get; init; }

    /// <summary>The number as it was extracted, where a person changed it; null where it is as extracted or was added.</summary>
    public FigureClaim? Extracted { get; init; }
}
