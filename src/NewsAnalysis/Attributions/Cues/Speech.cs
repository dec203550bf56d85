using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Cues;

/// <summary>Tells words for saying and writing from words for thinking, wanting and doing.</summary>
internal static class Speech
{
    /// <summary>Whether the cue is a word for saying or writing.</summary>
    public static bool IsSpeech(Cue cue) => cue.Form switch
    {
        CueForm.Lead or CueForm.Colon => true,
        CueForm.Verb => IsVerb(cue.Tree.Tokens[cue.Node].Lemma),
        CueForm.Noun => WordClasses.OfNoun(cue.Tree.Tokens[cue.Node].Lemma.ToLowerInvariant())[0] == "communication",
        _ => false,
    };

    /// <summary>Whether the verb is one for saying or writing.</summary>
    public static bool IsVerb(string lemma) =>
        WordClasses.OfVerb(lemma.ToLowerInvariant())[0] == "communication" || Others.Contains(lemma.ToLowerInvariant());

    // Verbs whose first meaning is another, or that a dictionary lacks.
    private static readonly HashSet<string> Others =
        new(WordList.Rows("Attributions.speaker-words.tsv").First(row => row[0] == "speech")[1].Split(' '), StringComparer.Ordinal);
}
