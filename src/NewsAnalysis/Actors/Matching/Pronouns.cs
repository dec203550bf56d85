namespace NewsAnalysis.Actors.Matching;

/// <summary>Pronouns that tell whether a man or a woman is meant.</summary>
internal static class Pronouns
{
    private const int Farthest = 80;
    private static readonly FrozenDictionary<string, WordSet> Lists = NameLists.Read("words");

    /// <summary>What the first pronoun after a surname tells, in its sentence and before another name ("Stark said he would", "Stark phoned
    /// her brother").</summary>
    public static TitleGender After(MentionReading reading, int end)
    {
        var text = reading.Text;
        var limit = Math.Min(reading.Article.SentenceAt(end - 1)?.Span.End ?? text.Length, Math.Min(text.Length, end + Farthest));
        for (var position = end; MatchWords.Next(text, position, limit, out var word); position = word.End)
        {
            var found = word.In(text);
            if (word.End - word.Start > 1 && MatchWords.IsCapitalised(found) && !MentionReading.IsCalendar(found))
                return TitleGender.Unknown;
            if (Folding.In(Lists["pronounMale"], found))
                return TitleGender.Male;
            if (Folding.In(Lists["pronounFemale"], found))
                return TitleGender.Female;
        }

        return TitleGender.Unknown;
    }
}
