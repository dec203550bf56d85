namespace NewsAnalysis.Articles.Layout;

/// <summary>The lines that stand in many articles of an outlet, by their hashes: share bars, appeals and notices that no list of phrases
/// knows.</summary>
internal sealed class SiteLines
{
    private readonly Dictionary<string, IReadOnlySet<ulong>> _byOutlet;

    private SiteLines(Dictionary<string, IReadOnlySet<ulong>> byOutlet) => (_byOutlet, Fingerprint) = (byOutlet, FingerprintOf(byOutlet));

    /// <summary>Equal where the lines are: what a file gives depends on it.</summary>
    public string Fingerprint { get; }

    /// <summary>No lines.</summary>
    public static SiteLines None { get; } = new([]);

    /// <summary>The hashes of an outlet's lines; null where it has none or is unknown.</summary>
    public IReadOnlySet<ulong>? Of(string? outlet) => outlet is null ? null : _byOutlet.GetValueOrDefault(outlet);

    private static string FingerprintOf(Dictionary<string, IReadOnlySet<ulong>> byOutlet) =>
        ContentKey.Of(byOutlet.OrderBy(outlet => outlet.Key, StringComparer.Ordinal)
            .SelectMany(outlet => outlet.Value.Order().Select(hash => hash.ToString("x", CultureInfo.InvariantCulture)).Prepend(outlet.Key)
                .Append(""))).ToString();

    /// <summary>Counts lines article by article, in bounded memory: of an outlet with very many lines those are forgotten that stand in
    /// less than a twelfth of its articles so far (lossy counting, Manku and Motwani 2002), so that a line may at worst be kept that stands
    /// in little more than a third.</summary>
    public sealed class Counter
    {
        private const int FewestArticles = 3;
        private const int LeastShare = 3;
        private const int MostHeld = 4096;
        private const int Forgotten = 12;

        private readonly Dictionary<string, Tally> _tallies = new(StringComparer.Ordinal);

        /// <summary>Counts an article's lines; a reprint of one that was counted does not count again.</summary>
        public void Add(string outlet, LineHashes lines)
        {
            if (!_tallies.TryGetValue(outlet, out var tally))
                _tallies[outlet] = tally = new Tally();
            if (!tally.Longest.Add(lines.Longest))
                return;
            foreach (var line in lines.Candidates)
                tally.Counts[line] = tally.Counts.GetValueOrDefault(line) + 1;
            if (tally.Counts.Count <= MostHeld)
                return;
            foreach (var rare in tally.Counts.Where(pair => pair.Value <= Math.Max(1, tally.Longest.Count / Forgotten))
                .Select(pair => pair.Key).ToList())
                tally.Counts.Remove(rare);
        }

        /// <summary>The lines that stand in three or more articles of their outlet and in at least a third of them.</summary>
        public SiteLines Result()
        {
            var found = new Dictionary<string, IReadOnlySet<ulong>>(StringComparer.Ordinal);
            foreach (var (outlet, tally) in _tallies)
            {
                var lines = tally.Counts.Where(pair => pair.Value >= FewestArticles && pair.Value * LeastShare >= tally.Longest.Count)
                    .Select(pair => pair.Key).ToHashSet();
                if (lines.Count > 0)
                    found.Add(outlet, lines);
            }

            return found.Count == 0 ? None : new SiteLines(found);
        }

        private sealed class Tally
        {
            public HashSet<ulong> Longest { get; } = [];

            public Dictionary<ulong, int> Counts { get; } = [];
        }
    }
}

/// <summary>What is counted of an article's lines.</summary>
/// <param name="Longest">The hash of its longest line, by which a reprint is known.</param>
/// <param name="Candidates">The hashes of the lines that may be furniture, each once.</param>
internal sealed record LineHashes(ulong Longest, IReadOnlySet<ulong> Candidates);
