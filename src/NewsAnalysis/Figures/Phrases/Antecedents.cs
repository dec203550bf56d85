using NewsAnalysis.Figures.Arguments;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Phrases;

/// <summary>What the sentence before says of a sentence's numbers. One for each article, sentences in order.</summary>
internal sealed class Antecedents
{
    /// <summary>The name of the rule that others are counted beside the dead of the sentence before ("A man was killed. Two others were
    /// shot"); not where that one tells of the hurt too.</summary>
    public const string BesideDead = "beside-dead";

    private int _sentence = -2;
    private NumberReading? _last;

    /// <summary>Lends numbers that count "of these" or "of them" the noun and event of the last count before ("Four divers were rescued.
    /// Two of these were children"), marks those that count others beside the dead, and remembers the sentence's last count.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="readings">Its numbers.</param>
    public void Apply(Article article, Sentence sentence, List<NumberReading> readings)
    {
        foreach (var reading in readings)
        {
            if (_last is not null && sentence.Index == _sentence + 1 && reading is { Reason: null, IsAnaphoric: true, UnitNormal: null })
                (reading.UnitNormal, reading.Counted, reading.Event) = (_last.UnitNormal, _last.Counted, reading.Event ?? _last.Event);
            if (reading.Reason is null && reading.Arguments.Has(RoleReader.Rest) && TellsOfDead(article, sentence))
                reading.Rules.Add(BesideDead);
        }

        _last = readings.FindLast(reading => reading is { Reason: null, Unit: null, UnitNormal: not null });
        _sentence = sentence.Index;
    }

    private static bool TellsOfDead(Article article, Sentence sentence)
    {
        if (sentence.Index == 0 || article.Sentences[sentence.Index - 1].Span is var before
            && article.PartAt(before.Start) != article.PartAt(sentence.Span.Start))
            return false;
        var (isKilled, isHurt) = (false, false);
        foreach (var span in Words.In(article.Text, before))
        {
            var word = span.Of(article.Text).ToLowerInvariant();
            isKilled |= EventFrames.Tells(word, "kill");
            isHurt |= EventFrames.Tells(word, "wound");
        }

        return isKilled && !isHurt;
    }
}
