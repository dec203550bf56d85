namespace NewsAnalysis.Figures.Lexicon;

/// <summary>Regular English verb forms from the base form.</summary>
internal static class VerbForms
{
    private static readonly string[] Stressed = ["mit", "fer", "cur", "pel"];

    /// <summary>The past form: play, played; vote, voted; carry, carried; plan, planned.</summary>
    public static string Past(string word) =>
        word.EndsWith('e') ? word + "d"
        : EndsInConsonantY(word) ? word[..^1] + "ied"
        : Doubles(word) ? word + word[^1] + "ed"
        : word + "ed";

    /// <summary>The form in -ing: vote, voting; die, dying; plan, planning.</summary>
    public static string Gerund(string word) =>
        word.EndsWith("ie", StringComparison.Ordinal) ? word[..^2] + "ying"
        : word.EndsWith('e') && !word.EndsWith("ee", StringComparison.Ordinal) ? word[..^1] + "ing"
        : Doubles(word) ? word + word[^1] + "ing"
        : word + "ing";

    /// <summary>The third person: vote, votes; carry, carries; reach, reaches.</summary>
    public static string ThirdPerson(string word) =>
        EndsInConsonantY(word) ? word[..^1] + "ies"
        : word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal)
            ? word + "es"
            : word + "s";

    private static bool EndsInConsonantY(string word) => word.Length > 1 && word[^1] == 'y' && !IsVowel(word[^2]);

    // A final consonant doubles after one stressed vowel; stress is not written, so only words of one syllable
    // and a few endings that are stressed (commit, refer, occur, expel) double.
    private static bool Doubles(string word)
    {
        if (word.Length < 3 || IsVowel(word[^1]) || word[^1] is 'w' or 'x' or 'y' || !IsVowel(word[^2]) || IsVowel(word[^3]))
            return false;
        return word.Count(IsVowel) == 1
            || (Array.Exists(Stressed, ending => word.EndsWith(ending, StringComparison.Ordinal))
                && !word.EndsWith("ffer", StringComparison.Ordinal));
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
