using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Phrases;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>Gives a number what its sentence says around it: event, role, standing, who takes part, what it is about.</summary>
internal static class ArgumentStep
{
    /// <summary>Reads one number of a sentence.</summary>
    public static void Apply(SentenceReading sentence, NumberReading reading, NumberReading? before)
    {
        var number = reading.NodeIn(sentence);
        if (IsCountedPart(sentence, reading, number) || BareOne.Counts(sentence, reading, number))
            reading.Reason = null;
        if (reading.Reason is not (null or NoClaimReason.Age))
            return;
        var governors = GovernorFinder.Of(sentence, number);
        var (measured, rule) = reading.Unit is null ? (-1, null) : MeasuredThing.Find(sentence, reading, number, governors);
        if (reading.Reason is null)
        {
            ReadClaim(sentence, reading, number, governors, rule);
            Name(sentence, reading, measured);
        }

        Multiples.Apply(sentence.Line, reading);
        if (PriceAt(sentence, reading) is { } seller)
            (reading.Counted, reading.About) = (seller, seller);
        else
            reading.About = AboutReader.Read(sentence, reading, number, measured, before);
    }

    // "one of the 25 sailors" says how many of how many.
    private static bool IsCountedPart(SentenceReading sentence, NumberReading reading, NumberNode number) =>
        reading.Reason == NoClaimReason.Pronoun && PartRules.Whole(sentence, number) is >= 0 and var whole
            && sentence.Tree.Has(whole, Relation.Nummod);

    // What happened, in which role, and how the text stands to it.
    private static void ReadClaim(
        SentenceReading sentence, NumberReading reading, NumberNode number, IReadOnlyList<Governor> governors, string? measuredBy)
    {
        var isTotal = number.Top >= 0 && (reading.IsWhole || RoleReader.IsTotal(sentence, number));
        var events = measuredBy == MeasuredThing.Made ? [] : EventReader.Read(sentence, reading, number, governors, isTotal);
        var role = RoleReader.Read(sentence, reading, number, governors, events);
        var standing = StandingReader.Read(sentence, number);
        var (happened, by, held) =
            EventChoice.Of(events, role, standing, number.Top >= 0 && PartRules.IsDefinite(sentence, number.Counted));
        reading.Event = happened;
        var arguments = ArgumentReader.Read(sentence, reading, number, governors, role);
        var rules = new[] { arguments.Rules, standing?.Rule, measuredBy, by }.Where(name => !string.IsNullOrEmpty(name));
        reading.Arguments = arguments with { Standing = held, Rules = string.Join(' ', rules) };
    }

    // The counted by what they were made ("230 taken hostage"), the measured by its noun.
    private static void Name(SentenceReading sentence, NumberReading reading, int measured)
    {
        if (reading is { Unit: null, UnitNormal: null } && EventFrames.Made(sentence, reading.To) is { } made)
            (reading.UnitWritten, reading.UnitNormal, reading.Counted) = (made, made, made + "s");
        if (reading.Unit is not null)
            reading.Counted ??= PhraseWords.Of(sentence, measured) ?? Named(sentence, reading);
    }

    // "a 1,800 sq ft flat": behind an article and a measure in words without a plural a noun follows, whatever the tree says;
    // "a 5 dollars" names none.
    private static string? Named(SentenceReading sentence, NumberReading reading) =>
        reading.Unit is { Unit.Kind: not ("time" or "percent") } unit && sentence.Line.Is(reading.From - 1, WordClass.Determiner)
            && !NounForms.IsPlural(sentence.Line.Lower(unit.To - 1))
            ? NounPhraseReader.Right(sentence.Line, reading.Next, one: true)?.Written(sentence.Line) : null;

    // "$210 at Adler's, over $90 at Build-It": each amount belongs to the name behind it.
    private static string? PriceAt(SentenceReading sentence, NumberReading reading) =>
        reading.Unit is { Unit.IsMoney: true } && sentence.Line.Is(reading.Next, "at")
            && (!sentence.Line.IsTitle || sentence.Line.Is(sentence.Line.Count - 1, "."))
            ? NameChain.At(sentence.Line, sentence.Line.Is(reading.Next + 1, WordClass.Determiner) ? reading.Next + 2 : reading.Next + 1)
                ?.Written(sentence.Line) : null;
}
