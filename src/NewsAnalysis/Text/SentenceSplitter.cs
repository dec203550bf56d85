namespace NewsAnalysis.Text;

/// <summary>Splits text into sentences by rules for English news text, in time linear in the text's length.</summary>
public static class SentenceSplitter
{
    /// <summary>Sentences of a text in reading order, numbered from 0; none crosses a block's edge, none is empty, and together they hold
    /// every character of the blocks that is no white space.</summary>
    /// <remarks>A closing quote or bracket belongs to the sentence it closes. A line break ends a sentence where it ends a paragraph:
    /// always in text that is not wrapped, and in text wrapped at a fixed width where the next word would still have fitted. Headings and
    /// list items need no full stop. Abbreviations, initials, decimals, addresses and ellipses within a sentence do not end it;
    /// <c>abbreviations.tsv</c> is the list.</remarks>
    /// <param name="text">The whole text.</param>
    /// <param name="blocks">The stretches to read, in order.</param>
    public static IReadOnlyList<Sentence> Split(string text, IEnumerable<TextSpan> blocks)
    {
        List<TextSpan> stretches = [.. blocks];
        var breaks = LineBreaks.Of(text, stretches);
        var sentences = new List<Sentence>();
        foreach (var paragraph in stretches.SelectMany(breaks.Paragraphs))
        {
            foreach (var span in SplitParagraph(text, paragraph))
                sentences.Add(new Sentence(sentences.Count, span));
        }

        return sentences;
    }

    private static IEnumerable<TextSpan> SplitParagraph(string text, TextSpan paragraph)
    {
        var heading = SentenceEnd.IsHeading(text, paragraph);
        var start = paragraph.Start;
        var position = start;
        while (position < paragraph.End)
        {
            var found = text.AsSpan(position, paragraph.End - position).IndexOfAny(Terminators);
            if (found < 0)
                break;
            var stop = FullStop.Read(text, position + found, paragraph.End);
            position = stop.MarksEnd;
            if (!SentenceEnd.IsEnd(text, new TextSpan(start, paragraph.End), stop, heading))
                continue;
            yield return new TextSpan(start, stop.ClosersEnd);
            start = stop.ClosersEnd;
            while (start < paragraph.End && char.IsWhiteSpace(text[start]))
                start++;
            position = start;
        }

        if (start < paragraph.End)
            yield return new TextSpan(start, paragraph.End);
    }

    private static readonly System.Buffers.SearchValues<char> Terminators =
        System.Buffers.SearchValues.Create(".!?…。！？؟।‽");
}
