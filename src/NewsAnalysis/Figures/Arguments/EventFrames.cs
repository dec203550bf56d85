using NewsAnalysis.Figures.Lexicon;

namespace NewsAnalysis.Figures.Arguments;

/// <summary>The rows of event-frames.tsv: which event a governing word tells of those that stand in a place beside it.</summary>
internal static class EventFrames
{
    private static readonly ILookup<(string Slot, string Lemma), (string Event, string? With)> Frames = DataFile.Rows("event-frames")
        .SelectMany(row => DataFile.Words(row[2]).Select(form => (Row: row, Parts: form.Split('+'))))
        .SelectMany(pair => Forms(pair.Row[1], pair.Parts[0]).Select(form => (pair.Row, Form: form, With: pair.Parts.Length > 1 ? pair.Parts[1] : null)))
        .ToLookup(pair => (pair.Row[1], pair.Form), pair => (pair.Row[0], pair.With));

    private static readonly Dictionary<string, int> Persons = DataFile.Rows("person-nouns").ToDictionary(row => row[0], row => int.Parse(row[1]), StringComparer.Ordinal);

    // The lemma of a rare verb may be wrong; its regular forms stand for it too.
    private static IEnumerable<string> Forms(string slot, string lemma) =>
        slot is "patient" or "actor" or "amount" ? [.. new[] { lemma, VerbForms.Past(lemma), VerbForms.Gerund(lemma), VerbForms.ThirdPerson(lemma) }.Distinct()] : [lemma];

    /// <summary>Whether a noun, by its lemma, can count people ("agent"); the first meaning need not be one of a person.</summary>
    public static bool CanBePerson(string lemma) => Persons.ContainsKey(lemma) || Nouns.IsPersonal(lemma);

    /// <summary>The events that a lemma tells of those in a slot, with the word that must go with it, pairs first.</summary>
    public static IEnumerable<(string Event, string? With)> Of(string slot, string lemma) => Frames[(slot, lemma)].OrderBy(frame => frame.Item2 is null);
}
