using NewsAnalysis.Text;

namespace NewsAnalysis.Articles.Layout;

/// <summary>Labels the lines of a page: headline, body, caption or furniture.</summary>
internal sealed class PageLabels
{
    private const int LinesToTitle = 12;
    private const int ParagraphsBelow = 3;
    private const int WordsOfParagraph = 12;

    private readonly IReadOnlyList<PageLine> _lines;
    private readonly PartKind[] _kinds;
    private readonly string?[] _rules;
    private readonly PageZones _zones;
    private ArticleDate? _date;
    private string? _author;

    private PageLabels(IReadOnlyList<PageLine> lines)
    {
        _lines = lines;
        _kinds = new PartKind[lines.Count];
        _rules = new string?[lines.Count];
        Array.Fill(_kinds, PartKind.Body);
        var aboveText = true;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Hint == LineHint.Caption || (lines[i].Hint == LineHint.None && CaptionForms.IsCaption(lines[i].Text)))
                _kinds[i] = PartKind.Caption;
            else
                _rules[i] = FurniturePhrases.RuleFor(lines[i].Text, aboveText);
            aboveText &= !(lines[i].IsProse && _rules[i] is null && _kinds[i] == PartKind.Body);
        }

        _zones = PageZones.Of(
            lines, [.. Enumerable.Range(0, lines.Count).Where(i => lines[i].IsProse && _rules[i] is null && _kinds[i] == PartKind.Body)]);
    }

    /// <summary>Labels the lines.</summary>
    /// <param name="lines">The page's lines in order.</param>
    /// <param name="title">The curator's title, or null.</param>
    public static LabelledPage Of(IReadOnlyList<PageLine> lines, string? title)
    {
        var labels = new PageLabels(lines);
        labels.MarkMetaLines();
        labels.MarkRepeats();
        labels.MarkHeadline(title);
        labels.MarkTeasers();
        labels.MarkNotes();
        return new LabelledPage(
            [.. lines.Select((line, i) => new LabelledLine(line, labels._kinds[i], labels._rules[i]))], labels._date, labels._author);
    }

    private bool IsContent(int i) => _rules[i] is null;

    private void MarkMetaLines()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            if (!IsContent(i) || _kinds[i] == PartKind.Caption || line.Hint != LineHint.None)
                continue;
            var edge = i < _zones.HeadEnd || i > _zones.LastProse;
            var outside = i < _zones.FirstProse || i > _zones.LastProse;
            _rules[i] = RuleOf(line.Text, edge, outside);
            if (IsContent(i) && (edge || !line.IsProse) && MetaLine.TryRead(line.Text) is { } meta && (edge || meta.IsAnywhere))
                Take(i, meta);
        }
    }

    private static string? RuleOf(string line, bool edge, bool outside) =>
        edge && Bylines.IsPortraitLine(line) ? "author's picture"
        : outside && FurniturePhrases.IsShareWord(line) ? "share bar"
        : outside && IsCounter(line) ? "counter"
        : null;

    private void Take(int i, MetaLine meta)
    {
        _rules[i] = meta.Rule;
        if (i > _zones.HeadEnd)
            return;
        _date ??= meta.Date;
        _author ??= meta.Author;
    }

    /// <summary>The same line twice in a row, as when a picture's caption is saved with its enlarged view, and a paragraph that stands
    /// further up too.</summary>
    private void MarkRepeats()
    {
        var above = new HashSet<(PartKind, string)>();
        for (var i = 0; i < _lines.Count; i++)
        {
            var (before, line) = (i > 0 ? _lines[i - 1].Text : "", _lines[i].Text);
            if (!IsContent(i))
                continue;
            if (_lines[i].Hint != LineHint.Headline && Words.Count(line) >= WordsOfParagraph && !above.Add((_kinds[i], line)))
                _rules[i] = "repeated line";
            else if (string.Equals(before, line, StringComparison.Ordinal) && (_kinds[i] == PartKind.Caption || Words.Count(line) > 3))
                _rules[i] = "repeated line";
            else if (i is > 0 and < LinesToTitle && IsContent(i - 1) && IsPageTitle(before, line))
                MarkPageTitle(i - 1, before[line.Length..]);
        }
    }

    /// <summary>The page's title names the site after the headline; the site's name may stand alone above it.</summary>
    private void MarkPageTitle(int at, string tail)
    {
        _rules[at] = "page title";
        for (var i = 0; i < at; i++)
        {
            if (IsContent(i) && Headlines.IsSame(_lines[i].Text, tail))
                _rules[i] = "site name";
        }
    }

    /// <summary>"Headline | Outlet" directly above the headline.</summary>
    private static bool IsPageTitle(string line, string headline) =>
        line.Length > headline.Length + 3 && line.StartsWith(headline, StringComparison.Ordinal)
        && line[headline.Length..].TrimStart() is ['|' or '-' or '–' or '—', ..];

    private void MarkHeadline(string? title)
    {
        var content = Enumerable.Range(0, _lines.Count).Where(i => IsContent(i) && _kinds[i] == PartKind.Body).ToList();
        var hinted = content.FindIndex(i => _lines[i].Hint == LineHint.Headline);
        var titled = title is null ? -1 : content.FindIndex(i => i < LinesToTitle && Headlines.IsSame(_lines[i].Text, title));
        var found = hinted >= 0 ? hinted : titled >= 0 ? titled
            : title is null && IsStopped(content) ? 0 : FirstTitle(content);
        if (found < 0)
            return;
        _kinds[content[found]] = PartKind.Headline;
        var menu = Menus.Stands(content.Take(found).Select(i => _lines[i]));
        foreach (var i in content.Take(found))
        {
            if (IsSectionLabel(_lines[i]))
                _rules[i] = "section label";
            else if (menu && Menus.CanBeItem(_lines[i]))
                _rules[i] = "menu line";
        }
    }

    private bool IsStopped(List<int> content) => content.Count > 0 && Headlines.IsStopped(
        _lines[content[0]].Text, [.. content.Skip(1).Take(ParagraphsBelow).Select(at => _lines[at].Text)]);

    /// <summary>The first title above the running text that is no section label; -1 where there is none or nothing follows it.</summary>
    private int FirstTitle(List<int> content)
    {
        if (TitleBelowMenu(content) is >= 0 and var below)
            return below;
        var label = -1;
        for (var at = 0; at + 1 < content.Count; at++)
        {
            var line = _lines[content[at]];
            if (!IsSectionLabel(line))
                return Headlines.CanBe(line.Text) && (!line.IsProse || Headlines.IsQuestion(line.Text)) ? at : LabelAsTitle(content, label);
            label = at;
        }

        return LabelAsTitle(content, label);
    }

    /// <summary>Under a menu the headline is the title next above the date or byline, else the first title longer than an item.</summary>
    private int TitleBelowMenu(List<int> content)
    {
        var above = content.TakeWhile(i => i < _zones.FirstProse).ToList();
        if (!Menus.Stands(above.Select(i => _lines[i])))
            return -1;
        var meta = Array.FindIndex(_rules, 0, Math.Min(_zones.HeadEnd, _rules.Length), rule => rule is "date line" or "byline");
        var nearMeta = above.FindLastIndex(i => i < meta && Menus.IsTitle(_lines[i]));
        return nearMeta >= 0 ? nearMeta : above.FindIndex(i => Menus.IsTitle(_lines[i]));
    }

    /// <summary>A title of section names ("Ukraine war") is the headline where no other follows.</summary>
    private int LabelAsTitle(List<int> content, int label) => label >= 0 && Headlines.CanBe(_lines[content[label]].Text) ? label : -1;

    private static bool IsSectionLabel(PageLine line) =>
        line.Hint == LineHint.None && (FurniturePhrases.IsSectionName(line.Text) || IsOneWord(line.Text) || IsBreadcrumb(line.Text));

    private static bool IsOneWord(string text) =>
        text.Length < 30 && !text.Contains(' ') && !Marks.EndsSentence(text) && char.IsUpper(text[0]);

    private static bool IsBreadcrumb(string text) =>
        text.Length < 120 && text.Split(['>', '›', '»', '/', '|']) is { Length: > 1 } steps && steps.All(step => Words.Count(step) <= 3);

    /// <summary>Titles of other articles after a heading that announces them, where no running text follows any more.</summary>
    private void MarkTeasers()
    {
        var heading = -1;
        for (var i = _zones.LastProse + 1; i < _lines.Count; i++)
        {
            if (FurniturePhrases.IsTeaserHeading(_lines[i].Text))
                heading = i;
            else if (heading >= 0 && IsContent(i) && _kinds[i] == PartKind.Body
                && !_lines[i].Text.StartsWith("Source", StringComparison.OrdinalIgnoreCase))
                _rules[i] = "teaser of another article";
        }
    }

    /// <summary>
    /// Who contributed and where the text was printed, at its end: in the midst of a text such a sentence may be part of it.
    /// </summary>
    private void MarkNotes()
    {
        for (var i = _lines.Count - 1; i >= 0; i--)
        {
            if (!IsContent(i) || _kinds[i] != PartKind.Body)
                continue;
            if (FurniturePhrases.FootRule(_lines[i].Text) is { } rule)
                _rules[i] = rule;
            else if (_lines[i].IsProse)
                return;
        }
    }

    private static bool IsCounter(string text) =>
        text.Length <= 9 && char.IsAsciiDigit(text[0])
            && text.All(c => char.IsAsciiDigit(c) || c is ',' or '.' or 'k' or 'K' or 'M' or '+');
}
