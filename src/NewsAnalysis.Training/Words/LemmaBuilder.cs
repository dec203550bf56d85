using NewsAnalysis.Text.Syntax.Lemmas;

namespace NewsAnalysis.Training.Words;

/// <summary>Learns how forms become lemmas.</summary>
internal static class LemmaBuilder
{
    /// <summary>The lemmas of the sentences: the most frequent change of each ending, and a table of the words that differ from
    /// it.</summary>
    public static Lemmatizer Build(IEnumerable<GoldSentence> sentences)
    {
        var lemmas = new Dictionary<(string Xpos, string Form), Dictionary<string, int>>();
        foreach (var token in sentences.SelectMany(sentence => sentence.Tokens))
        {
            if (token.Xpos == "GW" || token.Lemma == "_")
                continue;
            var key = (token.Xpos, Lemmatizer.Plain(token.Form, token.Tag));
            if (!lemmas.TryGetValue(key, out var seen))
                lemmas[key] = seen = new Dictionary<string, int>(StringComparer.Ordinal);
            seen[token.Lemma] = seen.GetValueOrDefault(token.Lemma) + 1;
        }

        var best = lemmas.ToDictionary(pair => pair.Key,
            pair => pair.Value.OrderByDescending(lemma => lemma.Value).ThenBy(lemma => lemma.Key, StringComparer.Ordinal).First().Key);
        var endings = Endings(best);
        var plain = new Lemmatizer([], endings);
        var words = best.Where(pair => plain.ByEnding(pair.Key.Form, pair.Key.Xpos) != pair.Value)
            .ToDictionary(pair => $"{pair.Key.Xpos} {pair.Key.Form}", pair => pair.Value, StringComparer.Ordinal);
        return new Lemmatizer(words, endings);
    }

    private static Dictionary<string, LemmaChange> Endings(Dictionary<(string Xpos, string Form), string> lemmas)
    {
        var counts = new Dictionary<string, Dictionary<LemmaChange, int>>(StringComparer.Ordinal);
        foreach (var ((xpos, form), lemma) in lemmas)
        {
            var change = Change(form, lemma);
            foreach (var ending in Lemmatizer.EndingsOf(form))
            {
                var key = $"{xpos} {ending}";
                if (!counts.TryGetValue(key, out var seen))
                    counts[key] = seen = [];
                seen[change] = seen.GetValueOrDefault(change) + 1;
            }
        }

        var chosen = counts.ToDictionary(pair => pair.Key, pair => Chosen(pair.Value), StringComparer.Ordinal);
        return chosen.Where(pair => pair.Value.Count >= 2)
            .ToDictionary(pair => pair.Key, pair => pair.Value.Change, StringComparer.Ordinal);
    }

    private static (LemmaChange Change, int Count) Chosen(Dictionary<LemmaChange, int> seen)
    {
        var best = seen.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Cut)
            .ThenBy(pair => pair.Key.Ending, StringComparer.Ordinal).First();
        return (best.Key, best.Value);
    }

    private static LemmaChange Change(string form, string lemma)
    {
        var common = 0;
        while (common < form.Length && common < lemma.Length && form[common] == lemma[common])
            common++;
        return new LemmaChange(form.Length - common, lemma[common..]);
    }
}
