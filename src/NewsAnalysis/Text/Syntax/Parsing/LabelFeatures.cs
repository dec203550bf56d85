namespace NewsAnalysis.Text.Syntax.Parsing;

/// <summary>Features of an arc's relation.</summary>
internal static class LabelFeatures
{
    /// <summary>No arc has more features.</summary>
    public const int Maximum = 96;

    /// <summary>Writes the features of an arc; returns how many.</summary>
    /// <param name="t">The tokens.</param>
    /// <param name="head">The head with its children so far.</param>
    /// <param name="dep">The dependent with its children.</param>
    /// <param name="front">The place at the front of the buffer.</param>
    /// <param name="f">Where to write.</param>
    public static int Fill(TokenTable t, in Node head, in Node dep, int front, Span<uint> f)
    {
        var n = Words(t, head.Token, dep.Token, f);
        n += Between(t, head, dep, front, f[n..]);
        return n + Children(t, head, dep, f[n..]);
    }

    private static int Words(TokenTable t, int h, int d, Span<uint> f)
    {
        var n = 0;
        var side = h < d ? 1u : 0;
        uint hp = t.Joint[h], dp = t.Joint[d], hu = t.Upos[h], du = t.Upos[d];
        uint hw = t.Word[h], dw = t.Word[d];
        f[n++] = Hash.Of(0, side, dp);
        f[n++] = Hash.Of(1, side, hw);
        f[n++] = Hash.Of(2, side, hp);
        f[n++] = Hash.Of(3, side, dw);
        f[n++] = Hash.Of(4, side, t.WordTag[h]);
        f[n++] = Hash.Of(5, side, t.WordTag[d]);
        f[n++] = Hash.Of(6, side, hp, dp);
        f[n++] = Hash.Of(7, side, hw, dp);
        f[n++] = Hash.Of(8, side, hp, dw);
        f[n++] = Hash.Of(9, side, hw, dw);
        f[n++] = Hash.Of(10, side, t.WordTag[h], dp);
        f[n++] = Hash.Of(11, side, hp, t.WordTag[d]);
        f[n++] = Hash.Of(12, side, hu, du);
        f[n++] = Hash.Of(13, side, hu, dw);
        f[n++] = Hash.Of(14, side, hw, du);
        f[n++] = Hash.Of(15, side, t.Suffix[(d * 4) + 2], hp);
        f[n++] = Hash.Of(16, side, t.Suffix[(h * 4) + 2], dp);
        f[n++] = Hash.Of(17, t.Exact[d], hp);
        f[n++] = Hash.Of(18, t.Shape[d], hp, dp);
        return n;
    }

    private static int Between(TokenTable t, in Node head, in Node dep, int front, Span<uint> f)
    {
        var n = 0;
        var (h, d) = (head.Token, dep.Token);
        var (from, to) = (Math.Min(h, d), Math.Max(h, d));
        var side = h < d ? 1u : 0;
        uint hp = t.Joint[h], dp = t.Joint[d];
        var pair = Hash.Of(20, side, hp, dp);
        var commas = (uint)Math.Min(t.Commas[to] - t.Commas[from], 3);
        f[n++] = Hash.Of(21, pair, (uint)Math.Min(to - from, 8));
        f[n++] = Hash.Of(22, pair, commas);
        f[n++] = Hash.Of(23, pair, (uint)Math.Min(t.Verbs[to] - t.Verbs[from + 1], 2));
        f[n++] = Hash.Of(24, pair, t.Joint[d - 1]);
        f[n++] = Hash.Of(25, pair, t.Joint[d + 1]);
        f[n++] = Hash.Of(26, pair, t.Joint[Math.Max(h - 1, 0)]);
        f[n++] = Hash.Of(27, pair, t.Joint[h + 1]);
        f[n++] = Hash.Of(28, dp, t.Word[d - 1], side);
        f[n++] = Hash.Of(29, dp, t.Word[d + 1], side);
        f[n++] = Hash.Of(30, pair, t.Joint[front]);
        f[n++] = Hash.Of(31, hp, t.Word[d], t.Word[front]);
        f[n++] = Hash.Of(32, pair, t.Joint[front + 1]);
        f[n++] = Hash.Of(33, pair, t.InQuote[h] ? 1u : 0, t.InQuote[d] ? 1u : 0);
        f[n++] = Hash.Of(34, pair, t.Word[t.Count]);
        f[n++] = Hash.Of(35, pair, d == 1 ? 1u : 0);
        return n;
    }

    private static int Children(TokenTable t, in Node head, in Node dep, Span<uint> f)
    {
        var n = 0;
        var (h, d) = (head.Token, dep.Token);
        var side = h < d ? 1u : 0;
        uint hp = t.Joint[h], dp = t.Joint[d], hu = t.Upos[h];
        var pair = Hash.Of(40, side, hp, dp);
        uint hl = Fold(head.LeftSet), hr = Fold(head.RightSet), dl = Fold(dep.LeftSet), dr = Fold(dep.RightSet);
        var marker = t.Word[dep.Marker];
        f[n++] = Hash.Of(41, side, marker, hp);
        f[n++] = Hash.Of(42, side, marker, t.Word[h]);
        f[n++] = Hash.Of(43, side, marker, dp);
        f[n++] = Hash.Of(44, side, marker, t.Word[d]);
        f[n++] = Hash.Of(45, pair, marker);
        f[n++] = Hash.Of(46, marker, t.Word[d], hu);
        f[n++] = Hash.Of(47, marker, t.Word[h], dp);
        f[n++] = Hash.Of(48, side, hl, hp);
        f[n++] = Hash.Of(49, side, hr, hp);
        f[n++] = Hash.Of(50, side, dl, dp);
        f[n++] = Hash.Of(51, side, dr, dp);
        f[n++] = Hash.Of(52, pair, hl);
        f[n++] = Hash.Of(53, pair, hr);
        f[n++] = Hash.Of(54, pair, dl);
        f[n++] = Hash.Of(55, pair, dr);
        f[n++] = Hash.Of(56, pair, dl, dr);
        f[n++] = Hash.Of(57, side, hl, hr, hp);
        f[n++] = Hash.Of(58, dl, t.Word[d], hu);
        f[n++] = Hash.Of(59, hl, t.Word[h], dp);
        f[n++] = Hash.Of(60, hr, t.Word[h], dp);
        f[n++] = Hash.Of(61, pair, t.Joint[dep.Left]);
        f[n++] = Hash.Of(62, pair, t.Joint[dep.Right]);
        f[n++] = Hash.Of(63, pair, t.Joint[head.Left]);
        f[n++] = Hash.Of(64, pair, t.Joint[head.Right]);
        f[n++] = Hash.Of(65, pair, t.Word[dep.Left]);
        f[n++] = Hash.Of(66, pair, t.Word[dep.Right]);
        f[n++] = Hash.Of(67, pair, t.Word[head.Left]);
        f[n++] = Hash.Of(68, pair, t.Word[head.Right]);
        f[n++] = Hash.Of(69, dp, t.Word[dep.Left], hu);
        f[n++] = Hash.Of(70, pair, t.Word[head.Marker]);
        return n;
    }

    private static uint Fold(ulong set) => (uint)(Node.Mix(set) >> 20);
}
