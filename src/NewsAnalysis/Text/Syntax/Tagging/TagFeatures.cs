namespace NewsAnalysis.Text.Syntax.Tagging;

/// <summary>Features of the tagger.</summary>
internal static class TagFeatures
{
    /// <summary>No place has more features.</summary>
    public const int Maximum = 80;

    /// <summary>Marks of the whole sentence: all in capitals, capitals throughout, a single token.</summary>
    public static uint SentenceFlags(TokenTable table)
    {
        var (words, capitals, all) = (0, 0, 0);
        for (var index = 1; index <= table.Count; index++)
        {
            var flags = table.Flags[index];
            if ((flags & WordFlags.Letter) == 0 || table.Form[index].Length < 4)
                continue;
            words++;
            capitals += (flags & WordFlags.Capital) != 0 ? 1 : 0;
            all += (flags & WordFlags.AllCapitals) != 0 ? 1 : 0;
        }

        var title = words > 2 && capitals * 10 >= words * 8 ? 1u : 0;
        var upper = words > 1 && all * 10 >= words * 8 ? 2u : 0;
        return title | upper | (table.Count == 1 ? 4u : 0);
    }

    /// <summary>Writes the features of a place whose earlier tags are set; returns how many.</summary>
    public static int Fill(TokenTable table, int index, uint sentence, Span<uint> features)
    {
        var count = OfForm(table, index, sentence, features);
        count += OfNeighbours(table, index, features[count..]);
        return count + OfTags(table, index, features[count..]);
    }

    private static int OfForm(TokenTable t, int i, uint sentence, Span<uint> f)
    {
        var n = 0;
        var flags = t.Flags[i] | (i == 1 ? 64u : 0) | (sentence << 8);
        f[n++] = Hash.Of(0, 0);
        f[n++] = Hash.Of(1, t.Word[i]);
        f[n++] = Hash.Of(2, t.Exact[i]);
        f[n++] = Hash.Of(3, t.Shape[i]);
        for (var length = 0; length < 4; length++)
        {
            f[n++] = Hash.Of(4 + (uint)length, t.Suffix[(i * 4) + length]);
            f[n++] = Hash.Of(8 + (uint)length, t.Prefix[(i * 4) + length]);
        }

        f[n++] = Hash.Of(12, flags);
        f[n++] = Hash.Of(13, flags, t.Suffix[(i * 4) + 1]);
        f[n++] = Hash.Of(14, flags, t.Suffix[(i * 4) + 2]);
        f[n++] = Hash.Of(15, t.Word[i], flags);
        f[n++] = Hash.Of(16, t.Ambiguity[i]);
        f[n++] = Hash.Of(17, t.Ambiguity[i], flags);
        return n;
    }

    private static int OfNeighbours(TokenTable t, int i, Span<uint> f)
    {
        var n = 0;
        var (before2, before, after, after2) = (Math.Max(i - 2, 0), i - 1, i + 1, i + 2);
        f[n++] = Hash.Of(20, t.Word[before]);
        f[n++] = Hash.Of(21, t.Word[before2]);
        f[n++] = Hash.Of(22, t.Word[after]);
        f[n++] = Hash.Of(23, t.Word[after2]);
        f[n++] = Hash.Of(24, t.Word[before], t.Word[i]);
        f[n++] = Hash.Of(25, t.Word[i], t.Word[after]);
        f[n++] = Hash.Of(26, t.Word[before], t.Word[after]);
        f[n++] = Hash.Of(27, t.Word[after], t.Word[after2]);
        f[n++] = Hash.Of(28, t.Word[before2], t.Word[before]);
        f[n++] = Hash.Of(29, t.Suffix[(before * 4) + 2]);
        f[n++] = Hash.Of(30, t.Suffix[(after * 4) + 2]);
        f[n++] = Hash.Of(31, t.Suffix[(after * 4) + 1], t.Suffix[(i * 4) + 1]);
        f[n++] = Hash.Of(32, t.Flags[after], t.Flags[i]);
        f[n++] = Hash.Of(33, t.Flags[before], t.Flags[i]);
        f[n++] = Hash.Of(34, t.Ambiguity[after]);
        f[n++] = Hash.Of(35, t.Ambiguity[after], t.Ambiguity[i]);
        f[n++] = Hash.Of(36, t.Ambiguity[after], t.Ambiguity[after2]);
        f[n++] = Hash.Of(37, t.Ambiguity[i], t.Ambiguity[after], t.Ambiguity[after2]);
        f[n++] = Hash.Of(38, t.Ambiguity[after2]);
        f[n++] = Hash.Of(39, t.Word[i], t.Ambiguity[after]);
        return n;
    }

    private static int OfTags(TokenTable t, int i, Span<uint> f)
    {
        var n = 0;
        uint before2 = t.Joint[Math.Max(i - 2, 0)];
        uint before = t.Joint[i - 1];
        uint before3 = t.Joint[Math.Max(i - 3, 0)];
        f[n++] = Hash.Of(50, before);
        f[n++] = Hash.Of(51, before, before2);
        f[n++] = Hash.Of(52, before, t.Word[i]);
        f[n++] = Hash.Of(53, before, t.Suffix[(i * 4) + 2]);
        f[n++] = Hash.Of(54, before, t.Flags[i]);
        f[n++] = Hash.Of(55, before, t.Ambiguity[i]);
        f[n++] = Hash.Of(56, before, before2, t.Ambiguity[i]);
        f[n++] = Hash.Of(57, before, t.Ambiguity[i], t.Ambiguity[i + 1]);
        f[n++] = Hash.Of(58, before, t.Word[i + 1]);
        f[n++] = Hash.Of(59, before, before2, before3);
        f[n++] = Hash.Of(60, before, t.Ambiguity[i + 1], t.Ambiguity[i + 2]);
        f[n++] = Hash.Of(61, before2, t.Word[i - 1], t.Word[i]);
        f[n++] = Hash.Of(62, before, before2, t.Word[i]);
        if (t.Irregular[i] != 0)
        {
            f[n++] = Hash.Of(63, t.Irregular[i]);
            f[n++] = Hash.Of(64, t.Irregular[i], before);
            f[n++] = Hash.Of(65, t.Irregular[i], before, before2);
            f[n++] = Hash.Of(66, t.Irregular[i], before, t.Ambiguity[i + 1]);
        }

        return n;
    }
}
