namespace NewsAnalysis.Topics;

/// <summary>Light stems, so that number and tense make no difference: the S-stemmer of Harman (1991, "How effective is suffixing?") and the
/// endings -ed and -ing. Two words with one stem count as one; a stem need not be a word.</summary>
internal static class Stem
{
    /// <summary>The stem of a word in lower case.</summary>
    public static string Of(string word)
    {
        var stem = Singular(word);
        if (stem.Length > 5 && stem.EndsWith("ing", StringComparison.Ordinal))
            return Undouble(stem[..^3]);
        if (stem.Length > 4 && stem.EndsWith("ied", StringComparison.Ordinal))
            return stem[..^3] + "y";
        if (stem.Length > 4 && stem.EndsWith("ed", StringComparison.Ordinal) && stem[^3] != 'e')
            return Undouble(stem[..^2]);
        return stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static string Singular(string word)
    {
        if (word.Length < 4 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i')
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
            return word[..^3] + "y";
        var hissing = word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal)
            || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal);
        return hissing ? word[..^2] : word[..^1];
    }

    private static string Undouble(string stem)
    {
        if (stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'e'))
            return stem[..^1];
        return stem.Length > 4 && stem[^1] == 'e' ? stem[..^1] : stem;
    }
}
