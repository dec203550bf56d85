namespace NewsAnalysis.Text.Syntax.Lemmas;

/// <summary>How a form becomes its lemma: so many letters off its end, others put on; perhaps the case is kept.</summary>
/// <param name="Cut">How many characters are taken off.</param>
/// <param name="Ending">What is put on.</param>
internal readonly record struct LemmaChange(int Cut, string Ending)
{
    /// <summary>The lemma of a form.</summary>
    public string Of(string form) => Cut == 0 && Ending.Length == 0 ? form : string.Concat(form.AsSpan(0, Math.Max(0, form.Length - Cut)), Ending);
}

/// <summary>Dictionary forms: from a table of the treebanks' own words, else by the longest known ending of the same tag.</summary>
/// <param name="words">Lemmas by "tag form" where the ending does not tell.</param>
/// <param name="endings">Changes by "tag ending".</param>
internal sealed class Lemmatizer(Dictionary<string, string> words, Dictionary<string, LemmaChange> endings)
{
    /// <summary>The longest ending that is known.</summary>
    public const int LongestEnding = 6;

    /// <summary>Lemmas by "tag form".</summary>
    public IReadOnlyDictionary<string, string> Words => words;

    /// <summary>Changes by "tag ending".</summary>
    public IReadOnlyDictionary<string, LemmaChange> Endings => endings;

    /// <summary>The lemma of a form with its tags.</summary>
    public string Of(string form, Tag tag, string xpos)
    {
        var plain = Plain(form, tag);
        return words.TryGetValue($"{xpos} {plain}", out var known) ? known : ByEnding(plain, xpos);
    }

    /// <summary>The form in small letters, except of names.</summary>
    public static string Plain(string form, Tag tag)
    {
        var straight = form.Replace('\u2019', '\'').Replace('\u2018', '\'');
        return tag == Tag.Propn ? straight : straight.ToLowerInvariant();
    }

    /// <summary>The lemma by the longest known ending.</summary>
    public string ByEnding(string plain, string xpos)
    {
        for (var length = Math.Min(LongestEnding, plain.Length); length >= 0; length--)
        {
            if (endings.TryGetValue($"{xpos} {plain[^length..]}", out var change))
                return change.Of(plain);
        }

        return plain;
    }
}
