using NewsAnalysis.Text.Syntax.Tagging;

namespace NewsAnalysis.Text.Syntax.Lemmas;

/// <summary>How a form becomes its lemma: so many letters off its end, others put on; perhaps the case is kept.</summary>
/// <param name="Cut">How many characters are taken off.</param>
/// <param name="Ending">What is put on.</param>
internal readonly record struct LemmaChange(int Cut, string Ending)
{
    /// <summary>The lemma of a form.</summary>
    public string Of(string form) =>
        Cut == 0 && Ending.Length == 0 ? form : string.Concat(form.AsSpan(0, Math.Max(0, form.Length - Cut)), Ending);
}

/// <summary>Dictionary forms: from a table of the treebanks' own words, else by the longest known ending of the same tag.</summary>
/// <param name="words">Lemmas by "tag form" where the ending does not tell.</param>
/// <param name="endings">Changes by "tag ending".</param>
internal sealed class Lemmatizer(Dictionary<string, string> words, Dictionary<string, LemmaChange> endings)
{
    /// <summary>The longest ending that is known.</summary>
    public const int LongestEnding = 6;

    // The verbs of WordNet.
    private static readonly FrozenSet<string> Verbs = WordList.Rows("Attributions.word-classes.tsv").Where(row => row[1] == "v")
        .Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Lemmas by "tag form".</summary>
    public IReadOnlyDictionary<string, string> Words => words;

    /// <summary>Changes by "tag ending".</summary>
    public IReadOnlyDictionary<string, LemmaChange> Endings => endings;

    /// <summary>The lemma of a form with its tags.</summary>
    public string Of(string form, Tag tag, string xpos)
    {
        var plain = Plain(form, tag);
        if (words.TryGetValue($"{xpos} {plain}", out var known))
            return known;
        return xpos is "VBD" or "VBN" && IrregularVerbs.Base(plain) is { } verb ? verb : IsBase(plain, xpos) ? plain
            : xpos is "VBD" or "VBN" && plain is [_, _, .., 'e', 'd'] ? OfPast(plain, ByEnding(plain, xpos)) : ByEnding(plain, xpos);
    }

    // Where the ending gives no verb ("depar"): what is left without "d", without "ed" or without a doubled letter too, where it is one;
    // else two vowels before a letter need no "e" ("chair").
    private static string OfPast(string plain, string lemma)
    {
        if (Verbs.Contains(lemma))
            return lemma;
        string[] stems = plain.Length > 4 && plain[^3] == plain[^4] ? [plain[..^1], plain[..^2], plain[..^3]] : [plain[..^1], plain[..^2]];
        return stems.FirstOrDefault(Verbs.Contains)
            ?? (lemma.Length == plain.Length - 1 && plain.Length > 5 && IsLong(plain) ? plain[..^2] : lemma);
    }

    // Not "cause", "leave", "create".
    private static bool IsLong(string plain) =>
        (plain[^5], plain[^4]) is ('a', 'i') or ('o', 'a') or ('o', 'o') or ('o', 'u') or ('e', 'e') or ('o', 'i')
            && plain[^3] is not ('s' or 'v' or 'z' or 'c' or 'g' or 'a' or 'e' or 'i' or 'o' or 'u' or 'y');

    // A past form in -t has the t of "burnt" behind l, m, n or p alone; another that no table has is the verb itself ("depart").
    private static bool IsBase(string plain, string xpos) =>
        xpos is "VBD" or "VBN" && plain is [.., not ('l' or 'm' or 'n' or 'p'), 't'];

    /// <summary>The form in small letters, except of names.</summary>
    public static string Plain(string form, Tag tag)
    {
        var straight = form.Replace('\u2019', '\'').Replace('\u2018', '\'');
        return tag == Tag.Propn ? straight : straight.ToLowerInvariant();
    }

    /// <summary>The lemma by the longest known ending.</summary>
    public string ByEnding(string plain, string xpos)
    {
        foreach (var ending in EndingsOf(plain))
        {
            if (endings.TryGetValue($"{xpos} {ending}", out var change))
                return change.Of(plain);
        }

        return plain;
    }

    /// <summary>The endings of a form that may tell its lemma, the most telling first: its last letters from six to four; the last three
    /// after vowels and consonants of any kind ("exploded", "decided": consonant, vowel, "ded"); fewer letters.</summary>
    public static IEnumerable<string> EndingsOf(string plain)
    {
        for (var length = Math.Min(LongestEnding, plain.Length); length > Literal; length--)
            yield return plain[^length..];
        for (var before = 2; before > 0; before--)
        {
            if (plain.Length >= Literal + before)
                yield return string.Concat(plain.AsSpan(plain.Length - Literal - before, before).ToString().Select(Kind))
                    + plain[^Literal..];
        }

        for (var length = Math.Min(Literal, plain.Length); length >= 0; length--)
            yield return plain[^length..];
    }

    private const int Literal = 3;

    private static char Kind(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' ? 'V' : char.IsLetter(letter) ? 'C' : '0';
}
