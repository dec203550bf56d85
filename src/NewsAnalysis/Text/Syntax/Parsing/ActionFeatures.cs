namespace NewsAnalysis.Text.Syntax.Parsing;

/// <summary>Features of the parser's moves, in groups by what they depend on, so that sums can be kept: top of the stack with the front of
/// the buffer, second with top, second with front, and what depends on children and the third of the stack.</summary>
internal static class ActionFeatures
{
    /// <summary>No group has more features.</summary>
    public const int Maximum = 96;

    /// <summary>Top of the stack <paramref name="s"/> (0: empty) and front of the buffer <paramref name="b"/>.</summary>
    public static int TopFront(TokenTable t, int s, int b, Span<uint> f)
    {
        var n = 0;
        var (b1, b2) = (b + 1, b + 2);
        uint sp = t.Joint[s], bp = t.Joint[b], b1p = t.Joint[b1], b2p = t.Joint[b2];
        uint sw = t.Word[s], bw = t.Word[b], b1w = t.Word[b1];
        uint su = t.Upos[s], bu = t.Upos[b];
        f[n++] = Hash.Of(0, 0);
        f[n++] = Hash.Of(1, sw);
        f[n++] = Hash.Of(2, sp);
        f[n++] = Hash.Of(3, t.WordTag[s]);
        f[n++] = Hash.Of(4, bw);
        f[n++] = Hash.Of(5, bp);
        f[n++] = Hash.Of(6, t.WordTag[b]);
        f[n++] = Hash.Of(7, b1w);
        f[n++] = Hash.Of(8, b1p);
        f[n++] = Hash.Of(9, t.WordTag[b1]);
        f[n++] = Hash.Of(10, t.Word[b2]);
        f[n++] = Hash.Of(11, b2p);
        f[n++] = Hash.Of(12, t.WordTag[b2]);
        f[n++] = Hash.Of(13, t.WordTag[s], t.WordTag[b]);
        f[n++] = Hash.Of(14, t.WordTag[s], bp);
        f[n++] = Hash.Of(15, sp, t.WordTag[b]);
        f[n++] = Hash.Of(16, sw, bw);
        f[n++] = Hash.Of(17, sp, bp);
        f[n++] = Hash.Of(18, su, bu);
        f[n++] = Hash.Of(19, bp, b1p);
        f[n++] = Hash.Of(20, t.WordTag[b], b1p);
        f[n++] = Hash.Of(21, bp, t.WordTag[b1]);
        f[n++] = Hash.Of(22, bw, b1w);
        f[n++] = Hash.Of(23, sp, bp, b1p);
        f[n++] = Hash.Of(24, sw, bp, b1p);
        f[n++] = Hash.Of(25, sp, bw, b1p);
        f[n++] = Hash.Of(26, sp, bp, b1w);
        f[n++] = Hash.Of(27, bp, b1p, b2p);
        f[n++] = Hash.Of(28, sp, bp, b1p, b2p);
        f[n++] = Hash.Of(29, sp, bp, t.Joint[s + 1]);
        f[n++] = Hash.Of(30, sp, bp, t.Joint[Math.Max(s - 1, 0)]);
        return n + TopFrontAround(t, s, b, f[n..]);
    }

    private static int TopFrontAround(TokenTable t, int s, int b, Span<uint> f)
    {
        var n = 0;
        uint sp = t.Joint[s], bp = t.Joint[b], bu = t.Upos[b], su = t.Upos[s];
        var noun = t.NounAfter[b];
        f[n++] = Hash.Of(40, sp, bp, Distance(s, b));
        f[n++] = Hash.Of(41, sp, bp, t.InQuote[s] ? 1u : 0, t.InQuote[b] ? 1u : 0);
        f[n++] = Hash.Of(42, sp, t.Word[t.Count]);
        f[n++] = Hash.Of(43, su, bu, t.Joint[t.VerbAfter[b]]);
        f[n++] = Hash.Of(44, t.Word[s], t.Joint[t.VerbAfter[b]]);
        f[n++] = Hash.Of(45, t.Suffix[(s * 4) + 2], bp);
        f[n++] = Hash.Of(46, sp, t.Suffix[(b * 4) + 2]);
        if (noun != 0)
        {
            f[n++] = Hash.Of(47, t.Word[s], t.Word[b], t.Word[noun]);
            f[n++] = Hash.Of(48, sp, t.Word[b], t.Word[noun]);
            f[n++] = Hash.Of(49, t.Word[s], t.Word[noun]);
            f[n++] = Hash.Of(50, sp, t.Joint[noun], t.Word[b]);
        }

        return n;
    }

    /// <summary>Second of the stack <paramref name="s1"/> and top <paramref name="s"/>.</summary>
    public static int SecondTop(TokenTable t, int s1, int s, Span<uint> f)
    {
        var n = 0;
        uint s1p = t.Joint[s1], sp = t.Joint[s];
        f[n++] = Hash.Of(60, t.WordTag[s1], t.WordTag[s]);
        f[n++] = Hash.Of(61, t.WordTag[s1], sp);
        f[n++] = Hash.Of(62, s1p, t.WordTag[s]);
        f[n++] = Hash.Of(63, t.Word[s1], t.Word[s]);
        f[n++] = Hash.Of(64, s1p, sp);
        f[n++] = Hash.Of(65, s1p, sp, Distance(s1, s));
        f[n++] = Hash.Of(66, s1p, sp, (uint)Math.Min(t.Commas[s] - t.Commas[s1], 3));
        f[n++] = Hash.Of(67, s1p, sp, t.InQuote[s1] ? 1u : 0, t.InQuote[s] ? 1u : 0);
        return n;
    }

    /// <summary>Second of the stack <paramref name="s1"/> and front of the buffer <paramref name="b"/>.</summary>
    public static int SecondFront(TokenTable t, int s1, int b, Span<uint> f)
    {
        var n = 0;
        uint s1p = t.Joint[s1], bp = t.Joint[b];
        f[n++] = Hash.Of(70, t.Word[s1]);
        f[n++] = Hash.Of(71, s1p);
        f[n++] = Hash.Of(72, t.WordTag[s1]);
        f[n++] = Hash.Of(73, t.WordTag[s1], t.WordTag[b]);
        f[n++] = Hash.Of(74, t.WordTag[s1], bp);
        f[n++] = Hash.Of(75, s1p, t.WordTag[b]);
        f[n++] = Hash.Of(76, t.Word[s1], t.Word[b]);
        f[n++] = Hash.Of(77, s1p, bp);
        f[n++] = Hash.Of(78, s1p, bp, t.InQuote[s1] ? 1u : 0, t.InQuote[b] ? 1u : 0);
        var noun = t.NounAfter[b];
        if (noun != 0)
        {
            f[n++] = Hash.Of(79, t.Word[s1], t.Word[b], t.Word[noun]);
            f[n++] = Hash.Of(80, s1p, t.Word[b], t.Word[noun]);
        }

        return n;
    }

    /// <summary>What depends on children and on the third of the stack.</summary>
    public static int Around(TokenTable t, in Node s2, in Node s1, in Node s, in Node b, Span<uint> f)
    {
        var n = Triples(t, s2, s1, s, b, f);
        n += Children(t, s1, s, b, f[n..]);
        return n + Sets(t, s2, s1, s, b, f[n..]);
    }

    private static int Triples(TokenTable t, in Node s2, in Node s1, in Node s, in Node b, Span<uint> f)
    {
        var n = 0;
        uint s2p = t.Joint[s2.Token], s1p = t.Joint[s1.Token], sp = t.Joint[s.Token], bp = t.Joint[b.Token], b1p = t.Joint[b.Token + 1];
        f[n++] = Hash.Of(90, t.Word[s2.Token]);
        f[n++] = Hash.Of(91, s2p);
        f[n++] = Hash.Of(92, t.WordTag[s2.Token]);
        f[n++] = Hash.Of(93, s2p, s1p, sp);
        f[n++] = Hash.Of(94, s1p, sp, bp);
        f[n++] = Hash.Of(95, t.Word[s1.Token], sp, bp);
        f[n++] = Hash.Of(96, s1p, t.Word[s.Token], bp);
        f[n++] = Hash.Of(97, s1p, sp, t.Word[b.Token]);
        f[n++] = Hash.Of(98, s2p, s1p, sp, bp);
        f[n++] = Hash.Of(99, s1p, sp, bp, b1p);
        f[n++] = Hash.Of(100, s2p, s1p, bp);
        f[n++] = Hash.Of(101, t.Word[s2.Token], s1p, sp);
        var commas = (Commas(t, s1.Token, s.Token) * 3) + Commas(t, s.Token, b.Token);
        f[n++] = Hash.Of(102, s1p, sp, bp, commas);
        f[n++] = Hash.Of(103, t.Word[s.Marker], sp, bp, commas);
        return n;
    }

    private static int Children(TokenTable t, in Node s1, in Node s, in Node b, Span<uint> f)
    {
        var n = 0;
        uint s1p = t.Joint[s1.Token], sp = t.Joint[s.Token], bp = t.Joint[b.Token];
        var sb = Hash.Of(110, sp, bp);
        var s1s = Hash.Of(111, s1p, sp);
        f[n++] = Hash.Of(112, sb, t.Joint[s.Left]);
        f[n++] = Hash.Of(113, sb, t.Joint[s.Right]);
        f[n++] = Hash.Of(114, sb, t.Joint[s.Left2]);
        f[n++] = Hash.Of(115, sb, t.Joint[s.Right2]);
        f[n++] = Hash.Of(116, sb, t.Joint[b.Left]);
        f[n++] = Hash.Of(117, sb, t.Joint[b.Left2]);
        f[n++] = Hash.Of(118, s1s, t.Joint[s.Left]);
        f[n++] = Hash.Of(119, s1s, t.Joint[s.Right]);
        f[n++] = Hash.Of(120, s1s, t.Joint[s1.Left]);
        f[n++] = Hash.Of(121, s1s, t.Joint[s1.Right]);
        f[n++] = Hash.Of(122, s1s, t.Joint[s1.Right2]);
        f[n++] = Hash.Of(123, s.LeftRelation, t.WordTag[s.Token]);
        f[n++] = Hash.Of(124, s.RightRelation, t.WordTag[s.Token]);
        f[n++] = Hash.Of(125, b.LeftRelation, t.WordTag[b.Token]);
        f[n++] = Hash.Of(126, s1.RightRelation, t.WordTag[s1.Token]);
        f[n++] = Hash.Of(127, s.LeftRelation, sb);
        f[n++] = Hash.Of(128, s.RightRelation, sb);
        f[n++] = Hash.Of(129, b.LeftRelation, sb);
        f[n++] = Hash.Of(130, s1.RightRelation, s1s);
        f[n++] = Hash.Of(131, t.Word[s.Left], sp);
        f[n++] = Hash.Of(132, t.Word[s.Right], sp);
        f[n++] = Hash.Of(133, t.Word[b.Left], bp);
        f[n++] = Hash.Of(134, t.Word[s1.Right], s1p);
        f[n++] = Hash.Of(135, t.Word[s.Right], t.WordTag[s.Token]);
        f[n++] = Hash.Of(136, t.Word[b.Left], t.WordTag[b.Token]);
        f[n++] = Hash.Of(137, t.Word[s1.Right], t.Word[s.Token], s1p);
        return n;
    }

    private static int Sets(TokenTable t, in Node s2, in Node s1, in Node s, in Node b, Span<uint> f)
    {
        var n = 0;
        uint s1p = t.Joint[s1.Token], sp = t.Joint[s.Token], bp = t.Joint[b.Token];
        uint sl = Fold(s.LeftSet), sr = Fold(s.RightSet), bl = Fold(b.LeftSet), s1l = Fold(s1.LeftSet), s1r = Fold(s1.RightSet);
        f[n++] = Hash.Of(140, sl, sp);
        f[n++] = Hash.Of(141, sr, sp);
        f[n++] = Hash.Of(142, bl, bp);
        f[n++] = Hash.Of(143, s1l, s1p);
        f[n++] = Hash.Of(144, s1r, s1p);
        f[n++] = Hash.Of(145, sl, t.Word[s.Token]);
        f[n++] = Hash.Of(146, sr, t.Word[s.Token]);
        f[n++] = Hash.Of(147, bl, t.Word[b.Token]);
        f[n++] = Hash.Of(148, s1r, t.Word[s1.Token]);
        f[n++] = Hash.Of(149, sr, sp, bp);
        f[n++] = Hash.Of(150, sl, sp, bp);
        f[n++] = Hash.Of(151, bl, sp, bp);
        f[n++] = Hash.Of(152, s1r, s1p, sp);
        f[n++] = Hash.Of(153, sl, s1p, sp);
        f[n++] = Hash.Of(154, Counts(s), sp, bp);
        f[n++] = Hash.Of(155, s1.RightCount, s1p, sp);
        f[n++] = Hash.Of(156, b.LeftCount, sp, bp);
        uint marker = t.Word[s.Marker], marker1 = t.Word[s1.Marker], markerFront = t.Word[b.Marker];
        f[n++] = Hash.Of(157, marker, t.Word[s1.Token]);
        f[n++] = Hash.Of(158, marker, t.Word[s2.Token]);
        f[n++] = Hash.Of(159, marker, t.Word[s.Token]);
        f[n++] = Hash.Of(160, marker, t.Word[s.Token], t.Word[s1.Token]);
        f[n++] = Hash.Of(161, marker, s1p, sp);
        f[n++] = Hash.Of(162, marker, sp, bp);
        f[n++] = Hash.Of(163, markerFront, t.Word[s.Token]);
        f[n++] = Hash.Of(164, marker1, s1p, sp, bp);
        f[n++] = Hash.Of(165, marker, s1p, t.Joint[s2.Token], sp);
        return n;
    }

    private static uint Commas(TokenTable t, int from, int to) => (uint)Math.Min(t.Commas[to] - t.Commas[from], 2);

    private static uint Counts(in Node node) => ((uint)Math.Min(node.LeftCount, (byte)5) * 8) + Math.Min(node.RightCount, (byte)5);

    private static uint Fold(ulong set) => (uint)(Node.Mix(set) >> 20);

    private static uint Distance(int from, int to) => (to - from) switch
    {
        <= 4 => (uint)(to - from),
        <= 7 => 5,
        <= 12 => 6,
        _ => 7,
    };
}
