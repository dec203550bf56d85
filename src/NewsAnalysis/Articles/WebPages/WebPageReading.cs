using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsAnalysis.Articles.Reading;
using NewsAnalysis.Articles.WebPages.Body;
using NewsAnalysis.Articles.WebPages.Facts;
using NewsAnalysis.Articles.WebPages.Tree;

namespace NewsAnalysis.Articles.WebPages;

/// <summary>Reads a page's article: its facts first, since headline and author help to tell furniture in the body.</summary>
internal static class WebPageReading
{
    private const int LongestNames = 4000;
    private const string HeadlineRule = "headline";
    private const int LeastStated = 250;
    private const int LongestStated = 400_000;
    private const int MostShadowRoots = 2000;

    /// <summary>Reads a page.</summary>
    /// <param name="html">The decoded page.</param>
    /// <param name="url">The address it was saved from, or null.</param>
    /// <param name="keepFurniture">Whether all that a reader sees is body.</param>
    public static WebPage Read(string html, string? url, bool keepFurniture)
    {
        using var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true })
            .ParseDocument(NestingLimit.Apply(html));
        DropLongNames(document);
        OpenShadowRoots(document);
        if (document.Body is null)
            return new WebPage();
        var sources = new FactSources(document);
        var facts = PageFacts.Of(sources, url);
        var titles = TitleFacts.Wordings(sources);
        var tree = sources.Tree;
        var blocks = PageBody.Read(tree, new BodyFacts(titles, facts.Author.Value, facts.Outlet.Value));
        if (keepFurniture)
            blocks = [.. blocks.Where(block => block.Rule is not NodeRules.Hidden)
                .Select(block => block with { Kind = PartKind.Body, Rule = null })];
        var paragraphs = blocks.Where(block => block.Rule is null)
            .Select(block => new PageParagraph(block.Kind, block.Block.Text)).ToList();
        var shown = paragraphs.Where(paragraph => paragraph.Kind == PartKind.Body).Sum(paragraph => paragraph.Text.Length);
        if (StatedParagraphs(sources, shown) is { Count: > 0 } stated)
            paragraphs = [.. stated.Select(text => new PageParagraph(PartKind.Body, text))];
        return facts with
        {
            Paragraphs = facts.Title.Value is { } title ? [new PageParagraph(PartKind.Headline, title), .. paragraphs] : paragraphs,
            Removed = [.. blocks.Where(block => block.Kind == PartKind.Caption || block.Rule is not null and not HeadlineRule)
                .Select(block => Removed(block, tree))],
        };
    }

    /// <summary>Looking for a name in a list of hundreds of thousands takes time with its square.</summary>
    private static void DropLongNames(IDocument document)
    {
        foreach (var element in document.All)
        {
            if (element.GetAttribute("class") is { Length: > LongestNames })
                element.RemoveAttribute("class");
        }
    }

    private static RemovedLine Removed(LabelledBlock block, PageTree tree) =>
        new(LineOf(tree.Nodes[block.Block.Node].Element), block.Block.Text.Replace('\n', ' '), block.Rule ?? NodeRules.Caption);

    /// <summary>The line of the element's start tag; 1 where the parser made the element itself.</summary>
    private static int LineOf(IElement? element) => Math.Max(1, element?.SourceReference?.Position.Line ?? 1);

    /// <summary>The text as the page's JSON-LD states it, where that has more than twice the characters that the page shows: a script
    /// writes the page, or a paywall keeps most of the text away. Else none.</summary>
    private static List<string> StatedParagraphs(FactSources sources, int shown)
    {
        var text = sources.Linked.Select(StatedBody).FirstOrDefault(body => body is not null);
        return text is { Length: >= LeastStated } && text.Length > shown * 2 ? ParagraphsOf(text) : [];
    }

    private static string? StatedBody(JsonObject item) =>
        JsonFields.RawText(item, "articleBody") is { Length: > 0 and < LongestStated } body
            ? MarkupText.Plain(System.Net.WebUtility.HtmlDecode(body)) : null;

    private static List<string> ParagraphsOf(string text) =>
        [.. text.Split('\n').Select(line => PlainText.Of(line)).Where(line => line.Length > 0)];

    /// <summary>Opens the roots of a page, those within them included.</summary>
    private static void OpenShadowRoots(IDocument document)
    {
        var open = new Queue<IElement>(document.All.Where(element => element.ShadowRoot is not null));
        for (var opened = 0; opened < MostShadowRoots && open.TryDequeue(out var host); opened++)
        {
            foreach (var inner in Fill(host))
                open.Enqueue(inner);
        }
    }

    /// <summary>Opens the root of a host and gives the hosts in it.</summary>
    private static List<IElement> Fill(IElement host)
    {
        var own = host.ChildNodes.ToList();
        var shown = host.ShadowRoot!.ChildNodes.ToList();
        foreach (var node in shown)
            host.AppendChild(node);
        foreach (var child in own)
            Assign(host, child);
        return [.. shown.OfType<IElement>().SelectMany(element => element.DescendantsAndSelf<IElement>())
            .Where(element => element.ShadowRoot is not null)];
    }

    /// <summary>A child goes into the slot it names, or the one without a name, else behind the root's content.</summary>
    private static void Assign(IElement host, INode child)
    {
        var name = (child as IElement)?.GetAttribute("slot") ?? "";
        var slot = host.QuerySelectorAll("slot").FirstOrDefault(slot => (slot.GetAttribute("name") ?? "") == name);
        (slot ?? host).AppendChild(child);
    }
}
