namespace NewsAnalysis.Topics;

/// <summary>What a claim is about, in the terms in which claims are compared.</summary>
internal sealed record Profile
{
    /// <summary>The claim.</summary>
    public required FigureClaim Claim { get; init; }

    /// <summary>The words of its sentence.</summary>
    public required TopicWord[] Words { get; init; }

    /// <summary>What its unit measures.</summary>
    public required Measure Measure { get; init; }

    /// <summary>What the statement allows, in the first unit of the dimension.</summary>
    public required Interval Interval { get; init; }

    /// <summary>The words for the counted thing as the claim has them, or null.</summary>
    public string? Phrase { get; init; }

    /// <summary>The thing counted or measured ("person", "carrier"), or null where no noun is given.</summary>
    public string? Thing { get; init; }

    /// <summary>The head noun itself, in the singular, or null.</summary>
    public string? Noun { get; init; }

    /// <summary>Names of those whose number it is, who do it or to whom it is done, in lower case; empty where none is named.</summary>
    public FrozenSet<string> Owners { get; init; } = [];

    /// <summary>Names in the subject of its verb, in lower case; empty where none is named.</summary>
    public FrozenSet<string> Doers { get; init; } = [];

    /// <summary>Names of all who take part in what its verb says, nations left out, in lower case; empty where none is named.</summary>
    public FrozenSet<string> Partakers { get; init; } = [];

    /// <summary>Sides that its words take of what has several ("first", "second"; <see cref="Topics.Contrasts"/>).</summary>
    public FrozenSet<(int Row, int Side)> Sides { get; init; } = [];

    /// <summary>What an amount is for, in the singular ("road" of "$4 million on roads").</summary>
    public FrozenSet<string> Purposes { get; init; } = [];

    /// <summary>The word right behind "for" or "to" in the words after the number ("bakers" of "a delay for bakers"), in lower case, or
    /// null.</summary>
    public string? Receiver { get; init; }

    /// <summary>Names right behind the number's words that say from or to whom ("from Boeing"), in lower case.</summary>
    public FrozenSet<string> Partners { get; init; } = [];

    /// <summary>Whether it counts things that are left of more ("900 homes are still without power"); of people those who
    /// are still held; who is still missing is told of at any time.</summary>
    public bool AreLeft { get; init; }

    /// <summary>Whether it holds for a time that the sentence sets apart as gone ("900 before the war").</summary>
    public bool Earlier { get; init; }

    /// <summary>Whether the thing says little by itself.</summary>
    public bool Generic { get; init; }

    /// <summary>The event, or null.</summary>
    public string? Event { get; init; }

    /// <summary>What two accounts tell by different events of the same people ("shot", "hit"), else the event
    /// (<c>alike-events.tsv</c>).</summary>
    public string? Fate { get; init; }

    /// <summary>Whether it speaks of all of some who were counted before ("all five", "the three officers").</summary>
    public bool Definite { get; init; }

    /// <summary>Whether those counted are expected to live, so that they are hurt ("all four are expected to survive").</summary>
    public bool AreToLive { get; init; }

    /// <summary>Whether its number only names powers who are known ("the two countries"), so that there is nothing to compare.</summary>
    public bool NamesKnown { get; init; }

    /// <summary>Whether the words state the event; else only the noun implies it ("200 hostages" are held).</summary>
    public bool Stated { get; init; }

    /// <summary>The role or part of the thing beyond what the event implies ("woman", "prisoner").</summary>
    public required FrozenSet<string> Parts { get; init; }

    /// <summary>What the counted are of, where their noun says nothing without it, in the singular ("murder" of "two counts of
    /// murder").</summary>
    public FrozenSet<string> Of { get; init; } = [];

    /// <summary>Peoples that narrow the counted ("thailand").</summary>
    public required FrozenSet<string> Peoples { get; init; }

    /// <summary>Other words that narrow it ("aircraft" of carriers), as stems.</summary>
    public required FrozenSet<string> Adjectives { get; init; }

    /// <summary>Names that follow in, at, near, across in the stretch around the number, as stems.</summary>
    public required FrozenSet<string> Places { get; init; }

    /// <summary>The stretch of time over which it is counted, or null.</summary>
    public Stretch? Stretch { get; init; }

    /// <summary>Content words around the number, as stems with a weight that falls with the distance.</summary>
    public required IReadOnlyDictionary<string, double> Context { get; init; }

    /// <summary>The change that the number is; none where it is what a change led to ("fell to 3.1 percent").</summary>
    public Change Change { get; init; }

    /// <summary>The period over which the quantity is stated ("year" for "a year", "annually"), or null.</summary>
    public string? Rate { get; init; }

    /// <summary>Whether the sentence itself sets its number against another ("a higher figure").</summary>
    public bool Compares { get; init; }

    /// <summary>Whether the sentence asks or supposes ("if it frees 6,000 prisoners").</summary>
    public bool Hypothetical { get; init; }

    /// <summary>Whether the number is the one before a change or the one compared with ("to 7.8 percent from 8.1").</summary>
    public bool Former { get; init; }

    /// <summary>Whether the number counts the others beside some that are named ("the ambassador and three other diplomats").</summary>
    public bool Rest { get; init; }

    /// <summary>Whether the number stands before "other" or "others".</summary>
    public bool Others { get; init; }

    /// <summary>Whether it counts the others beside some of the same fate: not where its article tells of killed and it counts the hurt
    /// ("one died; five others were hurt").</summary>
    public bool RestOfSame { get; init; }

    /// <summary>Whether it counts the hurt beside the dead of its sentence or the one before ("One man was killed and two others were
    /// hurt"); not where that tells of a survivor too.</summary>
    public bool BesideDead { get; init; }

    /// <summary>Whether the number counts some of a whole that is named after it ("eleven of the dead").</summary>
    public bool Share { get; init; }

    /// <summary>The other numbers of its sentence that count the same fate ("five children and three adults were killed").</summary>
    public FrozenSet<decimal> Summands { get; init; } = [];

    /// <summary>The other amounts of the same measure in its sentence ("$4 million on roads and $7 million on schools").</summary>
    public FrozenSet<decimal> Addends { get; init; } = [];

    /// <summary>What its sentence counts of other fates ("one dead" of "one dead, four hurt").</summary>
    public FrozenSet<(string Fate, decimal Number)> Companions { get; init; } = [];

    /// <summary>Whether it counts others beside one in the same breath ("a baby and four other people").</summary>
    public bool Beside { get; init; }

    /// <summary>Whether the sentence goes on to one more than it counts ("four of gunfire and a fifth of glass").</summary>
    public bool CountsOn { get; init; }

    /// <summary>Whether its article goes on to say that some of those counted died, were let go or were found.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Whether it counts those at one of several places ("four at the scene", "four were hurt at that house").</summary>
    public bool OfOnePlace { get; init; }

    /// <summary>Whether one more stands beside those counted ("two women and a man").</summary>
    public bool AndOne { get; init; }

    /// <summary>Whether a single one stands behind those counted ("five young men and a woman").</summary>
    public bool AndA { get; init; }

    /// <summary>The kind of people by which the article counts all of them (<see cref="LoneParts"/>), or null.</summary>
    public string? LoneKind { get; init; }

    /// <summary>Whether its sentence deals out a whole ("two were taken to St Ann's, one to the county hospital").</summary>
    public bool DealtOut { get; init; }

    /// <summary>Whether its sentence counts more of its noun by another number ("lists 900 letters about noise and 400 about
    /// smell").</summary>
    public bool OneOfSeveral { get; init; }

    /// <summary>Whether a hyphen ties it to its noun, so that it tells how many something has ("a 90-bed hospital").</summary>
    public bool Tied { get; init; }

    /// <summary>Whether its sentence says that there may be more by now ("so far six bodies were found").</summary>
    public bool SoFar { get; init; }

    /// <summary>What of one person it tells, by its rule (<see cref="Figures.Context.PersonalNumbers"/>), or null.</summary>
    public string? Personal { get; init; }

    /// <summary>Whether no number of the story counts several people killed or hurt, and no other is hit so many times.</summary>
    public bool IsLone { get; init; }

    /// <summary>Whether it stands in brackets by itself.</summary>
    public bool Bracketed { get; init; }

    /// <summary>Whether it says how old somebody is ("a 3-month-old baby").</summary>
    public bool OfAge { get; init; }

    /// <summary>Whether it says how long somebody has been with child, which a few days can change.</summary>
    public bool OfTerm { get; init; }

    /// <summary>Whether it counts people in a list, and its article states other numbers of the same fate, so that these may be some of
    /// them.</summary>
    public bool ListsSome { get; init; }

    /// <summary>Whether its number is the first of its kind in the article (<see cref="ArticleRanks"/>).</summary>
    public bool IsFirst { get; init; }

    /// <summary>Whether the article gives no other number of that kind.</summary>
    public bool IsOnly => !Kindred.AreSeveral;

    /// <summary>The numbers of that kind in the article, its own among them.</summary>
    public KindNumbers Kindred { get; init; } = KindNumbers.None;

    /// <summary>Whether the article gives its number of that kind more than once.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether its sentence, or another of the article with the same number of that kind, tells of a change or of when the number
    /// held ("rose to 14", "now 14", "as of Friday").</summary>
    public bool IsNewer { get; init; }

    /// <summary>Whether it is told as what the number became by more ("raised the reward to $90", "the reward is now $90", "a third person
    /// has died").</summary>
    public bool RoseTo { get; init; }

    /// <summary>Whether it is by how much something became more ("raised the reward by $20").</summary>
    public bool RoseBy { get; init; }

    /// <summary>Whether it tells of one more of those counted ("a third person has died"), so that others were counted before.</summary>
    public bool IsNext { get; init; }

    /// <summary>Whether it counts the deeds of a year by the last of them ("the city's 40th homicide this year").</summary>
    public bool IsNthOfYear { get; init; }

    /// <summary>Whether its sentence calls it what was said before ("initial reports said four").</summary>
    public bool IsSuperseded { get; init; }

    /// <summary>Whether its sentence calls it an initial account.</summary>
    public bool IsInitial { get; init; }

    /// <summary>Whether its sentence calls it what is said now ("police now say five").</summary>
    public bool IsRestated { get; init; }

    /// <summary>The number from which its sentence says that it changed ("rose from 14 to 17"), or null.</summary>
    public decimal? RoseFrom { get; init; }

    /// <summary>A number that stands for the statement where sizes are compared, in the first unit of the dimension: the number stated, the
    /// middle of a range or of a vague word's interval.</summary>
    public double Size
    {
        get
        {
            var factor = (double)Measure.Factor;
            if (Claim.Vague && Interval is { Low: { } low, High: { } high })
                return ((double)low + (double)high) / 2;
            return ((double)Claim.Value + (double)(Claim.ValueTo ?? Claim.Value)) / 2 * factor;
        }
    }
}
