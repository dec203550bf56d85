namespace NewsAnalysis.Corrections;

/// <summary>A change of the entries of a corrections.yaml: one entry added, put in the place of another, or removed.</summary>
public static class CorrectionEdit
{
    /// <summary>The text with the entry: in the place of the one on the same thing, else at the end.</summary>
    /// <exception cref="InputException">The text has errors.</exception>
    public static string Put(string text, Correction correction)
    {
        var yaml = CorrectionYaml.Write(correction);
        var old = Find(text, correction);
        if (old is null)
            return CorrectionText.Append(text, yaml);
        return CorrectionYaml.Write(old) == yaml ? text : CorrectionText.Replace(text, old.Line, yaml);
    }

    /// <summary>The text without the entry on the same thing; the same where there is none.</summary>
    /// <exception cref="InputException">The text has errors.</exception>
    public static string Remove(string text, Correction correction) =>
        Find(text, correction) is { } old ? CorrectionText.Replace(text, old.Line, null) : text;

    /// <summary>The entry of the text on the same thing: the same figure, mention or article; for topics the same entry but for who, when
    /// and why. Null where there is none.</summary>
    public static Correction? Find(string text, Correction correction) =>
        Find(CorrectionReader.Read(text, CorrectionSet.FileName), correction);

    /// <summary>The same among entries that were read.</summary>
    public static Correction? Find(IReadOnlyList<Correction> entries, Correction correction) => correction.Target is { } target
        ? entries.FirstOrDefault(entry => entry.Article == correction.Article && entry.Target == target)
        : entries.FirstOrDefault(entry => entry.Kind == correction.Kind && entry.Places.SequenceEqual(correction.Places));
}
