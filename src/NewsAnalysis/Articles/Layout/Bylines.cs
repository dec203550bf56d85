using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Layout;

/// <summary>An author line read at the head of a text.</summary>
/// <param name="Author">The name or names.</param>
/// <param name="Length">Number of characters it takes.</param>
internal sealed record BylineReading(string? Author, int Length);

/// <summary>Author lines: "By Jane Doe", "Author: Jane Doe", "Jane Doe's Photo".</summary>
internal static class Bylines
{
    private const int MostWords = 12;

    private static readonly Regex Labels = Patterns.Of(
        @"^((written|story|reported|reporting|words|text|posted|published|article|analysis|opinion|compiled|edited) )?by:? "
            + @"+|^(authors?|reporters?|writers?|words|text|byline|correspondents?) ?: *");

    private static readonly HashSet<string> Particles =
    [
        "and", "&", "de", "der", "den", "van", "von", "zu", "da", "di", "do", "dos", "du", "del", "della", "la", "le", "el", "al", "bin",
        "bint", "ibn", "ben", "abu", "af", "av", "ter", "ten", "y", "e", "of", "in", "for", "at", "the", "with", "ul", "ur",
    ];

    /// <summary>Reads an author line at the head of the text; null where none stands there.</summary>
    /// <remarks>A name of one word in small letters ("by jdoe77") counts where nothing follows it.</remarks>
    public static BylineReading? Read(string text)
    {
        var label = Labels.Match(text);
        if (!label.Success)
            return null;
        var names = text[label.Length..];
        var length = NameLength(names);
        if (length == 0 && names.Length is > 2 and < 30 && names.All(c => char.IsLetterOrDigit(c) || c is '_' or '-'))
            length = names.Length;
        return length == 0 ? null : new BylineReading(Name(names[..length]), label.Length + length);
    }

    /// <summary>"Jane Doe's Photo": the description of an author's picture.</summary>
    public static bool IsPortraitLine(string line)
    {
        var apostrophe = line.LastIndexOfAny(['\'', '’']);
        return line.Length < 70 && apostrophe > 0 && char.IsUpper(line[0])
            && line[(apostrophe + 1)..].ToLowerInvariant() is "s photo" or "s picture" or "s avatar" or "s profile picture"
                or "s profile photo" or "s image";
    }

    /// <summary>How far the names reach: words with a capital, particles and commas, up to a bar, a dash or a digit.</summary>
    private static int NameLength(string text)
    {
        var (at, end, capitals) = (0, 0, 0);
        for (var words = 0; at < text.Length && words < MostWords; words++)
        {
            var stop = EndOfWord(text, at);
            if (stop == at || !IsNameWord(text[at..stop]) || text[at..stop].TrimEnd(',') is "Today" or "Yesterday"
                || DateForms.Read(text[at..]) is not null)
                break;
            capitals += char.IsUpper(text[at]) ? 1 : 0;
            end = stop;
            at = stop;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
        }

        return capitals > 0 ? end : 0;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('|' or '•' or '·' or ';'))
            at++;
        return at;
    }

    private static bool IsNameWord(string word)
    {
        var bare = word.TrimEnd(',', '.');
        return Particles.Contains(bare) || (bare.Length > 0 && (char.IsUpper(bare[0]) || bare.StartsWith("al-", StringComparison.Ordinal)
            || bare.StartsWith("el-", StringComparison.Ordinal) || bare.StartsWith("d'", StringComparison.Ordinal)
            || bare.StartsWith("d’", StringComparison.Ordinal)));
    }

    /// <summary>The names without what follows them: the outlet after a comma, the place after "in".</summary>
    private static string? Name(string names)
    {
        var end = names.Length;
        foreach (var tail in (string[])[" in ", " for ", " at ", " of "])
        {
            if (names.IndexOf(tail, StringComparison.Ordinal) is > 0 and var cut)
                end = Math.Min(end, cut);
        }

        var kept = names[..end];
        var and = Math.Max(kept.LastIndexOf(" and ", StringComparison.Ordinal), kept.LastIndexOf('&'));
        var comma = kept.IndexOf(',', Math.Max(and, 0));
        return (comma > 0 ? kept[..comma] : kept).Trim(' ', ',') is { Length: > 0 } name ? name : null;
    }
}
