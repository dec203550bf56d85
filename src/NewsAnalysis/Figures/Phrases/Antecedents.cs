using NewsAnalysis.Figures.Numbers;

namespace NewsAnalysis.Figures.Phrases;

/// <summary>Lends a number that counts part of what the sentence before counted its noun and event: "Four divers were rescued. Two of these
/// were children." One for each article, sentences in order.</summary>
internal sealed class Antecedents
{
    private int _sentence = -2;
    private NumberReading? _last;

    /// <summary>Fills in the numbers of a sentence that count "of these" or "of them" and remembers its last count.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="readings">Its numbers.</param>
    public void Apply(int sentence, List<NumberReading> readings)
    {
        foreach (var reading in readings)
        {
            if (_last is not null && sentence == _sentence + 1 && reading is { Reason: null, IsAnaphoric: true, UnitNormal: null })
                (reading.UnitNormal, reading.Counted, reading.Event) = (_last.UnitNormal, _last.Counted, reading.Event ?? _last.Event);
        }

        _last = readings.FindLast(reading => reading is { Reason: null, Unit: null, UnitNormal: not null });
        _sentence = sentence;
    }
}
