namespace NewsAnalysis.Cli.Archives;

/// <summary>The folders of all shards of an archive, in the order of their numbers.</summary>
internal sealed class Shards : IDisposable
{
    private Shards(IReadOnlyList<ShardFolder> all) => All = all;

    public IReadOnlyList<ShardFolder> All { get; }

    /// <summary>What all of them have in common.</summary>
    public Manifest Manifest => All[0].Manifest;

    /// <summary>Opens the folders.</summary>
    /// <exception cref="InputException">One is missing, there twice, not done, or unlike the first; the message names each,
    /// a line each.</exception>
    public static Shards Open(IReadOnlyList<string> folders)
    {
        var faults = new List<string>();
        var found = new List<(string Folder, Shard Shard, Manifest Manifest)>();
        foreach (var folder in folders)
        {
            if (Manifest.TryLoad(folder) is not { } manifest)
            {
                faults.Add($"{folder}: found no {Manifest.FileName}; expected a folder that 'extract --shard' wrote; "
                    + "run the shard into it, or leave it out.");
            }
            else if (!manifest.IsWhole(folder))
                faults.Add($"{folder}: shard {manifest.Shard} did not finish; expected all of its files; run it again.");
            else
                found.Add((folder, Shard.Parse(manifest.Shard), manifest));
        }

        foreach (var (folder, _, manifest) in found.Skip(1))
        {
            if (Difference(found[0].Manifest, manifest) is { Length: > 0 } difference)
            {
                faults.Add($"{folder}: not of one archive with {found[0].Folder}: {difference}; expected equal shards; "
                    + "extract it again as the others were.");
            }
        }

        foreach (var same in found.GroupBy(one => one.Shard).Where(same => same.Skip(1).Any()))
            faults.Add($"shard {same.Key} is there twice: {string.Join(", ", same.Select(one => one.Folder))}; leave one out.");
        var of = found.Count == 0 ? 0 : found[0].Shard.Of;
        if (Enumerable.Range(1, of).Except(found.Select(one => one.Shard.Number)).ToList() is { Count: > 0 } missing)
        {
            var numbers = string.Join(", ", missing.Select(number => number.ToString(CultureInfo.InvariantCulture)));
            faults.Add($"of {of} shards are missing: {numbers}; extract them and name their folders too.");
        }

        return faults.Count > 0
            ? throw new InputException(string.Join('\n', faults))
            : new Shards([.. found.OrderBy(one => one.Shard.Number).Select(one => new ShardFolder(one.Folder, one.Manifest))]);
    }

    /// <summary>The inputs of all shards in the order of one machine: the number of the shard in <see cref="All"/>, and the input's number
    /// in it.</summary>
    public IEnumerable<(int Shard, int Number)> InOrder() =>
        Merged.Of([.. All.Select(shard => shard.Inputs.Select(input => input.Place))], Comparer<long>.Default)
            .Select(at => (at.Source, at.Number));

    public void Dispose()
    {
        foreach (var shard in All)
            shard.Dispose();
    }

    private static string Difference(Manifest first, Manifest other) =>
        Shard.Parse(first.Shard).Of != Shard.Parse(other.Shard).Of
            ? $"shard {other.Shard}, the first {first.Shard}"
            : first.Difference(other);
}
