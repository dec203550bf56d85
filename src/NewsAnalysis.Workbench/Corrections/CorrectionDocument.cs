namespace NewsAnalysis.Corrections;

/// <summary>The text of a corrections.yaml with its entries. Entries that this library wrote are changed in their place and the others
/// taken over, so that a change of a long file costs little more than one of a short one; whatever a person wrote in another form is read
/// again as a whole.</summary>
public sealed class CorrectionDocument
{
    private CorrectionDocument(string text, CorrectionSet set) => (Text, Set) = (text, set);

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Its entries.</summary>
    public CorrectionSet Set { get; }

    /// <summary>Reads a text.</summary>
    /// <exception cref="InputException">It has errors: all of them, a line each, with line and column.</exception>
    public static CorrectionDocument Parse(string text) => new(text, CorrectionSet.Parse(text));

    /// <summary>With the entry: in the place of the one on the same thing, else at the end.</summary>
    /// <exception cref="InputException">The entry cannot be put there.</exception>
    public CorrectionDocument Put(Correction correction)
    {
        var yaml = CorrectionYaml.Write(correction);
        return CorrectionEdit.Find(Set.Entries, correction) is { } old
            ? CorrectionYaml.Write(old) == yaml ? this : Replace(old, yaml) : Append(yaml);
    }

    /// <summary>Without the entry on the same thing; the same where there is none.</summary>
    /// <exception cref="InputException">The entry cannot be told from others by its lines.</exception>
    public CorrectionDocument Remove(Correction correction) =>
        CorrectionEdit.Find(Set.Entries, correction) is { } old ? Replace(old, "") : this;

    private CorrectionDocument Append(string yaml)
    {
        if (Set.Entries.Count == 0 || Text.Contains('\r', StringComparison.Ordinal)
            || !Text.EndsWith(CorrectionYaml.Write(Set.Entries[^1]), StringComparison.Ordinal) || At(Set.Entries[^1]) < 0)
            return Parse(CorrectionText.Append(Text, yaml));
        return new(Text + yaml, new CorrectionSet([.. Set.Entries, Entry(yaml, Text.AsSpan().Count('\n') + 1)]));
    }

    private CorrectionDocument Replace(Correction old, string yaml)
    {
        var (written, at) = (CorrectionYaml.Write(old), At(old));
        if (at < 0 || Text.Contains('\r', StringComparison.Ordinal) || Set.Entries.Count == 1)
            return Parse(CorrectionText.Replace(Text, old.Line, yaml.Length == 0 ? null : yaml));
        var lines = yaml.AsSpan().Count('\n') - written.AsSpan().Count('\n');
        var entries = Set.Entries.Where(entry => yaml.Length > 0 || entry != old)
            .Select(entry => entry == old ? Entry(yaml, old.Line)
                : entry.Line > old.Line ? entry with { Line = entry.Line + lines } : entry);
        return new(string.Concat(Text.AsSpan(0, at), yaml, Text.AsSpan(at + written.Length)), new CorrectionSet([.. entries]));
    }

    private static Correction Entry(string yaml, int line) =>
        CorrectionReader.Read(yaml, CorrectionSet.FileName).Single() with { Line = line };

    /// <summary>Where an entry begins that stands as this library writes it, with another or nothing after it; else -1.</summary>
    private int At(Correction entry)
    {
        var at = 0;
        for (var line = 1; line < entry.Line; line++)
            at = Text.IndexOf('\n', at) + 1;
        var rest = Text.AsSpan(at);
        var written = CorrectionYaml.Write(entry);
        return rest.StartsWith(written, StringComparison.Ordinal)
            && (rest.Length == written.Length || rest[written.Length..].StartsWith("- correction: ", StringComparison.Ordinal)) ? at : -1;
    }
}

/// <summary>What a change did to a text, without either of the two: a stretch that another took the place of.</summary>
/// <param name="Start">Where the stretch begins.</param>
/// <param name="Old">The stretch before.</param>
/// <param name="New">The stretch after.</param>
public sealed record TextChange(int Start, string Old, string New)
{
    /// <summary>The change between two texts.</summary>
    public static TextChange Between(string before, string after)
    {
        var start = before.AsSpan().CommonPrefixLength(after);
        var end = 0;
        while (end < Math.Min(before.Length, after.Length) - start && before[^(end + 1)] == after[^(end + 1)])
            end++;
        return new TextChange(start, before[start..^end], after[start..^end]);
    }

    /// <summary>The text before the change, of the one after it.</summary>
    public string Undo(string after) => string.Concat(after.AsSpan(0, Start), Old, after.AsSpan(Start + New.Length));
}
