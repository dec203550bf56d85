using NewsAnalysis.Actors;
using NewsAnalysis.Tables;

namespace NewsAnalysis.Measures;

/// <summary>Mentions as tables.</summary>
public static class MentionTables
{
    /// <summary>One row a mention, in the order they come: the evidence.</summary>
    /// <param name="mentions">The mentions.</param>
    /// <param name="nameOf">What an outlet is called, by its label; null for the label.</param>
    public static Table Evidence(IEnumerable<Mention> mentions, Func<string, string>? nameOf = null) =>
        Table.From(mentions, "Evidence: mentions")
            .Text("actor", row => row.Actor, "The actor's name in the dictionary.")
            .Text("words", row => row.Text, "The words as they stand in the article.")
            .Text("kind", row => Kind(row.Kind), "How it matched.")
            .Text("outlet", row => nameOf?.Invoke(row.Article.OutletLabel) ?? row.Article.OutletLabel, "The outlet.")
            .Text("article", row => row.Article.Id, "The article's id.")
            .Text("part", row => Lower(row.Part), "headline, body or caption.")
            .Whole("start", row => row.Span.Start, "Position of the first character in the article's text (UTF-16).")
            .Whole("end", row => row.Span.End, "Position after the last character.")
            .Whole("sentence no.", row => row.Sentence, "Index of the sentence in the article, from 0.")
            .Text("sentence", row => row.Quote, "The sentence.")
            .Truth("ambiguous", row => row.Ambiguous, "Whether several actors fit and the context did not decide.")
            .Text("correction", row => row.Correction?.ToString(), "What a person said of it (corrections.yaml): what, who, when, why.")
            .Text("extracted", row => row.Correction?.Extracted, "What the extraction said, where a person spoke.")
            .Show(25)
            .Build();

    internal static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Kind(MentionKind kind) => Lower(kind);
}
