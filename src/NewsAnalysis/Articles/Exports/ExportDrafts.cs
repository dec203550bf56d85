using NewsAnalysis.Articles.Dates;
using NewsAnalysis.Articles.Reading;

namespace NewsAnalysis.Articles.Exports;

/// <summary>Makes articles of an export's documents, or refuses the file with what was found in it.</summary>
internal static class ExportDrafts
{
    private static readonly Dictionary<string, string> Languages = CultureInfo.GetCultures(CultureTypes.NeutralCultures)
        .Where(culture => culture.TwoLetterISOLanguageName.Length == 2)
        .GroupBy(culture => culture.EnglishName.ToLowerInvariant(), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().TwoLetterISOLanguageName, StringComparer.Ordinal);

    /// <summary>The articles of a file.</summary>
    public static IEnumerable<ArticleDraft> Of(Export export, IReadOnlyList<string> notes, ReadHints hints, ReadOptions options)
    {
        if (export.Documents.Count == 0)
            throw new UnusableException(
                $"the file holds {export.Found:#,0} documents (it looks like a {export.Name}), layout unknown; expected one article, "
                    + "or an export of Nexis, Factiva, ProQuest, Europresse, EBSCO or NewsBank; save each document in a file of its own");
        var number = 0;
        foreach (var document in export.Documents)
        {
            number++;
            var draft = Draft(document, number, export.Documents.Count == 1, hints, options);
            var told = $"the file was read as a {export.Name}, "
                + $"{export.Documents.Count:#,0} {(export.Documents.Count == 1 ? "document" : "documents")}";
            yield return draft with
            {
                Reader = new ReaderTrace(export.Name, export.IsFielded ? Certainty.Sure : Certainty.Likely),
                Notes = number == 1 ? [.. notes, told, .. draft.Notes] : draft.Notes
            };
        }
    }

    private static ArticleDraft Draft(ExportDocument document, int number, bool isOnly, ReadHints hints, ReadOptions options)
    {
        int? record = isOnly ? null : number;
        if (document.Body.Count == 0)
            return new ArticleDraft
            {
                Line = record,
                Problem = $"document {number} (line {document.Line}) has no text; expected the full text of an article; "
                    + "export it with its text"
            };
        try
        {
            var title = MarkupText.Line(hints.TitleOf(number.ToString(CultureInfo.InvariantCulture))
                ?? (isOnly ? hints.Title : null) ?? document.Title);
            var draft = RecordText.Draft(title, string.Join("\n\n", document.Body), hints, options);
            var date = DateReader.ReadReduced(document.Published);
            var found = new FoundFacts
            {
                Title = Fact(document, "title", document.Title),
                Outlet = Fact(document, "outlet", document.Outlet),
                Author = Fact(document, "author",
                    document.Author is { } names ? Layout.Bylines.Read(names)?.Author ?? WithoutJob(names) : null),
                Language = Fact(document, "language", Language(document.Language)),
                Url = Fact(document, "url", document.Url),
                Published = date is null ? Sourced.Unknown<ArticleDate>()
                    : new(date, Origin.Page) { Detail = Place(document, "published") },
            };
            return draft with { Line = record, Found = found.Over(draft.Found) };
        }
        catch (UnusableException problem)
        {
            return new ArticleDraft { Line = record, Problem = $"document {number}: {problem.Message}" };
        }
    }

    private static Sourced<string> Fact(ExportDocument document, string name, string? value) =>
        UnknownValues.Is(value) ? Sourced.Unknown<string>()
            : Sourced.Text(MarkupText.Line(value), Origin.Page) with { Detail = Place(document, name) };

    private static string? Place(ExportDocument document, string name) => document.Fields is not { } fields ? null
        : fields.TryGetValue(name, out var field) ? $"field '{field}'" : "by its place above the text";

    // "Ida Moss, Staff Writer", but "Moss, Ida" has the first name behind the comma.
    private static string WithoutJob(string names) =>
        names.Split(',')[0].Contains(' ') ? Layout.Bylines.Read("By " + names)?.Author ?? names : names;

    /// <summary>The tag of a language's English name; null for another word, so that the text tells.</summary>
    private static string? Language(string? name) =>
        name is null ? null : Languages.GetValueOrDefault(name.Split([';', ',', '('], 2)[0].Trim().ToLowerInvariant());
}
