namespace NewsAnalysis.Corrections;

/// <summary>A correction made in code: shows the YAML to paste into corrections.yaml, or writes it there.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Folder">The corpus folder, or null where the articles come from none.</param>
public sealed record NewCorrection(Correction Entry, string? Folder)
{
    /// <summary>The entry as it stands in corrections.yaml.</summary>
    public string Yaml => CorrectionYaml.Write(Entry);

    /// <summary>Writes the entry to the corpus folder's corrections.yaml: in the place of one on the same thing, else at the end. Written
    /// twice, it stands there once.</summary>
    /// <exception cref="InputException">The articles come from no folder, or the file has errors or cannot be written.</exception>
    public NewCorrection Write()
    {
        var folder = Folder
            ?? throw new InputException("These articles come from no folder, so there is no corrections.yaml; paste the YAML into one.");
        new CorrectionFile(folder).Change(text => CorrectionEdit.Put(text, Entry));
        return this;
    }

    /// <summary>The YAML.</summary>
    public override string ToString() => Yaml;
}

/// <summary>What is corrected; <see cref="By"/> says by whom, when and why.</summary>
public sealed class CorrectionDraft
{
    private readonly Correction _entry;
    private readonly string? _folder;

    internal CorrectionDraft(Correction entry, string? folder) => (_entry, _folder) = (entry, folder);

    /// <summary>Names the person, the date and the reason.</summary>
    /// <param name="who">The person.</param>
    /// <param name="when">The date: yyyy-MM-dd, yyyy-MM or yyyy.</param>
    /// <param name="why">The reason.</param>
    /// <exception cref="InputException">One of them is missing, or the date is none.</exception>
    public NewCorrection By(string who, string when, string why)
    {
        if (string.IsNullOrWhiteSpace(who) || string.IsNullOrWhiteSpace(why))
            throw new InputException("A correction needs a person (who) and a reason (why); name both.");
        var date = ArticleDate.TryParse(when) ?? throw new InputException($"'{when}' is no date; expected yyyy-MM-dd, yyyy-MM or yyyy.");
        return new NewCorrection(_entry with { Who = who.Trim(), When = date, Why = why.Trim() }, _folder);
    }
}
