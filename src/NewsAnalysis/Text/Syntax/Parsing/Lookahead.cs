namespace NewsAnalysis.Text.Syntax.Parsing;

/// <summary>What the parser's features ask of a tagged sentence beyond its words and tags.</summary>
internal static class Lookahead
{
    private const int LongestPhrase = 12;

    /// <summary>Fills the table's columns for the parser; tags must be set.</summary>
    public static void Load(TokenTable table, Tagging.TagSet tags)
    {
        var (commas, verbs, quote) = (0, 0, false);
        for (var index = 0; index < table.Count + 4; index++)
        {
            var isToken = index >= 1 && index <= table.Count;
            var mark = isToken && table.Upos[index] == (byte)Tag.Punct + 1 ? table.Form[index][0] : ' ';
            quote = IsInQuote(quote, mark, isToken ? table.Form[index].Length : 0);
            table.InQuote[index] = quote && isToken;
            table.Commas[index] = commas;
            table.Verbs[index] = verbs;
            commas += mark == ',' ? 1 : 0;
            verbs += isToken && table.Upos[index] == (byte)Tag.Verb + 1 ? 1 : 0;
            table.WordTag[index] = Hash.Of(250, table.Word[index], table.Joint[index]);
            table.NounAfter[index] = isToken && IsMarker(table.Upos[index]) ? NounAfter(table, index) : 0;
        }

        FindVerbs(table, tags);
    }

    // Whether a quotation goes on behind a mark.
    private static bool IsInQuote(bool before, char mark, int length) => mark switch
    {
        '"' => !before,
        '\u201C' or '`' => true,
        '\u201D' => false,
        '\'' when length == 2 => false,
        _ => before,
    };

    private static void FindVerbs(TokenTable table, Tagging.TagSet tags)
    {
        var next = 0;
        for (var index = table.Count + 3; index >= 0; index--)
        {
            if (index >= 1 && index <= table.Count && IsFinite(tags.Tags[table.Joint[index] - 1].Xpos))
                next = index;
            table.VerbAfter[index] = next;
        }
    }

    private static bool IsMarker(byte upos) => upos is (byte)Tag.Adp + 1 or (byte)Tag.Sconj + 1 or (byte)Tag.Part + 1;

    private static bool IsFinite(string xpos) => xpos is "VBD" or "VBZ" or "VBP" or "MD";

    private static int NounAfter(TokenTable table, int marker)
    {
        var found = 0;
        for (var index = marker + 1; index <= table.Count && index <= marker + LongestPhrase; index++)
        {
            switch ((Tag)(table.Upos[index] - 1))
            {
                case Tag.Noun or Tag.Propn or Tag.Pron:
                    found = index;
                    break;
                case Tag.Det or Tag.Adj or Tag.Num or Tag.Adv or Tag.Sym or Tag.Part:
                    break;
                default:
                    return found;
            }
        }

        return found;
    }
}
