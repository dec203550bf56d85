namespace NewsAnalysis.Figures;

/// <summary>Shows how the numbers of an article were read: each sentence with a number, its tree, and the rules that made each claim's
/// fields.</summary>
public static class FigureExplanation
{
    /// <summary>The explanation as text, for a reader of English; empty where the article has no number.</summary>
    /// <param name="article">The article.</param>
    /// <param name="figures">Its numbers, as the extractor gave them.</param>
    public static string Of(Article article, IReadOnlyList<FigureClaim> figures)
    {
        var text = new StringBuilder();
        foreach (var sentence in figures.GroupBy(figure => figure.Sentence))
        {
            var span = article.Sentences[sentence.Key].Span;
            text.Append(article.Info.Id).Append(", sentence ").Append(sentence.Key).Append(": ").AppendLine(span.Of(article.Text));
            text.AppendLine(SyntaxReader.Read(article.Text, span).ToText());
            foreach (var figure in sentence)
                text.Append("  ").AppendLine(Line(figure));
        }

        var spoken = figures.SelectMany(figure => figure.Arguments.Rules.Split(' ')).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in FigureRules.All.Where(rule => spoken.Contains(rule.Name)))
            text.AppendLine($"  {rule.Name}: {rule.Matches}: {rule.Says}");
        return text.ToString();
    }

    private static string Line(FigureClaim figure)
    {
        if (figure.Reason is { } reason)
            return $"{figure.Text}: no claim ({reason})";
        var arguments = figure.Arguments;
        var fields = new (string Name, object? Value)[]
        {
            ("unit", figure.NormalizedUnit), ("counted", figure.Counted), ("event", figure.Event), ("about", figure.About),
            ("source", figure.Source),
            ("role", arguments.Role), ("standing", arguments.Standing), ("predicate", arguments.Predicate), ("subject", arguments.Subject),
            ("object", arguments.Object), ("agent", arguments.Agent), ("place", arguments.Place), ("period", arguments.Period),
            ("purpose", arguments.Purpose), ("possessor", arguments.Possessor), ("restriction", arguments.Restriction),
        };
        var said = string.Join("; ", fields.Where(field => field.Value is not null).Select(field => $"{field.Name} {field.Value}"));
        return $"{figure.Text}: {said}; by the rules {(arguments.Rules.Length > 0 ? arguments.Rules : "of numbers alone")}";
    }
}
