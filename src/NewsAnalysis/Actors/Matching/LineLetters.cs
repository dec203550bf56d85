namespace NewsAnalysis.Actors.Matching;

/// <summary>How many of the words and letters of a line have capitals.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Longer">Those of four characters and more.</param>
/// <param name="Capitalised">Those of these that begin with a capital.</param>
/// <param name="Letters">Its letters.</param>
/// <param name="Capitals">Its capital letters.</param>
internal readonly record struct LineLetters(int Words, int Longer, int Capitalised, int Letters, int Capitals)
{
    /// <summary>Whether nearly all letters are capitals.</summary>
    public bool IsCapitals => Words >= 2 && Capitals * 10 >= Letters * 8;

    /// <summary>Whether the longer words have their capitals. Several headlines in a line may end with a full stop; then nearly every word
    /// must have its capital.</summary>
    /// <param name="isOpen">Whether no full stop or the like ends the line.</param>
    public bool IsTitleCase(bool isOpen) => isOpen
        ? Words >= 4 && Longer >= 3 && Capitalised * 10 >= Longer * 8
        : Longer >= 12 && Capitalised * 20 >= Longer * 19;

    /// <summary>Counts those of a line, as far as it may be of either sort.</summary>
    public static LineLetters Of(string text, int start, int end)
    {
        var (longer, capitalised, words, letters, capitals) = (0, 0, 0, 0, 0);
        // So many words and letters that begin small leave neither a heading with capitals nor a line of capitals, whatever follows.
        var (mostSmallWords, mostSmall) = ((end - start + 1) / 25, (end - start) / 5);
        for (var position = start; MatchWords.Next(text, position, end, out var word); position = word.End)
        {
            words++;
            longer += word.End - word.Start >= 4 ? 1 : 0;
            capitalised += word.End - word.Start >= 4 && MatchWords.IsCapitalised(word.In(text)) ? 1 : 0;
            foreach (var character in word.In(text))
            {
                // Most letters of most lines are these.
                var isSmall = char.IsAsciiLetterLower(character);
                letters += isSmall || char.IsLetter(character) ? 1 : 0;
                capitals += !isSmall && char.IsUpper(character) ? 1 : 0;
            }

            if (words > 1 && longer - capitalised > mostSmallWords && letters - capitals > mostSmall)
                break;
        }

        return new LineLetters(words, longer, capitalised, letters, capitals);
    }
}
