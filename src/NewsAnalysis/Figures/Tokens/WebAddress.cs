using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Tokens;

/// <summary>Finds web and mail addresses, whose digits count nothing: "www.example.com/2021/04", "news24.com",
/// "bob77@example.com".</summary>
internal static class WebAddress
{
    private const int Longest = 300;

    private const string Inner = "./:-_@?=&%#~+";

    // What ends the sentence around an address rather than the address.
    private const string Closing = ".,:;?!-";

    private static readonly HashSet<string> Domains =
        WordList.Rows("Figures.domains.tsv").SelectMany(row => WordList.Split(row[0])).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Domains.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The position after the address that begins at a position; the position itself where none begins.</summary>
    public static int End(string text, int at, int end)
    {
        if (!char.IsLetterOrDigit(text[at]))
            return at;
        var (to, marked) = (at, false);
        while (to < end && to - at < Longest && IsPart(text[to]))
        {
            marked |= text[to] is '.' or '@';
            to++;
        }

        while (to > at && Closing.Contains(text[to - 1]))
            to--;
        return marked && IsAddress(text.AsSpan(at, to - at)) ? to : at;
    }

    private static bool IsPart(char sign) => char.IsAsciiLetterOrDigit(sign) || Inner.Contains(sign);

    private static bool IsAddress(ReadOnlySpan<char> run)
    {
        if (run.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || run.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || run.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return true;
        var host = run;
        if (host.IndexOf('@') is var sign and > 0)
            host = host[(sign + 1)..];
        if (host.IndexOfAny('/', '?', '#') is var path and > 0)
            host = host[..path];
        var dot = host.LastIndexOf('.');
        return dot > 0 && host.IndexOfAnyExceptInRange('!', '~') < 0 && Lookup.Contains(host[(dot + 1)..])
            && host.ContainsAnyInRange('a', 'z');
    }
}
