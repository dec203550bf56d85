using AngleSharp.Dom;
using NewsAnalysis.Articles.Dates;
using NewsAnalysis.Articles.Layout;
using NewsAnalysis.Articles.WebPages.Tree;
using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.WebPages.Facts;

/// <summary>The dates that a reader sees: time elements, elements whose names say date, and short texts. First what stands right below the
/// headline or above it, then the rest; among them what says that it was published, and last what says updated. A sentence is none, nor is
/// a text whose words say something else (an offer's end, a picture) by the embedded list <c>other-date-words.tsv</c>.</summary>
internal sealed class VisibleDates
{
    private const int LongestText = 120;
    private const int LongestNamed = 300;
    private const int MostAbove = 12;
    private const int ShortestHeadline = 10;
    private const int MostTexts = 60;
    private const int ProseBelow = 3;

    // Words beside the date and its label: a place and an author in a named element, less in a text that nothing names.
    private const int MostWordsNamed = 12;
    private const int MostWords = 8;
    private const int MostWordsOfItem = 5;

    private static readonly HashSet<string> OtherWords =
        [.. WordList.Rows("Articles.WebPages.other-date-words.tsv").SelectMany(cells => cells.Skip(1))];
    private static readonly HashSet<string> SmallWords =
        [.. WordList.Rows("Articles.WebPages.date-line-words.tsv").SelectMany(cells => cells.Skip(1))];
    private static readonly Regex Name = Patterns.Of("date|time|publish|posted|byline|meta|data|datum|fecha|info");

    // "6:00 a.m." ends with a full stop and is no sentence.
    private static readonly Regex Clock = Patterns.Of(@"[ap]\.m\.( [a-z]{2,4})?$");
    private static readonly Regex Word = Patterns.Of(@"[\p{L}\p{M}]{2,}");

    private readonly IReadOnlyList<PageNode> _nodes;
    private readonly OtherPlaces _others;
    private readonly int _headline;
    private readonly int _endBelow;
    private readonly int _startAbove;
    private readonly int _article;

    private VisibleDates(PageTree tree, OtherPlaces others, string? title)
    {
        (_nodes, _others) = (tree.Nodes, others);
        _headline = HeadlineOf(tree, title);
        _article = _headline < 0 ? int.MaxValue : tree.Up(_headline).Where(at => _nodes[at].Tag == "article")
            .DefaultIfEmpty(int.MaxValue).First();
        _endBelow = _nodes.Count;
        for (var (i, prose) = (Math.Max(0, _headline), 0); i < _nodes.Count && prose < ProseBelow; i++)
        {
            prose += _nodes[i].Text is { Length: > 60 } text && Prose.IsProse(text.Trim()) ? 1 : 0;
            _endBelow = i + 1;
        }

        for (var (i, texts) = (_headline - 1, 0); i >= 0 && texts < MostAbove; i--)
        {
            texts += string.IsNullOrWhiteSpace(_nodes[i].Text) ? 0 : 1;
            _startAbove = i;
        }
    }

    /// <summary>The statements, the likeliest first.</summary>
    public static IEnumerable<Stated> Of(PageTree tree, OtherPlaces others, string? title)
    {
        var dates = new VisibleDates(tree, others, title);
        return dates.All().OrderBy(date => date.Key).Select(date => date.Stated);
    }

    /// <summary>Those texts right at the headline that no attribute of the page gives.</summary>
    public static IEnumerable<Stated> Near(PageTree tree, OtherPlaces others, string? title) =>
        new VisibleDates(tree, others, title).All().Where(date => date.Key is { Far: 0, Label: < 2, Kind: > 0 }).OrderBy(date => date.Key)
            .Select(date => date.Stated);

    /// <summary>The first heading of first rank, else the first of another rank that the page's title repeats; -1 where there is
    /// none.</summary>
    private static int HeadlineOf(PageTree tree, string? title)
    {
        var nodes = tree.Nodes;
        var first = nodes.ToList().FindIndex(node => node.Tag == "h1");
        if (first >= 0 || title is null)
            return first;
        var plain = Prose.Normalize(title);
        return nodes.ToList().FindIndex(node => node.Tag is "h2" or "h3" or "h4" && node.Length is >= ShortestHeadline and < LongestNamed
            && plain.Contains(Prose.Normalize(node.Element!.TextContent), StringComparison.Ordinal));
    }

    private IEnumerable<((int Far, int Label, int Place, int Kind) Key, Stated Stated)> All()
    {
        var texts = 0;
        for (var i = 0; i < _nodes.Count; i++)
        {
            var place = PlaceOf(i);
            var (kind, stated) = _nodes[i].Text is { } text
                ? texts < MostTexts || place == 0 ? OfText(i, text, place < 2, ref texts) : default
                : OfElement(_nodes[i].Element!, place < 2);
            if (stated is null)
                continue;
            var label = DateLabels.Published(stated.Value) is not null ? 0 : DateLabels.SaysUpdated(stated.Value) ? 2 : 1;
            yield return ((place > 1 ? 1 : 0, label, place, kind), stated);
        }
    }

    private int PlaceOf(int node) =>
        _headline < 0 ? 2
        : node >= _headline && node < _endBelow ? 0
        : node >= _headline || node < _startAbove ? 2
        : node > _article ? 0 : 1;

    private (int Kind, Stated? Stated) OfElement(IElement element, bool isNear)
    {
        var isTime = element.LocalName == "time";
        if (!isTime && !IsNamed(element.ClassName) && !IsNamed(element.Id))
            return default;
        var attribute = new[] { "datetime", "data-date", "data-timestamp", "title" }
            .Select(name => PlainText.Of(element.GetAttribute(name))).FirstOrDefault(value => value.Any(char.IsAsciiDigit));
        if (attribute is not null && (isTime || attribute.Length < 40))
            return _others.Hold(element, isNear, false) ? default
                : (0, new Stated(Labelled(element, attribute), isTime ? "time element" : "date line", isTime ? Origin.Page : Origin.Text));
        var text = PlainText.Of(ElementText.Of(element));
        return CanDate(text) && !_others.Hold(element, isNear, DateLabels.Published(text) is not null)
            ? (1, new Stated(text, isTime ? "time element" : "date line", Origin.Text))
            : default;
    }

    private static bool CanDate(string text) =>
        text.Length is > 5 and < LongestNamed && text.Any(char.IsDigit) && IsDateLine(text, MostWordsNamed);

    private static bool IsNamed(string? names) => names is not null && Name.IsMatch(names);

    /// <summary>The attribute's value with the word of the text beside it that says what happened then.</summary>
    internal static string Labelled(IElement element, string value)
    {
        var text = $"{element.PreviousSibling?.TextContent} {element.TextContent}";
        return text.Length > LongestNamed ? value : DateLabels.SaysUpdated(text.Trim()) ? $"updated {value}" : value;
    }

    private (int Kind, Stated? Stated) OfText(int i, string raw, bool isNear, ref int texts)
    {
        if (raw.Length >= LongestText || !raw.Any(char.IsDigit) || _nodes[_nodes[i].Parent].Element is not { } parent)
            return default;
        var text = PlainText.Of(raw);
        if (text.Length <= 5 || (DateLabels.Published(text) is null && HasOtherSmallWord(text))
            || !IsDateLine(text, IsInItem(parent) ? MostWordsOfItem : MostWords)
            || _others.Hold(parent, isNear, DateLabels.Published(text) is not null))
            return default;
        texts++;
        return (2, new Stated(text, "date line", Origin.Text));
    }

    /// <summary>"The mill burned on 3 May 1951": a small word that date lines do not have.</summary>
    private static bool HasOtherSmallWord(string text) =>
        Word.Matches(text).Any(word => char.IsLower(word.Value[0]) && !SmallWords.Contains(word.Value)
            && MonthNames.NumberOf(word.Value) == 0 && !DateLabels.SaysPublished(word.Value) && !DateLabels.SaysUpdated(word.Value));

    private static bool IsInItem(IElement element) => element.LocalName is "li" or "td" || element.ParentElement?.LocalName is "li" or "td";

    private static bool IsDateLine(string text, int mostWords)
    {
        if (Prose.IsProse(Clock.Replace(text, "")) && DateLabels.Published(text) is null)
            return false;
        var words = Word.Matches(text).Select(match => match.Value.ToLowerInvariant())
            .Where(word => MonthNames.NumberOf(word) == 0).ToList();
        return !words.Exists(OtherWords.Contains) && words.Count <= mostWords + (DateLabels.SaysPublished(text) ? MostWords : 0);
    }
}
