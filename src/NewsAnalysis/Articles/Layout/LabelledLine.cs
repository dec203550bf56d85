namespace NewsAnalysis.Articles.Layout;

/// <summary>A line with what it was taken for.</summary>
/// <param name="Line">The line.</param>
/// <param name="Kind">The part it belongs to; of a furniture line the part it has where furniture is kept.</param>
/// <param name="Rule">The rule that took it for furniture, or null where it is content.</param>
internal sealed record LabelledLine(PageLine Line, PartKind Kind, string? Rule);

/// <summary>A page with a label for every line, and what its lines say about the article.</summary>
/// <param name="Lines">The lines in order.</param>
/// <param name="Date">The date of publication that a date line states, or null.</param>
/// <param name="Author">The author that a byline names, or null.</param>
internal sealed record LabelledPage(IReadOnlyList<LabelledLine> Lines, ArticleDate? Date, string? Author);
