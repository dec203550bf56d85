using NewsAnalysis.Figures.Arguments;
using NewsAnalysis.Figures.Bounds;
using NewsAnalysis.Figures.Phrases;
using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Figures.Units;

namespace NewsAnalysis.Figures.Numbers;

/// <summary>A number of a sentence while its claim is put together: the steps of the extractor fill it in one after the other. All
/// positions are token indexes of its sentence.</summary>
internal sealed class NumberReading
{
    private (UnitText? Unit, NumberNode Node)? _node;

    /// <summary>Begins with the bare number.</summary>
    public NumberReading(NumberText number)
    {
        Number = number;
        (From, To, Next) = (number.From, number.To, number.To);
        (Low, High) = (number.Value, number.High);
    }

    /// <summary>The number as read.</summary>
    public NumberText Number { get; }

    /// <summary>First token of the span: bounding words, currency sign, number.</summary>
    public int From { get; set; }

    /// <summary>Token after the span.</summary>
    public int To { get; set; }

    /// <summary>Token after the unit or the counted phrase, where the rest of the sentence goes on.</summary>
    public int Next { get; set; }

    /// <summary>The number, or the lower number of a range or vague word.</summary>
    public decimal Low { get; set; }

    /// <summary>The number, or the upper number of a range or vague word.</summary>
    public decimal High { get; set; }

    /// <summary>Whether a range of two numbers is stated.</summary>
    public bool IsRange { get; set; }

    /// <summary>The scale of the number that ends the range, which its first number may share; 0 for a single number.</summary>
    public decimal Ends { get; set; }

    /// <summary>The rule of the bounding words.</summary>
    public BoundRule Rule { get; set; }

    /// <summary>The change stated.</summary>
    public Change Change { get; set; }

    /// <summary>The unit of measure, or null.</summary>
    public UnitText? Unit { get; set; }

    /// <summary>Where it hangs in the tree of its sentence, worked out once, and again only where another number lent it a unit.</summary>
    public NumberNode NodeIn(SentenceReading sentence)
    {
        if (_node is not { } found || !ReferenceEquals(found.Unit, Unit))
            _node = found = (Unit, NumberNode.Of(sentence, this));
        return found.Node;
    }

    /// <summary>The counted phrase of a plain count, or the phrase right behind a unit; null where there is none.</summary>
    public NounPhrase? Phrase { get; set; }

    /// <summary>A counted phrase that another number of the sentence lends ("435 homes and 187 by tender").</summary>
    public bool Borrowed { get; set; }

    /// <summary>Unit as written where no token says it ("$" of a range's first number).</summary>
    public string? UnitWritten { get; set; }

    /// <summary>The unit's normal name.</summary>
    public string? UnitNormal { get; set; }

    /// <summary>The counted thing.</summary>
    public string? Counted { get; set; }

    /// <summary>The phrase before the number that it counts ("hostages, which is more than 200 people"); null where none does.</summary>
    public NounPhrase? Antecedent { get; set; }

    /// <summary>Whether it counts part of things named before ("two of these").</summary>
    public bool IsAnaphoric { get; set; }

    /// <summary>Whether the words before it name it as the whole that another number counts part of ("40 of the firm's 200
    /// stores").</summary>
    public bool IsWhole { get; set; }

    /// <summary>Words that say what the quantity is about.</summary>
    public string? About { get; set; }

    /// <summary>What the sentence says around it.</summary>
    public ClaimArguments Arguments { get; set; } = ClaimArguments.None;

    /// <summary>What happened to the counted.</summary>
    public string? Event { get; set; }

    /// <summary>Why it is no claim.</summary>
    public NoClaimReason? Reason { get; set; }

    /// <summary>What part it has in what the sentence says.</summary>
    public NumberRole Role { get; set; }

    /// <summary>The names of the rules that made the reading what it is, in the order in which they spoke.</summary>
    public List<string> Rules { get; } = [];

    /// <summary>Whether it went into another reading (the end of a range or score).</summary>
    public bool Merged { get; set; }

    /// <summary>A reading that is no claim, over the given tokens.</summary>
    public static NumberReading NoClaim(TokenLine line, int from, int to, NoClaimReason reason) =>
        new(new NumberText(from, to, FirstNumber(line, from, to), NumberForm.Digits)) { Reason = reason };

    private static decimal FirstNumber(TokenLine line, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (line.IsNumber(i) && (DigitReader.Parse(line.Lower(i)) ?? DigitReader.Parse(line.Lower(i).Split('.')[0])) is { } value)
                return value;
            if (line.IsWord(i) && NumberWords.Find(line.Lower(i)) is { } word)
                return word.Value;
        }

        return 0;
    }
}
