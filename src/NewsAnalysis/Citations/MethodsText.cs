using NewsAnalysis.Measures;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Citations;

/// <summary>How the numbers came about, as text to paste into a report.</summary>
public static class MethodsText
{
    /// <summary>Markdown: corpus, mentions, figures, parameters, version, fingerprint. Every number in it is computed.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="parameters">Notebook, name and value of every parameter.</param>
    /// <param name="version">The version of the program.</param>
    /// <param name="fingerprint">The articles' fingerprint where it is known; null to take it, which reads every article.</param>
    public static string Write(Workbook book, IEnumerable<(string Notebook, string Name, string Value)> parameters, string version,
        string? fingerprint = null)
    {
        var dictionary = book.DictionaryIsSuggested
            ? "the names that the articles use often, with guessed types (no dictionary was given)"
            : $"a dictionary of {English.Count(book.Dictionary.Actors.Count, "actor")}";
        var claims = book.Claims.Count();
        var comparable = book.Topics.Where(topic => topic.Person is null && topic.Verdict != Verdict.Single).ToList();
        var kinds = string.Join(", ", book.Mentions.CountBy(mention => mention.Kind).OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key)
            .Select(pair => $"{pair.Key.ToString().ToLowerInvariant()} {English.Number(pair.Value)}"));
        return $"""
            # Methods

            **Corpus.** {book.Scope.InWords}; {English.Count(book.Scope.Words, "word")}, page furniture left out; {English.Count(book.Rejected.Count(one => one.Dropped is null), "file")} rejected. Fingerprint (SHA-256 over ids, outlets, dates and texts): `{fingerprint ?? CorpusHash.Of(book.Corpus.Articles)}`.

            **Mentions.** Looked for was {dictionary}. Counted are names and aliases, surnames after a full mention in the same article, acronyms, demonyms, and capitals that stand for a government; the longest name wins; pronouns and descriptions are not counted. Found: {English.Number(book.Mentions.Count)} ({kinds}); a capital as a place is told apart by the words around it and left out unless a parameter says otherwise.

            **Figures.** Every number in the texts was read; {English.Number(claims)} are claims, {English.Number(book.Figures.Count - claims)} are dates, ages, ordinals, names and the like and were left out with their reason. A claim is an interval: the number with its bounding words ("more than", "nearly"), exact numbers widened by the rounding that their trailing zeros show, vague words by a fixed table. Claims of one story about the same counted thing, event and scope form a topic ({English.Count(comparable.Count, "topic")} with something to compare); two claims differ when their intervals do not meet. Ages are compared apart, those of persons whom the articles name in full. Whether a difference is an error is not decided.

            **Corrections.** {string.Join(' ', CorrectionTables.Sentences(book.CorrectionOutcomes, book.Words.Count))}

            **Limits.** Extraction follows rules for English and misses some of what a reader would find. An outlet is what its articles in this corpus say; the corpus is no sample of what it published.

            **Version.** NewsAnalysis {version}.

            **Parameters.**

            | notebook | parameter | value |
            |---|---|---|
            {string.Join('\n', parameters.Select(row => $"| {row.Notebook} | {row.Name} | `{row.Value.Replace("|", "\\|", StringComparison.Ordinal)}` |"))}

            """.ReplaceLineEndings("\n");
    }
}
