namespace NewsAnalysis.Actors.Matching;

/// <summary>The phrases of the dictionary that end with the same words.</summary>
internal sealed class NameEnd
{
    /// <summary>Puts the phrases in the order in which they are tried: by kind and actor.</summary>
    public NameEnd(IEnumerable<Entry> entries)
    {
        var all = entries.ToList();
        Fixed = [.. all.Where(entry => entry.Kind != EntryKind.Surname).OrderBy(entry => entry.Kind).ThenBy(entry => entry.Actor)];
        Surnames = [.. all.Where(entry => entry.Kind == EntryKind.Surname).OrderBy(entry => entry.Actor)];
        IsOneSurname = Surnames.All(entry => entry.Phrase.IsWrittenAs(Surnames[0].Phrase));
    }

    /// <summary>The phrases that stand for themselves.</summary>
    public Entry[] Fixed { get; }

    /// <summary>The surnames.</summary>
    public Entry[] Surnames { get; }

    /// <summary>Whether all surnames are written alike, so that one tells for hundreds.</summary>
    public bool IsOneSurname { get; }
}
